package com.vivrou.territory.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Source;

/** A source in words, and its place on the page of sources. */
public record SourceLink(String text, String url) {
    private static final String PAGE = "/sources";

    static SourceLink of(Source source, IndicatorTexts wording) {
        return new SourceLink(wording.source(source), PAGE + "#" + anchor(source));
    }

    /** Names a data set on the page of sources. */
    static String anchor(Source source) {
        return Spelling.segment(source.producer() + " " + source.dataset() + " " + source.year());
    }
}
