package io.hexline.world.snapshot.read;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import io.hexline.domain.value.Syntax;
import java.io.IOException;

/** A parser that refuses names and values with half of a character or with U+0000, which not every store can keep. */
public final class WholeTexts extends JsonParserDelegate {

    public WholeTexts(JsonParser json) {
        super(json);
    }

    @Override
    public String getText() throws IOException {
        return whole(super.getText());
    }

    @Override
    public String currentName() throws IOException {
        return whole(super.currentName());
    }

    private String whole(String text) throws JsonParseException {
        if (text != null && text.indexOf('\0') >= 0) {
            throw refused("The character \\u0000: a text cannot have it");
        }
        if (text != null && !Syntax.isWhole(text)) {
            throw refused("Half of a character: a surrogate such as \\ud83d without the other one of its pair");
        }
        return text;
    }

    private JsonParseException refused(String why) {
        return new JsonParseException(this, why, currentTokenLocation());
    }
}
