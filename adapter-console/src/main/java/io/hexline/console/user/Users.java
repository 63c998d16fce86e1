package io.hexline.console.user;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.license.LicenseEditor;
import io.hexline.console.onboarding.AddUser;
import io.hexline.console.onboarding.ImportUsers;
import io.hexline.console.page.Section;
import java.util.List;
import java.util.Optional;

/** People: all of them, each, and what can be done with one. */
public final class Users implements Section {

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        List<String> path = visit.path();
        return switch (path.size()) {
            case 1 -> Optional.of(UsersPage.show(visit, visitor));
            case 2 -> Optional.of(below(path.get(1), visit, visitor));
            case 3 -> of(path.get(1), path.get(2), visit, visitor);
            default -> Optional.empty();
        };
    }

    private static Page below(String name, Visit visit, Visitor visitor) {
        return switch (name) {
            case "new" -> AddUser.show(visit, visitor);
            case "import" -> ImportUsers.show(visit, visitor);
            default -> UserPage.show(name, visit, visitor);
        };
    }

    private static Optional<Page> of(String user, String what, Visit visit, Visitor visitor) {
        return switch (what) {
            case "edit" -> Optional.of(EditUserPage.show(user, visit, visitor));
            case LicenseEditor.SEGMENT -> Optional.of(LicenseEditor.show(user, visit, visitor));
            case "remove" -> Optional.of(RemoveUserPage.show(user, visit, visitor));
            case "release" -> Optional.of(ReleaseAccount.of(user, visit, visitor));
            default -> Optional.empty();
        };
    }
}
