/** Jobs that move users: kept, watched and worked through. */
package io.hexline.application.job;
