import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

// Serves the snippets on the class path, each for the requests that name its
// scheme in the header Snippet, and prints its port.
public class Run {
    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", Run::handle);
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    static void handle(HttpExchange exchange) throws IOException {
        String scheme = exchange.getRequestHeaders().getFirst("Snippet").replace('-', '_');
        try {
            Class.forName("scheme_" + scheme + ".Webhook").getMethod("handle", HttpExchange.class).invoke(null, exchange);
        } catch (ReflectiveOperationException e) {
            e.printStackTrace();
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        }
    }
}
