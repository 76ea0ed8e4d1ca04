package com.vivrou.devstack;

import java.util.List;

/**
 * A territory as the development stack peoples it. The company is made up; its site stands in a real industrial zone,
 * whose position is true to about a kilometre.
 */
public enum DemoTerritory {
    PLASTICS_VALLEE("plastics-vallee", "Zone industrielle Nord", "01100", "01283", "Oyonnax", 46.272, 5.660),
    CHOLETAIS_MAUGES("choletais-mauges", "Zone industrielle du Cormier", "49300", "49099", "Cholet", 47.045, -0.857),
    FOUGERES_VITRE("fougeres-vitre", "La Haie Robert", "35500", "35360", "Vitré", 48.120, -1.232);

    static final String COMPANY = "Entreprise de démonstration";

    final String slug;
    final String address;
    final String postcode;
    final String communeCode;
    final String communeName;
    final double latitude;
    final double longitude;

    DemoTerritory(
            String slug,
            String address,
            String postcode,
            String communeCode,
            String communeName,
            double latitude,
            double longitude) {
        this.slug = slug;
        this.address = address;
        this.postcode = postcode;
        this.communeCode = communeCode;
        this.communeName = communeName;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    String siteName() {
        return "Site de " + communeName;
    }

    List<DemoPerson> people() {
        return List.of(
                new DemoPerson(
                        "ana@" + slug + ".example", "Ana", "Démo", "HOUSEHOLD", "recruited, invited by her employer"),
                new DemoPerson(
                        "rh@" + slug + ".example",
                        "Ressources humaines",
                        "Démo",
                        "COMPANY_HR",
                        "hires for the demo company"),
                new DemoPerson(
                        "pilote@" + slug + ".example", "Pilotage", "Démo", "TERRITORY_ADMIN", "runs the territory"));
    }
}
