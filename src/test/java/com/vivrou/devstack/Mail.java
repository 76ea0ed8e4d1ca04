package com.vivrou.devstack;

import java.time.Instant;
import java.util.List;

/** A mail that reached the local mailbox; a part that the mail does not have is empty. */
public record Mail(
        int number, Instant received, String from, List<String> to, String subject, String text, String html) {
    public Mail {
        to = List.copyOf(to);
    }
}
