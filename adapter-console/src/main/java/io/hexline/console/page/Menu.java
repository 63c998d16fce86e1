package io.hexline.console.page;

import com.google.common.net.UrlEscapers;
import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.console.http.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the menu leads to; a person is offered what the use cases behind it would not refuse. */
public enum Menu {
    USERS(Permission.READ_PEOPLE),
    CODES;

    private final Optional<Permission> needed;

    Menu() {
        this.needed = Optional.empty();
    }

    Menu(Permission needed) {
        this.needed = Optional.of(needed);
    }

    /** What is offered to somebody. */
    static List<Menu> of(Principal caller) {
        return Arrays.stream(values()).filter(entry -> entry.isFor(caller)).toList();
    }

    /** Where somebody begins. */
    public static Menu first(Principal caller) {
        return of(caller).get(0);
    }

    private boolean isFor(Principal caller) {
        return needed.stream().allMatch(permission -> may(caller, permission));
    }

    /** Whether somebody's role and token allow this somewhere, so that it is worth to be offered. */
    public static boolean may(Principal caller, Permission permission) {
        return Authorization.of(caller, permission).isRight();
    }

    public String label() {
        String name = segment();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The first part of the paths of its pages. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return Page.ROOT + "/" + segment();
    }

    /** The page of one of its things. */
    public String path(String thing) {
        return path() + "/" + UrlEscapers.urlPathSegmentEscaper().escape(thing);
    }
}
