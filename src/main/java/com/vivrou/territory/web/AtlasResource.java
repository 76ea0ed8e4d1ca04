package com.vivrou.territory.web;

import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.Contours;
import com.vivrou.territory.Perimeter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The atlas of the host's territory for programs: its communes and their figures, the indicators, the outlines, the
 * search. Entity tags and compression are the front door's.
 */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AtlasResource {
    private static final String OWN = "perimeter";
    private static final String AROUND = "around";
    private static final String GEO_JSON = "application/geo+json";
    private static final String A_MINUTE = "public, max-age=60";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int MOST_PAGES = 10_000;
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final int USUAL_FOUND = 8;
    private static final int MOST_FOUND = 50;

    @Inject
    private Atlas atlas;

    @Inject
    private CommuneSearch search;

    @Inject
    private CurrentTenant currentTenant;

    @Inject
    private Tenants tenants;

    @Inject
    private ProblemWords words;

    @Inject
    private HttpServletRequest request;

    @Context
    private UriInfo address;

    @GET
    @Path("communes")
    public Response listCommunes() {
        ApiQuery query = query("page", "size", "q", "epci", "sort", "fields", "area");
        CommuneList list = CommuneList.of(query, area(query), search);
        ApiSlice page = ApiSlice.of(
                list.communes(),
                query.number("page", 1, 1, MOST_PAGES),
                query.number("size", USUAL_SIZE, 1, LARGEST_SIZE));
        return answer(writing().list(page, list.fields()), A_MINUTE)
                .header(
                        HttpHeaders.LINK,
                        page.links(URI.create(site() + "/api/v1/communes"), address.getQueryParameters()))
                .build();
    }

    @GET
    @Path("communes/{code}")
    public Response showCommune(@PathParam("code") String code) {
        query();
        Perimeter area = atlas.perimeter().find(code).isPresent() ? atlas.perimeter() : atlas.surroundings();
        Commune commune = area.find(code).orElseThrow(() -> Problem.notFound("commune-unknown", shortened(code)));
        return answer(writing().commune(commune, area), A_MINUTE).build();
    }

    @GET
    @Path("indicators")
    public Response listIndicators() {
        query();
        return answer(writing().indicators(atlas.perimeter()), A_MINUTE).build();
    }

    @GET
    @Path("contours")
    @Produces({GEO_JSON, MediaType.APPLICATION_JSON})
    public Response showContours() {
        String named = query("v").find("v").orElse("");
        Contours contours = atlas.findContours().orElseThrow(() -> Problem.notFound("contours-unknown"));
        return answer(contours.geoJson(), named.equals(contours.hash()) ? FOR_EVER : A_MINUTE)
                .type(GEO_JSON + ";charset=UTF-8")
                .header(
                        HttpHeaders.LINK,
                        "<" + site() + "/api/v1/contours?v=" + contours.hash() + ">; rel=\"canonical\"")
                .build();
    }

    @GET
    @Path("search")
    public Response search() {
        ApiQuery query = query("q", "limit", "area");
        Perimeter area = area(query);
        List<CommuneMatch> found = search.search(
                query.required("q"),
                query.number("limit", USUAL_FOUND, 1, MOST_FOUND),
                area.communes().stream().map(Commune::code).collect(Collectors.toSet()));
        return answer(writing().found(found, area), A_MINUTE).build();
    }

    @GET
    @Path("openapi.json")
    public Response describe() {
        query();
        try (InputStream document = AtlasResource.class.getResourceAsStream("/territory/openapi.json")) {
            if (document == null) {
                throw new IllegalStateException("The application was built without territory/openapi.json.");
            }
            return Response.ok(document.readAllBytes(), MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The territory's own communes, or those around that it answers for too. */
    private Perimeter area(ApiQuery query) {
        String area = query.find("area").orElse(OWN);
        return switch (area) {
            case OWN -> atlas.perimeter();
            case AROUND -> atlas.surroundings();
            default -> throw Problem.ofParameter("area", "parameter-choice", area, OWN + ", " + AROUND);
        };
    }

    private ApiQuery query(String... known) {
        return new ApiQuery(address.getQueryParameters(), known);
    }

    private ApiWriting writing() {
        return new ApiWriting(words.language(request), site());
    }

    private String site() {
        Tenant tenant = currentTenant.required();
        return tenants.url(tenant);
    }

    private Response.ResponseBuilder answer(String json, String kept) {
        return Response.ok(json, MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .language(words.language(request))
                .header(HttpHeaders.VARY, "Accept-Language, Accept-Encoding")
                .header(HttpHeaders.CACHE_CONTROL, kept);
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
