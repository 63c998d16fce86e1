package io.hexline.console.code;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Section;
import java.util.List;
import java.util.Optional;

/** Codes: all of them, and each. */
public final class CodeCatalog implements Section {

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        List<String> path = visit.path();
        return switch (path.size()) {
            case 1 -> Optional.of(CodesPage.show(visit, visitor));
            case 2 -> Optional.of(CodePage.show(path.get(1), visitor));
            default -> Optional.empty();
        };
    }
}
