package io.hexline.console.page;

import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.console.http.Page;
import io.hexline.console.http.PathPart;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What the menu leads to; a person is offered what the use cases behind it would not refuse. */
public enum Menu {
    USERS(Permission.READ_PEOPLE),
    MOVES(Permission.WATCH_MOVES),
    NUMBERS(Permission.READ_CALLING),
    LOCATIONS(Permission.READ_LOCATIONS),
    RECORDINGS(visitor -> visitor.beside().recordings().isPresent()),
    CODES(visitor -> true),
    WORLD(visitor -> visitor.beside().world().isPresent()
            && visitor.caller().roles().contains(Role.FULL_ADMINISTRATOR)
            && mayAtHome(visitor, Permission.ASSIGN_LICENSES));

    private final Predicate<Visitor> isFor;

    Menu(Predicate<Visitor> isFor) {
        this.isFor = isFor;
    }

    Menu(Permission needed) {
        this(visitor -> may(visitor, needed));
    }

    /** What is offered to somebody. */
    static List<Menu> of(Visitor visitor) {
        return Arrays.stream(values()).filter(entry -> entry.isFor(visitor)).toList();
    }

    /** Where somebody begins. */
    public static Menu first(Visitor visitor) {
        return of(visitor).get(0);
    }

    /** Whether it is offered to somebody. */
    public boolean isFor(Visitor visitor) {
        return isFor.test(visitor);
    }

    /** Whether somebody's role and token allow this in the organization whose pages these are. */
    public static boolean may(Visitor visitor, Permission permission) {
        return may(visitor, permission, visitor.org());
    }

    /** What belongs to no organization, such as a carrier's account, is dealt with from the own one. */
    public static boolean mayAtHome(Visitor visitor, Permission permission) {
        return may(visitor, permission, visitor.caller().org());
    }

    private static boolean may(Visitor visitor, Permission permission, OrgId org) {
        return authorized(visitor, permission, org).isRight();
    }

    private static Either<Failure, OrgId> authorized(Visitor visitor, Permission permission, OrgId org) {
        return Authorization.of(visitor.caller(), permission).flatMap(authorization -> authorization.in(org));
    }

    /**
     * Why somebody may not do this here; empty where it is allowed.
     *
     * @param whoMay a sentence for whose role it is not; where the role suffices, it is for the token to be blamed
     */
    public static Optional<Failure> refusal(Visitor visitor, Permission permission, String whoMay) {
        boolean isForRole = !Collections.disjoint(visitor.caller().roles(), permission.roles());
        return authorized(visitor, permission, visitor.org())
                .fold(
                        failure -> Optional.of(isForRole ? failure : new Failure.NotAllowed(whoMay)),
                        allowed -> Optional.empty());
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
        return path() + "/" + PathPart.of(thing);
    }
}
