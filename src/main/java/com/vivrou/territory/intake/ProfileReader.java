package com.vivrou.territory.intake;

import com.vivrou.territory.PackProblem;
import com.vivrou.territory.TerritoryProfile;
import com.vivrou.territory.TerritoryProfile.Contact;
import com.vivrou.territory.TerritoryProfile.Kind;
import com.vivrou.territory.TerritoryProfile.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads {@code tenant.yaml}. */
final class ProfileReader {
    static final String FILE = "tenant.yaml";

    private static final Set<String> LOCALES = Set.of("fr", "en", "fr-FR", "en-GB");
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,40}[a-z0-9]");
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
    private static final Pattern OFFICIAL_ID = Pattern.compile("ti-[0-9a-z-]{2,12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern URL = Pattern.compile("https?://[^\\s]+");

    private final YamlFields fields;

    private ProfileReader(YamlFields fields) {
        this.fields = fields;
    }

    static TerritoryProfile read(YamlFields fields, String folder, Predicate<String> isTheme) {
        return new ProfileReader(fields).read(folder, isTheme);
    }

    private TerritoryProfile read(String folder, Predicate<String> isTheme) {
        String slug = required("slug", SLUG);
        if (!slug.isEmpty() && !slug.equals(folder)) {
            fields.report(PackProblem.SLUG_OF_ANOTHER_FOLDER, "slug");
        }
        String theme = fields.required("theme");
        if (!theme.isEmpty() && !isTheme.test(theme)) {
            fields.report(PackProblem.THEME_UNKNOWN, "theme");
        }
        String locale = fields.required("locale");
        if (!locale.isEmpty() && !LOCALES.contains(locale)) {
            fields.report(PackProblem.FIELD_MALFORMED, "locale");
        }
        return new TerritoryProfile(
                slug,
                fields.required("name"),
                fields.required("short_name"),
                fields.required("byline.fr"),
                fields.required("byline.en"),
                fields.required("tagline.fr"),
                fields.required("tagline.en"),
                optional("id_ti", OFFICIAL_ID),
                Locale.forLanguageTag(locale),
                theme,
                new Contact(
                        contactName("fr"),
                        contactName("en"),
                        required("contact.email", EMAIL),
                        fields.find("contact.phone"),
                        optional("contact.url", URL)),
                members(),
                fields.required("department"),
                fields.required("region"));
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        int size = fields.size("members");
        if (size == 0) {
            fields.required("members");
        }
        for (int i = 0; i < size; i++) {
            String at = "members[" + i + "].";
            Optional<Kind> kind = kind(at + "kind");
            Pattern key = kind.equals(Optional.of(Kind.COMMUNE)) ? InseeCodes.PATTERN : SIREN;
            String siren = fields.required(at + "siren");
            if (!siren.isEmpty() && !key.matcher(siren).matches()) {
                fields.report(PackProblem.SIREN_MALFORMED, at + "siren");
            }
            members.add(new Member(siren, fields.required(at + "name"), kind.orElse(Kind.CC)));
        }
        return members;
    }

    private Optional<Kind> kind(String path) {
        String value = fields.required(path);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(value)) {
                return Optional.of(kind);
            }
        }
        if (!value.isEmpty()) {
            fields.report(PackProblem.KIND_UNKNOWN, path);
        }
        return Optional.empty();
    }

    /** One name for both languages, or one for each. */
    private String contactName(String language) {
        return fields.find("contact.name." + language).orElseGet(() -> fields.required("contact.name"));
    }

    private String required(String path, Pattern form) {
        String value = fields.required(path);
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            fields.report(PackProblem.FIELD_MALFORMED, path);
        }
        return value;
    }

    private Optional<String> optional(String path, Pattern form) {
        Optional<String> value = fields.find(path);
        if (value.isPresent() && !form.matcher(value.get()).matches()) {
            fields.report(PackProblem.FIELD_MALFORMED, path);
        }
        return value;
    }
}
