package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.Optional;

/**
 * What an error means and how it is cured.
 *
 * @param code the catalogue's; empty where it knows none
 * @param steps what to do, one after the other; at least one
 */
public record Explanation(Optional<Code> code, String meaning, List<String> steps) {

    public Explanation {
        steps = ImmutableList.copyOf(steps);
    }

    /** The carrier's error tells where the server's own code does not. */
    static Explanation of(String id, String words, Optional<CarrierError> carrier) {
        return Codes.meantBy(id, words)
                .or(() -> carrier.flatMap(error -> Codes.meantBy(error.code(), error.text())))
                .map(Explanation::of)
                .or(() -> StatusClass.of(id).map(StatusClass::explanation))
                .orElseGet(() -> new Explanation(
                        Optional.empty(),
                        "The code is not in the catalogue.",
                        List.of("Follow the server's own words, and open a support case if they do not help.")));
    }

    private static Explanation of(Code code) {
        return new Explanation(
                Optional.of(code), code.entry().statement(), code.entry().steps());
    }
}
