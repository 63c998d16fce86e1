package io.hexline.cli.id;

import io.hexline.domain.value.Syntax;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Optional;

/** A thing as people name it: by its name, or by its id. */
public record Reference(String text) {

    private static final Syntax SYNTAX = Syntax.id("name or ID");

    public static Either<Malformed, Reference> parse(String text) {
        return SYNTAX.parse(text.strip(), Reference::new);
    }

    /** The id, where the text can hardly be a name. */
    public Optional<String> id() {
        return PublicId.certain(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
