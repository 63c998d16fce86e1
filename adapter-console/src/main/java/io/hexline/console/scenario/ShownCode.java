package io.hexline.console.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.console.code.CodePage;
import io.hexline.console.page.CodeKey;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import java.util.Optional;

/**
 * The code that a scenario or a variant is there to show.
 *
 * @param key its family and name
 */
public record ShownCode(String key, String id, boolean isError, String message, String path) {

    static Optional<ShownCode> of(JsonNode json) {
        return Optional.ofNullable(json.path("code").textValue())
                .flatMap(CodePage::named)
                .map(ShownCode::of);
    }

    private static ShownCode of(Code code) {
        String key = CodeKey.of(code);
        return new ShownCode(
                key,
                code.id(),
                code.entry().kind() == Kind.ERROR,
                code.entry().message().template(),
                CodeKey.path(code));
    }
}
