package io.hexline.console.code;

import static io.hexline.console.page.Menu.CODES;

import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.Rules;
import io.hexline.domain.Rules.FamilyRule;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.List;

/**
 * Everything about one code.
 *
 * @param rules that report it; none where a request or a collaborator does
 * @param scenarios that show it
 */
public record CodePage(Frame frame, Code code, List<String> rules, List<Scenario> scenarios) {

    /** Its family and name; several codes may share an id. */
    public static String key(Code code) {
        return code.getClass().getSimpleName() + "." + code.name();
    }

    static Page show(String key, Visitor visitor) {
        return Codes.all().stream()
                .filter(code -> key(code).equals(key))
                .findFirst()
                .map(code -> Drawing.draw(templates -> templates.codeOne(of(code, visitor))))
                .orElseGet(() -> Drawing.trouble(
                        new Failure.NotFound("code", key), Frame.of("There is no such code", CODES, visitor)));
    }

    private static CodePage of(Code code, Visitor visitor) {
        return new CodePage(
                Frame.of("Code " + code.id(), CODES, visitor),
                code,
                Rules.reporting(code).stream().map(FamilyRule::qualifiedName).toList(),
                Scenario.showing(code));
    }
}
