package io.hexline.rest.line;

import io.hexline.application.line.LineView;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The number and the extension of a workspace or virtual line, on the wire. */
final class NumberFacts {

    private NumberFacts() {}

    static Map<String, Object> of(LineView view) {
        Lines lines = view.holder().lines();
        Optional<String> prefix = view.location()
                .flatMap(Location::calling)
                .map(CallingProfile::settings)
                .flatMap(settings -> settings.routingPrefix());
        Map<String, Object> facts = new LinkedHashMap<>();
        lines.number().map(PhoneNumber::value).ifPresent(number -> facts.put("external", number));
        lines.extension().ifPresent(extension -> facts.put("extension", extension.value()));
        prefix.ifPresent(before -> facts.put("routingPrefix", before));
        prefix.ifPresent(before -> lines.extension().ifPresent(extension -> facts.put("esn", before + extension)));
        facts.put("primary", true);
        return facts;
    }
}
