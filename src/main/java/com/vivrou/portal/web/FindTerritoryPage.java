package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import com.vivrou.portal.domain.France;
import com.vivrou.portal.domain.Nation;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.JobDemand;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which of the 183 territories suits a household. Everything is in the address; nothing is kept. */
@Named
@RequestScoped
public class FindTerritoryPage {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    /** How many communes of the country are told with their reasons. */
    private static final int COMMUNES = 10;

    @Inject
    private Nation nation;

    @Inject
    private France france;

    @Inject
    private Tenants tenants;

    @Inject
    private HttpServletRequest request;

    private Texts texts = Texts.of("portal", Locale.FRENCH);
    private List<JobDemand.Job> jobs = List.of();
    private List<Criterion> criteria = List.of();
    private @Nullable FindForm form;
    private Optional<FindAnswer> answer = Optional.empty();
    private boolean possible;

    /** One of the things that a field offers. */
    public record Choice(String value, String label) {}

    @PostConstruct
    void read() {
        texts = Texts.of("portal", VisitorLanguage.of(request, Locale.FRENCH));
        possible = nation.isKnown();
        jobs = nation.jobs();
        criteria = nation.criteria();
        form = new FindForm(typed(), texts, criteria, new Proposals(texts, nation.search(), nation.communes(), jobs));
        if (possible) {
            answer = form.findRequest(LocalDate.now(FRANCE).getYear()).map(this::answer);
        }
    }

    public boolean isPossible() {
        return possible;
    }

    public FindForm getForm() {
        return Objects.requireNonNull(form);
    }

    /** Null before there is an answer. */
    public @Nullable FindAnswer getAnswer() {
        return answer.orElse(null);
    }

    public List<Choice> getTenures() {
        return choices(Tenure.values(), "find.tenure.");
    }

    public List<Choice> getDwellings() {
        return choices(Dwelling.values(), "find.dwelling.");
    }

    public List<Choice> getSizes() {
        return choices(PlaceSize.values(), "find.size.");
    }

    public List<Choice> getSettings() {
        return choices(Setting.values(), "find.setting.");
    }

    public List<Choice> getReliefs() {
        return choices(Relief.values(), "find.relief.");
    }

    public List<Choice> getBands() {
        return FindForm.BANDS.keySet().stream()
                .map(band -> new Choice(band, texts.get("find." + band)))
                .toList();
    }

    public List<String> getCounts() {
        return IntStream.rangeClosed(0, FindForm.MOST_CHILDREN)
                .mapToObj(String::valueOf)
                .toList();
    }

    public List<JobDemand.Job> getJobs() {
        return jobs;
    }

    /** What most households weigh. */
    public List<WhatCounts.Line> getMain() {
        return counts().lines(true);
    }

    public List<WhatCounts.Line> getFurther() {
        return counts().lines(false);
    }

    /** Whether something rarer counts here, so that it shows. */
    public boolean isFurtherUsed() {
        return counts().isFurtherUsed();
    }

    private FindAnswer answer(MatchingRequest household) {
        return new FindAnswer(
                texts,
                household,
                nation.rank(household, COMMUNES),
                new Territories(france, tenants, nation.communes()),
                getForm());
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return typed;
    }

    private List<Choice> choices(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.get(prefix + value.name())))
                .toList();
    }

    private WhatCounts counts() {
        return new WhatCounts(texts, criteria, getForm());
    }
}
