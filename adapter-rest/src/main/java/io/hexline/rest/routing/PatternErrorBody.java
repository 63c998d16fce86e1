package io.hexline.rest.routing;

import io.hexline.domain.location.DialPatternVerdict;

/** What is wrong with a dial pattern, on the wire. */
record PatternErrorBody(String dialPattern, String patternStatus, String message) {

    static PatternErrorBody of(DialPatternVerdict verdict) {
        return new PatternErrorBody(verdict.written(), verdict.status().name(), verdict.text());
    }
}
