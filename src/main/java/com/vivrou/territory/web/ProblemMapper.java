package com.vivrou.territory.web;

import com.vivrou.kernel.ApiProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whatever goes wrong below {@code /api} is said as a problem; what is our fault is written to the log as well. */
@Provider
@RequestScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    private ProblemWords words;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        ApiProblem problem = problem(thrown);
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(ProblemWords.TYPE + ";charset=UTF-8")
                .language(words.language(request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(words.write(problem, request));
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    private static ApiProblem problem(Throwable thrown) {
        if (thrown instanceof ApiProblem problem) {
            return problem;
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return Problem.ofStatus(refused.getResponse().getStatus());
        }
        LOG.log(Level.SEVERE, "A request to the API failed.", thrown);
        return Problem.ofStatus(500);
    }
}
