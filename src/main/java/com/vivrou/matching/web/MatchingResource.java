package com.vivrou.matching.web;

import com.vivrou.kernel.ApiProblem;
import com.vivrou.kernel.FrenchTime;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.matching.Matching;
import com.vivrou.matching.Ranking;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.JobDemand;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Ranks the communes of the host's territory for a questionnaire. Anonymous: nothing of it is kept, logged or answered
 * from memory.
 */
@Path("v1/matching")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MatchingResource {
    private static final int LONGEST = 20_000;
    private static final int TOO_LARGE = 413;

    @Inject
    private Matching matching;

    @Inject
    private Atlas atlas;

    @Inject
    private JobDemand jobDemand;

    @Inject
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rank(InputStream body) throws IOException {
        byte[] sent = body.readNBytes(LONGEST + 1);
        if (sent.length > LONGEST) {
            throw new ApiProblem("matching", TOO_LARGE, "too-long", "", LONGEST);
        }
        MatchingReading asked = new MatchingReading(
                new String(sent, StandardCharsets.UTF_8),
                matching.listCriteria(),
                atlas::findAnywhere,
                jobDemand.jobs().stream().collect(Collectors.toMap(JobDemand.Job::code, JobDemand.Job::name)),
                FrenchTime.today().getYear());
        Ranking ranking =
                asked.neighbours() ? matching.rankWithNeighbours(asked.request()) : matching.rank(asked.request());
        Locale language = VisitorLanguage.withoutCookie(request, Locale.FRENCH);
        return Response.ok(
                        new MatchingWriting(language).write(ranking, asked.limit()),
                        MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .language(language)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
