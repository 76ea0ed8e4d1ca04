package com.vivrou.portal.domain;

import com.vivrou.territory.ListedCommune;
import java.util.Optional;

/**
 * A commune that answers a search, and where it belongs.
 *
 * @param village the village that was named, when it is not the commune itself
 */
public record Whereabouts(ListedCommune commune, Optional<String> village, Standing standing) {

    /** What Vivrou can say to somebody whose job is in this commune. */
    public sealed interface Standing {}

    /** Its territory has a site here. */
    public record Open(IndustrialTerritory territory, String siteName, String url) implements Standing {}

    /** Its territory is on the national list and has no site here yet. */
    public record NotYet(IndustrialTerritory territory) implements Standing {}

    /** It is in no Territoire d'industrie. */
    public record NoTerritory() implements Standing {}
}
