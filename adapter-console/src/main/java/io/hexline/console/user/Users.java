package io.hexline.console.user;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.license.LicenseEditor;
import io.hexline.console.page.Section;
import java.util.List;
import java.util.Optional;

/** People: all of them, and each. */
public final class Users implements Section {

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        List<String> path = visit.path();
        return switch (path.size()) {
            case 1 -> Optional.of(UsersPage.show(visit, visitor));
            case 2 -> Optional.of(UserPage.show(path.get(1), visitor));
            case 3 ->
                path.get(2).equals(LicenseEditor.SEGMENT)
                        ? Optional.of(LicenseEditor.show(path.get(1), visit, visitor))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
