using Archive.Model;

namespace Archive.Site;

/// <summary>The page at an address that was published and is gone.</summary>
/// <param name="Root">The way to the site's root.</param>
/// <param name="Target">Where it leads; null when what stood there was withdrawn.</param>
/// <param name="Date">When it was withdrawn, in words; null when it leads on.</param>
/// <param name="Reason">Why, in words; null when nothing is said.</param>
/// <param name="Canonical">The public address of what it leads to.</param>
/// <param name="Head">What makes browsers go there; null when it was withdrawn.</param>
internal sealed record GoneView(string Root, LinkView? Target, string? Date, string? Reason, string? Canonical, SafeHtml? Head)
{
    public static GoneView Of(GoneAddress gone, SiteContext context)
    {
        var root = Address.Root(gone.Path);
        if (gone.Target is not { } target)
        {
            var date = context.Words.Fill("withdrawnOn", ("date", DateWords.Write(context.Words, gone.Withdrawn!)));
            var reason = gone.Reason is { } why ? context.Words.Fill("withdrawnReason", ("reason", why)) : null;
            return new GoneView(root, Target: null, date, reason, Canonical: null, Head: null);
        }

        var href = gone.LeadsOut ? new Uri(target).AbsoluteUri : Address.Relative(gone.Path, target);
        var canonical = gone.LeadsOut ? href : context.Addresses?.Of(target);
        return new GoneView(root, new LinkView(target, href), Date: null, Reason: null, canonical, new SafeHtml($"<meta http-equiv=\"refresh\" content=\"0; url={HtmlText.Escape(href)}\">"));
    }
}
