package com.vivrou.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;

/** The description that programs are written from is a correct one, and its examples are what it describes. */
class OpenApiTest {
    @Test
    void theDocumentIsCorrectOpenApi() {
        SwaggerParseResult read =
                new OpenAPIV3Parser().readContents(OpenApi.document().toString(), null, null);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void aMistakeInTheDocumentWouldBeSeen() {
        String broken = OpenApi.document().toString().replace("\"in\":\"query\"", "\"in\":\"nowhere\"");
        assertThat(new OpenAPIV3Parser().readContents(broken, null, null).getMessages())
                .isNotEmpty();
    }

    @Test
    void everyExampleIsAsItsSchemaSays() {
        int examples = 0;
        for (JsonNode content : OpenApi.document().findValues("content")) {
            for (JsonNode media : content) {
                if (media.has("example")) {
                    examples++;
                    assertThat(OpenApi.validate(media.path("schema"), media.path("example")))
                            .as(media.path("example").toString())
                            .isEmpty();
                }
            }
        }
        assertThat(examples).isGreaterThan(8);
    }
}
