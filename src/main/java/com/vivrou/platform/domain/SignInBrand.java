package com.vivrou.platform.domain;

import com.vivrou.branding.Theme;
import com.vivrou.branding.Tokens;
import com.vivrou.tenancy.Tenant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the sign-in pages and the identity server's mails may know of a brand; {@code keycloak/themes/vivrou} reads these
 * names and no others. Anybody can read the values.
 */
final class SignInBrand {
    private SignInBrand() {}

    /** @param url address of the territory, without final slash */
    static Map<String, String> of(Tenant tenant, Theme theme, String url) {
        Map<String, String> values = of(theme, url);
        values.put("brand.name", tenant.shortName());
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            values.put("brand.byline." + language.getLanguage(), tenant.byline(language));
            values.put("brand.tagline." + language.getLanguage(), tenant.tagline(language));
        }
        return values;
    }

    static Map<String, String> ofConsole(Theme theme, String url) {
        Map<String, String> values = of(theme, url);
        values.put("brand.name", "Vivrou");
        return values;
    }

    private static Map<String, String> of(Theme theme, String url) {
        Tokens tokens = theme.tokens();
        Map<String, String> values = new HashMap<>();
        values.put("brand.url", url);
        values.put("brand.css", url + "/marque/" + theme.name() + ".css");
        values.put("brand.logo", url + "/marque/" + theme.name() + "/logo.svg");
        values.put("brand.hero", url + "/marque/" + theme.name() + "/hero.svg");
        values.put("brand.colour", tokens.colour("brand").hex());
        values.put("brand.strong", tokens.colour("brand-strong").hex());
        values.put("brand.on-colour", tokens.colour("on-brand").hex());
        values.put("brand.accent", tokens.colour("accent").hex());
        return values;
    }
}
