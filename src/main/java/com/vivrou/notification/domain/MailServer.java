package com.vivrou.notification.domain;

import com.vivrou.kernel.Settings;
import com.vivrou.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/** The SMTP server of the settings {@code vivrou.mail.*}. */
@ApplicationScoped
class MailServer {
    private static final String TIMEOUT_MILLIS = "15000";

    @Inject
    private Settings settings;

    /** Hands the mail over: from the territory by name, answers go to the people who welcome there. */
    void send(Mail mail, Tenant from) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        try {
            message.setFrom(new InternetAddress(
                    settings.get("vivrou.mail.from"), from.shortName(), StandardCharsets.UTF_8.name()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8.", e);
        }
        message.setReplyTo(new Address[] {new InternetAddress(from.contactEmail())});
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.plain(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(mail.html(), "text/html; charset=UTF-8");
        message.setContent(new MimeMultipart("alternative", plain, html));
        Transport.send(message);
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.get("vivrou.mail.host"));
        properties.put("mail.smtp.port", settings.get("vivrou.mail.port", "25"));
        properties.put("mail.smtp.starttls.required", settings.get("vivrou.mail.starttls", "false"));
        properties.put("mail.smtp.starttls.enable", settings.get("vivrou.mail.starttls", "false"));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.put("mail.mime.charset", StandardCharsets.UTF_8.name());
        Optional<String> user = settings.find("vivrou.mail.user");
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        String password = settings.get("vivrou.mail.password");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.get(), password);
            }
        });
    }
}
