package com.vivrou.notification.domain;

/** The colours of a mail, as {@code #rrggbb}: mails know no CSS variables. */
record MailLook(
        String paper, String surface, String ink, String ink2, String line, String brand, String onBrand, int radius) {}
