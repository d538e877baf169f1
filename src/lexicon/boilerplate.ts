/**
 * How lines begin that belong to the publication and not to the story. Own list, MIT.
 *
 * Lower case, straight apostrophes, sorted, unique. A line that begins with one of these and is no longer than
 * a notice (see ingest/sections.ts) is boilerplate; `NOTICE_ALONE` must be the whole line.
 */
const words = (block: string): readonly string[] =>
  block
    .trim()
    .split("\n")
    .map((line) => line.trim());

export const NOTICE_OPENINGS = words(`
  (additional reporting by
  (editing by
  (reporting by
  (writing by
  a previous version of this
  a version of this article
  additional reporting by
  all rights reserved
  already a subscriber
  already have an account
  also on
  also read:
  an earlier version of this
  by signing up
  by subscribing
  choose the newsletters
  click here
  click to
  comments are closed
  contact the author
  contact the reporter
  contact us at
  continue reading
  continue to subscribe
  copyright
  correction:
  corrections and clarifications
  create a free account
  credit:
  do not miss
  don't miss
  download our app
  download the app
  editing by
  editor's note
  enjoyed this article
  explore more
  file photo
  follow our
  follow us
  for more information contact
  for press enquiries
  for the latest
  for unlimited access
  get our
  get the app
  get the latest
  get unlimited
  have a story
  have you got a story
  illustration:
  image credit
  image:
  images:
  join our newsletter
  join the conversation
  keep reading
  know more about this
  listen to this
  log in to
  media contact
  media enquiries
  more from
  more on this story
  more stories
  more:
  most read
  notes to editors
  originally published
  our journalism
  photo by
  photo credit
  photo:
  photograph:
  photographs by
  photos:
  picture:
  pictures:
  please register
  please subscribe
  press contact
  read all about
  read also
  read it here
  read more
  read next
  read our
  read the full
  recommended for you
  recommended:
  related article
  related content
  related stories
  related:
  reporting by
  see also
  send tips to
  share on
  share this
  sign in to
  sign up for
  sign up here
  sign up to
  skip to
  sponsored by
  subscribe for
  subscribe now
  subscribe to
  support our journalism
  support quality journalism
  tap here
  the views expressed
  this article first appeared
  this article has been amended
  this article has been corrected
  this article has been updated
  this article is for subscribers
  this article is reserved for
  this article was amended
  this article was corrected
  this article was first published
  this article was originally
  this article was updated
  this blog was amended
  this content is for subscribers
  this content is only available
  this page was last updated
  this report has been updated
  this story first appeared
  this story has been corrected
  this story has been updated
  this story was amended
  this story was corrected
  this story was first published
  this story was originally
  this story was updated
  to continue reading
  to read the full
  to read this article
  top image
  video:
  want more
  want to read more
  watch now
  watch:
  we use cookies
  writing by
  you can unsubscribe
  you may also like
  you might also like
  you've reached your
  your subscription
  ©
`);

export const NOTICE_ALONE = words(`
  ###
  #ends
  *** ends ***
  - 30 -
  -- 30 --
  --30--
  -30-
  -ends-
  advert
  advertisement
  article continues below
  comments
  ends
  ends.
  for immediate release
  live
  loading
  loading...
  more
  most popular
  newsletter
  notes to editors:
  print
  promoted
  related
  share
  sponsored
  subscribe
  trending
`);

/** How a line begins behind which the titles of other stories stand, one a line. Each begins as a notice does, too. */
export const LIST_OPENINGS = words(`
  more from
  more on this story
  more stories
  most popular
  most read
  read more on
  read next
  recommended for you
  related
  trending
  you may also like
  you might also like
`);
