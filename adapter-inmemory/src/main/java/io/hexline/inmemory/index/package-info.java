/**
 * What is found without looking at everything: an index for each question that a port can be asked, kept with each write.
 * Start at {@link io.hexline.inmemory.index.PeopleIndex}.
 */
package io.hexline.inmemory.index;
