package com.vivrou.notification.domain;

/** A letter put in its envelope: ready for the mail server. */
record Mail(String to, String subject, String plain, String html) {}
