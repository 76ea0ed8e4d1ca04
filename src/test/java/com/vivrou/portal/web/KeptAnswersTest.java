package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.identity.Access;
import com.vivrou.portal.Route;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.TenantState;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose answer is kept, and for whom it is never given. */
class KeptAnswersTest {
    private static final Route PAGE =
            new Route("/communes", Set.of(Route.Host.TERRITORY), Access.PUBLIC, "/x.xhtml", Route.Kind.PAGE);
    private static final Route DATA =
            new Route("/api/v1/communes", Set.of(Route.Host.TERRITORY), Access.PUBLIC, null, Route.Kind.API);
    private static final RequestHost HERE = Asked.territory("here", "green", TenantState.ACTIVE);
    private static final RequestHost THERE = Asked.territory("there", "green", TenantState.ACTIVE);

    /** All territories show data of the same vintage: only the host tells them apart. */
    private final KeptAnswers answers = new KeptAnswers(host -> Optional.of("vintage"));

    @Test
    void anAnswerIsGivenAgainToAnotherVisitorOfTheSameHost() {
        keep(HERE, new Asked());
        assertThat(isAnswered(HERE, new Asked())).isTrue();
        assertThat(isAnswered(HERE, new Asked().query("q=oyonnax"))).isFalse();
    }

    @Test
    void theSamePathOnAnotherHostIsAnotherAnswer() {
        keep(HERE, new Asked());
        assertThat(isAnswered(THERE, new Asked())).isFalse();
    }

    @Test
    void aTerritoryThatChangesIsNotAnsweredFromBefore() {
        keep(HERE, new Asked());
        assertThat(isAnswered(Asked.territory("here", "blue", TenantState.ACTIVE), new Asked()))
                .as("another brand")
                .isFalse();
        assertThat(key(Asked.territory("here", "green", TenantState.SUSPENDED), new Asked()))
                .as("closed for now")
                .isEmpty();
    }

    @Test
    void newDataGiveNewAnswers() {
        String[] vintage = {"one"};
        KeptAnswers kept = new KeptAnswers(host -> Optional.of(vintage[0]));
        KeptAnswers.Key key =
                kept.findKey(PAGE, HERE, "/communes", new Asked().toRequest()).orElseThrow();
        kept.keep(key, answer());
        vintage[0] = "two";
        assertThat(kept.find(kept.findKey(PAGE, HERE, "/communes", new Asked().toRequest())
                        .orElseThrow()))
                .isNull();
        assertThat(kept.find(key)).isNotNull();
    }

    @Test
    void eachLanguageAndEachEncodingHasItsAnswer() {
        keep(HERE, new Asked());
        assertThat(isAnswered(HERE, new Asked().header("Accept-Language", "en")))
                .isFalse();
        assertThat(isAnswered(HERE, new Asked().cookie("langue", "en"))).isFalse();
        assertThat(isAnswered(HERE, new Asked().query("langue=en"))).isFalse();
        assertThat(isAnswered(HERE, new Asked().header("Accept-Encoding", "gzip")))
                .isFalse();
        assertThat(isAnswered(HERE, new Asked().cookie("langue", "fr"))).isTrue();
    }

    @Test
    void whoIsSomebodyIsNeverAnsweredFromBefore() {
        keep(HERE, new Asked());
        assertThat(key(HERE, new Asked().cookie("sid", "1"))).isEmpty();
        assertThat(key(HERE, new Asked().cookie("__Host-sid", "1"))).isEmpty();
        assertThat(key(HERE, new Asked().cookie("anything", "1"))).isEmpty();
        assertThat(key(HERE, new Asked().header("Authorization", "Bearer x"))).isEmpty();
    }

    @Test
    void whatHasNoEndOfVariantsIsNotKept() {
        assertThat(key(HERE, new Asked().query("r=answers-of-a-household"))).isEmpty();
        assertThat(key(HERE, new Asked().query("tri=nom&x=1"))).isEmpty();
        assertThat(key(HERE, new Asked().query("q=" + "a".repeat(200)))).isEmpty();
        assertThat(key(HERE, new Asked().query("tri=nom&q=a"))).isPresent();
    }

    @Test
    void aProgramThatWantsAnotherFormatIsAnsweredAnew() {
        Asked asked = new Asked().header("Accept", "text/csv");
        assertThat(answers.findKey(DATA, HERE, "/api/v1/communes", asked.toRequest()))
                .isEmpty();
        assertThat(answers.findKey(DATA, HERE, "/api/v1/communes", new Asked().toRequest()))
                .isPresent();
    }

    private void keep(RequestHost host, Asked asked) {
        answers.keep(key(host, asked).orElseThrow(), answer());
    }

    private boolean isAnswered(RequestHost host, Asked asked) {
        return answers.find(key(host, asked).orElseThrow()) != null;
    }

    private Optional<KeptAnswers.Key> key(RequestHost host, Asked asked) {
        return answers.findKey(PAGE, host, "/communes", asked.toRequest());
    }

    private static KeptAnswer answer() {
        return KeptAnswer.of(new byte[] {1}, new Answered().toResponse());
    }
}
