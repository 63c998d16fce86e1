package io.hexline.bootstrap.reference;

import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.bootstrap.access.Controls;
import io.hexline.domain.user.Role;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.result.ResultLinks;
import io.hexline.rest.route.Route;
import io.hexline.rest.route.Routes;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.IssuedToken;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code docs/reference/operations.md}. */
final class OperationsPage {

    private static final String INTRODUCTION = """
            Every operation that is served, and what it demands of the caller: one of the roles, and a token with one of the
            sets of scopes. The table is made from
            [Routes](../../adapter-rest/src/main/java/io/hexline/rest/route/Routes.java) and
            [Permission](../../application/src/main/java/io/hexline/application/access/Authorization.java).
            """;

    private static final String RULES = """
            - No token, or one that is not valid: 401. Too small a role, or too few scopes: 403.
            - What another organization owns is not there: 404.
            - A partner administrator counts as a full administrator in the organizations that it manages; `orgId` names them.
            - A location administrator is confined to its locations; others are 404.
            - With the scope that stands under "for itself", a person without any role may ask for itself.
            - Operations that want the control token are there only where `hexline serve --control` says so, for clients on the
              same machine; with any other token they are 403 or 401.
            """;

    private OperationsPage() {}

    static String text() {
        return new Markdown("Operations", INTRODUCTION)
                .paragraph(RULES)
                .table(List.of("operation", "roles", "scopes", "for itself"), routes())
                .paragraph("## Tokens of the sample")
                .table(List.of("token", "roles", "scopes"), tokens(Snapshots.sample()))
                .text();
    }

    private static List<List<String>> routes() {
        try (Assembly assembly = new Assembly(Snapshots.sample())) {
            UseCases useCases = assembly.useCases();
            return Routes.to(
                            useCases,
                            new ResultLinks(InstantSource.system()),
                            Optional.empty(),
                            Metrics.of(() -> useCases),
                            Optional.of(Controls.unused()))
                    .stream()
                    .map(OperationsPage::row)
                    .toList();
        }
    }

    private static List<String> row(Route route) {
        String operation = "`" + route.method() + " " + route.path() + "`";
        String anybody = route.isControl() ? "none, but the control token" : "none, and no token";
        return route.permission()
                .map(permission -> row(operation, permission))
                .orElseGet(() -> List.of(operation, anybody, "", ""));
    }

    private static List<String> row(String operation, Permission permission) {
        String scopes = permission.scopes().stream().map(OperationsPage::code).collect(Collectors.joining(" or "));
        return List.of(operation, words(permission.roles()), scopes, code(permission.scopesForOneself()));
    }

    private static List<List<String>> tokens(World sample) {
        return sample.tokens().stream().map(token -> row(token, sample)).toList();
    }

    private static List<String> row(IssuedToken token, World sample) {
        Collection<Role> roles = sample.people().stream()
                .filter(person -> person.id().equals(token.person()))
                .flatMap(person -> person.roles().stream())
                .toList();
        String scopes = token.scopes().equals(allScopes(sample)) ? "all" : code(token.scopes());
        return List.of("`" + token.token().value() + "`", roles.isEmpty() ? "none" : words(roles), scopes);
    }

    private static Set<String> allScopes(World sample) {
        return sample.tokens().stream()
                .flatMap(token -> token.scopes().stream())
                .collect(Collectors.toSet());
    }

    private static String words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    private static String code(Collection<String> scopes) {
        return scopes.stream().sorted().map(scope -> "`" + scope + "`").collect(Collectors.joining(", "));
    }
}
