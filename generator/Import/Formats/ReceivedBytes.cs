using Archive.Model;

namespace Archive.Import;

/// <summary>The whole of a small received file.</summary>
internal static class ReceivedBytes
{
    /// <summary>The bytes; null, with a fault, when the file cannot be read or is larger than is allowed, whatever it says of its length.</summary>
    public static byte[]? Read(IReceivedFile file, long most, ICollection<Fault> faults)
    {
        try
        {
            using var stream = file.Open();
            using var memory = new MemoryStream((int)Math.Clamp(file.Length, 0, 1 << 20));
            var buffer = new byte[1 << 16];
            int count;
            while ((count = stream.Read(buffer)) > 0)
            {
                if (memory.Length + count > most)
                    return Refuse(file, $"a file of more than {most:#,0} bytes", $"at most {most:#,0} bytes", faults);
                memory.Write(buffer, 0, count);
            }

            return memory.Length > 0 ? memory.ToArray() : Refuse(file, "an empty file", "page text", faults);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, $"a file that cannot be read ({exception.Message.TrimEnd('.')})", "a readable file", faults);
        }
    }

    private static byte[]? Refuse(IReceivedFile file, string found, string expected, ICollection<Fault> faults)
    {
        faults.Add(new Fault(file.Name, null, found, expected));
        return null;
    }
}
