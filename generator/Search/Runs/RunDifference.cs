namespace Archive.Search;

/// <summary>The terms whose articles differ between two runs.</summary>
internal static class RunDifference
{
    public static IEnumerable<Term> Of(Run left, Run right)
    {
        var (before, after) = (new RunReader(left, 0), new RunReader(right, 0));
        var (old, @new) = (new Postings(), new Postings());
        var (hasOld, hasNew) = (before.MoveNext(), after.MoveNext());
        while (hasOld || hasNew)
        {
            var order = !hasOld ? 1 : !hasNew ? -1 : before.Term.CompareTo(after.Term);
            var term = order <= 0 ? before.Term : after.Term;
            old.Clear();
            @new.Clear();
            if (order <= 0)
            {
                before.ReadArticles(old);
                hasOld = before.MoveNext();
            }

            if (order >= 0)
            {
                after.ReadArticles(@new);
                hasNew = after.MoveNext();
            }

            if (!old.HasTheSameAs(@new))
                yield return term;
        }
    }
}
