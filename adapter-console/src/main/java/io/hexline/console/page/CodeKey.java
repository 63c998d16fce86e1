package io.hexline.console.page;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.Optional;

/** What a code is called where it has to be told apart from all others: several may share an id. */
public final class CodeKey {

    private CodeKey() {}

    /** Its family and name. */
    public static String of(Code code) {
        return code.getClass().getSimpleName() + "." + code.name();
    }

    /**
     * Of the page about what an answer says, or of the list of those that share the id; empty for a plain status of HTTP and
     * for what no code is.
     *
     * @param words the message
     */
    public static Optional<String> path(String id, String words) {
        return Codes.meantBy(id, words)
                .map(CodeKey::path)
                .or(() -> Codes.withId(id).isEmpty() || Codes.isHttpStatus(id)
                        ? Optional.empty()
                        : Optional.of(Menu.CODES.path(id)));
    }

    /** Of the page about it. */
    public static String path(Code code) {
        return Menu.CODES.path(of(code));
    }
}
