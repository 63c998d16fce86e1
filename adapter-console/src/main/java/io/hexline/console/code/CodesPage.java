package io.hexline.console.code;

import static io.hexline.console.page.Menu.CODES;

import com.google.common.base.Ascii;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.CodeKey;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The codes that have a text in what the catalogue says of them.
 *
 * @param query the text; empty for all
 */
public record CodesPage(Frame frame, String query, List<Row> rows) {

    /** One of them. */
    public record Row(String path, String id, boolean isError, String message, String statement) {

        static Row of(Code code) {
            CodeEntry entry = code.entry();
            return new Row(
                    CodeKey.path(code),
                    code.id(),
                    entry.kind() == Kind.ERROR,
                    entry.message().template(),
                    entry.statement());
        }
    }

    static Page show(Visit visit, Visitor visitor) {
        String query = visit.field("q").orElse("");
        String text = query.toLowerCase(Locale.ROOT);
        List<Row> rows = Codes.all().stream()
                .filter(code -> texts(code).map(Ascii::toLowerCase).anyMatch(said -> said.contains(text)))
                .map(Row::of)
                .toList();
        CodesPage page = new CodesPage(Frame.of("Codes", CODES, visitor), query, rows);
        return Drawing.draw(templates -> templates.codeList(page));
    }

    /** Those that share an id or a name. */
    static Page sharing(String written, List<Code> codes, Visitor visitor) {
        List<Row> rows = codes.stream().map(Row::of).toList();
        CodesPage page = new CodesPage(Frame.of("Codes " + written, CODES, visitor), written, rows);
        return Drawing.draw(templates -> templates.codeList(page));
    }

    private static Stream<String> texts(Code code) {
        CodeEntry entry = code.entry();
        return Stream.of(code.id(), code.name(), entry.message().template(), entry.statement(), entry.remedy());
    }
}
