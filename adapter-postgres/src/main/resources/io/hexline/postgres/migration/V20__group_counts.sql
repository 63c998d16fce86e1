-- How many groups there are, and members of each, is counted as they come and go.
INSERT INTO tally (scope, kind, slot, count) SELECT org, 'GROUPS', 0, count(*) FROM user_group GROUP BY org;
INSERT INTO tally (scope, kind, slot, count)
    SELECT user_group, 'GROUP_MEMBERS', 0, count(*) FROM user_group_member GROUP BY user_group;
