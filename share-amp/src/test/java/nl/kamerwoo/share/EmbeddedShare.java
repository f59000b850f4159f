package nl.kamerwoo.share;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Serves pages of Share with the module's own scripts in them, and answers for the repository
 * behind its proxy. As Share does, it gives a new token with every page and lets nothing through
 * that changes something without that token.
 */
final class EmbeddedShare implements AutoCloseable {

    static final String TOKEN = "Alfresco-CSRFToken";

    private static final String PROXY = "/share/proxy/alfresco/";
    private static final String SERVICE = "/share/service/";

    /** What a script asked: the path below the proxy or below Share's own parts, with its query. */
    record Asked(String method, String path, String body) {}

    /** An answer of the repository, or of a part of Share; it may be told to wait. */
    record Answer(int status, String text, Runnable before) {}

    private static final Map<String, String> KINDS =
            Map.of(
                    "js", "text/javascript",
                    "css", "text/css",
                    "svg", "image/svg+xml",
                    "html", "text/html");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Function<Asked, Answer>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<String> forged = new CopyOnWriteArrayList<>();
    private volatile String token = "";
    private volatile boolean isGuarded = true;

    EmbeddedShare() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.createContext("/share/page/", this::page);
        server.createContext("/share/res/", this::resource);
        server.createContext(PROXY, exchange -> answer(exchange, PROXY, "application/json"));
        server.createContext(SERVICE, exchange -> answer(exchange, SERVICE, KINDS.get("html")));
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** As an administrator may set it: without the filter there is no token. */
    void unguarded() {
        isGuarded = false;
    }

    URI address(String path) {
        return URI.create(
                "http://"
                        + server.getAddress().getAddress().getHostAddress()
                        + ":"
                        + server.getAddress().getPort()
                        + path);
    }

    URI page(String html) {
        String path = "/share/page/" + UUID.randomUUID();
        pages.put(path, html);
        return address(path);
    }

    /** What the repository answers to a path, with or without its query. */
    void answers(String path, int status, String text) {
        answers(path, status, text, () -> {});
    }

    void answers(String path, int status, String text, Runnable before) {
        answers(path, asked -> new Answer(status, text, before));
    }

    /** An answer to what was asked. */
    void answers(String path, Function<Asked, Answer> answer) {
        answers.put(path, answer);
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    List<Asked> sent() {
        return asked.stream().filter(Predicate.not(one -> one.method().equals("GET"))).toList();
    }

    /** What was asked without the token. */
    List<String> forged() {
        return List.copyOf(forged);
    }

    private void page(HttpExchange exchange) throws IOException {
        if (isGuarded) {
            token =
                    Base64.getEncoder()
                            .encodeToString(
                                    (UUID.randomUUID() + "?>").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseHeaders()
                    .add(
                            "Set-Cookie",
                            TOKEN
                                    + "="
                                    + URLEncoder.encode(token, StandardCharsets.UTF_8)
                                    + "; Path=/share");
        }
        String html = pages.get(exchange.getRequestURI().getPath());
        send(exchange, html == null ? 404 : 200, KINDS.get("html"), html == null ? "" : html);
    }

    private void resource(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/share/res/".length());
        String kind = KINDS.get(path.substring(path.lastIndexOf('.') + 1));
        String place = (path.contains("/") ? "/META-INF/" : "/nl/kamerwoo/share/") + path;
        try (InputStream in = EmbeddedShare.class.getResourceAsStream(place)) {
            send(
                    exchange,
                    in == null ? 404 : 200,
                    kind,
                    in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void answer(HttpExchange exchange, String below, String kind) throws IOException {
        String path = exchange.getRequestURI().toString().substring(below.length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String method = exchange.getRequestMethod();
        if (isForged(exchange)) {
            forged.add(method + " " + path);
            send(exchange, 500, KINDS.get("html"), "<html><body>Error</body></html>");
            return;
        }
        Asked question = new Asked(method, path, body);
        asked.add(question);
        Function<Asked, Answer> found =
                answers.getOrDefault(path, answers.get(path.replaceFirst("\\?.*", "")));
        if (found == null) {
            send(exchange, 404, kind, "{\"message\": \"not found\"}");
            return;
        }
        Answer answer = found.apply(question);
        answer.before().run();
        send(exchange, answer.status(), kind, answer.text());
    }

    private boolean isForged(HttpExchange exchange) {
        return isGuarded
                && !exchange.getRequestMethod().equals("GET")
                && !token.equals(exchange.getRequestHeaders().getFirst(TOKEN));
    }

    private void serve(HttpExchange exchange) throws IOException {
        boolean isIcon = exchange.getRequestURI().getPath().equals("/favicon.ico");
        send(exchange, isIcon ? 200 : 404, KINDS.get("html"), "");
    }

    private static void send(HttpExchange exchange, int status, String kind, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", kind + ";charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
