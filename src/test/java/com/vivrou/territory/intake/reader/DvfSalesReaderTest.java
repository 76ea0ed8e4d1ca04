package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DvfSalesReaderTest {
    private static final String GEO =
            """
            id_mutation,date_mutation,numero_disposition,nature_mutation,valeur_fonciere,adresse_numero,code_postal,code_commune,nom_commune,code_departement,id_parcelle,lot1_numero,nombre_lots,code_type_local,type_local,surface_reelle_bati,nombre_pieces_principales,code_nature_culture,surface_terrain,longitude,latitude
            2024-1,2024-01-02,000001,Vente,200000,12,01100,01283,Oyonnax,01,012830000A0001,,0,1,Maison,100,5,S,500,5.6,46.2
            2024-1,2024-01-02,000001,Vente,200000,12,01100,01283,Oyonnax,01,012830000A0001,,0,1,Maison,100,5,J,300,5.6,46.2
            2024-1,2024-01-02,000001,Vente,200000,12,01100,01283,Oyonnax,01,012830000A0001,,0,3,Dépendance,,0,S,500,5.6,46.2
            2024-2,2024-03-02,000001,Vente,100000.50,3,01100,01283,Oyonnax,01,012830000A0002,4,1,2,Appartement,50,2,,,5.6,46.2
            2024-3,2024-03-02,000001,Vente,300000,3,01100,01283,Oyonnax,01,012830000A0003,4,1,2,Appartement,50,2,,,5.6,46.2
            2024-3,2024-03-02,000001,Vente,300000,3,01100,01283,Oyonnax,01,012830000A0003,5,1,2,Appartement,60,3,,,5.6,46.2
            2024-4,2024-03-03,000001,Vente,300000,3,01100,01283,Oyonnax,01,012830000A0004,,0,1,Maison,90,4,S,200,5.6,46.2
            2024-4,2024-03-03,000001,Vente,300000,3,01100,01283,Oyonnax,01,012830000A0004,,0,4,Local industriel. commercial ou assimilé,200,0,S,200,5.6,46.2
            2024-5,2024-03-04,000001,Echange,300000,3,01100,01283,Oyonnax,01,012830000A0005,,0,1,Maison,90,4,S,200,5.6,46.2
            2024-6,2024-03-05,000001,Vente,5000,,01100,01283,Oyonnax,01,012830000A0006,,0,,,,,AB,900,5.6,46.2
            2024-7,2024-03-06,000001,Vente,1,3,01100,01283,Oyonnax,01,012830000A0007,,0,1,Maison,90,4,S,200,5.6,46.2
            2024-8,2024-12-06,000001,Vente,90000,3,01100,01283,Oyonnax,01,012830000A0008,,0,1,Maison,90,4,S,200,5.6,46.2
            2024-9,2024-12-07,000001,Vente,500000,3,75001,75101,Paris,75,75101000AA0001,7,1,2,Appartement,50,2,,,2.3,48.8
            """;

    @Test
    void oneSaleIsOnePriceHoweverManyRowsDescribeIt() {
        Result result =
                Reading.of("dvf-sales").over("01283", "01004", "75056", "57463").file("full.csv", GEO);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2024);
        assertThat(result.amount("price_house_m2_median", "01283")).isEqualTo(1500);
        assertThat(result.amount("house_sales", "01283")).isEqualTo(3);
        assertThat(result.amount("flat_sales", "01283")).isEqualTo(1);
        assertThat(result.amount("price_flat_m2_median", "01283")).isEqualTo(2000.01);
        assertThat(result.amount("price_flat_m2_median", "75056")).isEqualTo(10000);
        assertThat(result.harvest().rowsRead()).isEqualTo(13);
        assertThat(result.harvest().rowsKept()).isEqualTo(5);
    }

    @Test
    void exchangesSeveralDwellingsShopsAndSymbolicPricesSayNothing() {
        Result result = Reading.of("dvf-sales").over("01283", "75056").file("full.csv", GEO);

        assertThat(result.times(ImportProblem.ROW_NOT_CONCERNED)).isEqualTo(3);
        assertThat(result.finding(ImportProblem.IMPOSSIBLE_VALUE).line()).isEqualTo(12);
    }

    @Test
    void noSaleIsNoneOnlyInDepartmentsThatAreCovered() {
        Result result =
                Reading.of("dvf-sales").over("01283", "01004", "75056", "57463").file("full.csv", GEO);

        assertThat(result.amount("house_sales", "01004")).isZero();
        assertThat(result.amount("price_house_m2_median", "01004")).isNaN();
        assertThat(result.amount("house_sales", "57463")).isNaN();
        assertThat(result.finding(ImportProblem.AREA_WITHOUT_DATA).value()).isEqualTo("57");
    }

    @Test
    void readsTheFilesOfTheTaxOffice() {
        Result result = Reading.of("dvf-sales")
                .over("01283", "97411", "2A004")
                .file(
                        "valeursfoncieres-2023.txt",
                        """
                        Identifiant de document|Reference document|No disposition|Date mutation|Nature mutation|Valeur fonciere|No voie|Voie|Code postal|Commune|Code departement|Code commune|Prefixe de section|Section|No plan|1er lot|Code type local|Type local|Identifiant local|Surface reelle bati|Nombre pieces principales|Nature culture|Surface terrain
                        |||000001|05/01/2023|Vente|187500,00|9|RUE DE L'ÉGLISE|1100|OYONNAX|1|283||AB|12||1|Maison||75|4|S|500
                        |||000001|05/01/2023|Vente|187500,00|9|RUE DE L'ÉGLISE|1100|OYONNAX|1|283||AB|12||3|Dépendance||0|0|S|500
                        |||000001|06/01/2023|Vente|150000,00|1|RUE|97400|SAINT DENIS|974|411||AC|3|2|2|Appartement||50|2||
                        |||000002|06/01/2023|Vente|100000,00|1|RUE|20000|AJACCIO|2A|4||AC|4|2|2|Appartement||50|2||
                        """
                                .replace("|||0", "||0"),
                        Charset.forName("windows-1252"));

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2023);
        assertThat(result.amount("price_house_m2_median", "01283")).isEqualTo(2500);
        assertThat(result.amount("price_flat_m2_median", "97411")).isEqualTo(3000);
        assertThat(result.amount("price_flat_m2_median", "2A004")).isEqualTo(2000);
    }
}
