package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Checking;
import com.vivrou.territory.intake.dataset.Declaration;
import com.vivrou.territory.intake.dataset.Declarations;
import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official files themselves, where they lie beside the project: what their README says of them must be found. */
class RealFacilitiesTest {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final int MOST = 34_969;

    @BeforeAll
    static void filesAreThere() {
        assumeTrue(Files.isDirectory(data()), "The official files are not beside the project: nothing to read.");
    }

    @ParameterizedTest
    @CsvSource({
        "bpe,secondaire/bpe-2024-sante-par-commune.csv.gz,gps,2024,34000",
        "bpe-categories,secondaire/bpe-2024-categories-par-commune.csv.gz,bakeries,2024,34000",
        "bpe-shops,bpe-2020/equip-serv-commerce-com-2020.csv.gz,food_shops,2020,34000",
        "bpe-primary-schools,bpe-2020/equip-serv-ens-1er-degre-com-2020.csv.gz,schools,2020,34000",
        "bpe-tourism-transport,bpe-2020/equip-tour-transp-com-2020.csv.gz,hotels,2020,34000",
        "rents,loyers-2025/carte-loyers-2025.csv.gz,rent_flat_m2,2025,34000",
        "dvf-communes,dvf-communes/dvf2019.csv.gz,price_m2_mean,2019,29000",
        "dvf-communes,dvf-communes/dvf2023.csv.gz,price_m2_mean,2023,29000",
        "dvf-communes,dvf-communes/dvf2024.csv.gz,price_m2_mean,2024,29000",
        "dvf-medians,secondaire/dvf-medianes-2020-2025.csv.gz,price_house_m2_median,2025,32000",
        "apl,secondaire/apl-drees-2023.csv.gz,gp_access,2023,34000",
        "comparateur,comparateur-2022/base_cc_comparateur.CSV.gz,jobs,2018,34000",
        "comparateur-extract,secondaire/rcarlier-communes-insee-2021.csv.gz,unemployed,2021,34000",
        "commute-times,secondaire/trajets-domicile-travail-2019.csv.gz,commute_minutes_median,2019,34000",
        "france-services,secondaire/france-services-by-commune.json.gz,france_services,2025,2000",
        "attraction-areas,secondaire/geography-by-commune.json.gz,attraction_role,2020,34000",
    })
    void eachFileIsReadAndPassesItsChecks(String dataSet, String file, String indicator, int year, int atLeast) {
        Declaration declaration = Declarations.load().find(dataSet).orElseThrow();
        Result result = Reading.of(declaration).over(Communes.OF_TODAY).file(data().resolve(file));
        Checking.check(declaration, result.harvest(), result.findings(), none -> Optional.empty());

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(year);
        assertThat(result.coverage(indicator)).isBetween(atLeast, MOST);
        assertThat(result.findings().hasErrors()).isFalse();
        assertThat(result.problems()).doesNotContain(ImportProblem.CODE_UNKNOWN, ImportProblem.CODE_MALFORMED);
    }

    @Test
    void pharmaciesOfTheTwoFilesOf2024Agree() {
        Result types = read("bpe", "secondaire/bpe-2024-sante-par-commune.csv.gz");
        Result groups = read("bpe-categories", "secondaire/bpe-2024-categories-par-commune.csv.gz");

        assertThat(types.amount("pharmacies", "01283")).isEqualTo(groups.amount("pharmacies", "01283"));
        assertThat(types.amount("pharmacies", "75056"))
                .isPositive()
                .isCloseTo(groups.amount("pharmacies", "75056"), within(10.0));
        assertThat(groups.times(ImportProblem.EMPTY_ROW)).isEqualTo(3);
        assertThat(groups.problems()).contains(ImportProblem.COLUMN_REPEATED);
        assertThat(types.amount("bakeries", "01283")).isNaN();
    }

    @Test
    void pricesOf2024HaveTheirSharesSwapped() {
        Result result = read("dvf-communes", "dvf-communes/dvf2024.csv.gz");

        assertThat(result.times(ImportProblem.COLUMNS_SWAPPED)).isGreaterThan(29_000);
        assertThat(result.times(ImportProblem.CODE_MISSING)).isEqualTo(1);
        assertThat(result.finding(ImportProblem.AREA_WITHOUT_DATA).value()).contains("57, 67, 68");
        assertThat(result.amount("price_m2_mean", "68065")).isNaN();
    }

    @Test
    void theExtractOfTheOfficialRentsIsReadAsSuch() {
        Result result = Reading.of("rents-flat")
                .over(Communes.OF_TODAY)
                .year(2024)
                .file(data().resolve("loyers-2025/extrait-format-officiel-pred-app-mef-dhup.csv"));

        assertThat(result.refusal()).isNull();
        assertThat(result.coverage("rent_flat_m2_low")).isEqualTo(16);
        assertThat(result.words("rent_flat_scope", "86078")).isEqualTo("commune");
    }

    private static Result read(String dataSet, String file) {
        return Reading.of(dataSet).over(Communes.OF_TODAY).file(data().resolve(file));
    }

    private static Path data() {
        return Files.isDirectory(DATA) ? DATA : Path.of("..", "..", "shared", "data");
    }

    /** Read once, when the first test asks. */
    private static final class Communes {
        static final Gazetteer OF_TODAY = Reading.of("cog")
                .year(2026)
                .file(data().resolve("cog-2026/communes.json.gz"))
                .kept()
                .gazetteer();
    }
}
