package com.vivrou.company.web;

import com.vivrou.company.Site;
import com.vivrou.company.SiteToSave;
import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Perimeter;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A site as somebody types it. Without coordinates, the centre of the commune stands for it. */
public class SiteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TEXT = 120;
    private static final double FAR_DEGREES = 0.35;

    private final Map<String, String> errors = new HashMap<>();
    private @Nullable String name = "";
    private @Nullable String address = "";
    private @Nullable String postcode = "";
    private @Nullable String commune = "";
    private @Nullable String latitude = "";
    private @Nullable String longitude = "";

    static SiteForm of(Site site) {
        SiteForm form = new SiteForm();
        form.name = site.name();
        form.address = site.address();
        form.postcode = site.postcode();
        form.commune = site.communeCode();
        form.latitude = Double.toString(site.latitude());
        form.longitude = Double.toString(site.longitude());
        return form;
    }

    /** The site, or empty when something has to be corrected. */
    Optional<SiteToSave> read(Perimeter perimeter, Texts texts) {
        errors.clear();
        require("name", textOf(name), texts);
        require("address", textOf(address), texts);
        if (!textOf(postcode).matches("[0-9]{5}")) {
            errors.put("postcode", texts.get("site.error.postcode"));
        }
        Optional<Commune> place = perimeter.find(textOf(commune));
        if (place.isEmpty()) {
            errors.put("commune", texts.get("site.error.commune"));
            return Optional.empty();
        }
        Optional<double[]> position = position(place.get(), texts);
        if (!errors.isEmpty() || position.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SiteToSave(
                textOf(name),
                textOf(address),
                textOf(postcode),
                place.get().code(),
                place.get().name(),
                position.get()[0],
                position.get()[1]));
    }

    private void require(String field, String value, Texts texts) {
        if (value.isEmpty() || value.length() > LONGEST_TEXT) {
            errors.put(field, texts.get("site.error." + field));
        }
    }

    private Optional<double[]> position(Commune place, Texts texts) {
        if (textOf(latitude).isEmpty() && textOf(longitude).isEmpty()) {
            return Optional.of(new double[] {place.latitude(), place.longitude()});
        }
        try {
            double north = Double.parseDouble(textOf(latitude).replace(',', '.'));
            double east = Double.parseDouble(textOf(longitude).replace(',', '.'));
            if (Math.abs(north - place.latitude()) < FAR_DEGREES && Math.abs(east - place.longitude()) < FAR_DEGREES) {
                return Optional.of(new double[] {north, east});
            }
        } catch (NumberFormatException e) {
            // Told below, with what lies elsewhere.
        }
        errors.put("position", texts.get("site.error.position", place.name()));
        return Optional.empty();
    }

    private static String textOf(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = postcode;
    }

    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }

    public @Nullable String getLatitude() {
        return latitude;
    }

    public void setLatitude(@Nullable String latitude) {
        this.latitude = latitude;
    }

    public @Nullable String getLongitude() {
        return longitude;
    }

    public void setLongitude(@Nullable String longitude) {
        this.longitude = longitude;
    }
}
