package io.hexline.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users who move to Lakeland together, and where each of them was before. */
final class Team {

    /**
     * A user to move.
     *
     * @param changes as the API takes them
     */
    record Member(String email, Map<String, String> changes) {

        /** Where the user is to be afterwards. */
        UserPlacement goal(UserPlacement before) {
            return new UserPlacement(
                    Optional.of("Lakeland"),
                    changed("phoneNumber", before.number()),
                    changed("extension", before.extension()));
        }

        private Optional<String> changed(String name, Optional<String> before) {
            return changes.containsKey(name)
                    ? Optional.of(changes.get(name)).filter(value -> !value.isEmpty())
                    : before;
        }
    }

    private final List<Member> members;
    private final Map<Member, UserPlacement> before = new LinkedHashMap<>();

    private Team(List<Member> members) {
        this.members = members;
    }

    static Team toLakeland() {
        return new Team(List.of(
                new Member("kenji.watanabe@example.com", Map.of("extension", "2148")),
                new Member("tomasz.wieczorek@example.com", Map.of()),
                new Member("priya.raman@example.com", Map.of("extension", "2139")),
                new Member("dolores.quintero@example.com", Map.of("phoneNumber", "+18632520486", "extension", "2136")),
                new Member("hana.kim@example.com", Map.of("phoneNumber", "+18632520487")),
                new Member("diego.castillo@example.com", Map.of("phoneNumber", "", "extension", "2152"))));
    }

    List<Member> members() {
        return members;
    }

    /** Of a job that moves all of them. */
    Map<String, Object> request(DemoContext context) {
        List<Map<String, Object>> users = members.stream()
                .map(member ->
                        Requests.user(context.user(member.email()).person().id(), member.changes()))
                .toList();
        return Requests.move(context.sample().location("Lakeland"), false, users);
    }

    void rememberWhereTheyAre(DemoContext context) {
        members.forEach(member -> before.put(member, UserPlacement.of(context.user(member.email()))));
    }

    UserPlacement before(Member member) {
        return before.get(member);
    }
}
