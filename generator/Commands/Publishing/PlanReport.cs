using System.Globalization;
using Archive.Publish;

namespace Archive.Commands;

/// <summary>A plan in words.</summary>
internal sealed class PlanReport(Terminal terminal, PlanOptions options)
{
    private const double Megabyte = 1e6;

    /// <summary>Says what came of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="hosts">The hosts whose limits must hold; with none, those of all are told.</param>
    /// <param name="isSummed">Whether the numbers are said.</param>
    /// <returns>The exit code.</returns>
    public int Say(PlanResult plan, IReadOnlyList<Host> hosts, bool isSummed)
    {
        foreach (var fault in plan.Faults)
            terminal.Report(fault);
        var isWrong = plan.Faults.Count > 0;
        foreach (var limit in (hosts.Count > 0 ? hosts : Host.All).SelectMany(host => HostLimits.NearBy(plan.Site, host)))
        {
            var isPassed = limit.IsPassed && hosts.Count > 0;
            isWrong |= isPassed;
            Action<string> say = isPassed ? terminal.Fail : terminal.Note;
            say(string.Create(CultureInfo.InvariantCulture, $"{limit.Host.Title}: {limit.Size:N0} {limit.What}, {(limit.IsPassed ? "more than" : "near")} the limit of {limit.Most:N0} (--host {limit.Host.Name})"));
        }

        SayDead(plan);
        isWrong |= !plan.IsWritten;
        if (isSummed)
        {
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{Words.Count(plan.Site.Files, "file")}, {plan.Site.Bytes / Megabyte:N1} MB"));
            terminal.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{plan.Counts[ChangeKind.Added]:N0} added, {plan.Counts[ChangeKind.Changed]:N0} changed ({plan.UploadBytes / Megabyte:N1} MB to send), {plan.Counts[ChangeKind.Removed]:N0} removed"));
            if (plan.IsWritten)
                terminal.Say($"{options.Output}: written");
        }

        if (!plan.IsWritten)
            terminal.Fail($"nothing was written; {options.Output} is as it was");
        return isWrong ? ExitCode.Fault : ExitCode.Done;
    }

    private void SayDead(PlanResult plan)
    {
        if (plan.Dead.Count == 0)
            return;
        Action<string> say = options.AllowRemoved ? terminal.Note : terminal.Fail;
        foreach (var dead in plan.Dead)
            say($"address died: {dead.Path}; add it to content/redirects.yml");
        terminal.Detail("For content/redirects.yml, as redirects; or 'ADDRESS: { withdrawn: DATE, reason: … }' for what was taken back; --allow-removed lets them go:");
        foreach (var dead in plan.Dead)
            terminal.Detail($"{dead.Path}: {dead.Nearest}");
    }
}
