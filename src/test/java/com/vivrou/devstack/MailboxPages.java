package com.vivrou.devstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The local mailbox in the browser. A mail's HTML is shown in a sandbox: it can run nothing and fetch nothing. */
final class MailboxPages implements AutoCloseable {
    private static final Pattern MAIL = Pattern.compile("/mails/(\\d{1,6})(/html)?");
    private static final String OWN_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";
    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline';"
                    + " img-src data:; frame-ancestors 'self'";
    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24}
            table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem .8rem .4rem 0;
            border-bottom:1px solid #d0d7de;vertical-align:top}pre{white-space:pre-wrap;font:inherit;
            background:#f6f8fa;padding:1rem}iframe{width:100%;height:38rem;border:1px solid #d0d7de}
            """;

    private final HttpServer server;
    private final Supplier<List<Mail>> mails;

    private MailboxPages(HttpServer server, Supplier<List<Mail>> mails) {
        this.server = server;
        this.mails = mails;
    }

    static MailboxPages start(int port, Supplier<List<Mail>> mails) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        MailboxPages pages = new MailboxPages(server, mails);
        server.createContext("/", pages::answer);
        server.start();
        return pages;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Matcher matcher = MAIL.matcher(path);
            if (path.equals("/")) {
                send(exchange, 200, OWN_POLICY, page("Mailbox", list(mails.get())));
            } else if (matcher.matches()) {
                answerMail(exchange, Integer.parseInt(matcher.group(1)), matcher.group(2) != null);
            } else {
                send(exchange, 404, OWN_POLICY, page("Not found", "<p>No such page.</p>"));
            }
        }
    }

    private void answerMail(HttpExchange exchange, int number, boolean bodyOnly) throws IOException {
        Optional<Mail> mail =
                mails.get().stream().filter(each -> each.number() == number).findFirst();
        if (mail.isEmpty()) {
            send(exchange, 404, OWN_POLICY, page("Not found", "<p>No such mail.</p>"));
        } else if (bodyOnly) {
            send(
                    exchange,
                    200,
                    MAIL_POLICY,
                    "<base target=\"_blank\">" + mail.get().html());
        } else {
            send(exchange, 200, OWN_POLICY, page(mail.get().subject(), whole(mail.get())));
        }
    }

    private static String list(List<Mail> mails) {
        if (mails.isEmpty()) {
            return "<p>No mail yet.</p>";
        }
        StringBuilder rows = new StringBuilder("<table><tr><th>To<th>Subject<th>Sent</tr>");
        mails.stream().sorted(Comparator.comparingInt(Mail::number).reversed()).forEach(mail -> rows.append("<tr><td>")
                .append(escape(String.join(", ", mail.to())))
                .append("<td><a href=\"/mails/")
                .append(mail.number())
                .append("\">")
                .append(escape(mail.subject().isEmpty() ? "(no subject)" : mail.subject()))
                .append("</a><td>")
                .append(escape(mail.received().toString()))
                .append("</tr>"));
        return rows.append("</table>").toString();
    }

    private static String whole(Mail mail) {
        String html = mail.html().isEmpty()
                ? ""
                : "<h2>HTML</h2><iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" title=\"HTML\" src=\"/mails/"
                        + mail.number() + "/html\"></iframe>";
        String text = mail.text().isEmpty() ? "" : "<h2>Text</h2><pre>" + links(escape(mail.text())) + "</pre>";
        return "<p><a href=\"/\">All mails</a></p><p>From " + escape(mail.from()) + " to "
                + escape(String.join(", ", mail.to())) + "</p>" + html + text;
    }

    private static String links(String escaped) {
        return escaped.replaceAll("(https?://[^\\s<]+)", "<a href=\"$1\">$1</a>");
    }

    private static String page(String title, String body) {
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + escape(title) + "</title><style>"
                + STYLE + "</style><h1>" + escape(title) + "</h1>" + body + "</html>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void send(HttpExchange exchange, int status, String policy, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
