package com.vivrou.portal.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Wishes.Heart;
import com.vivrou.portal.web.Proposal.Choice;
import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.JobDemand.Job;
import com.vivrou.territory.ListedCommune;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which commune and which trade somebody means. What is not clear is offered for choice, never guessed. */
final class Proposals {
    private static final int MOST = 8;

    private final Texts texts;
    private final CommuneSearch communes;
    private final CommuneTable table;
    private final JobNames jobs;

    Proposals(Texts texts, CommuneSearch communes, CommuneTable table, List<Job> jobs) {
        this.texts = texts;
        this.communes = communes;
        this.table = table;
        this.jobs = new JobNames(jobs);
    }

    /** @param code the commune chosen among several; counts only when it is one of them */
    Proposal place(String words, String code) {
        if (words.isEmpty()) {
            return Proposal.NONE;
        }
        List<CommuneMatch> matches = communes.search(words, MOST);
        if (matches.isEmpty()) {
            return new Proposal(null, List.of(), texts.get("find.fault.place", words));
        }
        List<CommuneMatch> meant =
                narrow(matches, match -> match.commune().code().equals(code));
        if (meant.size() == matches.size()) {
            meant = narrow(matches, match -> isNamed(match, words));
        }
        if (meant.size() > 1) {
            return new Proposal(null, meant.stream().map(this::choice).toList(), texts.get("find.fault.places", words));
        }
        Choice choice = choice(meant.get(0));
        return choice.heart() == null
                ? new Proposal(null, List.of(), texts.get("find.fault.unplaced", choice.name()))
                : Proposal.of(choice);
    }

    Proposal trade(String words, String code) {
        if (words.isEmpty()) {
            return Proposal.NONE;
        }
        List<Job> matches = jobs.find(words);
        List<Job> offered = matches.isEmpty() ? jobs.findClose(words) : matches;
        if (offered.isEmpty()) {
            return new Proposal(null, List.of(), texts.get("find.fault.trade", words));
        }
        Optional<Job> chosen =
                offered.stream().filter(job -> job.code().equals(code)).findFirst();
        if (chosen.isPresent()) {
            return Proposal.of(choice(chosen.get()));
        }
        List<Job> meant = narrow(offered, job -> JobNames.isWhole(job, words));
        if (meant.size() == 1 && !matches.isEmpty()) {
            return Proposal.of(choice(meant.get(0)));
        }
        String key = matches.isEmpty() ? "find.fault.trade.close" : "find.fault.trades";
        return new Proposal(
                null, meant.stream().limit(MOST).map(Proposals::choice).toList(), texts.get(key, words, meant.size()));
    }

    /** Those that fit, or all when none does. */
    private static <T> List<T> narrow(List<T> all, Predicate<T> fits) {
        List<T> fitting = all.stream().filter(fits).toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private static boolean isNamed(CommuneMatch match, String words) {
        String name = match.oldName().orElse(match.commune().name());
        return Spelling.folded(name).equals(Spelling.folded(words));
    }

    private static Choice choice(Job job) {
        return new Choice(job.code(), job.name(), "", null);
    }

    private Choice choice(CommuneMatch match) {
        ListedCommune commune = match.commune();
        String name = match.oldName()
                .map(old -> texts.get("home.answer.village", old, commune.name()))
                .orElse(commune.name());
        String postcodes =
                String.join(", ", commune.postcodes().stream().limit(2).toList());
        return new Choice(commune.code(), name, postcodes, heart(commune));
    }

    private @Nullable Heart heart(ListedCommune commune) {
        OptionalInt number = table.find(commune.code());
        if (number.isEmpty() || Double.isNaN(table.latitude(number.getAsInt()))) {
            return null;
        }
        return new Heart(table.latitude(number.getAsInt()), table.longitude(number.getAsInt()), commune.name());
    }
}
