package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.Mail;
import com.vivrou.household.AnswersCode;
import com.vivrou.identity.BrowsingByHttp;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two adults share a household, each with an account of their own; nobody else gets in. */
class SharingIT {
    private static final DevStack STACK = DevStack.get();
    private static final String PLASTICS = STACK.territoryUrl("plastics-vallee");
    private static final String VITRE = STACK.territoryUrl("fougeres-vitre");
    private static final String SHARING = "/mon-foyer/a-deux";
    private static final String STEP_1 = "/mon-foyer";
    private static final String STEP_2 = "/mon-foyer/travail";
    private static final String GUEST = "rh@plastics-vallee.example";
    private static final Pattern LINK = Pattern.compile("/invitation/[\\w-]{43}");

    private static final BrowsingByHttp ANA = signedIn(PLASTICS, "ana@plastics-vallee.example");
    private static final BrowsingByHttp NOE = signedIn(PLASTICS, GUEST);

    @BeforeEach
    @AfterEach
    void eachIsAlone() throws SQLException {
        ANA.submit(PLASTICS + SHARING, Map.of("do", "leave"));
        ANA.submit(PLASTICS + SHARING, Map.of("do", "callOff"));
        awaitSent();
        sql("update household_invitation set mailed_at = mailed_at - interval '2 days'");
        sql("update household_invitation_mail set mailed_at = mailed_at - interval '2 days'");
        ANA.submit(PLASTICS + STEP_1, Map.of("adults", "1", "name1", "Ana", "tenure", "RENT", "budget", ""));
        NOE.submit(PLASTICS + STEP_1, Map.of("adults", "1", "name1", "Noé", "tenure", "RENT", "budget", ""));
    }

    @Test
    void theSecondAdultJoinsByTheLinkAndAnswersTheirOwnPart() {
        NOE.submit(PLASTICS + STEP_2, Map.of("work1", "Nantua", "shift1", "TWO_SHIFTS"));
        String link = invite();
        assertThat(page(NOE, link).select("main form button").attr("value")).isEqualTo("join");
        HttpResponse<String> joined = NOE.submit(PLASTICS + link, Map.of("do", "join"));
        assertThat(location(joined)).endsWith("/mon-foyer/travail?rejoint=1");

        assertThat(page(NOE, STEP_2).select("#work1").val()).contains("Nantua");
        assertThat(page(ANA, STEP_2).select("section[aria-labelledby=autre]").text())
                .contains("Noé", "Nantua", "2×8");
        assertThat(page(ANA, STEP_2).select("#work2")).isEmpty();
        assertThat(STACK.mailbox()
                        .awaitMailTo("ana@plastics-vallee.example", Duration.ofSeconds(20))
                        .text())
                .contains("Noé");
        assertThat(NOE.get(PLASTICS + link).statusCode()).isEqualTo(404);
    }

    @Test
    void neitherWritesTheOthersPart() {
        join();
        NOE.submit(PLASTICS + STEP_2, Map.of("work1", "Nantua", "shift1", "DAY"));
        ANA.submit(
                PLASTICS + STEP_2,
                Map.of("work1", "Oyonnax", "work2", "Dortan", "shift2", "THREE_SHIFTS", "level2-commute", "MUST"));
        assertThat(page(NOE, STEP_2).select("#work1").val()).contains("Nantua");
        assertThat(page(ANA, STEP_2).select("#work1").val()).contains("Oyonnax");
    }

    @Test
    void aChangeOfTheOtherIsNotOverwrittenUnseen() {
        join();
        Map<String, String> stale = fields(page(ANA, STEP_1));
        NOE.submit(PLASTICS + STEP_1, with(fields(page(NOE, STEP_1)), "budget", "760"));

        HttpResponse<String> refused = ANA.submit(PLASTICS + STEP_1, with(stale, "budget", "990"));
        Document again = Jsoup.parse(refused.body());
        assertThat(again.select("#entretemps").text()).contains("Noé", "760");
        assertThat(again.select("#budget").val()).isEqualTo("990");
        assertThat(page(NOE, STEP_1).select("#budget").val()).isEqualTo("760");

        ANA.submit(PLASTICS + STEP_1, fields(again));
        assertThat(page(NOE, STEP_1).select("#budget").val()).isEqualTo("990");
    }

    @Test
    void whatIsKeptIsSharedAndEachKeepsACopyWhenTheyPart() {
        String own = keep(NOE);
        join();
        NOE.submit(PLASTICS + "/mes-communes", Map.of("do", "keep", "commune", "01283"));
        assertThat(ANA.get(PLASTICS + "/communes-gardees").body()).contains("Oyonnax");
        assertThat(page(ANA, "/mes-resultats").select("ul.shelf li")).isNotEmpty();
        ANA.submit(PLASTICS + STEP_1, with(fields(page(ANA, STEP_1)), "budget", "880"));
        String together = keep(ANA);
        assertThat(NOE.get(PLASTICS + together).statusCode()).isEqualTo(200);
        assertThat(NOE.get(PLASTICS + own).statusCode()).isEqualTo(404);

        NOE.submit(PLASTICS + SHARING, Map.of("do", "leave"));
        assertThat(page(NOE, "/mes-resultats").select("ul.shelf li")).hasSizeGreaterThan(1);
        assertThat(NOE.get(PLASTICS + "/communes-gardees").body()).contains("Oyonnax");
        assertThat(NOE.get(PLASTICS + together).statusCode()).isEqualTo(404);
        assertThat(ANA.get(PLASTICS + together).statusCode()).isEqualTo(200);
        assertThat(page(NOE, STEP_1).select("input[name=adults][value='1'][checked]"))
                .isNotEmpty();
        assertThat(page(ANA, STEP_1).select("input[name=adults][value='1'][checked]"))
                .isNotEmpty();
        clear(ANA);
        clear(NOE);
    }

    @Test
    void joiningAndPartingDoublesNothing() {
        clear(ANA);
        clear(NOE);
        keep(ANA);
        for (int round = 0; round < 2; round++) {
            join();
            NOE.submit(PLASTICS + SHARING, Map.of("do", "leave"));
            assertThat(page(ANA, "/mes-resultats").select("ul.shelf li")).hasSize(1);
            assertThat(page(NOE, "/mes-resultats").select("ul.shelf li")).hasSize(1);
            NOE.submit(
                    PLASTICS + STEP_1, Map.of("adults", "1", "name1", "Noé", "tenure", "RENT", "budget", "61" + round));
        }
        clear(ANA);
        clear(NOE);
    }

    @Test
    void whatFindsNoRoomIsCounted() {
        clear(ANA);
        clear(NOE);
        for (int i = 0; i < 20; i++) {
            ANA.submit(PLASTICS + STEP_1, with(fields(page(ANA, STEP_1)), "budget", "8" + (10 + i)));
            keep(ANA);
        }
        keep(NOE);
        join();
        assertThat(page(ANA, "/mes-resultats").select("ul.shelf li")).hasSize(20);
        assertThat(page(NOE, STEP_2).select("#fait").text()).startsWith("Un résultat gardé n’a pas trouvé de place");
        assertThat(page(NOE, STEP_2).select("#fait")).isEmpty();
        NOE.submit(PLASTICS + SHARING, Map.of("do", "leave"));
        assertThat(page(NOE, "/mes-resultats").select("ul.shelf li")).hasSize(20);
        clear(ANA);
        clear(NOE);
    }

    @Test
    void onlyTheInvitedAddressGetsIn() {
        String link = invite();
        BrowsingByHttp stranger = signedIn(PLASTICS, "pilote@plastics-vallee.example");
        assertThat(page(stranger, link).select("main form button[value=join]")).isEmpty();
        stranger.submit(PLASTICS + link, Map.of("do", "join"));
        stranger.submit(PLASTICS + SHARING, Map.of("do", "join"));
        assertThat(page(stranger, SHARING).select("#ensemble")).isEmpty();

        BrowsingByHttp nobody = new BrowsingByHttp();
        Document seen = Jsoup.parse(nobody.get(PLASTICS + link).body());
        assertThat(seen.text()).contains("Ana").doesNotContain(GUEST);
        assertThat(seen.select("main a[href^=/connexion]").attr("href")).isEqualTo("/connexion?retour=" + link);
        assertThat(nobody.submit(PLASTICS + link, Map.of("do", "join")).body()).doesNotContain("rejoint=1");
        assertThat(page(NOE, link).select("main form button[value=join]")).isNotEmpty();
    }

    @Test
    void anotherTerritoryKnowsNoneOfIt() {
        String link = invite();
        BrowsingByHttp elsewhere = signedIn(VITRE, "ana@fougeres-vitre.example");
        assertThat(elsewhere.get(VITRE + link).statusCode()).isEqualTo(404);
        assertThat(new BrowsingByHttp().get(VITRE + link).statusCode()).isEqualTo(404);
        elsewhere.submit(VITRE + link, Map.of("do", "join"));
        elsewhere.submit(VITRE + SHARING, Map.of("do", "callOff"));
        elsewhere.submit(VITRE + SHARING, Map.of("do", "leave"));
        assertThat(NOE.get(PLASTICS + link).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkEndsWhenItIsCalledOffRenewedOrOld() throws SQLException {
        String first = invite();
        String second = again();
        assertThat(NOE.get(PLASTICS + first).statusCode()).isEqualTo(404);
        assertThat(NOE.get(PLASTICS + second).statusCode()).isEqualTo(200);

        sql("update household_invitation set expires_at = now() - interval '1 minute' where closed_at is null");
        HttpResponse<String> old = NOE.submit(PLASTICS + second, Map.of("do", "join"));
        assertThat(old.statusCode()).isEqualTo(404);
        assertThat(old.body()).contains("quatorze jours");
        assertThat(page(NOE, SHARING).select("#attendu")).isEmpty();
        assertThat(page(ANA, SHARING).select("#envoyee").text()).contains("n’est plus valable");

        String third = again();
        ANA.submit(PLASTICS + SHARING, Map.of("do", "callOff"));
        assertThat(NOE.get(PLASTICS + third).statusCode()).isEqualTo(404);
        assertThat(page(ANA, SHARING).select("#inviter")).isNotEmpty();
    }

    @Test
    void theGuestIsWrittenToInTheirLanguage() {
        String newcomer = UUID.randomUUID() + "@exemple.example";
        Map<String, String> invitation = new LinkedHashMap<>(invitation(newcomer));
        invitation.put("language", "en");
        ANA.submit(PLASTICS + SHARING, invitation);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        List<Mail> mails = STACK.mailbox().mailsTo(newcomer);
        while (mails.size() < 2 && System.nanoTime() < end) {
            Thread.onSpinWait();
            mails = STACK.mailbox().mailsTo(newcomer);
        }
        assertThat(mails).hasSize(2).allSatisfy(mail -> assertThat(mail.subject())
                .containsPattern("invites you|invited|invitation")
                .doesNotContain("vous"));
    }

    @Test
    void nobodyIsPestered() {
        invite();
        for (int i = 1; i < 5; i++) {
            ANA.submit(PLASTICS + SHARING, Map.of("do", "again"));
        }
        assertThat(ANA.submit(PLASTICS + SHARING, Map.of("do", "again")).body()).contains("Réessayez demain");
        ANA.submit(PLASTICS + SHARING, Map.of("do", "callOff"));
        HttpResponse<String> more = ANA.submit(PLASTICS + SHARING, invitation(GUEST));
        assertThat(more.body()).contains("Réessayez demain").contains("value=\"Noé\"");
    }

    @Test
    void joiningAndLeavingCountsNothingAnew() {
        invite();
        for (int i = 1; i < 4; i++) {
            ANA.submit(PLASTICS + SHARING, Map.of("do", "again"));
        }
        ANA.submit(PLASTICS + SHARING, Map.of("do", "callOff"));
        Map<String, String> back = new LinkedHashMap<>(invitation("ana@plastics-vallee.example"));
        back.put("host", "Noé");
        back.put("guest", "Ana");
        NOE.submit(PLASTICS + SHARING, back);
        ANA.submit(PLASTICS + SHARING, Map.of("do", "join"));
        ANA.submit(PLASTICS + SHARING, Map.of("do", "leave"));

        assertThat(location(ANA.submit(PLASTICS + SHARING, invitation(GUEST)))).endsWith("?fait=invite");
        assertThat(location(ANA.submit(PLASTICS + SHARING, invitation(GUEST))))
                .as("the fifth, sent twice")
                .endsWith("?fait=invite");
        ANA.submit(PLASTICS + SHARING, Map.of("do", "callOff"));
        assertThat(ANA.submit(PLASTICS + SHARING, invitation("sam@exemple.example"))
                        .body())
                .contains("Réessayez demain");
        assertThat(signedIn(PLASTICS, "pilote@plastics-vallee.example")
                        .submit(PLASTICS + SHARING, invitation(GUEST))
                        .body())
                .as("the same address, from somebody else")
                .contains("Réessayez demain");
    }

    @Test
    void wrongInputIsToldAndLosesNothing() {
        HttpResponse<String> own = ANA.submit(PLASTICS + SHARING, invitation("ana@plastics-vallee.example"));
        assertThat(own.body()).contains("votre propre adresse").contains("value=\"Noé\"");
        HttpResponse<String> none = ANA.submit(PLASTICS + SHARING, invitation("noé chez exemple"));
        assertThat(none.body()).contains("adresse e-mail entière").contains("noé chez exemple");
        assertThat(page(NOE, SHARING).select("#attendu")).isEmpty();
    }

    @Test
    void anAddressIsNoFirstName() {
        Map<String, String> luring = new LinkedHashMap<>(invitation(GUEST));
        luring.put("host", "http://evil.example/ gagnez");
        HttpResponse<String> refused = ANA.submit(PLASTICS + SHARING, luring);
        assertThat(refused.body())
                .contains("sans adresse de site")
                .contains("value=\"http://evil.example/ gagnez\"")
                .contains("value=\"" + GUEST + "\"");
        assertThat(page(NOE, SHARING).select("#attendu")).isEmpty();
        invite();
        ANA.submit(
                PLASTICS + STEP_1,
                Map.of("adults", "1", "name1", "http://evil.example/ gagnez", "tenure", "RENT", "budget", ""));
        again();
        List<Mail> mails = STACK.mailbox().mailsTo(GUEST);
        assertThat(mails.get(mails.size() - 1).subject()).startsWith("Une personne vous invite");
        assertThat(mails).allSatisfy(mail -> assertThat(mail.text()).doesNotContain("evil.example"));
    }

    @Test
    void whoInvitedMaySeparateAndWhoJoinedMayLeave() {
        join();
        assertThat(page(NOE, SHARING).select("button[value=remove]")).isEmpty();
        NOE.submit(PLASTICS + SHARING, Map.of("do", "remove"));
        assertThat(page(ANA, SHARING).select("#ensemble")).isNotEmpty();
        ANA.submit(PLASTICS + SHARING, Map.of("do", "remove"));
        assertThat(page(NOE, SHARING).select("#ensemble")).isEmpty();
        assertThat(page(ANA, SHARING).select("#ensemble")).isEmpty();
    }

    @Test
    void aFormFromBeforeTheSharingOverwritesNothing() {
        ANA.submit(PLASTICS + STEP_1, Map.of("adults", "1", "name1", "Ana", "tenure", "RENT", "budget", "880"));
        Map<String, String> before = with(fields(page(NOE, STEP_1)), "budget", "555");
        join();
        Document told = Jsoup.parse(NOE.submit(PLASTICS + STEP_1, before).body());
        assertThat(told.select("#entretemps").text()).contains("à deux, avec Ana", "880");
        assertThat(told.select("#budget").val()).isEqualTo("555");
        assertThat(page(ANA, STEP_1).select("#budget").val()).isEqualTo("880");
    }

    @Test
    void answersThatTheOtherPassedOnAreNoneOfOnesOwn() {
        NOE.submit(PLASTICS + STEP_2, Map.of("work1", "Nantua"));
        String alone = code(NOE, "640");
        join();
        String code = code(ANA, "777");
        assertThat(page(NOE, "/mes-communes?r=" + code).select(".lead").text()).startsWith("Pour Noé");
        String seen = fields(page(NOE, STEP_1)).get("vu");
        NOE.submit(PLASTICS + "/mes-communes", Map.of("do", "save", "r", code, "vu", seen));
        assertThat(page(ANA, STEP_1).select("#budget").val()).isEqualTo("777");
        assertThat(page(NOE, STEP_1).select("#name1").val()).isEqualTo("Noé");
        assertThat(page(NOE, STEP_2).select("#work1").val()).contains("Nantua");

        ANA.submit(PLASTICS + STEP_2, Map.of("work1", "Dortan"));
        seen = fields(page(ANA, STEP_1)).get("vu");
        ANA.submit(PLASTICS + "/mes-communes", Map.of("do", "save", "r", alone, "vu", seen));
        assertThat(page(ANA, STEP_1).select("#budget").val()).isEqualTo("640");
        assertThat(page(ANA, STEP_1).select("#name1").val()).isEqualTo("Ana");
        assertThat(page(ANA, STEP_2).select("#work1").val()).contains("Dortan");
    }

    @Test
    void aLinkFromBeforeTheOtherChangedTheirNameTouchesNobodysPart() {
        String code = bothAnswerAndAnaPassesOn("777");
        ANA.submit(PLASTICS + STEP_1, with(fields(page(ANA, STEP_1)), "name1", "Anna"));
        assertThat(page(NOE, "/mes-communes?r=" + code).select(".lead").text()).startsWith("Pour Noé");
        noeKeeps(code);
        assertThat(page(ANA, STEP_1).select("#budget").val()).isEqualTo("777");
        assertThat(page(ANA, STEP_1).select("#name1").val()).isEqualTo("Anna");
        eachStillWorksWhereTheyDo();
    }

    @Test
    void twoOfTheSameNameAreToldApart() {
        join();
        ANA.submit(PLASTICS + STEP_1, with(fields(page(ANA, STEP_1)), "name1", "Noé"));
        NOE.submit(PLASTICS + STEP_2, Map.of("work1", "Nantua"));
        ANA.submit(PLASTICS + STEP_2, Map.of("work1", "Oyonnax"));
        noeKeeps(code(ANA, "778"));
        assertThat(page(ANA, STEP_1).select("#budget").val()).isEqualTo("778");
        eachStillWorksWhereTheyDo();
    }

    @Test
    void ofALinkThatDoesNotSayWhoseItIsOnlyWhatIsCommonIsKept() {
        String code = AnswersCode.write(
                AnswersCode.read(bothAnswerAndAnaPassesOn("779")).orElseThrow().turned());
        assertThat(page(NOE, "/mes-communes?r=" + code).select("#en-partie").text())
                .contains("ne dit pas lequel");
        noeKeeps(code);
        assertThat(page(ANA, STEP_1).select("#budget").val()).isEqualTo("779");
        eachStillWorksWhereTheyDo();
    }

    @Test
    void bothCannotBeInvitedUnderOneName() {
        Map<String, String> same = new LinkedHashMap<>(invitation(GUEST));
        same.put("guest", "ANA");
        HttpResponse<String> refused = ANA.submit(PLASTICS + SHARING, same);
        assertThat(refused.body())
                .contains("le même prénom")
                .contains("value=\"ANA\"")
                .contains(GUEST);
        assertThat(page(NOE, SHARING).select("#attendu")).isEmpty();
    }

    private static String bothAnswerAndAnaPassesOn(String budget) {
        NOE.submit(PLASTICS + STEP_2, Map.of("work1", "Nantua"));
        ANA.submit(PLASTICS + STEP_2, Map.of("work1", "Oyonnax"));
        join();
        return code(ANA, budget);
    }

    private static void noeKeeps(String code) {
        String seen = fields(page(NOE, STEP_1)).get("vu");
        NOE.submit(PLASTICS + "/mes-communes", Map.of("do", "save", "r", code, "vu", seen));
    }

    private static void eachStillWorksWhereTheyDo() {
        assertThat(page(NOE, STEP_1).select("#name1").val()).isEqualTo("Noé");
        assertThat(page(NOE, STEP_2).select("#work1").val()).contains("Nantua");
        assertThat(page(ANA, STEP_2).select("#work1").val()).contains("Oyonnax");
    }

    @Test
    void whatCannotBeReadKeepsNobodyTogether() throws SQLException {
        join();
        sql("update household h set answers = '{}' from household_member s join member m on m.id = s.member_id"
                + " where s.household_id = h.id and m.email = '" + GUEST + "'");
        assertThat(NOE.get(PLASTICS + "/mes-communes").statusCode()).isEqualTo(200);
        assertThat(location(NOE.submit(PLASTICS + SHARING, Map.of("do", "leave"))))
                .endsWith("?fait=leave");
        assertThat(page(ANA, SHARING).select("#ensemble")).isEmpty();
    }

    @Test
    void whatComesTooLateIsNotSaidToBeDone() {
        for (String late : List.of("callOff", "again", "leave", "remove", "join")) {
            assertThat(location(ANA.submit(PLASTICS + SHARING, Map.of("do", late))))
                    .as(late)
                    .endsWith("?fait=late");
        }
        assertThat(page(ANA, SHARING + "?fait=late").select("[role=status]").text())
                .contains("Voici où vous en êtes");
        join();
        assertThat(location(ANA.submit(PLASTICS + SHARING, invitation("sam@exemple.example"))))
                .endsWith("?fait=late");
    }

    @Test
    void theSameFormTwiceDoesWhatItDoesOnce() {
        String link = invite();
        assertThat(location(ANA.submit(PLASTICS + SHARING, invitation(GUEST)))).endsWith("?fait=invite");
        assertThat(NOE.get(PLASTICS + link).statusCode()).isEqualTo(200);
        NOE.submit(PLASTICS + link, Map.of("do", "join"));
        assertThat(location(NOE.submit(PLASTICS + link, Map.of("do", "join")))).endsWith(SHARING);
        assertThat(page(NOE, SHARING).select("#ensemble").text()).contains("Ana");
    }

    @Test
    void whoInvitesHasANameWhateverTheyErase() {
        String link = invite();
        ANA.submit(PLASTICS + STEP_1, Map.of("adults", "1", "name1", "", "tenure", "RENT", "budget", ""));
        assertThat(page(NOE, link).select("h1").text()).startsWith("Ana");
        assertThat(page(NOE, SHARING).select("#attendu").text()).startsWith("Ana");
        NOE.submit(PLASTICS + link, Map.of("do", "join"));
        assertThat(page(NOE, SHARING).select("#ensemble").text()).isEqualTo("Vous et Ana");
    }

    @Test
    void eachIsOfferedOnlyWhatTheyCanDo() {
        join();
        assertThat(page(ANA, "/mon-foyer/relire").select("main a[href='/mon-foyer/travail']"))
                .hasSize(1);
        assertThat(page(ANA, SHARING).select("main button").eachAttr("value")).containsExactly("remove");
        assertThat(page(NOE, SHARING).select("main button").eachAttr("value")).containsExactly("leave");
        assertThat(page(NOE, STEP_1).select("#name1-hint").text()).doesNotContain("Facultatif");
    }

    @Test
    void thePartOfTheOtherCanBeTriedNotKept() {
        NOE.submit(PLASTICS + STEP_2, Map.of("work1", "Nantua", "shift1", "DAY"));
        ANA.submit(PLASTICS + STEP_2, Map.of("work1", "Oyonnax"));
        join();
        String others = tried(ANA, Map.of("do", "adjust", "range2-fibre", "8"));
        assertThat(others).isNotEmpty();
        assertThat(page(ANA, "/mes-communes?r=" + others).select("main button[value=save]"))
                .isEmpty();
        String own = tried(ANA, Map.of("do", "adjust", "range1-fibre", "8"));
        assertThat(page(ANA, "/mes-communes?r=" + own).select("main button[value=save]"))
                .hasSize(1);
        ANA.submit(PLASTICS + STEP_2, Map.of("work1", ""));
        assertThat(page(ANA, "/mes-communes").select(".lead").text()).startsWith("Pour Ana et Noé, de jour à Nantua");
    }

    @Test
    void joiningAndCallingOffAtOnceWaitForEachOther() throws SQLException {
        String link = invite();
        List<CompletableFuture<HttpResponse<String>>> both = whileHeld(
                "ana@plastics-vallee.example",
                () -> ANA.submit(PLASTICS + SHARING, Map.of("do", "callOff")),
                () -> NOE.submit(PLASTICS + link, Map.of("do", "join")));
        assertThat(both.get(0).join().statusCode()).isLessThan(400);
        assertThat(both.get(1).join().statusCode()).isEqualTo(404);
        assertThat(page(ANA, SHARING).select("#inviter")).isNotEmpty();
    }

    @Test
    void whatIsKeptWhileJoiningIsKeptTogether() throws SQLException {
        String link = invite();
        List<CompletableFuture<HttpResponse<String>>> both = whileHeld(
                GUEST,
                () -> NOE.submit(PLASTICS + link, Map.of("do", "join")),
                () -> NOE.submit(PLASTICS + "/mes-communes", Map.of("do", "keep", "commune", "01283")));
        both.forEach(answer -> assertThat(answer.join().statusCode()).isLessThan(400));
        assertThat(ANA.get(PLASTICS + "/communes-gardees").body()).contains("Oyonnax");
        clear(ANA);
    }

    /** Lets both ask, one after the other, while the household of this person is held; then lets go. */
    private static List<CompletableFuture<HttpResponse<String>>> whileHeld(
            String email, Supplier<HttpResponse<String>> first, Supplier<HttpResponse<String>> second)
            throws SQLException {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        try (Connection runtime = STACK.runtimeConnection();
                Statement hold = runtime.createStatement()) {
            runtime.setAutoCommit(false);
            hold.execute("select set_config('app.tenant', t.id::text, true) from tenant t"
                    + " where t.slug = 'plastics-vallee'");
            hold.execute("select h.id from household h join household_member s on s.household_id = h.id"
                    + " join member m on m.id = s.member_id where m.email = '" + email + "' for update of h");
            for (Supplier<HttpResponse<String>> ask : List.of(first, second)) {
                answers.add(CompletableFuture.supplyAsync(ask));
                hold.execute("select pg_sleep(1)");
            }
            runtime.rollback();
        }
        return answers;
    }

    /** The code of a member's answers with another budget, as a link to the ranking carries it. */
    private static String code(BrowsingByHttp member, String budget) {
        return tried(member, Map.of("do", "adjust", "budget", budget));
    }

    private static String tried(BrowsingByHttp member, Map<String, String> adjusted) {
        String tried = location(member.submit(PLASTICS + "/mes-communes", adjusted));
        Matcher code = Pattern.compile("[?&]r=([^&#]+)").matcher(tried);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static void join() {
        NOE.submit(PLASTICS + invite(), Map.of("do", "join"));
        assertThat(page(ANA, SHARING).select("#ensemble")).isNotEmpty();
    }

    private static String invite() {
        int before = links().size();
        HttpResponse<String> sent = ANA.submit(PLASTICS + SHARING, invitation(GUEST));
        assertThat(location(sent)).endsWith("?fait=invite");
        return awaitLink(before + 1);
    }

    private static Map<String, String> invitation(String email) {
        return Map.of("do", "invite", "host", "Ana", "guest", "Noé", "email", email, "language", "fr");
    }

    private static String again() {
        int before = links().size();
        ANA.submit(PLASTICS + SHARING, Map.of("do", "again"));
        return awaitLink(before + 1);
    }

    private static String awaitLink(int count) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        List<String> links = links();
        while (links.size() < count && System.nanoTime() < end) {
            Thread.onSpinWait();
            links = links();
        }
        assertThat(links).hasSizeGreaterThanOrEqualTo(count);
        return links.get(links.size() - 1);
    }

    private static List<String> links() {
        List<String> links = new ArrayList<>();
        for (Mail mail : STACK.mailbox().mailsTo(GUEST)) {
            Matcher link = LINK.matcher(mail.text());
            if (link.find()) {
                links.add(link.group());
            }
        }
        return links;
    }

    /** A mail still on its way would bring the next test a link that leads nowhere any more. */
    private static void awaitSent() throws SQLException {
        sql(
                """
                do $$ begin
                  for tenth in 1..600 loop
                    exit when not exists (select 1 from outbox_mail
                      where recipient = '%s' and sent_at is null and given_up_at is null);
                    perform pg_sleep(0.1);
                  end loop;
                end $$"""
                        .formatted(GUEST));
    }

    private static String keep(BrowsingByHttp member) {
        return location(member.submit(PLASTICS + "/mes-resultats", Map.of("do", "keep")))
                .replace("?garde=1", "");
    }

    private static void clear(BrowsingByHttp member) {
        page(member, "/mes-resultats")
                .select("input[name=resultat]")
                .forEach(
                        id -> member.submit(PLASTICS + "/mes-resultats", Map.of("do", "delete", "resultat", id.val())));
        member.submit(PLASTICS + "/mes-communes", Map.of("do", "release", "commune", "01283"));
    }

    private static Document page(BrowsingByHttp member, String path) {
        return Jsoup.parse(member.get(PLASTICS + path).body());
    }

    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("main form[action='/mon-foyer'] input").forEach(input -> {
            boolean choice = input.attr("type").equals("radio");
            if (!choice || input.hasAttr("checked")) {
                fields.put(input.attr("name"), input.val());
            }
        });
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static String location(HttpResponse<String> answer) {
        return BrowsingByHttp.location(PLASTICS + "/", answer).replace(PLASTICS, "");
    }

    private static BrowsingByHttp signedIn(String territory, String email) {
        BrowsingByHttp browser = new BrowsingByHttp();
        assertThat(browser.signIn(territory + SHARING, email).statusCode()).isEqualTo(200);
        return browser;
    }

    private static void sql(String statement) throws SQLException {
        try (Connection runtime = STACK.runtimeConnection();
                Statement change = runtime.createStatement()) {
            runtime.setAutoCommit(false);
            change.execute("select set_config('app.tenant', t.id::text, true) from tenant t"
                    + " where t.slug = 'plastics-vallee'");
            change.execute(statement);
            runtime.commit();
        }
    }
}
