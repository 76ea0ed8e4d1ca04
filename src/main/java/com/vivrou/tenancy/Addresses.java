package com.vivrou.tenancy;

import com.vivrou.kernel.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;

/** The public addresses of portal, console and territories, all derived from {@code vivrou.public.url}. No final slash. */
@Dependent
public class Addresses {
    /** First label of the console's host; no territory may take it. */
    public static final String CONSOLE_LABEL = "admin";

    private final URI publicUrl;

    @Inject
    Addresses(Settings settings) {
        this(settings.publicUrl());
    }

    public Addresses(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    public String portal() {
        return of(platformDomain());
    }

    public String console() {
        return of(CONSOLE_LABEL + "." + platformDomain());
    }

    /** The address on the platform's own domain. */
    public String territory(String slug) {
        return of(slug + "." + platformDomain());
    }

    /** The address of any host of ours, with the public scheme and port. */
    public String of(String host) {
        String port = publicUrl.getPort() == -1 ? "" : ":" + publicUrl.getPort();
        return publicUrl.getScheme() + "://" + host + port;
    }

    public String platformDomain() {
        return publicUrl.getHost();
    }

    /** The port that a canonical Host header names; −1 when it names none, as with the scheme's own port. */
    public int publicPort() {
        return publicUrl.getPort();
    }

    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }
}
