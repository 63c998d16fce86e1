/**
 * People of an organization, one at a time. Start at {@link io.hexline.rest.person.CreatePersonOperation}; what a person
 * looks like on the wire is {@link io.hexline.rest.person.PersonBody}.
 */
package io.hexline.rest.person;
