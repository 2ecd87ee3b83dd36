// Serves the snippets beside it, each for the requests that name its scheme in
// the header Snippet, on the port that is its argument. What Mono lacks of
// .NET is here, too.
using System;
using System.IO;
using System.Net;
using System.Reflection;
using System.Security.Cryptography;

static class Run
{
    static void Main(string[] args)
    {
        var listener = new HttpListener();
        listener.Prefixes.Add("http://127.0.0.1:" + args[0] + "/");
        listener.Start();
        Console.WriteLine(args[0]);
        while (true)
        {
            var context = listener.GetContext();
            try
            {
                context.Response.StatusCode = Handle(context.Request);
            }
            catch (Exception e)
            {
                Console.Error.WriteLine(e);
                context.Response.StatusCode = 500;
            }
            context.Response.Close();
        }
    }

    static int Handle(HttpListenerRequest request)
    {
        var buffer = new MemoryStream();
        request.InputStream.CopyTo(buffer);
        Func<string, string> header = name => request.Headers[name] ?? "";
        var verify = Type.GetType("Scheme_" + header("Snippet").Replace('-', '_') + ".Webhook").GetMethod("Verify");
        var target = request.RawUrl.Split(new[] { '?' }, 2);
        var args = Array.ConvertAll(verify.GetParameters(), parameter =>
        {
            switch (parameter.Name)
            {
                case "header": return (object)header;
                case "body": return buffer.ToArray();
                case "method": return request.HttpMethod;
                case "path": return target[0];
                default: return target.Length == 2 ? target[1] : "";
            }
        });
        return (bool)verify.Invoke(null, args) ? 200 : 401;
    }
}

static class Net
{
    public static byte[] MD5(byte[] content) => System.Security.Cryptography.MD5.Create().ComputeHash(content);
    public static byte[] SHA1(byte[] content) => System.Security.Cryptography.SHA1.Create().ComputeHash(content);
    public static byte[] SHA256(byte[] content) => System.Security.Cryptography.SHA256.Create().ComputeHash(content);
    public static byte[] SHA384(byte[] content) => System.Security.Cryptography.SHA384.Create().ComputeHash(content);
    public static byte[] SHA512(byte[] content) => System.Security.Cryptography.SHA512.Create().ComputeHash(content);
    public static byte[] HMACMD5(byte[] key, byte[] content) => new HMACMD5(key).ComputeHash(content);
    public static byte[] HMACSHA1(byte[] key, byte[] content) => new HMACSHA1(key).ComputeHash(content);
    public static byte[] HMACSHA256(byte[] key, byte[] content) => new HMACSHA256(key).ComputeHash(content);
    public static byte[] HMACSHA384(byte[] key, byte[] content) => new HMACSHA384(key).ComputeHash(content);
    public static byte[] HMACSHA512(byte[] key, byte[] content) => new HMACSHA512(key).ComputeHash(content);

    public static string ToHexString(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "");

    public static byte[] FromHexString(string text)
    {
        var bytes = new byte[text.Length / 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = Convert.ToByte(text.Substring(2 * i, 2), 16);
        }
        return bytes;
    }
}
