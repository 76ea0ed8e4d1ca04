package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class DvfCommunesReaderTest {
    private static final String OF_2023 =
            """
            "","INSEE_COM","Annee","Nb_mutations","NbMaisons","NbApparts","propmaison","propappart","PrixMoyen","Prixm2Moyen","SurfaceMoy"
            "1","01283","2023",158,89,69,56.3291139240506,43.6708860759494,150114.639240506,1599.62025316456,89.6392405063291
            "2","49126","2023",10,10,0,100,0,200000,2000,100
            "3","49069","2023",30,30,0,100,0,100000,1000,100
            "4",NA,"2023",7455,NA,NA,51.5,48.5,209572.4,2824.5,75.4
            "5","68065","2023",1,1,0,100,0,20000,500,40
            """;

    private static final String OF_2024 =
            """
            INSEE_COM,annee,nb_mutations,NbMaisons,NbApparts,PropMaison,PropAppart,PrixMoyen,Prixm2Moyen,SurfaceMoy
            01283,2024,133,70,63,47,53,194332,2323,83
            35360,2024,4,4,0,0,100,290575,3258,96
            2A004,2024,2,1,1,50,50,290575,3258,96
            """;

    @Test
    void readsTheYearsUntil2023() {
        Result result =
                Reading.of("dvf-communes").over("01283", "49126<49069", "68066").file("dvf2023.csv", OF_2023);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2023);
        assertThat(result.amount("sales_count", "01283")).isEqualTo(158);
        assertThat(result.amount("price_m2_mean", "01283")).isCloseTo(1599.62, within(0.01));
        assertThat(result.amount("surface_sold_mean", "01283")).isCloseTo(89.64, within(0.01));
        assertThat(result.amount("house_share_of_sales", "01283")).isCloseTo(56.33, within(0.01));
        assertThat(result.problems()).doesNotContain(ImportProblem.COLUMNS_SWAPPED);
    }

    @Test
    void mergedCommunesWeighByTheirSales() {
        Result result = Reading.of("dvf-communes").over("01283", "49126<49069").file("dvf2023.csv", OF_2023);

        assertThat(result.amount("sales_count", "49126")).isEqualTo(40);
        assertThat(result.amount("price_m2_mean", "49126")).isEqualTo(1250);
    }

    @Test
    void whatHasNoPlaceOrCannotBeInDvfIsLeftOut() {
        Result result =
                Reading.of("dvf-communes").over("01283", "49126<49069", "68065").file("dvf2023.csv", OF_2023);

        assertThat(result.finding(ImportProblem.CODE_MISSING).line()).isEqualTo(5);
        assertThat(result.finding(ImportProblem.ROW_NOT_CONCERNED).value()).isEqualTo("68065");
        assertThat(result.amount("price_m2_mean", "68065")).isNaN();
        assertThat(result.finding(ImportProblem.AREA_WITHOUT_DATA).value()).isEqualTo("68");
    }

    @Test
    void swappedColumnsAreSaidOnceAndComputedAgain() {
        Result result = Reading.of("dvf-communes").file("dvf2024.csv", OF_2024);

        assertThat(result.harvest().year()).hasValue(2024);
        ImportFinding swapped = result.finding(ImportProblem.COLUMNS_SWAPPED);
        assertThat(swapped.times()).isEqualTo(2);
        assertThat(swapped.line()).isEqualTo(2);
        assertThat(swapped.column()).isEqualTo("PropMaison, PropAppart");
        assertThat(result.amount("house_share_of_sales", "01283")).isCloseTo(52.63, within(0.01));
        assertThat(result.amount("house_share_of_sales", "35360")).isEqualTo(100);
    }
}
