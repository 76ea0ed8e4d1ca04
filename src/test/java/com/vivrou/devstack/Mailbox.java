package com.vivrou.devstack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes every mail of the stack, for whomever it is, and lets it be read; nothing leaves the machine. */
public final class Mailbox implements AutoCloseable {
    private static final Logger GREENMAIL_LOG = Logger.getLogger("com.icegreen.greenmail");

    private final GreenMail server;
    private final MailboxPages pages;

    private Mailbox(GreenMail server, MailboxPages pages) {
        this.server = server;
        this.pages = pages;
    }

    static Mailbox start(StackSettings settings) throws IOException {
        GREENMAIL_LOG.setLevel(Level.OFF);
        GreenMail server = new GreenMail(new ServerSetup(settings.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        MailboxPages pages = MailboxPages.start(settings.mailboxPort(), () -> read(server));
        return new Mailbox(server, pages);
    }

    /** All mails, the oldest first. */
    public List<Mail> mails() {
        return read(server);
    }

    public List<Mail> mailsTo(String address) {
        return mails().stream().filter(mail -> mail.to().contains(address)).toList();
    }

    /** The latest mail to this address, waited for. */
    public Mail awaitMailTo(String address, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Optional<Mail> latest = mailsTo(address).stream().reduce((earlier, later) -> later);
            if (latest.isPresent()) {
                return latest.get();
            }
            Pause.millis(100);
        }
        throw new IllegalStateException("No mail to " + address + " within " + patience.toSeconds() + " s.");
    }

    private static List<Mail> read(GreenMail server) {
        List<Mail> mails = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            mails.add(read(mails.size() + 1, message));
        }
        return mails;
    }

    private static Mail read(int number, MimeMessage message) {
        try {
            Date sent = message.getSentDate();
            return new Mail(
                    number,
                    sent == null ? Instant.EPOCH : sent.toInstant(),
                    firstOrEmpty(message.getFrom()),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    content(message, "text/plain"),
                    content(message, "text/html"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Mail " + number + " cannot be read.", e);
        }
    }

    private static String firstOrEmpty(Address[] addresses) {
        return addresses(addresses).stream().findFirst().orElse("");
    }

    private static List<String> addresses(Address[] addresses) {
        List<String> texts = new ArrayList<>();
        if (addresses != null) {
            for (Address address : addresses) {
                texts.add(address instanceof InternetAddress mail ? mail.getAddress() : address.toString());
            }
        }
        return texts;
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        Object content = part.getContent();
        if (part.isMimeType(type) && content instanceof String text) {
            return text;
        }
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = content(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Override
    public void close() {
        pages.close();
        server.stop();
    }
}
