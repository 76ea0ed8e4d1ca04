package com.vivrou.notification.domain;

import com.vivrou.notification.Letter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Dresses a letter as a mail: a plain text, and a table with its values written inline, system fonts and no image,
 * because mail programs know little else.
 */
final class Envelope {
    private static final String FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

    private final MailLook look;
    private final String sender;

    /** @param sender name of the territory, at the top of the mail */
    Envelope(MailLook look, String sender) {
        this.look = look;
        this.sender = sender;
    }

    Mail close(Letter letter) {
        return new Mail(letter.to(), letter.subject(), plain(letter), html(letter));
    }

    private String plain(Letter letter) {
        return letter.heading()
                + "\n\n"
                + String.join("\n\n", letter.paragraphs())
                + "\n\n"
                + letter.action().label()
                + "\n"
                + letter.action().url()
                + "\n\n-- \n"
                + sender
                + "\n"
                + String.join("\n", letter.smallPrint())
                + "\n";
    }

    private String html(Letter letter) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="margin:0;background:%s">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="background:%s"><tr><td align="center" style="padding:32px 16px">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:560px;%s;color:%s">
                <tr><td style="padding:0 0 16px;font-size:18px;font-weight:700;color:%s">%s</td></tr>
                <tr><td style="background:%s;border:1px solid %s;border-radius:%dpx;padding:32px">
                <h1 style="margin:0 0 16px;font-size:26px;line-height:1.2">%s</h1>
                %s
                <p style="margin:24px 0 8px"><a href="%s" style="display:inline-block;background:%s;color:%s;text-decoration:none;font-weight:600;padding:14px 22px;border-radius:%dpx">%s</a></p>
                </td></tr>
                <tr><td style="padding:20px 8px;font-size:13px;line-height:1.5;color:%s">%s</td></tr>
                </table></td></tr></table></body></html>
                """
                .formatted(
                        letter.language().getLanguage(),
                        escape(letter.subject()),
                        look.paper(),
                        look.paper(),
                        FONT,
                        look.ink(),
                        look.brand(),
                        escape(sender),
                        look.surface(),
                        look.line(),
                        look.radius(),
                        escape(letter.heading()),
                        paragraphs(letter.paragraphs(), "margin:0 0 14px;font-size:17px;line-height:1.55"),
                        escape(letter.action().url()),
                        look.brand(),
                        look.onBrand(),
                        look.radius(),
                        escape(letter.action().label()),
                        look.ink2(),
                        paragraphs(letter.smallPrint(), "margin:0 0 8px"));
    }

    private static String paragraphs(List<String> paragraphs, String style) {
        return paragraphs.stream()
                .map(text -> "<p style=\"" + style + "\">" + escape(text) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", " ");
    }
}
