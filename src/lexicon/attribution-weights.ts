/**
 * Log-odds of cue words and frames, counted on the training split of PolNeAR (Newell, Margolin, Ruths 2018) by
 * training/cues.ts: words and frames with weights, none of the corpus's sentences. Generated; do not edit by hand.
 */
const TABLE = `
before=!	-0.2
before="	-0.7
before='	0.4
before=(	0.2
before=,	0.2
before=-	-0.3
before=--	-0.2
before=.	0.2
before=:	-0.2
before=;	0.4
before=?	-0.5
before=ADV	-0.2
before=AUX	-0.1
before=DET	-0.4
before=INTJ	0.1
before=NOUN	-0.2
before=NUM	0.2
before=PART	-0.5
before=PRON	-0.1
before=PROPN	-0.1
before=SYM	0.3
before=VERB	-0.7
before=]	-0.5
before=about	-0.2
before=above	-0.8
before=across	-0.7
before=after	0.2
before=against	-0.2
before=along	-0.8
before=although	-0.4
before=amid	-0.9
before=around	-0.5
before=as	-0.3
before=at	-0.5
before=behind	-0.7
before=below	-0.9
before=between	0.4
before=beyond	-0.2
before=but	0.2
before=by	-0.1
before=down	-1.1
before=during	-1.1
before=either	-0.5
before=except	-0.6
before=for	-0.4
before=from	-0.7
before=if	-0.6
before=in	-0.2
before=into	-0.5
before=like	-0.6
before=near	-0.2
before=nor	0.3
before=off	-0.1
before=on	-1.2
before=or	-1.5
before=out	-1.5
before=over	-0.2
before=since	-0.5
before=than	-0.4
before=that	-0.9
before=through	-0.6
before=to	-0.8
before=toward	-0.7
before=under	-1.2
before=unless	-0.2
before=until	-0.5
before=up	-0.9
before=upon	-0.3
before=whether	-0.8
before=with	-0.3
before=within	0.4
before=without	-1.0
before=–	-0.1
before=—	-0.4
before=…	-0.7
bias	-0.1
frame=according-to opener=QUOTE	0.1
frame=according-to opener=clinton	1.0
frame=according-to opener=hillary	0.2
frame=according-to opener=in	0.7
frame=according-to opener=the	0.4
frame=according-to opener=trump	-0.4
frame=according-to:initial opener=QUOTE	-0.2
frame=according-to:initial opener=the	0.2
frame=clause:bare opener=$	-0.7
frame=clause:bare opener='s	-0.6
frame=clause:bare opener=a	-0.1
frame=clause:bare opener=all	0.2
frame=clause:bare opener=an	-0.3
frame=clause:bare opener=carson	0.1
frame=clause:bare opener=clinton's	0.3
frame=clause:bare opener=cruz	-0.1
frame=clause:bare opener=democrats	0.2
frame=clause:bare opener=earnest	0.3
frame=clause:bare opener=he	0.3
frame=clause:bare opener=hicks	-0.3
frame=clause:bare opener=hillary	-0.2
frame=clause:bare opener=him	-0.1
frame=clause:bare opener=his	-0.4
frame=clause:bare opener=i	-0.7
frame=clause:bare opener=it	-1.4
frame=clause:bare opener=just	-0.3
frame=clause:bare opener=last	0.2
frame=clause:bare opener=more	0.4
frame=clause:bare opener=mr.	-0.2
frame=clause:bare opener=new	-0.1
frame=clause:bare opener=no	0.5
frame=clause:bare opener=obama	0.3
frame=clause:bare opener=one	-0.1
frame=clause:bare opener=other	0.3
frame=clause:bare opener=rates	-0.5
frame=clause:bare opener=republican	0.2
frame=clause:bare opener=sen.	-0.2
frame=clause:bare opener=sunday	-0.1
frame=clause:bare opener=the	-0.2
frame=clause:bare opener=their	0.2
frame=clause:bare opener=there	-0.5
frame=clause:bare opener=these	-0.2
frame=clause:bare opener=this	0.3
frame=clause:bare opener=trump	0.2
frame=clause:bare opener=trump's	0.3
frame=clause:bare opener=two	-0.4
frame=clause:bare opener=voters	-0.3
frame=clause:bare opener=we	0.3
frame=clause:ing opener=everything	-0.6
frame=clause:ing opener=having	-0.1
frame=clause:ing opener=speaking	-0.2
frame=clause:ing opener=using	0.1
frame=clause:to opener=not	0.2
frame=clause:wh opener=how	0.1
frame=clause:wh opener=if	-0.5
frame=clause:wh opener=what	-0.4
frame=clause:wh opener=whether	0.4
frame=clause:wh opener=why	0.2
frame=clause:when opener=when	-0.4
frame=clause:when opener=where	0.2
frame=comment opener=(	-0.9
frame=comment opener=<	-0.6
frame=comment opener=QUOTE	0.1
frame=comment opener=across	-0.6
frame=comment opener=after	-0.1
frame=comment opener=all	-0.4
frame=comment opener=along	-0.7
frame=comment opener=already	-0.6
frame=comment opener=also	0.1
frame=comment opener=although	-1.2
frame=comment opener=among	-0.8
frame=comment opener=an	0.2
frame=comment opener=and	-0.6
frame=comment opener=another	-0.7
frame=comment opener=as	-1.1
frame=comment opener=asked	-1.6
frame=comment opener=at	-1.8
frame=comment opener=back	-0.7
frame=comment opener=because	-0.9
frame=comment opener=before	-0.7
frame=comment opener=between	-0.6
frame=comment opener=beyond	-0.5
frame=comment opener=both	-0.5
frame=comment opener=by	0.2
frame=comment opener=cleveland	-0.8
frame=comment opener=clinton's	-0.5
frame=comment opener=cruz	0.2
frame=comment opener=democrats	-0.3
frame=comment opener=des	-0.8
frame=comment opener=despite	-0.5
frame=comment opener=during	-1.4
frame=comment opener=earlier	-0.9
frame=comment opener=even	0.1
frame=comment opener=finally	-0.8
frame=comment opener=first	-0.7
frame=comment opener=following	-1.1
frame=comment opener=for	-0.1
frame=comment opener=former	-0.2
frame=comment opener=four	-0.5
frame=comment opener=friday	-0.7
frame=comment opener=from	-0.8
frame=comment opener=given	-0.5
frame=comment opener=going	-0.4
frame=comment opener=he	0.2
frame=comment opener=her	0.1
frame=comment opener=hillary	0.4
frame=comment opener=his	0.4
frame=comment opener=however	-1.0
frame=comment opener=if	-1.0
frame=comment opener=in	-0.5
frame=comment opener=including	-0.7
frame=comment opener=indeed	-0.8
frame=comment opener=inside	-0.6
frame=comment opener=instead	-1.1
frame=comment opener=just	-0.8
frame=comment opener=justice	-0.6
frame=comment opener=last	-0.6
frame=comment opener=later	-1.0
frame=comment opener=less	-0.7
frame=comment opener=like	-0.9
frame=comment opener=manchester	-0.6
frame=comment opener=many	0.1
frame=comment opener=marco	-0.6
frame=comment opener=mark	-0.8
frame=comment opener=meanwhile	-1.0
frame=comment opener=more	0.1
frame=comment opener=moreover	-0.8
frame=comment opener=most	-0.7
frame=comment opener=mr.	-0.3
frame=comment opener=ms.	-0.4
frame=comment opener=murphy	-0.6
frame=comment opener=nevada	-0.7
frame=comment opener=nevertheless	-0.6
frame=comment opener=new	-0.2
frame=comment opener=not	-0.7
frame=comment opener=now	-0.1
frame=comment opener=obama	0.4
frame=comment opener=of	-0.6
frame=comment opener=on	-2.1
frame=comment opener=once	-0.6
frame=comment opener=only	-0.6
frame=comment opener=other	0.2
frame=comment opener=outside	-0.7
frame=comment opener=over	-0.9
frame=comment opener=overall	-0.6
frame=comment opener=perhaps	-0.9
frame=comment opener=philadelphia	-0.6
frame=comment opener=president	0.1
frame=comment opener=private	-0.7
frame=comment opener=rather	-0.8
frame=comment opener=rep.	-0.2
frame=comment opener=republicans	-0.6
frame=comment opener=right	-0.6
frame=comment opener=rubio	-0.6
frame=comment opener=sanders	-0.1
frame=comment opener=sen.	-0.7
frame=comment opener=senator	-0.6
frame=comment opener=shortly	-1.0
frame=comment opener=should	-0.8
frame=comment opener=so	-0.6
frame=comment opener=some	0.2
frame=comment opener=speaking	-1.2
frame=comment opener=still	-0.3
frame=comment opener=ted	-0.8
frame=comment opener=that	0.2
frame=comment opener=the	0.4
frame=comment opener=then	-0.5
frame=comment opener=these	-0.8
frame=comment opener=they	-0.1
frame=comment opener=this	-0.2
frame=comment opener=those	0.4
frame=comment opener=though	-1.1
frame=comment opener=three	0.2
frame=comment opener=through	-0.7
frame=comment opener=throughout	-0.5
frame=comment opener=to	0.2
frame=comment opener=today	-0.7
frame=comment opener=trump	-0.9
frame=comment opener=two	-0.2
frame=comment opener=under	-0.6
frame=comment opener=washington	0.2
frame=comment opener=we	-0.3
frame=comment opener=what	-0.4
frame=comment opener=when	-1.4
frame=comment opener=whether	0.3
frame=comment opener=while	-1.0
frame=comment opener=with	-1.0
frame=comment opener=within	-0.6
frame=comment opener=yes	-0.6
frame=comment opener=you	-0.7
frame=comment opener=—	-0.8
frame=comment:split opener=QUOTE	0.4
frame=comment:split opener=as	-0.4
frame=comment:split opener=asked	-0.9
frame=comment:split opener=at	0.2
frame=comment:split opener=but	0.6
frame=comment:split opener=clinton	-0.7
frame=comment:split opener=for	0.5
frame=comment:split opener=he	-0.2
frame=comment:split opener=in	0.3
frame=comment:split opener=instead	0.3
frame=comment:split opener=mr.	-0.6
frame=comment:split opener=on	0.6
frame=comment:split opener=one	0.7
frame=comment:split opener=that	0.6
frame=comment:split opener=the	0.6
frame=comment:split opener=this	0.3
frame=comment:split opener=trump	-0.3
frame=comment:split opener=when	-0.6
frame=comment:split opener=while	0.1
frame=direct:after-cue opener=QUOTE	-0.2
frame=direct:before-cue opener=QUOTE	0.6
frame=direct:before-cue opener=a	-0.6
frame=direct:before-cue opener=but	-0.5
frame=direct:before-cue opener=clinton	0.3
frame=direct:before-cue opener=he	0.5
frame=direct:before-cue opener=in	-0.3
frame=direct:before-cue opener=the	0.3
frame=direct:before-cue opener=they	0.3
frame=direct:before-cue opener=when	-0.5
frame=direct:before-cue opener=while	-0.6
frame=direct:colon opener=QUOTE	0.2
frame=direct:colon opener=the	-0.5
frame=direct:split opener=QUOTE	0.3
frame=label opener=QUOTE	0.2
frame=label opener=clinton	0.4
frame=label opener=the	-1.0
frame=label opener=trump	0.7
frame=label:capitals opener=you	0.1
frame=label:phrase opener=QUOTE	-0.2
frame=label:phrase opener=a	0.1
frame=label:phrase opener=he	-0.8
frame=label:phrase opener=his	-0.5
frame=label:phrase opener=i	-0.7
frame=label:phrase opener=in	-0.8
frame=label:phrase opener=it	-0.9
frame=label:phrase opener=no	-0.6
frame=label:phrase opener=the	-0.2
frame=noun:about opener=a	-0.7
frame=noun:about opener=his	0.3
frame=noun:about opener=mr.	-0.1
frame=noun:about opener=the	-0.3
frame=noun:about opener=what	-0.7
frame=noun:against opener=a	-1.0
frame=noun:against opener=clinton	-0.7
frame=noun:against opener=him	-0.6
frame=noun:against opener=the	0.2
frame=noun:against opener=trump	-1.3
frame=noun:for opener=QUOTE	-0.4
frame=noun:for opener=all	-0.7
frame=noun:for opener=an	0.1
frame=noun:for opener=both	-0.8
frame=noun:for opener=candidates	-0.7
frame=noun:for opener=clinton	-0.3
frame=noun:for opener=cruz	-0.7
frame=noun:for opener=delegates	-0.4
frame=noun:for opener=democratic	-0.6
frame=noun:for opener=democrats	-0.7
frame=noun:for opener=donald	-0.6
frame=noun:for opener=her	-0.1
frame=noun:for opener=hillary	-0.6
frame=noun:for opener=him	-0.8
frame=noun:for opener=its	-0.7
frame=noun:for opener=many	-0.9
frame=noun:for opener=months	-0.7
frame=noun:for opener=mrs.	-0.5
frame=noun:for opener=obama	-0.9
frame=noun:for opener=one	-0.8
frame=noun:for opener=president	-1.2
frame=noun:for opener=republican	-0.6
frame=noun:for opener=sanders	-1.2
frame=noun:for opener=the	-0.3
frame=noun:for opener=their	0.1
frame=noun:for opener=this	-0.8
frame=noun:for opener=trump	-1.0
frame=noun:for opener=years	-0.8
frame=noun:in opener=1988	-0.5
frame=noun:in opener=1992	-0.3
frame=noun:in opener=2005	-0.5
frame=noun:in opener=2008	-0.6
frame=noun:in opener=2009	-0.6
frame=noun:in opener=2010	-0.7
frame=noun:in opener=2012	-0.8
frame=noun:in opener=2013	-0.7
frame=noun:in opener=2014	-0.5
frame=noun:in opener=a	-1.6
frame=noun:in opener=alabama	-0.3
frame=noun:in opener=all	-0.7
frame=noun:in opener=american	-0.8
frame=noun:in opener=an	-0.2
frame=noun:in opener=benghazi	-0.8
frame=noun:in opener=both	-0.8
frame=noun:in opener=brooklyn	-0.5
frame=noun:in opener=california	-1.0
frame=noun:in opener=cleveland	-0.4
frame=noun:in opener=clinton's	-0.7
frame=noun:in opener=colorado	-0.5
frame=noun:in opener=congress	-0.9
frame=noun:in opener=december	-0.8
frame=noun:in opener=delegates	-0.4
frame=noun:in opener=downtown	-0.8
frame=noun:in opener=early	-0.3
frame=noun:in opener=europe	-1.0
frame=noun:in opener=favor	-0.3
frame=noun:in opener=february	-0.8
frame=noun:in opener=five	-0.6
frame=noun:in opener=florida	-0.9
frame=noun:in opener=georgia	-0.4
frame=noun:in opener=her	-1.3
frame=noun:in opener=his	0.1
frame=noun:in opener=indiana	-0.5
frame=noun:in opener=iowa	-1.1
frame=noun:in opener=iraq	-0.8
frame=noun:in opener=january	-0.5
frame=noun:in opener=july	-0.5
frame=noun:in opener=june	-0.8
frame=noun:in opener=las	-0.6
frame=noun:in opener=manchester	-0.4
frame=noun:in opener=march	-0.7
frame=noun:in opener=may	-0.7
frame=noun:in opener=mexico	-0.7
frame=noun:in opener=miami	-0.8
frame=noun:in opener=milwaukee	-0.6
frame=noun:in opener=national	0.3
frame=noun:in opener=nevada	-0.7
frame=noun:in opener=new	-1.1
frame=noun:in opener=north	-0.7
frame=noun:in opener=november	-0.6
frame=noun:in opener=october	-0.6
frame=noun:in opener=ohio	-0.7
frame=noun:in opener=order	-0.5
frame=noun:in opener=orlando	-0.7
frame=noun:in opener=paris	-1.2
frame=noun:in opener=pennsylvania	-0.7
frame=noun:in opener=philadelphia	-0.8
frame=noun:in opener=politics	-0.7
frame=noun:in opener=recent	-1.2
frame=noun:in opener=san	-0.6
frame=noun:in opener=september	-0.4
frame=noun:in opener=some	-0.7
frame=noun:in opener=south	-0.5
frame=noun:in opener=syria	-1.1
frame=noun:in opener=texas	-0.6
frame=noun:in opener=that	-0.7
frame=noun:in opener=the	-1.0
frame=noun:in opener=their	-1.3
frame=noun:in opener=this	-0.3
frame=noun:in opener=those	-0.6
frame=noun:in opener=two	-0.5
frame=noun:in opener=valeant	-0.7
frame=noun:in opener=virginia	-0.5
frame=noun:in opener=washington	-0.9
frame=noun:in opener=west	-0.9
frame=noun:of opener=$	-1.0
frame=noun:of opener=2015	-0.5
frame=noun:of opener=2016	-0.7
frame=noun:of opener=QUOTE	0.1
frame=noun:of opener=a	-0.2
frame=noun:of opener=about	-0.8
frame=noun:of opener=all	-0.8
frame=noun:of opener=america	-0.6
frame=noun:of opener=american	-1.0
frame=noun:of opener=americans	-0.8
frame=noun:of opener=an	-1.6
frame=noun:of opener=attacks	0.2
frame=noun:of opener=black	-0.9
frame=noun:of opener=both	-1.1
frame=noun:of opener=candidates	-0.7
frame=noun:of opener=china	-0.8
frame=noun:of opener=congress	-0.7
frame=noun:of opener=contests	-1.1
frame=noun:of opener=delegates	-0.9
frame=noun:of opener=democratic	-1.1
frame=noun:of opener=democrats	-0.8
frame=noun:of opener=dollars	-0.9
frame=noun:of opener=donald	-1.2
frame=noun:of opener=error	-0.8
frame=noun:of opener=exit	-0.4
frame=noun:of opener=florida	-1.1
frame=noun:of opener=former	0.1
frame=noun:of opener=gop	-0.5
frame=noun:of opener=government	-1.0
frame=noun:of opener=her	-0.7
frame=noun:of opener=hillary	-0.4
frame=noun:of opener=his	-0.3
frame=noun:of opener=how	-0.9
frame=noun:of opener=immigration	-0.8
frame=noun:of opener=information	-0.6
frame=noun:of opener=it	-1.1
frame=noun:of opener=its	-1.1
frame=noun:of opener=labor	-0.6
frame=noun:of opener=law	-0.7
frame=noun:of opener=life	-0.7
frame=noun:of opener=many	-0.2
frame=noun:of opener=millions	-1.0
frame=noun:of opener=mr.	-0.5
frame=noun:of opener=mrs.	-0.7
frame=noun:of opener=national	-0.9
frame=noun:of opener=nevada	-0.5
frame=noun:of opener=one	-0.8
frame=noun:of opener=other	-0.6
frame=noun:of opener=people	-1.2
frame=noun:of opener=political	-0.3
frame=noun:of opener=president	-0.1
frame=noun:of opener=primary	-0.8
frame=noun:of opener=public	-0.7
frame=noun:of opener=questions	-0.7
frame=noun:of opener=republican	-1.2
frame=noun:of opener=republicans	-0.8
frame=noun:of opener=sampling	-0.3
frame=noun:of opener=sanders	-0.9
frame=noun:of opener=sen.	0.2
frame=noun:of opener=state	-0.9
frame=noun:of opener=superdelegates	-0.4
frame=noun:of opener=support	-0.8
frame=noun:of opener=television	-0.7
frame=noun:of opener=terrorism	0.3
frame=noun:of opener=texas	-0.4
frame=noun:of opener=the	-0.3
frame=noun:of opener=their	-0.1
frame=noun:of opener=them	-0.9
frame=noun:of opener=these	-0.6
frame=noun:of opener=this	-0.9
frame=noun:of opener=those	-0.6
frame=noun:of opener=thousands	-0.9
frame=noun:of opener=time	-0.7
frame=noun:of opener=trade	-0.7
frame=noun:of opener=trump's	0.2
frame=noun:of opener=twitter	-0.8
frame=noun:of opener=voters	-1.0
frame=noun:of opener=what	-1.1
frame=noun:of opener=white	-0.7
frame=noun:of opener=women	-1.0
frame=noun:of opener=world	0.3
frame=noun:on opener=a	-1.7
frame=noun:on opener=an	-0.9
frame=noun:on opener=behalf	-0.8
frame=noun:on opener=clinton	0.3
frame=noun:on opener=facebook	-0.9
frame=noun:on opener=fox	-0.6
frame=noun:on opener=friday	-1.0
frame=noun:on opener=health	-0.8
frame=noun:on opener=her	0.2
frame=noun:on opener=his	-0.2
frame=noun:on opener=march	-0.8
frame=noun:on opener=monday	-1.0
frame=noun:on opener=saturday	-1.1
frame=noun:on opener=social	-0.9
frame=noun:on opener=sunday	-0.8
frame=noun:on opener=super	-0.7
frame=noun:on opener=the	-1.2
frame=noun:on opener=thursday	-1.2
frame=noun:on opener=trump	-1.0
frame=noun:on opener=tuesday	-1.6
frame=noun:on opener=twitter	-1.1
frame=noun:on opener=wall	-1.0
frame=noun:on opener=wednesday	-1.4
frame=noun:over opener=a	-0.2
frame=noun:over opener=clinton	0.1
frame=noun:over opener=sanders	-0.6
frame=noun:over opener=the	-0.7
frame=noun:to opener=to	-0.1
frame=noun:wh opener=how	-0.2
frame=noun:wh opener=what	-1.0
frame=noun:with opener=a	-1.2
frame=noun:with opener=an	-0.8
frame=noun:with opener=clinton	-0.8
frame=noun:with opener=fox	-0.9
frame=noun:with opener=his	-1.2
frame=noun:with opener=iran	-0.6
frame=noun:with opener=mr.	-0.6
frame=noun:with opener=obama	-0.6
frame=noun:with opener=other	-0.7
frame=noun:with opener=reporters	-0.8
frame=noun:with opener=sanders	-0.7
frame=noun:with opener=the	-0.3
frame=object:about opener=QUOTE	-0.5
frame=object:about opener=a	-0.3
frame=object:about opener=his	0.4
frame=object:about opener=how	0.4
frame=object:about opener=immigration	-1.0
frame=object:about opener=it	-0.4
frame=object:about opener=their	0.1
frame=object:about opener=what	-0.3
frame=object:about opener=whether	0.3
frame=object:against opener=a	0.4
frame=object:against opener=the	-0.2
frame=object:at opener=$	-0.5
frame=object:at opener=a	-0.9
frame=object:at opener=his	-0.8
frame=object:at opener=home	-0.7
frame=object:at opener=stake	-0.2
frame=object:at opener=the	-0.2
frame=object:at opener=trump	-0.3
frame=object:by opener=cnn	-0.4
frame=object:by opener=her	-0.6
frame=object:by opener=mr.	-0.7
frame=object:by opener=politico	-0.6
frame=object:by opener=sanders	-0.7
frame=object:by opener=trump	-1.0
frame=object:by opener=western	-0.5
frame=object:for opener=a	0.1
frame=object:for opener=an	0.4
frame=object:for opener=clinton	-0.8
frame=object:for opener=grabs	-0.7
frame=object:for opener=her	0.2
frame=object:for opener=hillary	-0.6
frame=object:for opener=his	-0.3
frame=object:for opener=months	-0.4
frame=object:for opener=mr.	-0.4
frame=object:for opener=president	-0.5
frame=object:for opener=the	-0.2
frame=object:for opener=their	-0.3
frame=object:for opener=this	-0.7
frame=object:for opener=trump	0.5
frame=object:for opener=years	0.3
frame=object:from opener=a	-1.0
frame=object:from opener=the	-0.6
frame=object:in opener=2012	-0.5
frame=object:in opener=2014	-0.9
frame=object:in opener=a	-0.5
frame=object:in opener=an	-0.9
frame=object:in opener=california	-0.8
frame=object:in opener=december	-0.7
frame=object:in opener=favor	0.9
frame=object:in opener=february	-0.6
frame=object:in opener=federal	-0.8
frame=object:in opener=florida	-0.8
frame=object:in opener=front	-0.8
frame=object:in opener=her	-0.1
frame=object:in opener=his	-1.6
frame=object:in opener=iowa	-0.8
frame=object:in opener=its	-0.2
frame=object:in opener=many	-0.9
frame=object:in opener=march	0.1
frame=object:in opener=may	-0.7
frame=object:in opener=nevada	0.1
frame=object:in opener=new	-1.3
frame=object:in opener=november	-0.6
frame=object:in opener=office	-0.6
frame=object:in opener=one	-0.9
frame=object:in opener=part	-1.0
frame=object:in opener=power	-0.6
frame=object:in opener=recent	-0.9
frame=object:in opener=response	-0.9
frame=object:in opener=san	-0.8
frame=object:in opener=some	0.3
frame=object:in opener=support	0.3
frame=object:in opener=the	-0.4
frame=object:in opener=their	-0.3
frame=object:into opener=a	0.1
frame=object:into opener=the	-0.4
frame=object:into opener=tuesday	-0.4
frame=object:np opener=$	-0.9
frame=object:np opener='s	-0.7
frame=object:np opener=10	-0.8
frame=object:np opener=11	0.4
frame=object:np opener=30	-0.1
frame=object:np opener=a	-0.2
frame=object:np opener=abc	-0.3
frame=object:np opener=abortion	0.7
frame=object:np opener=about	-0.4
frame=object:np opener=accusations	0.3
frame=object:np opener=ads	0.6
frame=object:np opener=advantage	-0.9
frame=object:np opener=aim	0.4
frame=object:np opener=all	-0.5
frame=object:np opener=almost	-0.2
frame=object:np opener=also	-1.2
frame=object:np opener=america	0.1
frame=object:np opener=american	-0.1
frame=object:np opener=americans	0.3
frame=object:np opener=an	-0.4
frame=object:np opener=anyone	-0.3
frame=object:np opener=attention	0.5
frame=object:np opener=ayotte	-0.1
frame=object:np opener=bad	0.4
frame=object:np opener=ben	-0.8
frame=object:np opener=bernie	0.3
frame=object:np opener=big	-0.6
frame=object:np opener=billions	-0.9
frame=object:np opener=black	-1.1
frame=object:np opener=breitbart	-0.6
frame=object:np opener=bush	0.7
frame=object:np opener=campaign	-0.5
frame=object:np opener=candidates	0.3
frame=object:np opener=carson	0.3
frame=object:np opener=caucuses	-0.5
frame=object:np opener=cheers	-0.7
frame=object:np opener=china	0.2
frame=object:np opener=christie	-0.5
frame=object:np opener=class	0.4
frame=object:np opener=classified	-0.8
frame=object:np opener=clear	-0.5
frame=object:np opener=climate	0.3
frame=object:np opener=clinton	0.5
frame=object:np opener=clinton's	0.3
frame=object:np opener=cnn	0.1
frame=object:np opener=coal	-0.3
frame=object:np opener=comments	-0.2
frame=object:np opener=committee	-0.5
frame=object:np opener=concern	-0.1
frame=object:np opener=concerns	0.1
frame=object:np opener=confidence	0.2
frame=object:np opener=congress	0.5
frame=object:np opener=conservative	-0.8
frame=object:np opener=considerable	-0.9
frame=object:np opener=contest	-0.8
frame=object:np opener=contests	-0.8
frame=object:np opener=control	-0.8
frame=object:np opener=criticism	-0.2
frame=object:np opener=cruz	-0.1
frame=object:np opener=data	0.3
frame=object:np opener=david	-1.1
frame=object:np opener=delegates	-0.4
frame=object:np opener=democratic	-0.4
frame=object:np opener=democrats	-0.7
frame=object:np opener=details	-0.1
frame=object:np opener=director	-0.9
frame=object:np opener=donald	0.2
frame=object:np opener=doubts	0.4
frame=object:np opener=each	-1.0
frame=object:np opener=economic	-0.2
frame=object:np opener=election	-0.7
frame=object:np opener=emails	-0.7
frame=object:np opener=employees	-0.7
frame=object:np opener=even	-0.5
frame=object:np opener=everyone	-0.9
frame=object:np opener=families	-0.6
frame=object:np opener=fears	-0.3
frame=object:np opener=fiorina	0.2
frame=object:np opener=first	-0.4
frame=object:np opener=five	-0.3
frame=object:np opener=florida	0.1
frame=object:np opener=foreign	-0.2
frame=object:np opener=fox	-0.7
frame=object:np opener=free	0.4
frame=object:np opener=fun	0.2
frame=object:np opener=fund	-0.8
frame=object:np opener=global	0.4
frame=object:np opener=good	0.1
frame=object:np opener=gop	-0.5
frame=object:np opener=gov.	-0.4
frame=object:np opener=government	-0.6
frame=object:np opener=ground	0.3
frame=object:np opener=groups	-0.4
frame=object:np opener=gun	0.7
frame=object:np opener=half	-0.8
frame=object:np opener=hands	-0.7
frame=object:np opener=he	0.4
frame=object:np opener=health	-0.3
frame=object:np opener=her	0.1
frame=object:np opener=hicks	-0.2
frame=object:np opener=high	-0.8
frame=object:np opener=him	0.3
frame=object:np opener=history	-0.4
frame=object:np opener=hundreds	-0.5
frame=object:np opener=i	-0.3
frame=object:np opener=immigrants	0.2
frame=object:np opener=immigration	-0.3
frame=object:np opener=in.	-0.6
frame=object:np opener=income	-0.3
frame=object:np opener=information	-0.9
frame=object:np opener=interest	-0.8
frame=object:np opener=internal	-0.9
frame=object:np opener=interviews	-0.2
frame=object:np opener=iowa	-0.2
frame=object:np opener=isis	-0.9
frame=object:np opener=it	0.4
frame=object:np opener=its	-0.6
frame=object:np opener=itself	-0.5
frame=object:np opener=jeb	0.3
frame=object:np opener=jobs	-0.1
frame=object:np opener=john	0.3
frame=object:np opener=jon	-0.6
frame=object:np opener=just	-0.7
frame=object:np opener=kasich	-0.6
frame=object:np opener=key	-0.7
frame=object:np opener=last	-0.6
frame=object:np opener=latino	-0.1
frame=object:np opener=legal	0.3
frame=object:np opener=less	-0.9
frame=object:np opener=liberal	0.1
frame=object:np opener=likely	-0.7
frame=object:np opener=little	0.2
frame=object:np opener=long	0.2
frame=object:np opener=major	-0.2
frame=object:np opener=manafort	0.3
frame=object:np opener=many	-0.8
frame=object:np opener=marco	0.3
frame=object:np opener=mark	-0.6
frame=object:np opener=mate	-0.6
frame=object:np opener=matt	-0.5
frame=object:np opener=me	-0.8
frame=object:np opener=messages	-0.8
frame=object:np opener=mexican	0.2
frame=object:np opener=michael	0.3
frame=object:np opener=mike	-0.4
frame=object:np opener=millions	0.2
frame=object:np opener=momentum	0.3
frame=object:np opener=money	-1.1
frame=object:np opener=more	-0.2
frame=object:np opener=most	-0.2
frame=object:np opener=mr.	-0.2
frame=object:np opener=ms.	-0.4
frame=object:np opener=msnbc	0.2
frame=object:np opener=much	-0.5
frame=object:np opener=multiple	0.4
frame=object:np opener=muslims	0.1
frame=object:np opener=my	-0.5
frame=object:np opener=national	-0.3
frame=object:np opener=nearly	-0.4
frame=object:np opener=new	-0.2
frame=object:np opener=news	-0.8
frame=object:np opener=nothing	-0.3
frame=object:np opener=now	-1.1
frame=object:np opener=office	-0.3
frame=object:np opener=officials	-0.3
frame=object:np opener=ohio	-0.3
frame=object:np opener=once	-0.6
frame=object:np opener=only	-0.2
frame=object:np opener=other	-0.3
frame=object:np opener=parenthood	0.3
frame=object:np opener=party	-0.1
frame=object:np opener=paul	-0.6
frame=object:np opener=pence	-0.1
frame=object:np opener=perez	0.6
frame=object:np opener=place	-0.7
frame=object:np opener=policy	-0.5
frame=object:np opener=political	-0.7
frame=object:np opener=politico	-0.2
frame=object:np opener=politics	0.5
frame=object:np opener=poll	-0.2
frame=object:np opener=potential	-0.5
frame=object:np opener=president	-0.5
frame=object:np opener=presidential	0.5
frame=object:np opener=primaries	-0.7
frame=object:np opener=private	0.1
frame=object:np opener=questions	0.2
frame=object:np opener=radio	-0.8
frame=object:np opener=rates	-1.0
frame=object:np opener=records	-0.3
frame=object:np opener=rep.	-0.8
frame=object:np opener=reports	0.1
frame=object:np opener=representative	-0.7
frame=object:np opener=republican	-0.2
frame=object:np opener=republicans	-0.1
frame=object:np opener=rival	-0.7
frame=object:np opener=rivals	-0.7
frame=object:np opener=robert	-0.8
frame=object:np opener=rubio	0.2
frame=object:np opener=rubio's	0.1
frame=object:np opener=ryan	0.2
frame=object:np opener=sanders	0.3
frame=object:np opener=schools	-0.2
frame=object:np opener=security	-0.3
frame=object:np opener=sen.	-0.5
frame=object:np opener=senator	0.2
frame=object:np opener=seven	-0.8
frame=object:np opener=several	-0.5
frame=object:np opener=she	0.3
frame=object:np opener=significant	-0.9
frame=object:np opener=signs	-0.8
frame=object:np opener=small	-0.3
frame=object:np opener=social	-0.2
frame=object:np opener=some	-0.4
frame=object:np opener=something	-0.2
frame=object:np opener=south	-0.2
frame=object:np opener=speculation	-0.3
frame=object:np opener=speech	-0.2
frame=object:np opener=speeches	-0.9
frame=object:np opener=spending	-0.3
frame=object:np opener=state	0.1
frame=object:np opener=steve	-0.9
frame=object:np opener=steven	-0.6
frame=object:np opener=still	-0.7
frame=object:np opener=strong	-0.2
frame=object:np opener=such	-1.2
frame=object:np opener=support	-0.1
frame=object:np opener=supporters	-0.6
frame=object:np opener=television	-0.7
frame=object:np opener=texas	-0.3
frame=object:np opener=thanks	0.2
frame=object:np opener=the	-0.1
frame=object:np opener=their	-0.2
frame=object:np opener=them	-0.8
frame=object:np opener=themselves	-0.4
frame=object:np opener=they	1.0
frame=object:np opener=things	-0.7
frame=object:np opener=those	-0.2
frame=object:np opener=thousands	-0.2
frame=object:np opener=three	-0.4
frame=object:np opener=time	-1.0
frame=object:np opener=together	-0.8
frame=object:np opener=top	-0.7
frame=object:np opener=trade	-0.1
frame=object:np opener=trump	0.4
frame=object:np opener=trump's	0.7
frame=object:np opener=tunnels	-0.6
frame=object:np opener=two	-0.5
frame=object:np opener=u.s.	-0.4
frame=object:np opener=us	-0.1
frame=object:np opener=victory	-0.2
frame=object:np opener=violence	-0.3
frame=object:np opener=voters	-0.2
frame=object:np opener=wall	0.4
frame=object:np opener=washington	-0.7
frame=object:np opener=we	0.3
frame=object:np opener=white	-0.7
frame=object:np opener=wisconsin	-0.2
frame=object:np opener=women	-0.1
frame=object:np opener=workers	-0.9
frame=object:np opener=you	-0.3
frame=object:np opener=young	-0.6
frame=object:np opener=your	-0.6
frame=object:np-as opener=a	-0.8
frame=object:np-as opener=mr.	-0.1
frame=object:np-as opener=the	0.2
frame=object:np-as opener=themselves	0.5
frame=object:np-for opener=a	-1.1
frame=object:np-for opener=his	-0.3
frame=object:np-for opener=mr.	0.4
frame=object:np-of opener=a	-0.6
frame=object:np-of opener=clinton	0.7
frame=object:np-of opener=him	0.6
frame=object:np-of opener=his	-0.4
frame=object:np-of opener=no	0.3
frame=object:np-of opener=one	-0.9
frame=object:np-of opener=sanders	0.5
frame=object:np-of opener=the	0.2
frame=object:np-of opener=trump	0.7
frame=object:np-on opener=a	0.4
frame=object:np-on opener=her	0.1
frame=object:np-on opener=his	0.3
frame=object:np-on opener=the	0.1
frame=object:np-on opener=their	-0.4
frame=object:np-over opener=a	-0.2
frame=object:np-over opener=the	-0.2
frame=object:np-to opener=$	0.3
frame=object:np-to opener=1,237	-0.6
frame=object:np-to opener=2,383	-0.7
frame=object:np-to opener=clinton	-0.3
frame=object:np-to opener=delegates	0.2
frame=object:np-to opener=efforts	-0.2
frame=object:np-to opener=him	0.1
frame=object:np-to opener=his	0.3
frame=object:np-to opener=it	0.1
frame=object:np-to opener=its	-0.6
frame=object:np-to opener=more	-0.2
frame=object:np-to opener=mr.	0.3
frame=object:np-to opener=obama	0.7
frame=object:np-to opener=one	-0.6
frame=object:np-to opener=other	0.5
frame=object:np-to opener=people	-0.3
frame=object:np-to opener=plans	0.3
frame=object:np-to opener=sanders	-0.3
frame=object:np-to opener=their	-0.2
frame=object:np-to opener=them	-0.4
frame=object:np-to opener=trump	0.6
frame=object:np-to opener=trump's	0.2
frame=object:np-to opener=voters	-0.6
frame=object:of opener=QUOTE	-0.1
frame=object:of opener=a	-0.3
frame=object:of opener=her	0.6
frame=object:of opener=his	0.6
frame=object:of opener=mr.	-0.2
frame=object:of opener=the	-0.3
frame=object:of opener=trump	-0.9
frame=object:on opener=a	-0.2
frame=object:on opener=abc	-0.6
frame=object:on opener=facebook	-0.8
frame=object:on opener=fox	-0.5
frame=object:on opener=friday	-0.8
frame=object:on opener=how	-0.3
frame=object:on opener=monday	-1.0
frame=object:on opener=mr.	-1.0
frame=object:on opener=national	0.4
frame=object:on opener=new	-0.9
frame=object:on opener=saturday	-0.8
frame=object:on opener=the	-0.3
frame=object:on opener=this	0.3
frame=object:on opener=those	0.4
frame=object:on opener=thursday	-1.0
frame=object:on opener=trump	0.4
frame=object:on opener=tuesday	-0.5
frame=object:on opener=twitter	-1.1
frame=object:on opener=wednesday	-1.1
frame=object:on opener=what	-0.9
frame=object:on opener=whether	0.3
frame=object:over opener=sanders	-0.6
frame=object:over opener=the	-0.5
frame=object:so opener=so	0.1
frame=object:to opener=$	-0.6
frame=object:to opener=a	-0.2
frame=object:to opener=an	-0.8
frame=object:to opener=clinton	0.3
frame=object:to opener=clinton's	0.1
frame=object:to opener=fox	-0.6
frame=object:to opener=her	-0.4
frame=object:to opener=him	0.1
frame=object:to opener=his	0.3
frame=object:to opener=it	0.2
frame=object:to opener=new	-0.7
frame=object:to opener=reporters	-0.7
frame=object:to opener=republicans	-0.5
frame=object:to opener=requests	-0.3
frame=object:to opener=sanders	0.2
frame=object:to opener=the	-0.5
frame=object:to opener=their	-0.8
frame=object:to opener=this	-0.5
frame=object:to opener=trump	-0.5
frame=object:to opener=trump's	-0.2
frame=object:to opener=what	0.3
frame=object:with opener=a	-1.0
frame=object:with opener=clinton	0.2
frame=object:with opener=her	-0.8
frame=object:with opener=him	0.2
frame=object:with opener=his	0.2
frame=object:with opener=mr.	-0.3
frame=object:with opener=republican	-0.9
frame=object:with opener=the	0.2
frame=object:with opener=trump	-0.1
frame=passive opener=a	0.4
frame=passive opener=all	0.2
frame=passive opener=clinton	-0.6
frame=passive opener=cruz	-0.7
frame=passive opener=donald	-0.7
frame=passive opener=he	-0.5
frame=passive opener=her	-0.1
frame=passive opener=hillary	-1.0
frame=passive opener=his	-0.4
frame=passive opener=i	-0.9
frame=passive opener=it	-0.2
frame=passive opener=mr.	-0.8
frame=passive opener=mrs.	-0.7
frame=passive opener=no	0.3
frame=passive opener=obama	-0.6
frame=passive opener=one	-0.8
frame=passive opener=republican	-0.6
frame=passive opener=sanders	-1.3
frame=passive opener=she	-0.4
frame=passive opener=that	-0.6
frame=passive opener=their	-0.8
frame=passive opener=there	-0.8
frame=passive opener=they	-0.5
frame=passive opener=this	-1.3
frame=passive opener=three	-0.8
frame=passive opener=trump	-1.2
frame=passive opener=trump's	-0.6
frame=passive opener=two	0.3
frame=passive opener=what	-1.2
frame=passive opener=when	0.4
frame=passive opener=where	-0.2
frame=passive opener=which	-0.2
frame=passive opener=who	-0.5
frame=passive opener=whose	-0.4
frame=passive+clause:to opener=a	-0.7
frame=passive+clause:to opener=clinton	0.5
frame=passive+clause:to opener=he	-0.4
frame=passive+clause:to opener=it	0.6
frame=passive+clause:to opener=mr.	-0.4
frame=passive+clause:to opener=sanders	-0.1
frame=passive+clause:to opener=she	0.1
frame=passive+clause:to opener=that	0.2
frame=passive+clause:to opener=the	-0.2
frame=passive+clause:to opener=they	-0.2
frame=passive+clause:to opener=trump	0.4
frame=passive+clause:to opener=which	-0.6
frame=passive+object:as opener=the	-0.1
frame=passive+object:as opener=who	-0.4
frame=passive+object:for opener=the	-0.9
frame=passive:by opener=a	0.2
frame=passive:by opener=an	-0.7
frame=passive:by opener=clinton	-0.1
frame=passive:by opener=clinton's	0.1
frame=passive:by opener=he	-0.2
frame=passive:by opener=his	-0.2
frame=passive:by opener=it	-0.2
frame=passive:by opener=sanders	-0.1
frame=passive:by opener=that	-0.2
frame=passive:by opener=the	-0.7
frame=passive:by opener=they	-0.7
frame=passive:by opener=trump	0.2
frame=passive:by opener=which	-0.1
frame=passive:by opener=who	-0.2
frame=relative:object opener=that	-0.8
frame=relative:object opener=what	0.2
frame=relative:object opener=which	0.1
frame=relative:object opener=whom	-0.3
how=after	0.1
how=after form=none kind=name	0.2
how=apposition	0.2
how=apposition form=finite kind=name	-0.2
how=apposition form=finite kind=noun	0.4
how=apposition form=finite kind=other	0.3
how=apposition form=finite kind=plural	-0.4
how=attached	-0.2
how=attached form=ing kind=name	-0.4
how=attached form=ing kind=noun	-0.2
how=attached form=ing kind=this	-0.5
how=before form=finite kind=he	-0.1
how=before form=finite kind=i	0.1
how=before form=finite kind=it	-0.3
how=before form=finite kind=other	0.1
how=before form=finite kind=plural	-0.1
how=before form=finite kind=this	-0.4
how=before form=finite kind=we	-0.3
how=before form=finite kind=you	-0.3
how=before form=finite-passive kind=name	-0.5
how=before form=finite-passive kind=noun	-0.9
how=before form=finite-passive kind=plural	-0.6
how=before form=past kind=i	-0.4
how=before form=past kind=it	0.2
how=before form=past kind=other	-0.4
how=before form=past kind=plural	-0.1
how=before form=past kind=this	-0.5
how=before form=past kind=we	0.1
how=by	-0.2
how=by form=finite-passive kind=noun	-0.6
how=by form=finite-passive kind=other	-0.1
how=by form=ing-passive kind=name	0.1
how=by form=past kind=name	-0.9
how=by form=past kind=noun	-0.2
how=far	-0.3
how=far form=finite kind=he	0.4
how=far form=finite kind=it	-0.1
how=far form=finite kind=name	0.2
how=far form=finite kind=noun	-0.7
how=far form=finite kind=other	-0.5
how=far form=finite kind=plural	-0.4
how=far form=finite kind=that	-1.2
how=far form=finite kind=this	-0.7
how=far form=finite kind=we	-0.8
how=far form=finite kind=which	-0.5
how=far form=finite kind=who	-0.8
how=far form=finite kind=you	-0.1
how=far form=past kind=he	0.1
how=far form=past kind=i	0.1
how=far form=past kind=it	-0.3
how=far form=past kind=other	-0.4
how=far form=past kind=plural	-0.3
how=far form=past kind=that	-0.4
how=far form=past kind=they	-0.6
how=far form=past kind=which	0.2
how=far form=past kind=who	-1.5
how=following	-0.3
how=following form=ing kind=name	-0.2
how=following form=ing kind=noun	0.3
how=following form=ing kind=plural	-0.4
how=following form=ing kind=they	-0.7
how=following form=past kind=name	-0.6
how=following form=past kind=noun	-0.6
how=infinitive form=infinitive kind=it	-1.0
how=infinitive form=infinitive kind=name	0.1
how=infinitive form=infinitive kind=noun	-0.4
how=infinitive form=infinitive kind=other	-0.4
how=infinitive form=infinitive kind=plural	-0.2
how=infinitive form=infinitive kind=that	0.2
how=infinitive form=infinitive kind=we	0.2
how=infinitive form=infinitive kind=which	-0.2
how=infinitive form=infinitive kind=who	0.1
how=infinitive form=infinitive kind=you	0.2
how=inverted	-0.4
how=inverted form=finite kind=it	-0.7
how=inverted form=finite kind=noun	-0.5
how=inverted form=finite kind=other	-0.5
how=inverted form=finite kind=plural	-0.8
how=inverted form=past kind=he	-1.3
how=inverted form=past kind=it	-0.7
how=inverted form=past kind=name	0.1
how=inverted form=past kind=noun	-0.4
how=inverted form=past kind=plural	-0.8
how=label	-0.1
how=label form=none kind=name	0.2
how=label form=none kind=none	-0.6
how=label form=none kind=noun	-0.4
how=label form=none kind=other	-0.9
how=label form=none kind=plural	-0.3
how=none	-0.4
how=none form=finite kind=none	-1.2
how=none form=finite-passive kind=none	0.3
how=none form=infinitive kind=none	-0.3
how=none form=ing kind=none	-0.6
how=none form=ing-passive kind=none	-0.6
how=none form=none kind=none	-0.2
how=none form=past kind=none	-1.1
how=participle form=ing kind=he	0.2
how=participle form=ing kind=i	-0.3
how=participle form=ing kind=it	-0.5
how=participle form=ing kind=name	0.3
how=participle form=ing kind=noun	-0.2
how=participle form=ing kind=other	-0.8
how=participle form=ing kind=plural	-0.2
how=participle form=ing kind=that	-0.7
how=participle form=ing kind=this	-0.4
how=participle form=ing kind=which	-1.0
how=participle form=ing kind=who	-0.5
how=possessive	0.2
how=possessive form=none kind=noun	0.2
how=possessive form=none kind=plural	-0.8
how=relative form=finite kind=that	-0.7
how=relative form=finite kind=which	-0.3
how=relative form=ing kind=that	-1.0
how=relative form=past kind=which	-0.2
how=shared	-0.3
how=shared form=finite kind=he	-0.5
how=shared form=finite kind=name	-0.1
how=shared form=finite kind=noun	-0.8
how=shared form=finite kind=other	-0.7
how=shared form=finite kind=that	-1.0
how=shared form=finite kind=who	-0.4
how=shared form=past kind=he	-0.4
how=shared form=past kind=it	-0.2
how=shared form=past kind=name	0.3
how=shared form=past kind=other	-0.5
how=shared form=past kind=plural	-0.4
how=shared form=past kind=they	0.5
how=shared form=past kind=which	-0.9
how=shared form=past kind=who	-0.6
kind=he quote=all	0.5
kind=he quote=none	-0.3
kind=he quote=part	0.3
kind=i quote=none	0.2
kind=i quote=short	-0.5
kind=it quote=all	0.2
kind=it quote=none	-0.6
kind=it quote=short	0.2
kind=name quote=all	0.7
kind=name quote=none	-0.1
kind=name quote=part	0.3
kind=name quote=short	0.1
kind=none quote=all	-0.4
kind=none quote=none	-0.3
kind=none quote=part	-0.7
kind=none quote=short	-0.4
kind=noun quote=all	0.5
kind=noun quote=none	-0.3
kind=noun quote=part	0.1
kind=noun quote=short	-0.3
kind=other quote=all	0.4
kind=other quote=none	-0.2
kind=other quote=part	0.3
kind=other quote=short	-0.4
kind=plural quote=all	-0.5
kind=plural quote=part	-0.2
kind=plural quote=short	-0.3
kind=that quote=none	-0.3
kind=that quote=part	-1.0
kind=that quote=short	-0.2
kind=they quote=part	0.1
kind=they quote=short	0.1
kind=this quote=none	-1.0
kind=we quote=none	0.2
kind=which quote=none	-0.3
kind=which quote=part	-0.3
kind=which quote=short	0.2
kind=who quote=all	0.2
kind=who quote=none	-0.2
kind=who quote=part	-0.4
kind=who quote=short	-0.1
kind=you quote=none	0.2
lemma=:	-0.1
lemma=: form=none	-0.1
lemma=: frame=label:phrase	-0.2
lemma=: kind=name	0.2
lemma=: kind=none	-0.6
lemma=: kind=noun	-0.4
lemma=: kind=other	-0.9
lemma=: kind=plural	-0.3
lemma=: quote=all	-0.2
lemma=: quote=none	-0.3
lemma=: quote=short	0.6
lemma=abandon frame=object:np	-0.3
lemma=abandon kind=name	-0.2
lemma=accelerate	-0.8
lemma=accelerate form=finite	-0.6
lemma=accelerate kind=name	-0.6
lemma=accelerate quote=none	-0.8
lemma=accept	0.2
lemma=accept form=finite	0.1
lemma=accept form=ing	0.2
lemma=accept form=past	0.2
lemma=accept frame=comment	-0.9
lemma=accept frame=object:np	0.5
lemma=accept modal	0.2
lemma=accept quote=none	0.2
lemma=accompany	-0.8
lemma=accompany quote=none	-0.8
lemma=according to	0.1
lemma=according to form=none	0.1
lemma=according to frame=according-to:initial	0.1
lemma=according to kind=name	0.2
lemma=according to quote=all	0.2
lemma=according to quote=none	0.1
lemma=according to quote=short	0.2
lemma=account	-0.6
lemma=account quote=none	-0.6
lemma=accuse	0.2
lemma=accuse form=finite	-0.1
lemma=accuse form=ing	0.2
lemma=accuse form=past	0.3
lemma=accuse frame=comment	-1.1
lemma=accuse frame=object:np	0.2
lemma=accuse frame=object:np-of	0.8
lemma=accuse frame=object:of	-0.3
lemma=accuse kind=he	0.3
lemma=accuse kind=name	0.2
lemma=accuse kind=none	0.2
lemma=accuse kind=noun	-0.1
lemma=accuse kind=who	-0.4
lemma=accuse next=clinton	0.7
lemma=accuse next=him	0.3
lemma=accuse next=of	0.1
lemma=accuse next=sanders	0.2
lemma=accuse next=the	0.4
lemma=accuse next=trump	0.6
lemma=accuse quote=part	0.4
lemma=accuse quote=short	0.5
lemma=achieve	-0.1
lemma=achieve frame=object:np	-0.9
lemma=achieve modal	-0.6
lemma=achieve quote=none	-0.1
lemma=acknowledge	0.4
lemma=acknowledge form=finite	0.4
lemma=acknowledge form=infinitive	-0.5
lemma=acknowledge form=ing	0.4
lemma=acknowledge form=past	0.2
lemma=acknowledge frame=clause:that	0.2
lemma=acknowledge frame=comment	-1.0
lemma=acknowledge frame=object:np	0.1
lemma=acknowledge kind=he	-0.3
lemma=acknowledge kind=name	0.3
lemma=acknowledge kind=plural	0.8
lemma=acknowledge modal	-0.3
lemma=acknowledge next=the	-0.2
lemma=acknowledge quote=none	0.2
lemma=acknowledge quote=part	0.5
lemma=acquire	-0.1
lemma=acquire frame=object:np	-0.3
lemma=acquire quote=none	-0.1
lemma=act	-0.4
lemma=act form=finite	-0.2
lemma=act form=ing	-0.8
lemma=act form=past	-0.7
lemma=act frame=comment	-0.7
lemma=act frame=object:as	-0.7
lemma=act frame=object:np	-0.1
lemma=act kind=name	-0.6
lemma=act kind=none	-0.3
lemma=act kind=noun	0.2
lemma=act next=as	-0.7
lemma=act quote=none	-0.1
lemma=activate	-0.7
lemma=activate frame=object:np	-0.6
lemma=activate kind=name	-0.6
lemma=activate quote=none	-0.6
lemma=ad	0.2
lemma=ad form=finite-passive	-0.6
lemma=ad form=past	0.4
lemma=ad frame=clause:that	0.2
lemma=ad frame=comment	0.5
lemma=ad frame=comment:split	1.3
lemma=ad frame=direct:before-cue	0.2
lemma=ad frame=direct:colon	0.2
lemma=ad frame=object:np	-0.5
lemma=ad frame=object:to	-1.1
lemma=ad kind=he	0.3
lemma=ad kind=name	0.3
lemma=ad kind=none	-1.0
lemma=ad kind=who	0.2
lemma=ad next=,	0.3
lemma=ad next=.	0.6
lemma=ad next=:	0.3
lemma=ad next=a	-0.5
lemma=ad next=his	-0.5
lemma=ad next=that	0.1
lemma=ad next=the	0.2
lemma=ad next=to	-0.3
lemma=ad quote=none	-0.2
lemma=ad quote=part	0.6
lemma=ad quote=short	0.2
lemma=adapt	-0.5
lemma=adapt form=finite	-0.5
lemma=adapt quote=none	-0.5
lemma=add form=finite	-0.3
lemma=add frame=object:np	-0.1
lemma=add kind=he	0.5
lemma=add kind=name	0.1
lemma=add quote=all	0.8
lemma=add quote=none	-0.4
lemma=address form=ing	-0.3
lemma=address form=past	-0.2
lemma=address frame=comment	-0.8
lemma=address frame=object:np	-0.1
lemma=address frame=object:to	-0.7
lemma=address kind=name	0.1
lemma=address kind=none	-0.8
lemma=address kind=noun	-0.8
lemma=address kind=plural	0.1
lemma=address next=a	-0.2
lemma=address next=the	0.3
lemma=adj:able modal	-0.1
lemma=adj:able quote=none	-0.3
lemma=adj:aware	0.4
lemma=adj:aware quote=none	0.4
lemma=adj:careful form=finite	0.1
lemma=adj:careful quote=none	-0.3
lemma=adj:certain	-0.5
lemma=adj:certain form=finite	-0.4
lemma=adj:certain frame=clause:to	-0.7
lemma=adj:certain next=to	-0.7
lemma=adj:certain quote=none	-0.5
lemma=adj:clear	0.1
lemma=adj:clear form=finite	-0.1
lemma=adj:clear form=past	0.4
lemma=adj:clear frame=clause:that	-0.2
lemma=adj:clear kind=it	-1.1
lemma=adj:clear kind=name	0.3
lemma=adj:clear next=that	-0.2
lemma=adj:close	-0.8
lemma=adj:close quote=none	-0.8
lemma=adj:concerned	0.1
lemma=adj:concerned form=past	0.2
lemma=adj:concerned kind=name	0.3
lemma=adj:concerned quote=none	0.1
lemma=adj:confident	0.7
lemma=adj:confident quote=none	0.7
lemma=adj:critical	0.3
lemma=adj:critical form=finite	0.3
lemma=adj:critical frame=object:of	0.6
lemma=adj:critical kind=name	0.3
lemma=adj:critical quote=none	0.3
lemma=adj:difficult	-0.8
lemma=adj:difficult form=finite	-0.5
lemma=adj:difficult frame=clause:to	-0.5
lemma=adj:difficult kind=name	-0.7
lemma=adj:difficult next=to	-0.5
lemma=adj:difficult quote=none	-0.8
lemma=adj:eager	0.1
lemma=adj:eager form=finite	0.4
lemma=adj:eager frame=clause:to	0.2
lemma=adj:eager next=to	0.2
lemma=adj:eager quote=none	0.1
lemma=adj:easy	-0.8
lemma=adj:easy form=finite	-0.8
lemma=adj:easy quote=none	-0.8
lemma=adj:eligible	-0.7
lemma=adj:eligible quote=none	-0.7
lemma=adj:hard	-0.8
lemma=adj:hard form=finite	-0.8
lemma=adj:hard frame=clause:to	-0.8
lemma=adj:hard kind=it	-0.6
lemma=adj:hard next=to	-0.7
lemma=adj:hard quote=none	-0.8
lemma=adj:hopeful	0.6
lemma=adj:hopeful quote=none	0.6
lemma=adj:important	-0.8
lemma=adj:important form=finite	-0.8
lemma=adj:important quote=none	-0.8
lemma=adj:involved	-0.7
lemma=adj:involved frame=object:in	-0.6
lemma=adj:involved quote=none	-0.7
lemma=adj:likely	-0.3
lemma=adj:likely form=finite	-0.2
lemma=adj:likely form=past	-0.2
lemma=adj:likely frame=clause:to	-0.2
lemma=adj:likely kind=it	-0.8
lemma=adj:likely kind=name	0.2
lemma=adj:likely kind=noun	-1.1
lemma=adj:likely kind=plural	0.3
lemma=adj:likely next=to	-0.2
lemma=adj:likely quote=none	-0.3
lemma=adj:much	-0.2
lemma=adj:much frame=object:of	-0.7
lemma=adj:much next=a	-0.7
lemma=adj:much quote=none	-0.2
lemma=adj:open	0.3
lemma=adj:open quote=none	0.3
lemma=adj:possible	-0.6
lemma=adj:possible form=finite	-0.6
lemma=adj:possible kind=it	-0.6
lemma=adj:possible quote=none	-0.3
lemma=adj:quick	0.1
lemma=adj:quick form=finite	-0.2
lemma=adj:quick frame=clause:to	0.1
lemma=adj:quick next=to	0.1
lemma=adj:quick quote=none	0.4
lemma=adj:ready	-0.3
lemma=adj:ready form=finite	-0.1
lemma=adj:ready frame=clause:to	-0.2
lemma=adj:ready next=to	-0.2
lemma=adj:ready quote=none	-0.5
lemma=adj:responsible	-0.3
lemma=adj:responsible frame=object:for	-0.3
lemma=adj:responsible quote=none	-0.3
lemma=adj:similar	-0.6
lemma=adj:sure	-0.4
lemma=adj:sure quote=none	-0.5
lemma=adj:true	-0.5
lemma=adj:true form=finite	-0.5
lemma=adj:unable	-0.5
lemma=adj:unable form=finite	-0.5
lemma=adj:unable frame=clause:to	-0.5
lemma=adj:unable kind=name	-0.5
lemma=adj:unable next=to	-0.5
lemma=adj:unable quote=none	-0.5
lemma=adj:unclear frame=clause:wh	-0.8
lemma=adj:unclear kind=it	-0.8
lemma=adj:unclear next=whether	-0.6
lemma=adj:unlikely	-0.4
lemma=adj:unlikely form=finite	-0.4
lemma=adj:unlikely frame=clause:to	-0.4
lemma=adj:unlikely next=to	-0.4
lemma=adj:unlikely quote=none	-0.3
lemma=adj:willing	0.1
lemma=adj:willing frame=clause:to	0.1
lemma=adj:willing next=to	0.1
lemma=adj:willing quote=none	0.1
lemma=admit	0.4
lemma=admit form=finite	0.5
lemma=admit form=ing	-0.2
lemma=admit form=past	0.1
lemma=admit frame=object:np	0.2
lemma=admit kind=he	0.2
lemma=admit kind=name	0.1
lemma=admit quote=none	0.1
lemma=admit quote=part	0.8
lemma=adopt	-0.4
lemma=adopt form=finite	-0.6
lemma=adopt form=past	-0.2
lemma=adopt frame=object:np	-0.2
lemma=adopt kind=name	-0.4
lemma=adopt quote=none	-0.3
lemma=advance	-0.7
lemma=advance form=past	-0.5
lemma=advance frame=object:np	-0.6
lemma=advance kind=name	-0.5
lemma=advance quote=none	-0.7
lemma=advise	-0.2
lemma=advise form=finite	-0.3
lemma=advise form=ing	-0.4
lemma=advise form=past	0.3
lemma=advise frame=comment	0.3
lemma=advise frame=object:np	-0.3
lemma=advise kind=name	0.1
lemma=advise kind=who	-1.0
lemma=advise next=the	-0.8
lemma=advise quote=none	-0.5
lemma=advocate form=finite	-0.1
lemma=advocate frame=object:for	0.7
lemma=advocate modal	0.4
lemma=affect form=past	0.5
lemma=affect frame=object:np	-0.9
lemma=affect modal	-0.7
lemma=affect next=by	0.3
lemma=affiliate	-0.8
lemma=affiliate form=past	-0.6
lemma=affiliate frame=object:with	-0.6
lemma=affiliate quote=none	-0.8
lemma=affirm quote=none	0.4
lemma=afford form=finite	-0.7
lemma=afford modal	-0.7
lemma=agree	0.4
lemma=agree form=finite	0.4
lemma=agree frame=clause:that	-0.3
lemma=agree kind=name	0.4
lemma=agree kind=plural	0.2
lemma=agree next=that	-0.2
lemma=agree quote=none	0.4
lemma=agreed	0.3
lemma=agreed form=finite	0.3
lemma=agreed frame=clause:to	0.2
lemma=agreed frame=comment	-1.0
lemma=agreed kind=name	0.3
lemma=agreed kind=noun	0.4
lemma=agreed kind=plural	0.5
lemma=agreed next=to	0.1
lemma=agreed quote=none	0.4
lemma=aim form=finite-passive	-0.7
lemma=aim form=past	-0.3
lemma=aim frame=clause:to	0.6
lemma=aim frame=comment	-0.6
lemma=aim frame=object:at	-0.5
lemma=aim kind=name	0.3
lemma=aim kind=none	-0.7
lemma=aim kind=noun	-0.2
lemma=aim next=at	-0.7
lemma=aim next=to	0.6
lemma=aim quote=none	-0.1
lemma=air	-0.6
lemma=air form=finite	-0.6
lemma=air modal	-0.6
lemma=air quote=none	-0.6
lemma=aire	-0.3
lemma=aire form=finite	-0.7
lemma=aire form=past	0.2
lemma=aire frame=object:np	-0.2
lemma=aire kind=name	-0.1
lemma=alarm	0.1
lemma=alarm quote=none	0.1
lemma=align	-0.1
lemma=align form=finite-passive	-0.8
lemma=align frame=object:with	-0.7
lemma=align kind=name	0.1
lemma=align kind=none	-0.8
lemma=align quote=none	-0.1
lemma=allege	0.1
lemma=allege form=finite	0.5
lemma=allege form=ing	-0.7
lemma=allege frame=clause:that	-0.2
lemma=allege next=that	-0.2
lemma=allocate	-0.7
lemma=allocate quote=none	-0.7
lemma=allow form=finite	-0.3
lemma=allow form=finite-passive	-0.1
lemma=allow form=ing	-0.4
lemma=allow form=past	0.1
lemma=allow frame=clause:to	-0.2
lemma=allow frame=comment	-0.6
lemma=allow frame=object:np	0.3
lemma=allow frame=object:np-to	0.2
lemma=allow frame=passive	0.1
lemma=allow frame=passive+clause:to	-0.2
lemma=allow kind=he	-0.2
lemma=allow kind=it	-0.9
lemma=allow kind=noun	-0.3
lemma=allow kind=which	-0.2
lemma=allow modal	0.5
lemma=allow next=him	-0.1
lemma=allow next=the	0.4
lemma=allow next=to	-0.1
lemma=allow next=users	-0.8
lemma=allow quote=none	0.1
lemma=allude	0.2
lemma=allude quote=none	0.2
lemma=ally	-0.2
lemma=ally form=past	-0.2
lemma=ally quote=none	-0.2
lemma=alter	-0.6
lemma=alter quote=none	-0.6
lemma=amass	-0.9
lemma=amass form=finite	-0.7
lemma=amass kind=name	-0.6
lemma=amass next=the	-0.6
lemma=amass quote=none	-0.9
lemma=anger form=past	0.2
lemma=anger frame=object:np	-0.8
lemma=announce	0.6
lemma=announce form=finite	0.3
lemma=announce form=finite-passive	0.4
lemma=announce form=infinitive	-0.4
lemma=announce form=ing	0.3
lemma=announce form=past	0.2
lemma=announce frame=comment	-0.3
lemma=announce frame=object:np	0.5
lemma=announce frame=object:np-to	0.4
lemma=announce frame=object:on	-0.9
lemma=announce frame=passive	0.3
lemma=announce kind=none	0.2
lemma=announce kind=noun	0.3
lemma=announce kind=plural	0.4
lemma=announce kind=who	0.6
lemma=announce modal	-0.5
lemma=announce next=a	0.8
lemma=announce next=he	0.5
lemma=announce next=it	0.6
lemma=announce next=on	0.4
lemma=announce next=that	-0.1
lemma=announce next=the	0.4
lemma=announce quote=none	0.5
lemma=answer form=finite	-0.3
lemma=answer frame=object:np	0.2
lemma=answer kind=name	-0.2
lemma=answer kind=noun	-0.2
lemma=answer next=a	-0.3
lemma=answer next=the	-0.1
lemma=answer quote=none	0.2
lemma=apologize	0.4
lemma=apologize form=finite	0.3
lemma=apologize form=past	0.2
lemma=apologize frame=object:for	0.5
lemma=apologize quote=none	0.4
lemma=appeal	-0.4
lemma=appeal form=ing	-0.6
lemma=appeal frame=object:to	-0.7
lemma=appeal modal	-0.6
lemma=appeal quote=none	-0.4
lemma=appear	-0.3
lemma=appear form=finite	-0.9
lemma=appear form=infinitive	-0.6
lemma=appear form=past	0.2
lemma=appear frame=clause:to	-0.2
lemma=appear frame=comment	-1.0
lemma=appear frame=object:at	-0.6
lemma=appear frame=object:in	-0.9
lemma=appear frame=object:on	-1.0
lemma=appear kind=it	-1.1
lemma=appear kind=name	-0.8
lemma=appear kind=noun	-1.3
lemma=appear kind=other	-0.8
lemma=appear modal	-0.6
lemma=appear next=that	-0.6
lemma=appear next=the	-0.7
lemma=appear next=to	-0.2
lemma=appear quote=none	-0.5
lemma=appear quote=part	0.5
lemma=applaude	0.3
lemma=applaude frame=object:np	0.3
lemma=applaude kind=name	0.7
lemma=applaude quote=none	0.3
lemma=apply	-0.3
lemma=apply form=finite	-0.6
lemma=apply kind=he	-0.1
lemma=apply quote=none	-0.3
lemma=appoint	0.2
lemma=appoint form=past	-0.3
lemma=appoint kind=name	-0.1
lemma=appoint quote=none	0.2
lemma=approach	-0.9
lemma=approach quote=none	-0.9
lemma=approve	0.4
lemma=approve form=finite	0.5
lemma=approve quote=none	0.4
lemma=argue	0.2
lemma=argue form=finite	-0.1
lemma=argue form=past	0.2
lemma=argue frame=clause:bare	0.7
lemma=argue frame=clause:that	0.4
lemma=argue frame=comment	-0.3
lemma=argue kind=he	-0.3
lemma=argue kind=name	0.5
lemma=argue kind=none	0.3
lemma=argue kind=they	0.2
lemma=argue next=,	0.1
lemma=argue next=.	0.4
lemma=argue next=he	0.7
lemma=argue next=the	0.2
lemma=argue quote=none	0.4
lemma=argue quote=part	-0.2
lemma=argue quote=short	0.4
lemma=arrange	-0.2
lemma=arrange quote=none	-0.2
lemma=arrest	-0.8
lemma=arrest form=past	-0.7
lemma=arrest kind=name	-0.6
lemma=arrest quote=none	-0.8
lemma=arrive	-0.9
lemma=arrive form=ing	-0.6
lemma=arrive form=past	-0.6
lemma=arrive frame=object:at	-0.5
lemma=arrive kind=name	-0.6
lemma=arrive next=the	-0.6
lemma=arrive quote=none	-0.9
lemma=ask	0.2
lemma=ask form=finite	0.3
lemma=ask form=finite-passive	0.3
lemma=ask form=infinitive	-0.7
lemma=ask form=ing	-0.2
lemma=ask frame=clause:bare	0.4
lemma=ask frame=clause:to	-0.2
lemma=ask frame=clause:wh	0.5
lemma=ask frame=comment	-1.5
lemma=ask frame=comment:split	0.1
lemma=ask frame=direct:after-cue	0.3
lemma=ask frame=direct:before-cue	0.2
lemma=ask frame=object:about	-0.3
lemma=ask frame=object:for	0.7
lemma=ask frame=object:np	-0.7
lemma=ask frame=object:np-to	0.8
lemma=ask frame=passive	-1.1
lemma=ask frame=passive+clause:to	0.4
lemma=ask frame=passive:by	-1.2
lemma=ask kind=i	-0.7
lemma=ask kind=name	-0.1
lemma=ask kind=none	0.5
lemma=ask kind=noun	0.6
lemma=ask kind=other	0.2
lemma=ask kind=we	-0.3
lemma=ask modal	0.1
lemma=ask next=,	0.5
lemma=ask next=by	-0.3
lemma=ask next=clinton	-0.1
lemma=ask next=how	0.4
lemma=ask next=questions	-0.4
lemma=ask next=sanders	0.2
lemma=ask next=the	0.2
lemma=ask next=them	-0.1
lemma=ask next=trump	-0.6
lemma=ask next=what	0.5
lemma=ask next=whether	0.2
lemma=ask quote=all	0.3
lemma=ask quote=none	0.2
lemma=ask quote=part	-0.3
lemma=ask quote=short	0.5
lemma=assail	0.3
lemma=assail form=past	-0.1
lemma=assail frame=object:np	0.4
lemma=assail kind=name	0.3
lemma=assail quote=none	0.3
lemma=assemble	-0.2
lemma=assert	0.1
lemma=assert frame=clause:that	0.2
lemma=assert quote=none	0.5
lemma=assign	-0.8
lemma=assign form=finite-passive	-0.6
lemma=assign kind=none	-0.6
lemma=assign next=to	-0.6
lemma=assign quote=none	-0.8
lemma=associate	-0.9
lemma=associate form=finite-passive	-0.6
lemma=associate form=past	-0.5
lemma=associate frame=object:with	-0.5
lemma=associate kind=none	-0.8
lemma=associate next=press	-0.5
lemma=associate quote=none	-0.9
lemma=assum	0.1
lemma=assume form=finite	0.2
lemma=assume kind=it	0.1
lemma=assume next=republicans	-0.8
lemma=assure	-0.2
lemma=assure form=finite	-0.5
lemma=assure form=finite-passive	-1.1
lemma=assure form=past	0.2
lemma=assure frame=clause:that	0.6
lemma=assure frame=object:np	0.2
lemma=assure frame=passive	-0.4
lemma=assure kind=none	-1.1
lemma=assure next=of	-0.4
lemma=assure next=the	-0.5
lemma=assure quote=none	-0.1
lemma=attack	0.2
lemma=attack form=finite	-1.0
lemma=attack form=infinitive	0.3
lemma=attack form=past	0.3
lemma=attack frame=comment	-1.0
lemma=attack frame=object:np	0.5
lemma=attack kind=he	-0.4
lemma=attack kind=name	0.5
lemma=attack kind=none	-1.1
lemma=attack modal	0.3
lemma=attack next=clinton	0.4
lemma=attack next=the	0.2
lemma=attack next=trump	0.3
lemma=attack quote=none	0.2
lemma=attempt	-0.2
lemma=attempt form=finite	-0.8
lemma=attempt form=past	0.3
lemma=attempt quote=none	-0.2
lemma=attend	-0.7
lemma=attend form=finite	-0.8
lemma=attend form=infinitive	-0.5
lemma=attend form=ing	0.2
lemma=attend form=past	-0.9
lemma=attend frame=comment	-0.4
lemma=attend frame=object:np	-0.5
lemma=attend kind=he	-0.5
lemma=attend kind=name	-0.2
lemma=attend kind=who	-0.8
lemma=attend modal	-0.5
lemma=attend next=a	-0.4
lemma=attend next=the	-0.8
lemma=attend quote=none	-0.7
lemma=attract	-0.9
lemma=attract form=finite	-0.5
lemma=attract form=infinitive	-0.3
lemma=attract frame=comment	-0.3
lemma=attract frame=object:np	-0.8
lemma=attract kind=name	-0.3
lemma=attract kind=noun	-0.5
lemma=attract modal	-0.3
lemma=attract next=considerable	-0.3
lemma=attract quote=none	-0.9
lemma=attribute	0.1
lemma=attribute form=finite-passive	-0.8
lemma=attribute kind=none	-0.8
lemma=attribute next=to	-0.7
lemma=attribute quote=none	0.1
lemma=authorize form=finite-passive	-0.9
lemma=authorize frame=clause:to	-0.5
lemma=authorize frame=passive	-0.3
lemma=authorize frame=passive+clause:to	-0.6
lemma=authorize kind=none	-0.9
lemma=authorize negated	-0.9
lemma=authorize next=to	-0.9
lemma=average	-0.8
lemma=average quote=none	-0.8
lemma=avoid	-0.2
lemma=avoid form=finite	-0.8
lemma=avoid form=infinitive	0.1
lemma=avoid frame=object:np	-0.3
lemma=avoid kind=name	-0.4
lemma=avoid quote=none	-0.5
lemma=avoide	-0.2
lemma=avoide form=past	0.4
lemma=avoide kind=name	-0.1
lemma=avoide quote=none	-0.2
lemma=await	-0.7
lemma=await form=finite	-0.7
lemma=await quote=none	-0.7
lemma=award	-0.2
lemma=award form=finite-passive	-0.6
lemma=award kind=none	-0.8
lemma=award modal	0.2
lemma=award negated	-0.6
lemma=award next=delegates	-0.6
lemma=award quote=none	-0.2
lemma=back	0.3
lemma=back form=finite	0.3
lemma=back form=finite-passive	-0.3
lemma=back form=ing	0.2
lemma=back frame=clause:bare	-0.2
lemma=back frame=comment	-0.4
lemma=back frame=object:by	-0.8
lemma=back frame=object:np	0.7
lemma=back kind=he	0.3
lemma=back kind=noun	0.2
lemma=back kind=plural	0.2
lemma=back next=former	0.4
lemma=back next=hillary	0.1
lemma=back next=the	0.2
lemma=back quote=none	0.3
lemma=balk	0.3
lemma=balk form=past	0.3
lemma=balk quote=none	0.3
lemma=ban frame=object:np	0.1
lemma=bar	-0.7
lemma=bar frame=object:np	-0.6
lemma=bar quote=none	-0.7
lemma=barnstorm	-0.5
lemma=barnstorm form=finite	-0.5
lemma=barnstorm quote=none	-0.5
lemma=base	-0.4
lemma=base form=finite-passive	-0.9
lemma=base frame=comment	0.4
lemma=base frame=object:in	-0.7
lemma=base frame=object:on	-0.7
lemma=base frame=passive	-0.6
lemma=base kind=none	-0.9
lemma=base kind=plural	-0.8
lemma=base next=in	0.5
lemma=base next=the	-0.3
lemma=base quote=none	-1.0
lemma=battle	-0.5
lemma=battle form=finite	-0.9
lemma=battle frame=object:np	-0.8
lemma=battle kind=name	-0.5
lemma=battle kind=who	-0.6
lemma=battle quote=none	-0.5
lemma=be	-0.1
lemma=be form=finite	-0.4
lemma=be form=infinitive	0.4
lemma=be form=ing	0.4
lemma=be form=past	-0.2
lemma=be frame=clause:bare	-0.4
lemma=be frame=clause:that	-0.1
lemma=be frame=clause:to	-0.4
lemma=be frame=clause:wh	-0.4
lemma=be frame=clause:when	-0.9
lemma=be frame=comment	-0.3
lemma=be frame=comment:split	0.2
lemma=be frame=direct:after-cue	0.5
lemma=be frame=direct:before-cue	-1.2
lemma=be frame=object:about	0.3
lemma=be frame=object:as	0.2
lemma=be frame=object:at	-2.0
lemma=be frame=object:by	0.2
lemma=be frame=object:for	-0.5
lemma=be frame=object:from	-0.7
lemma=be frame=object:in	-0.7
lemma=be frame=object:np	-0.8
lemma=be frame=object:np-for	-0.6
lemma=be frame=object:np-of	-0.6
lemma=be frame=object:np-to	-0.3
lemma=be frame=object:of	-0.6
lemma=be frame=object:on	-0.7
lemma=be frame=object:so	-1.2
lemma=be frame=object:to	-0.2
lemma=be frame=relative:object	0.2
lemma=be kind=he	0.1
lemma=be kind=i	0.8
lemma=be kind=it	-1.5
lemma=be kind=name	-0.2
lemma=be kind=none	0.5
lemma=be kind=noun	-0.2
lemma=be kind=other	-1.3
lemma=be kind=plural	-0.4
lemma=be kind=that	-1.2
lemma=be kind=they	-0.6
lemma=be kind=this	-0.8
lemma=be kind=we	-1.2
lemma=be kind=which	-1.6
lemma=be kind=who	-0.3
lemma=be kind=you	-1.1
lemma=be modal	0.5
lemma=be negated	-0.3
lemma=be next=$	-0.8
lemma=be next=,	-0.2
lemma=be next=45	-1.0
lemma=be next=QUOTE	0.5
lemma=be next=a	-0.3
lemma=be next=able	-0.9
lemma=be next=about	-0.8
lemma=be next=all	-0.1
lemma=be next=also	-1.3
lemma=be next=among	-0.6
lemma=be next=an	-0.9
lemma=be next=any	-0.6
lemma=be next=as	-0.9
lemma=be next=busy	-0.6
lemma=be next=clinton's	-0.6
lemma=be next=democrats	-0.5
lemma=be next=donald	-0.3
lemma=be next=even	-0.5
lemma=be next=exactly	-0.6
lemma=be next=executive	-0.7
lemma=be next=far	-0.7
lemma=be next=few	-0.4
lemma=be next=for	-0.4
lemma=be next=glad	0.6
lemma=be next=grabs	-0.7
lemma=be next=hard	-0.4
lemma=be next=he	-0.7
lemma=be next=her	-1.2
lemma=be next=his	-0.2
lemma=be next=how	-0.7
lemma=be next=in	-0.2
lemma=be next=it	0.5
lemma=be next=its	-0.7
lemma=be next=less	-0.4
lemma=be next=likely	-0.9
lemma=be next=little	-0.6
lemma=be next=many	-0.7
lemma=be next=mr.	-0.9
lemma=be next=much	-0.7
lemma=be next=my	-0.4
lemma=be next=n't	-0.7
lemma=be next=no	-0.5
lemma=be next=not	-0.8
lemma=be next=now	-1.2
lemma=be next=obama	-0.6
lemma=be next=often	-0.8
lemma=be next=once	-0.9
lemma=be next=one	-0.9
lemma=be next=only	-1.0
lemma=be next=president	-1.2
lemma=be next=probably	-0.5
lemma=be next=so	-1.1
lemma=be next=some	-0.7
lemma=be next=something	-0.8
lemma=be next=stake	-0.6
lemma=be next=still	-0.8
lemma=be next=that	-0.2
lemma=be next=the	-0.7
lemma=be next=then	-0.7
lemma=be next=there	-1.2
lemma=be next=they	-0.6
lemma=be next=this	-0.8
lemma=be next=trump	-0.4
lemma=be next=trump's	0.4
lemma=be next=two	-0.7
lemma=be next=unlikely	-0.9
lemma=be next=what	-0.8
lemma=be next=where	-0.5
lemma=be next=whether	0.3
lemma=be next=why	-1.0
lemma=be next=women	-0.7
lemma=be next=you	-0.6
lemma=be quote=all	0.3
lemma=be quote=none	-0.2
lemma=beam	-0.4
lemma=beam kind=name	-0.3
lemma=beam quote=none	-0.7
lemma=beat	-0.8
lemma=beat form=finite	-0.8
lemma=beat frame=object:np	-0.8
lemma=beat kind=name	-0.8
lemma=beat quote=none	-0.8
lemma=beaten	-0.7
lemma=beaten quote=none	-0.7
lemma=becom	-0.5
lemma=becom form=finite	-0.1
lemma=becom form=ing	-0.6
lemma=becom frame=object:np	-0.5
lemma=becom kind=name	-0.2
lemma=becom kind=noun	-0.7
lemma=becom next=the	-0.8
lemma=becom quote=none	-0.7
lemma=become	-0.4
lemma=become form=infinitive	-0.1
lemma=become form=past	-0.8
lemma=become frame=comment	-0.9
lemma=become frame=object:np	-0.4
lemma=become frame=object:np-to	-0.7
lemma=become kind=he	-0.4
lemma=become kind=it	0.3
lemma=become kind=name	-1.0
lemma=become kind=noun	-1.3
lemma=become kind=plural	-1.2
lemma=become kind=that	-0.8
lemma=become kind=they	0.3
lemma=become kind=which	-0.6
lemma=become kind=who	0.1
lemma=become modal	0.2
lemma=become next=a	-0.4
lemma=become next=an	0.1
lemma=become next=law	-0.7
lemma=become next=more	-0.6
lemma=become next=president	-0.4
lemma=become next=the	-1.1
lemma=become quote=none	-0.4
lemma=beg	-0.8
lemma=beg form=past	-0.7
lemma=beg quote=none	-0.8
lemma=begin	-0.3
lemma=begin form=finite	-0.5
lemma=begin form=infinitive	0.1
lemma=begin form=ing	-0.7
lemma=begin form=past	-0.2
lemma=begin frame=clause:ing	-0.4
lemma=begin frame=clause:to	-0.1
lemma=begin frame=comment	-1.3
lemma=begin frame=object:in	-0.8
lemma=begin frame=object:np	-0.7
lemma=begin kind=he	-0.2
lemma=begin kind=none	-0.6
lemma=begin kind=noun	-0.2
lemma=begin kind=other	-0.7
lemma=begin kind=plural	-1.2
lemma=begin kind=that	-0.4
lemma=begin kind=which	-0.8
lemma=begin next=a	-0.1
lemma=begin next=to	-0.2
lemma=begin quote=none	-0.4
lemma=believe	0.2
lemma=believe form=finite	0.6
lemma=believe form=infinitive	-0.2
lemma=believe form=ing	-0.5
lemma=believe frame=clause:that	0.3
lemma=believe kind=he	0.3
lemma=believe kind=name	0.4
lemma=believe kind=none	-1.0
lemma=believe kind=noun	0.5
lemma=believe kind=they	-0.2
lemma=believe kind=who	-0.3
lemma=believe next=,	-0.5
lemma=believe next=he	-0.4
lemma=believe next=it	0.2
lemma=believe next=she	0.1
lemma=believe next=that	0.5
lemma=believe next=the	-0.2
lemma=believe quote=none	0.3
lemma=bemoan	0.3
lemma=bemoan form=past	0.1
lemma=bemoan quote=none	0.3
lemma=benefit	-0.5
lemma=benefit form=finite	-0.9
lemma=benefit form=past	-0.5
lemma=benefit frame=object:from	-0.4
lemma=benefit frame=object:np	-0.7
lemma=benefit kind=name	-0.7
lemma=benefit next=the	-0.4
lemma=benefit quote=none	-0.4
lemma=best	-0.7
lemma=best form=past	-0.5
lemma=best frame=object:np	-0.6
lemma=best kind=name	-0.5
lemma=best quote=none	-0.7
lemma=bet	-0.2
lemma=bet form=finite	-0.2
lemma=bet quote=none	-0.2
lemma=blam	0.4
lemma=blam form=past	-0.1
lemma=blam frame=comment	-0.8
lemma=blam frame=object:np	0.2
lemma=blam frame=object:np-for	0.4
lemma=blam next=the	0.3
lemma=blam quote=none	0.5
lemma=blame	0.5
lemma=blame form=finite	0.5
lemma=blame frame=object:np	0.7
lemma=blame kind=name	0.2
lemma=blame quote=none	0.5
lemma=blast	0.3
lemma=blast form=finite	0.3
lemma=blast frame=comment	-0.8
lemma=blast frame=object:np	0.1
lemma=blast kind=he	0.2
lemma=blast next=the	-0.2
lemma=blast quote=none	0.5
lemma=block	0.1
lemma=block form=infinitive	0.1
lemma=block form=past	0.2
lemma=block kind=name	0.5
lemma=block kind=noun	-0.5
lemma=block quote=none	0.1
lemma=blow	-0.6
lemma=blow quote=none	-0.6
lemma=boast form=finite	0.2
lemma=boast form=past	0.1
lemma=boast frame=clause:that	0.3
lemma=boast frame=comment	-0.7
lemma=boast kind=he	-0.2
lemma=boast kind=name	0.4
lemma=boast quote=none	-0.2
lemma=boast quote=part	0.1
lemma=bolster	-0.8
lemma=bolster frame=object:np	-0.7
lemma=bolster quote=none	-0.8
lemma=boo	0.5
lemma=boo form=past	-0.8
lemma=boo quote=none	0.5
lemma=boost	-0.2
lemma=boost form=finite	-0.8
lemma=boost form=infinitive	-0.1
lemma=boost modal	-0.2
lemma=boost quote=none	-0.2
lemma=born	-0.9
lemma=born form=finite	-0.6
lemma=born form=finite-passive	-0.6
lemma=born frame=object:in	-0.5
lemma=born frame=passive	-0.5
lemma=born kind=none	-0.7
lemma=born next=in	-0.4
lemma=born quote=none	-0.8
lemma=borrow	-0.7
lemma=borrow quote=none	-0.7
lemma=bound	-0.7
lemma=bound form=finite-passive	-0.7
lemma=bound kind=none	-0.7
lemma=bound quote=none	-0.7
lemma=brace	-0.5
lemma=brace form=finite	-0.1
lemma=brace frame=object:for	-0.2
lemma=brace quote=none	-0.5
lemma=break	-0.1
lemma=break form=finite	-0.3
lemma=break form=infinitive	-0.2
lemma=break form=ing	-0.3
lemma=break form=past	-0.2
lemma=break frame=comment	-0.4
lemma=break frame=object:with	-0.8
lemma=break kind=name	-0.4
lemma=break kind=none	0.2
lemma=break kind=noun	-0.7
lemma=break modal	-0.2
lemma=break quote=none	-0.4
lemma=brief frame=object:on	0.4
lemma=brief next=the	0.2
lemma=bring	-0.2
lemma=bring form=finite	-0.5
lemma=bring form=infinitive	0.2
lemma=bring form=past	-0.2
lemma=bring frame=comment	-0.7
lemma=bring frame=object:np	-0.1
lemma=bring kind=it	-0.8
lemma=bring kind=noun	-1.0
lemma=bring kind=which	-0.9
lemma=bring modal	0.3
lemma=bring negated	-0.5
lemma=bring next=a	-0.7
lemma=bring quote=none	-0.3
lemma=bringe form=ing	0.2
lemma=bringe kind=name	-0.3
lemma=broaden	-0.4
lemma=broaden quote=none	-0.4
lemma=broker	-0.2
lemma=broker quote=none	-0.2
lemma=brush	0.5
lemma=brush form=past	0.3
lemma=brush quote=none	0.5
lemma=buck	-0.7
lemma=buck quote=none	-0.7
lemma=build	-0.6
lemma=build form=finite	-1.0
lemma=build form=finite-passive	-0.7
lemma=build form=infinitive	0.2
lemma=build form=past	-0.8
lemma=build frame=clause:bare	-0.6
lemma=build frame=comment	-0.4
lemma=build frame=object:np	-0.3
lemma=build frame=passive	-0.4
lemma=build kind=he	-0.4
lemma=build kind=name	-0.8
lemma=build kind=none	-0.8
lemma=build kind=noun	-0.5
lemma=build kind=who	-0.4
lemma=build modal	0.2
lemma=build next=his	-0.6
lemma=build quote=none	-0.5
lemma=buy form=finite	-0.4
lemma=buy form=infinitive	0.2
lemma=buy form=ing	0.2
lemma=buy form=past	-0.4
lemma=buy kind=noun	-1.0
lemma=buy kind=other	-0.6
lemma=buy kind=who	0.3
lemma=buy next=the	-0.1
lemma=buy quote=none	-0.3
lemma=calculate	0.2
lemma=calculate form=finite	-0.2
lemma=calculate kind=name	0.2
lemma=calculate quote=none	0.2
lemma=call	0.3
lemma=call form=finite	0.2
lemma=call form=infinitive	-0.1
lemma=call frame=clause:bare	-0.4
lemma=call frame=comment	-0.5
lemma=call frame=comment:split	-0.8
lemma=call frame=object:for	0.9
lemma=call frame=object:into	0.2
lemma=call frame=object:np	-0.2
lemma=call frame=object:np-to	-0.9
lemma=call frame=object:on	-0.2
lemma=call frame=passive	0.3
lemma=call frame=relative:object	-1.3
lemma=call kind=it	0.2
lemma=call kind=none	0.2
lemma=call kind=other	0.2
lemma=call kind=plural	0.4
lemma=call kind=that	-0.7
lemma=call modal	-0.1
lemma=call next=QUOTE	-0.2
lemma=call next=for	-0.2
lemma=call next=her	0.4
lemma=call next=him	-0.4
lemma=call next=it	-0.3
lemma=call next=on	-0.8
lemma=call next=the	0.2
lemma=call next=them	-0.2
lemma=call next=trump	0.2
lemma=call quote=all	0.5
lemma=call quote=none	0.3
lemma=call quote=part	-0.2
lemma=call quote=short	-0.3
lemma=campaign	-0.2
lemma=campaign form=finite	0.3
lemma=campaign form=infinitive	-0.7
lemma=campaign form=past	-0.5
lemma=campaign frame=comment	-0.9
lemma=campaign frame=object:in	-1.1
lemma=campaign frame=object:np	-1.0
lemma=campaign frame=object:with	-0.7
lemma=campaign kind=he	-0.8
lemma=campaign kind=name	-0.2
lemma=campaign kind=none	-1.0
lemma=campaign kind=who	0.2
lemma=can	-0.8
lemma=can form=finite	-0.8
lemma=can frame=clause:bare	-0.5
lemma=can frame=object:np	-0.6
lemma=can kind=none	-0.5
lemma=can quote=none	-0.8
lemma=cancel	-0.8
lemma=cancel form=past	-0.6
lemma=cancel quote=none	-0.7
lemma=capitalize	-1.1
lemma=capitalize frame=object:on	-0.8
lemma=capitalize kind=name	-0.8
lemma=capitalize quote=none	-1.0
lemma=capture	-0.5
lemma=capture form=finite	-0.8
lemma=capture frame=object:np	-0.1
lemma=capture kind=he	-0.8
lemma=capture kind=name	-0.5
lemma=capture next=the	-0.3
lemma=capture quote=none	-0.5
lemma=care	-0.2
lemma=care form=finite	0.1
lemma=care frame=object:about	0.2
lemma=care quote=none	-0.2
lemma=carry	-0.4
lemma=carry form=finite	-0.2
lemma=carry form=past	-0.5
lemma=carry frame=comment	-0.3
lemma=carry frame=object:np	-0.3
lemma=carry kind=name	-1.1
lemma=carry kind=none	-0.7
lemma=carry modal	-0.6
lemma=carry next=a	-0.6
lemma=carry next=the	-1.0
lemma=carry quote=none	-0.4
lemma=carve	-0.6
lemma=carve quote=none	-0.6
lemma=cast	-0.1
lemma=cast form=finite	0.1
lemma=cast form=finite-passive	-0.9
lemma=cast form=infinitive	0.1
lemma=cast form=ing	-0.4
lemma=cast frame=object:np	-0.3
lemma=cast frame=passive	-0.7
lemma=cast kind=name	0.2
lemma=cast kind=none	-0.9
lemma=cast quote=none	-0.2
lemma=catch	-0.5
lemma=catch form=finite	0.2
lemma=catch form=finite-passive	-0.5
lemma=catch form=past	-0.8
lemma=catch frame=object:np	-0.4
lemma=catch kind=name	0.1
lemma=catch kind=none	-0.8
lemma=catch modal	-0.7
lemma=catch quote=none	-1.3
lemma=caucuse	-0.8
lemma=cause	-1.2
lemma=cause form=finite	-0.7
lemma=cause form=past	-0.8
lemma=cause frame=comment	-0.3
lemma=cause frame=object:np	-0.8
lemma=cause frame=object:np-to	-0.4
lemma=cause kind=name	-0.7
lemma=cause kind=noun	-0.7
lemma=cause kind=which	-0.4
lemma=cause modal	-0.6
lemma=cause next=a	-0.6
lemma=cause quote=none	-1.2
lemma=caution	0.3
lemma=caution form=past	0.5
lemma=caution quote=none	0.3
lemma=celebrate form=finite	-1.0
lemma=celebrate form=finite-passive	0.2
lemma=celebrate form=ing	0.3
lemma=celebrate frame=object:np	-0.2
lemma=celebrate kind=name	-0.1
lemma=celebrate kind=none	0.1
lemma=cement	-0.1
lemma=center	-0.9
lemma=center quote=none	-0.9
lemma=chaire	-0.2
lemma=chaire quote=none	-0.2
lemma=chairman	-0.6
lemma=chairman form=finite-passive	-0.6
lemma=chairman kind=none	-0.6
lemma=chairman quote=none	-0.6
lemma=challenge form=finite-passive	-0.2
lemma=challenge form=ing	0.3
lemma=challenge form=past	0.1
lemma=challenge kind=name	0.2
lemma=challenge kind=who	-1.1
lemma=challenge modal	0.2
lemma=challenge next=the	-0.4
lemma=challenge quote=none	0.3
lemma=champion frame=object:np	-0.3
lemma=change	-0.3
lemma=change form=finite	-0.9
lemma=change form=finite-passive	-0.6
lemma=change form=past	-0.6
lemma=change frame=comment	-0.6
lemma=change frame=object:np	-0.6
lemma=change kind=name	-0.2
lemma=change kind=none	-0.6
lemma=change kind=plural	-0.6
lemma=change kind=that	-0.7
lemma=change next=his	-0.5
lemma=change quote=none	-0.1
lemma=channel	-0.7
lemma=channel quote=none	-0.7
lemma=chant	0.3
lemma=chant form=past	0.2
lemma=chant kind=plural	0.3
lemma=chant next=QUOTE	0.4
lemma=characterize	0.7
lemma=characterize quote=none	0.6
lemma=charge form=finite-passive	0.4
lemma=charge frame=object:with	0.3
lemma=charge kind=name	0.2
lemma=charge kind=none	0.3
lemma=charge kind=noun	-0.7
lemma=charge modal	0.1
lemma=charge next=the	-0.9
lemma=charge next=with	-0.2
lemma=charge quote=none	0.2
lemma=charge quote=part	-0.6
lemma=check	-0.6
lemma=check quote=none	-0.6
lemma=chide	0.3
lemma=choose	-0.1
lemma=choose form=finite	0.4
lemma=choose form=finite-passive	-0.9
lemma=choose form=past	-0.4
lemma=choose frame=clause:to	-0.3
lemma=choose frame=comment	-0.4
lemma=choose frame=object:np	-0.2
lemma=choose kind=name	-0.2
lemma=choose kind=none	-0.8
lemma=choose kind=noun	0.2
lemma=choose next=to	-0.9
lemma=choose quote=none	-0.3
lemma=circulate quote=none	0.2
lemma=cite	0.3
lemma=cite form=finite	0.1
lemma=cite form=ing	0.1
lemma=cite frame=clause:bare	0.3
lemma=cite frame=comment	-1.2
lemma=cite frame=object:np	0.6
lemma=cite kind=he	0.2
lemma=cite kind=name	-0.3
lemma=cite kind=none	-1.0
lemma=cite kind=noun	0.4
lemma=cite next=QUOTE	-0.2
lemma=cite next=a	-0.3
lemma=cite next=his	0.2
lemma=cite quote=none	0.3
lemma=claim	0.3
lemma=claim form=finite	0.5
lemma=claim form=infinitive	0.2
lemma=claim form=ing	-0.5
lemma=claim form=past	0.3
lemma=claim frame=clause:bare	0.5
lemma=claim frame=clause:that	-0.2
lemma=claim frame=comment	-1.0
lemma=claim frame=object:np	0.4
lemma=claim kind=he	0.4
lemma=claim kind=name	-0.2
lemma=claim kind=noun	0.5
lemma=claim kind=who	0.2
lemma=claim modal	0.5
lemma=claim next=he	0.3
lemma=claim next=the	0.2
lemma=claim next=trump	0.2
lemma=claim quote=none	0.3
lemma=claim quote=part	-0.3
lemma=clarify	0.3
lemma=clarify next=that	0.6
lemma=clarify quote=none	0.3
lemma=clear	-0.2
lemma=clear form=finite	0.4
lemma=clear frame=object:np	-0.2
lemma=clear next=that	0.2
lemma=clear quote=none	-0.2
lemma=clinch	-0.2
lemma=clinch form=infinitive	-0.8
lemma=clinch form=past	-0.8
lemma=clinch frame=object:np	-0.3
lemma=clinch kind=name	0.1
lemma=clinch modal	-0.9
lemma=clinch quote=none	-0.2
lemma=close	-0.5
lemma=close form=finite-passive	-0.6
lemma=close form=infinitive	-0.1
lemma=close form=past	-1.0
lemma=close kind=name	-0.9
lemma=close kind=none	-0.7
lemma=close kind=noun	-0.3
lemma=close modal	-0.2
lemma=close quote=none	-0.4
lemma=coin next=the	-0.6
lemma=collect	-0.7
lemma=collect form=past	-0.5
lemma=collect frame=object:np	-0.7
lemma=collect kind=name	-0.5
lemma=collect quote=none	-0.7
lemma=com	-0.5
lemma=com form=finite	-0.1
lemma=com form=ing	-0.8
lemma=com kind=plural	-0.5
lemma=com quote=none	-0.3
lemma=combine form=past	0.1
lemma=combine kind=none	0.3
lemma=combine quote=none	0.2
lemma=come	-0.4
lemma=come form=finite	-0.4
lemma=come form=infinitive	0.2
lemma=come form=past	-0.3
lemma=come frame=clause:bare	-0.9
lemma=come frame=clause:to	0.2
lemma=come frame=clause:when	-0.8
lemma=come frame=comment	-1.1
lemma=come frame=direct:colon	-0.8
lemma=come frame=object:as	-0.8
lemma=come frame=object:at	-0.8
lemma=come frame=object:from	-1.1
lemma=come frame=object:in	0.2
lemma=come frame=object:into	-0.9
lemma=come frame=object:np	-0.6
lemma=come frame=object:to	-1.3
lemma=come frame=object:with	-0.9
lemma=come kind=he	-0.3
lemma=come kind=it	-1.5
lemma=come kind=none	-0.9
lemma=come kind=noun	-1.3
lemma=come kind=other	-0.9
lemma=come kind=that	-0.8
lemma=come modal	0.3
lemma=come next=:	-0.7
lemma=come next=a	-1.0
lemma=come next=as	-0.8
lemma=come next=the	0.2
lemma=come next=under	-0.6
lemma=come next=when	-0.9
lemma=come quote=none	-0.4
lemma=command	-0.3
lemma=command form=past	-0.2
lemma=command quote=none	-0.7
lemma=comment	0.2
lemma=comment form=infinitive	0.2
lemma=comment frame=object:on	0.2
lemma=comment kind=name	0.2
lemma=comment kind=noun	0.2
lemma=comment modal	0.5
lemma=comment next=the	0.2
lemma=comment quote=none	0.2
lemma=commit	0.1
lemma=commit quote=none	0.1
lemma=compare	0.1
lemma=compare form=past	0.2
lemma=compare frame=object:np	0.2
lemma=compare frame=object:with	-1.1
lemma=compare kind=he	0.3
lemma=compare kind=name	0.1
lemma=compare kind=none	-0.6
lemma=compare kind=noun	-0.9
lemma=compare quote=none	-0.1
lemma=compet	-0.7
lemma=compet quote=none	-0.7
lemma=compete form=finite	-0.8
lemma=compete modal	0.2
lemma=compil	-0.2
lemma=compil next=by	0.1
lemma=compil quote=none	-0.2
lemma=complain	0.4
lemma=complain form=finite	0.6
lemma=complain form=past	-0.2
lemma=complain frame=clause:that	0.3
lemma=complain frame=comment	-0.2
lemma=complain kind=name	0.4
lemma=complain quote=none	0.5
lemma=complet	-0.9
lemma=complet form=finite-passive	-0.7
lemma=complet form=past	-0.7
lemma=complet frame=object:np	-0.6
lemma=complet kind=name	-0.6
lemma=complet kind=none	-0.6
lemma=complet quote=none	-0.9
lemma=complicate	-0.6
lemma=complicate form=finite	-1.0
lemma=complicate frame=object:np	-0.1
lemma=complicate kind=name	-0.7
lemma=complicate quote=none	-0.6
lemma=conced	0.3
lemma=conced form=past	0.5
lemma=conced frame=clause:that	-0.3
lemma=conced kind=he	0.2
lemma=conced next=that	-0.4
lemma=conced next=the	-0.3
lemma=concede	0.6
lemma=concede quote=none	0.6
lemma=conclude	0.6
lemma=conclude form=past	0.6
lemma=conclude frame=clause:that	0.1
lemma=conclude frame=comment	-0.3
lemma=conclude frame=direct:before-cue	0.7
lemma=conclude kind=name	0.6
lemma=conclude kind=noun	0.7
lemma=conclude kind=they	0.7
lemma=conclude next=,	0.6
lemma=conclude next=.	0.4
lemma=conclude next=that	-0.3
lemma=conclude quote=all	0.8
lemma=conclude quote=none	0.3
lemma=conclude quote=part	0.1
lemma=condemn	0.2
lemma=condemn form=past	0.4
lemma=condemn frame=object:np	-0.2
lemma=condemn kind=name	0.5
lemma=condemn kind=noun	-0.2
lemma=condemn next=the	0.3
lemma=condemn quote=none	0.2
lemma=conduct	-0.3
lemma=conduct form=finite	-0.2
lemma=conduct form=finite-passive	-1.5
lemma=conduct form=past	-0.2
lemma=conduct frame=clause:bare	-0.2
lemma=conduct frame=comment	-0.6
lemma=conduct frame=object:by	-0.9
lemma=conduct frame=object:in	-0.3
lemma=conduct frame=object:np	-0.3
lemma=conduct frame=passive	-0.8
lemma=conduct frame=passive:by	-1.2
lemma=conduct kind=none	-1.2
lemma=conduct kind=noun	-0.7
lemma=conduct kind=plural	-0.8
lemma=conduct kind=which	-0.8
lemma=conduct next=a	-0.6
lemma=conduct next=by	-0.9
lemma=conduct quote=none	-0.2
lemma=confirm	0.5
lemma=confirm form=finite	-0.4
lemma=confirm form=finite-passive	0.2
lemma=confirm form=past	0.3
lemma=confirm frame=clause:that	0.3
lemma=confirm frame=object:np	0.1
lemma=confirm kind=name	0.5
lemma=confirm kind=none	0.4
lemma=confirm kind=noun	-0.3
lemma=confirm modal	0.3
lemma=confirm next=that	0.2
lemma=confirm next=the	-0.5
lemma=confirm quote=none	0.3
lemma=confront	-0.2
lemma=confront form=finite	-0.5
lemma=confront frame=comment	-0.8
lemma=confront frame=object:np	0.3
lemma=confront kind=name	0.4
lemma=confront kind=none	-0.8
lemma=confront modal	-0.1
lemma=confront quote=none	-0.3
lemma=congratulate	0.4
lemma=congratulate frame=object:np	0.3
lemma=congratulate kind=name	0.3
lemma=congratulate quote=none	0.4
lemma=connect	-0.4
lemma=connect form=past	-0.5
lemma=connect kind=name	-0.7
lemma=connect quote=none	-0.4
lemma=consider	0.2
lemma=consider form=finite	0.3
lemma=consider form=past	-0.2
lemma=consider frame=clause:wh	-0.3
lemma=consider frame=comment	-0.8
lemma=consider frame=object:np	0.2
lemma=consider kind=name	0.5
lemma=consider kind=none	-0.3
lemma=consider kind=plural	-0.3
lemma=consider modal	-0.3
lemma=consider next=a	-0.2
lemma=consider next=the	0.4
lemma=consider quote=none	0.2
lemma=consolidate	-0.7
lemma=consolidate quote=none	-0.7
lemma=consult	-0.1
lemma=consult quote=none	-0.1
lemma=contact	-0.2
lemma=contact form=past	-0.1
lemma=contact quote=none	-0.2
lemma=contain	-0.2
lemma=contain form=past	-0.6
lemma=contain frame=object:np	-0.7
lemma=contain quote=none	-1.1
lemma=contemplate	0.4
lemma=contemplate quote=none	0.4
lemma=contend	0.3
lemma=contend form=finite	0.3
lemma=contend next=that	0.2
lemma=contend quote=none	0.2
lemma=continue form=finite	-0.8
lemma=continue form=infinitive	0.3
lemma=continue form=past	0.6
lemma=continue frame=comment	-0.3
lemma=continue frame=direct:after-cue	0.4
lemma=continue frame=direct:colon	0.5
lemma=continue frame=object:np	-0.3
lemma=continue kind=he	0.3
lemma=continue kind=name	-0.6
lemma=continue kind=none	-0.9
lemma=continue kind=noun	0.4
lemma=continue modal	0.2
lemma=continue next=,	0.5
lemma=continue next=.	-0.1
lemma=continue next=:	0.6
lemma=continue next=his	-0.5
lemma=continue quote=all	0.2
lemma=continue quote=none	-0.2
lemma=continue quote=part	0.2
lemma=contradict	0.2
lemma=contradict quote=none	0.2
lemma=contrast	-0.2
lemma=contrast form=finite	0.3
lemma=contrast frame=object:np	-0.2
lemma=contribute	-0.8
lemma=contribute form=finite	-0.5
lemma=contribute form=ing	-0.3
lemma=contribute form=past	-0.6
lemma=contribute frame=direct:colon	-0.2
lemma=contribute frame=object:to	-0.6
lemma=contribute kind=name	-0.7
lemma=contribute kind=none	-0.2
lemma=contribute next=:	-0.2
lemma=contribute quote=none	-0.8
lemma=control	-0.9
lemma=control form=finite	-0.6
lemma=control frame=object:np	-0.5
lemma=control kind=name	-0.6
lemma=control next=the	-0.7
lemma=control quote=none	-0.9
lemma=conven	-0.8
lemma=conven form=past	-0.6
lemma=conven quote=none	-0.8
lemma=convert	-0.7
lemma=convert quote=none	-0.8
lemma=convict	-0.5
lemma=convict kind=name	-0.7
lemma=convict quote=none	-0.5
lemma=convince	-0.1
lemma=convince form=finite	0.2
lemma=convince form=finite-passive	-0.9
lemma=convince form=past	-0.2
lemma=convince frame=clause:that	-0.2
lemma=convince frame=object:np	-0.3
lemma=convince kind=none	-1.0
lemma=convince kind=plural	-0.1
lemma=convince next=that	-0.2
lemma=convince next=the	-0.6
lemma=cooper	-0.5
lemma=cooper form=finite	-0.5
lemma=cooper kind=name	-0.5
lemma=cooper quote=none	-0.5
lemma=coordinate	-0.8
lemma=coordinate quote=none	-0.8
lemma=cost	-0.9
lemma=cost form=finite	-0.6
lemma=cost frame=comment	-0.2
lemma=cost modal	-0.5
lemma=cost quote=none	-0.9
lemma=could	-0.9
lemma=could form=finite	-0.9
lemma=could frame=object:np	-0.6
lemma=could kind=none	-0.4
lemma=could kind=that	-0.4
lemma=could quote=none	-0.8
lemma=count form=finite	-0.1
lemma=count form=finite-passive	-0.2
lemma=count frame=passive	-0.1
lemma=count kind=name	0.3
lemma=count kind=none	-0.2
lemma=count modal	-0.8
lemma=count negated	-0.9
lemma=counter	0.1
lemma=counter kind=name	0.4
lemma=counter quote=none	0.3
lemma=court	-0.8
lemma=court form=finite	-0.3
lemma=court frame=object:np	-0.7
lemma=court kind=name	-0.6
lemma=court quote=none	-0.8
lemma=cover form=finite	-0.7
lemma=cover form=ing	-0.9
lemma=cover form=past	0.7
lemma=cover frame=comment	-0.5
lemma=cover frame=object:np	0.2
lemma=cover kind=name	0.2
lemma=cover modal	-0.1
lemma=cover next=the	-0.6
lemma=crack	-0.1
lemma=crack kind=name	-0.4
lemma=crack quote=none	-0.2
lemma=craft	-0.2
lemma=craft quote=none	-0.2
lemma=create	-0.2
lemma=create form=finite	-0.9
lemma=create form=finite-passive	-0.7
lemma=create form=infinitive	0.3
lemma=create form=past	-0.3
lemma=create frame=comment	-0.6
lemma=create frame=object:np	-0.2
lemma=create frame=object:np-to	-0.2
lemma=create kind=name	-0.6
lemma=create kind=none	-0.9
lemma=create kind=plural	0.2
lemma=create modal	0.2
lemma=create next=a	-0.3
lemma=create next=an	-0.6
lemma=create next=the	-0.7
lemma=create quote=none	-0.2
lemma=credit	0.2
lemma=credit quote=none	0.3
lemma=criticize	0.6
lemma=criticize form=finite	0.3
lemma=criticize form=finite-passive	0.2
lemma=criticize form=infinitive	-0.4
lemma=criticize form=ing	0.6
lemma=criticize form=past	0.2
lemma=criticize frame=comment	-1.3
lemma=criticize frame=object:np	0.5
lemma=criticize frame=object:np-for	0.2
lemma=criticize frame=passive	-1.3
lemma=criticize kind=he	0.9
lemma=criticize kind=none	0.3
lemma=criticize kind=noun	-0.5
lemma=criticize kind=plural	-0.2
lemma=criticize kind=who	0.7
lemma=criticize modal	-0.4
lemma=criticize next=as	0.2
lemma=criticize next=clinton	0.2
lemma=criticize next=the	0.2
lemma=criticize quote=none	0.6
lemma=cross	-1.0
lemma=cross form=finite	-0.7
lemma=cross form=past	-0.4
lemma=cross frame=object:np	-0.7
lemma=cross kind=name	-0.5
lemma=cross kind=who	-0.6
lemma=cross quote=none	-1.0
lemma=crush	-0.8
lemma=crush form=past	-0.6
lemma=crush quote=none	-0.7
lemma=curb	-0.7
lemma=curb frame=object:np	-0.5
lemma=curb quote=none	-0.7
lemma=cut	-0.2
lemma=cut form=finite	-1.2
lemma=cut form=finite-passive	-0.9
lemma=cut form=infinitive	0.4
lemma=cut frame=object:np	-0.3
lemma=cut kind=name	-0.1
lemma=cut kind=none	-0.8
lemma=cut modal	0.3
lemma=cut next=the	0.2
lemma=cut quote=none	-0.2
lemma=date	-0.2
lemma=date quote=none	-0.7
lemma=deal	-0.9
lemma=deal form=finite	-0.7
lemma=deal frame=object:with	-0.6
lemma=deal kind=name	-0.7
lemma=deal modal	-0.3
lemma=deal next=a	-0.5
lemma=deal next=with	-0.6
lemma=deal quote=none	-0.9
lemma=debate	0.3
lemma=debate frame=object:np	0.1
lemma=debate kind=name	0.5
lemma=debate modal	-0.5
lemma=debate quote=none	0.3
lemma=decide form=finite	0.5
lemma=decide form=ing	0.2
lemma=decide form=past	-0.4
lemma=decide frame=clause:bare	0.1
lemma=decide frame=clause:to	0.4
lemma=decide frame=clause:wh	-0.2
lemma=decide frame=comment	-0.6
lemma=decide frame=object:np	-0.1
lemma=decide kind=he	-0.3
lemma=decide kind=name	-0.3
lemma=decide kind=plural	0.5
lemma=decide modal	-0.7
lemma=decide next=not	-0.1
lemma=decide next=the	-0.6
lemma=decide next=they	0.4
lemma=decide next=to	0.4
lemma=declare	0.2
lemma=declare form=finite	0.1
lemma=declare form=ing	0.4
lemma=declare frame=clause:that	0.5
lemma=declare frame=direct:before-cue	0.2
lemma=declare frame=object:np	0.5
lemma=declare kind=he	0.3
lemma=declare kind=none	0.1
lemma=declare kind=who	0.3
lemma=declare modal	-0.3
lemma=declare next=that	0.4
lemma=declare quote=all	1.0
lemma=declare quote=none	0.1
lemma=decline	0.3
lemma=decline form=past	0.2
lemma=decline frame=clause:to	0.4
lemma=decline frame=comment	-0.9
lemma=decline kind=he	0.7
lemma=decline kind=name	0.3
lemma=decline kind=noun	0.1
lemma=decline kind=who	-0.7
lemma=decline next=to	0.3
lemma=decline quote=none	0.3
lemma=decline quote=part	-0.1
lemma=decry	0.6
lemma=decry form=past	0.5
lemma=decry frame=comment	-1.0
lemma=decry frame=object:np	0.8
lemma=decry kind=name	0.5
lemma=decry next=the	0.2
lemma=decry next=trump's	-0.1
lemma=decry quote=none	0.5
lemma=dedicate	-0.2
lemma=dedicate form=past	-0.2
lemma=dedicate next=to	-0.2
lemma=dedicate quote=none	-0.2
lemma=deem	0.5
lemma=deem frame=object:np	0.3
lemma=deem quote=none	0.5
lemma=defeat	-0.8
lemma=defeat form=infinitive	-0.6
lemma=defeat frame=object:np	-0.5
lemma=defeat kind=name	-0.6
lemma=defeat modal	-0.6
lemma=defeat quote=none	-0.8
lemma=defeate	-0.5
lemma=defeate form=finite-passive	-0.7
lemma=defeate form=past	-0.8
lemma=defeate frame=object:np	-0.4
lemma=defeate kind=name	-1.0
lemma=defeate kind=none	-0.7
lemma=defeate quote=none	-0.4
lemma=defend	0.2
lemma=defend form=infinitive	-0.3
lemma=defend form=ing	-0.2
lemma=defend form=past	0.6
lemma=defend frame=comment	-1.1
lemma=defend frame=object:np	0.2
lemma=defend kind=he	0.5
lemma=defend kind=name	0.4
lemma=defend kind=noun	-0.2
lemma=defend kind=plural	-0.9
lemma=defend modal	-0.3
lemma=defend next=her	0.4
lemma=defend next=his	0.1
lemma=defend quote=none	0.2
lemma=define	0.2
lemma=define form=finite	-0.7
lemma=define form=past	-0.9
lemma=define frame=object:np	-0.8
lemma=define kind=that	-0.7
lemma=define quote=none	0.2
lemma=deflect	-0.2
lemma=defy	-0.6
lemma=defy form=finite	-0.5
lemma=defy quote=none	-0.6
lemma=delay	-0.8
lemma=delay frame=object:np	-0.5
lemma=delay quote=none	-0.8
lemma=delet	-0.7
lemma=delet quote=none	-0.7
lemma=deliver	-0.1
lemma=deliver form=infinitive	-0.3
lemma=deliver form=ing	0.5
lemma=deliver form=past	-0.6
lemma=deliver frame=clause:bare	-0.5
lemma=deliver frame=comment	0.1
lemma=deliver frame=object:np	-0.1
lemma=deliver kind=he	-0.2
lemma=deliver kind=noun	0.1
lemma=deliver modal	-0.2
lemma=deliver next=a	0.1
lemma=deliver next=his	-0.8
lemma=deliver next=liberal	-0.8
lemma=deliver quote=none	-0.3
lemma=demand	0.5
lemma=demand form=finite	0.4
lemma=demand frame=object:np	0.6
lemma=demand quote=none	0.4
lemma=demonstrate form=finite	0.5
lemma=demonstrate form=past	-0.5
lemma=demonstrate frame=clause:that	0.3
lemma=demonstrate kind=noun	0.3
lemma=demonstrate next=that	0.3
lemma=demonstrate next=the	0.3
lemma=demonstrate quote=none	-0.1
lemma=denounce	0.1
lemma=denounce form=ing	-0.7
lemma=denounce form=past	0.8
lemma=denounce frame=comment	-0.7
lemma=denounce frame=object:np	0.6
lemma=denounce kind=name	0.5
lemma=denounce kind=noun	-0.9
lemma=denounce next=the	0.5
lemma=denounce quote=none	0.3
lemma=deny	0.2
lemma=deny form=finite	0.1
lemma=deny frame=clause:that	-0.2
lemma=deny frame=comment	-0.9
lemma=deny frame=object:np	0.4
lemma=deny kind=he	0.7
lemma=deny kind=name	-0.1
lemma=deny next=any	0.6
lemma=deny next=that	-0.2
lemma=deny next=the	0.3
lemma=deny quote=none	0.3
lemma=depend	-0.3
lemma=depend form=finite	-0.8
lemma=depend frame=object:on	-0.2
lemma=depend quote=none	-0.3
lemma=deploy	-0.4
lemma=deploy form=past	-0.6
lemma=deploy quote=none	-0.4
lemma=deport	0.2
lemma=deport frame=object:np	0.4
lemma=deport kind=none	-0.9
lemma=deport quote=none	0.2
lemma=deride	0.8
lemma=deride quote=none	0.8
lemma=descend	-0.6
lemma=descend form=finite	-0.4
lemma=descend quote=none	-0.5
lemma=describe	0.4
lemma=describe form=finite	0.3
lemma=describe form=infinitive	-0.3
lemma=describe form=past	0.3
lemma=describe frame=comment	-0.7
lemma=describe frame=object:as	0.6
lemma=describe frame=object:np-as	0.2
lemma=describe frame=relative:object	-0.6
lemma=describe kind=he	0.2
lemma=describe kind=name	0.3
lemma=describe kind=none	-0.3
lemma=describe kind=plural	0.6
lemma=describe modal	-0.8
lemma=describe next=a	-0.1
lemma=describe next=as	0.4
lemma=describe next=himself	0.7
lemma=describe next=it	-0.3
lemma=describe next=themselves	-0.2
lemma=describe quote=none	0.4
lemma=describe quote=part	0.2
lemma=describe quote=short	-0.1
lemma=deserve	-0.7
lemma=deserve form=finite	-0.7
lemma=deserve quote=none	-0.7
lemma=design	-0.1
lemma=design form=past	-0.4
lemma=design frame=clause:to	-0.1
lemma=design frame=passive	-1.2
lemma=design kind=noun	-0.6
lemma=destroy	-0.2
lemma=destroy quote=none	-0.2
lemma=detail	-0.3
lemma=detail form=ing	-0.5
lemma=detail quote=none	-0.2
lemma=detain	-0.7
lemma=detain quote=none	-0.7
lemma=determine form=finite	-0.3
lemma=determine form=finite-passive	-1.0
lemma=determine form=infinitive	0.2
lemma=determine form=ing	0.1
lemma=determine form=past	0.3
lemma=determine frame=clause:wh	0.3
lemma=determine frame=object:np	-0.2
lemma=determine kind=name	0.6
lemma=determine kind=none	-0.3
lemma=determine kind=noun	-0.3
lemma=determine kind=plural	-0.1
lemma=determine modal	0.1
lemma=determine next=that	0.2
lemma=determine next=the	-0.8
lemma=determine next=to	-0.3
lemma=determine quote=none	0.1
lemma=develope	-0.8
lemma=develope frame=object:np	-0.5
lemma=develope quote=none	-0.8
lemma=devote	-0.3
lemma=devote form=finite-passive	-0.6
lemma=devote form=past	-0.1
lemma=devote frame=clause:to	-0.1
lemma=devote frame=comment	-0.7
lemma=devote kind=none	-0.6
lemma=devote next=to	-0.2
lemma=devote quote=none	-0.3
lemma=dictate	-0.1
lemma=dictate quote=none	-0.1
lemma=die	-0.9
lemma=die form=past	-0.8
lemma=die frame=comment	-0.3
lemma=die frame=object:in	-0.9
lemma=die kind=name	-0.4
lemma=die kind=who	-0.6
lemma=die next=a	-0.5
lemma=die next=in	-0.2
lemma=die quote=none	-0.9
lemma=differ form=finite	0.2
lemma=diminish	-0.7
lemma=diminish frame=object:np	-0.7
lemma=diminish quote=none	-0.7
lemma=direct	-1.0
lemma=direct form=finite-passive	-0.5
lemma=direct form=past	-0.7
lemma=direct frame=object:at	-0.4
lemma=direct kind=name	-0.6
lemma=direct kind=none	-0.5
lemma=direct modal	-0.4
lemma=direct next=the	-0.4
lemma=direct quote=none	-0.9
lemma=disappear	-0.6
lemma=disappear kind=noun	-0.6
lemma=disappear quote=none	-0.6
lemma=disavow	0.8
lemma=disavow frame=object:np	0.7
lemma=disclose	0.3
lemma=disclose form=finite	-0.2
lemma=disclose form=finite-passive	0.3
lemma=disclose form=past	0.1
lemma=disclose frame=object:np	-0.5
lemma=disclose frame=passive	0.5
lemma=disclose kind=name	-0.2
lemma=disclose kind=none	0.3
lemma=disclose modal	-0.7
lemma=disclose negated	0.1
lemma=disclose quote=none	0.2
lemma=discover	-0.2
lemma=discover form=past	-0.4
lemma=discover quote=none	-0.2
lemma=discuss	0.2
lemma=discuss form=finite	0.4
lemma=discuss form=infinitive	-0.1
lemma=discuss form=ing	-0.1
lemma=discuss frame=comment	-0.8
lemma=discuss frame=object:np	0.4
lemma=discuss kind=he	0.8
lemma=discuss kind=noun	-0.2
lemma=discuss kind=they	-0.1
lemma=discuss modal	0.3
lemma=discuss negated	0.4
lemma=discuss next=his	-0.1
lemma=discuss quote=none	0.3
lemma=dismantle	-0.7
lemma=dismantle frame=object:np	-0.6
lemma=dismantle modal	-0.6
lemma=dismantle quote=none	-0.7
lemma=dismiss	0.1
lemma=dismiss form=finite	0.4
lemma=dismiss form=finite-passive	-0.2
lemma=dismiss form=ing	-0.6
lemma=dismiss form=past	0.5
lemma=dismiss frame=comment	-0.8
lemma=dismiss frame=object:np	0.5
lemma=dismiss kind=he	0.2
lemma=dismiss kind=none	-0.2
lemma=dismiss next=the	0.3
lemma=dismiss quote=none	0.2
lemma=dispatch	-0.7
lemma=dispatch quote=none	-0.7
lemma=displace	-0.5
lemma=displace form=past	-0.5
lemma=displace quote=none	-0.5
lemma=display	-0.3
lemma=display quote=none	-0.3
lemma=dispute	0.6
lemma=dispute quote=none	0.6
lemma=disrupt	-0.8
lemma=disrupt frame=object:np	-0.6
lemma=disrupt quote=none	-0.8
lemma=distance	-0.1
lemma=distance form=past	0.3
lemma=distance kind=name	0.2
lemma=distance next=himself	0.3
lemma=distance quote=none	-0.1
lemma=distribute	-0.9
lemma=distribute form=past	-0.5
lemma=distribute quote=none	-0.9
lemma=divide	-0.5
lemma=divide form=finite-passive	-0.8
lemma=divide form=past	-0.7
lemma=divide frame=passive	-0.7
lemma=divide kind=none	-0.8
lemma=divide kind=noun	-0.6
lemma=divide next=the	-0.6
lemma=divide quote=none	-0.5
lemma=do	-0.3
lemma=do form=finite	-0.2
lemma=do form=finite-passive	-0.2
lemma=do form=past	-0.6
lemma=do frame=clause:bare	0.3
lemma=do frame=clause:that	-0.4
lemma=do frame=comment	-0.3
lemma=do frame=object:in	-1.1
lemma=do frame=object:np	-0.2
lemma=do frame=object:so	-0.2
lemma=do frame=passive	-1.0
lemma=do frame=relative:object	-0.9
lemma=do kind=he	-0.6
lemma=do kind=i	-0.8
lemma=do kind=it	-0.8
lemma=do kind=name	-0.7
lemma=do kind=none	0.3
lemma=do kind=other	-1.1
lemma=do kind=plural	-0.1
lemma=do kind=they	-1.0
lemma=do modal	0.3
lemma=do negated	-0.3
lemma=do next=he	-0.1
lemma=do next=it	-0.2
lemma=do next=so	-0.3
lemma=do next=something	-0.1
lemma=do next=that	-0.3
lemma=do next=the	-0.6
lemma=do next=they	-0.1
lemma=do next=this	-1.0
lemma=do next=we	-1.0
lemma=do next=you	-0.9
lemma=do quote=none	-0.5
lemma=do quote=part	0.3
lemma=document	0.2
lemma=document quote=none	0.2
lemma=doing	-0.6
lemma=doing form=finite	-0.5
lemma=doing frame=comment	-0.3
lemma=doing frame=object:np	-0.9
lemma=doing frame=object:so	-0.7
lemma=doing kind=he	-0.9
lemma=doing next=so	-0.8
lemma=doing quote=none	-0.4
lemma=dominate	-1.0
lemma=dominate form=finite	-0.7
lemma=dominate form=past	-0.5
lemma=dominate frame=comment	-0.5
lemma=dominate frame=object:np	-0.7
lemma=dominate frame=passive:by	-0.7
lemma=dominate kind=name	-0.6
lemma=dominate kind=noun	-0.4
lemma=dominate modal	-0.4
lemma=dominate next=by	-0.8
lemma=dominate next=the	-0.7
lemma=dominate quote=none	-1.0
lemma=don	-0.3
lemma=don form=finite	-0.1
lemma=don frame=object:np	-0.6
lemma=don quote=none	-0.3
lemma=donate	-0.8
lemma=donate form=past	-0.7
lemma=donate frame=object:np	-0.5
lemma=donate kind=name	-0.6
lemma=donate next=$	-0.6
lemma=donate quote=none	-0.8
lemma=double form=past	-0.1
lemma=double quote=none	0.2
lemma=downplay	-0.2
lemma=downplay frame=object:np	-0.2
lemma=downplay quote=none	-0.2
lemma=draft	-0.1
lemma=draft frame=object:np	-0.2
lemma=draft quote=none	-0.1
lemma=draw	-0.2
lemma=draw form=finite	0.3
lemma=draw form=ing	-0.5
lemma=draw form=past	-0.8
lemma=draw frame=comment	-0.6
lemma=draw frame=object:np	-0.5
lemma=draw frame=passive	-0.9
lemma=draw kind=he	-0.4
lemma=draw kind=name	-0.3
lemma=draw kind=noun	-0.2
lemma=draw kind=plural	-0.8
lemma=draw kind=that	-1.0
lemma=draw modal	0.2
lemma=draw next=the	-1.0
lemma=dress	-0.1
lemma=dress form=past	-0.1
lemma=drive	-1.2
lemma=drive form=finite	-0.5
lemma=drive form=past	-0.8
lemma=drive frame=object:np	-0.7
lemma=drive frame=passive:by	-0.4
lemma=drive kind=he	-0.6
lemma=drive kind=name	-0.7
lemma=drive kind=noun	-0.4
lemma=drive kind=plural	-0.4
lemma=drive modal	-0.5
lemma=drive next=by	-0.4
lemma=drive quote=none	-1.2
lemma=drop	-0.2
lemma=drop form=finite	-0.2
lemma=drop form=past	-0.5
lemma=drop frame=comment	-0.7
lemma=drop frame=object:np	0.4
lemma=drop frame=object:of	-0.8
lemma=drop kind=name	-0.3
lemma=drop kind=noun	-0.8
lemma=drop kind=who	-0.6
lemma=drop quote=none	-0.2
lemma=dump	0.3
lemma=dump quote=none	0.3
lemma=earn	-0.8
lemma=earn form=finite	-0.6
lemma=earn form=ing	0.1
lemma=earn form=past	-1.1
lemma=earn frame=comment	-0.4
lemma=earn frame=object:np	-0.5
lemma=earn kind=name	-1.2
lemma=earn next=$	0.2
lemma=earn next=her	-0.6
lemma=earn quote=none	-0.7
lemma=ease	0.2
lemma=ease kind=name	0.2
lemma=ease quote=none	0.2
lemma=echo	0.4
lemma=echo form=finite	-0.2
lemma=echo form=ing	-0.3
lemma=echo form=past	0.3
lemma=echo frame=comment	0.1
lemma=echo frame=object:np	-0.2
lemma=echo frame=passive:by	0.7
lemma=echo kind=he	-0.4
lemma=echo kind=name	0.4
lemma=echo next=by	0.4
lemma=echo next=the	0.2
lemma=echo quote=none	0.2
lemma=edge	-0.6
lemma=edge quote=none	-0.6
lemma=elect	0.2
lemma=elect form=finite-passive	-1.3
lemma=elect form=ing	0.3
lemma=elect form=past	0.3
lemma=elect frame=object:np	-0.3
lemma=elect frame=object:to	-0.4
lemma=elect frame=passive	-1.0
lemma=elect kind=name	-0.2
lemma=elect kind=none	-0.2
lemma=elect kind=noun	0.1
lemma=elect kind=plural	0.3
lemma=elect modal	-0.8
lemma=elect next=a	0.5
lemma=elect next=as	-0.8
lemma=elect next=officials	-1.0
lemma=elect next=president	0.3
lemma=elect next=the	-0.7
lemma=elect next=to	-0.5
lemma=elect quote=none	-0.6
lemma=elevate	-0.7
lemma=elevate frame=object:np	-0.7
lemma=elevate quote=none	-0.7
lemma=eliminate	-0.3
lemma=eliminate form=ing	-0.6
lemma=eliminate form=past	-0.7
lemma=eliminate kind=name	-0.4
lemma=eliminate kind=none	-0.7
lemma=eliminate modal	0.3
lemma=eliminate quote=none	-0.2
lemma=email	-0.1
lemma=email form=finite	-0.1
lemma=email form=past	0.1
lemma=email frame=object:np	0.3
lemma=email next=a	-0.3
lemma=email quote=none	0.3
lemma=email quote=part	-0.3
lemma=embrace form=infinitive	-0.2
lemma=embrace form=ing	0.3
lemma=embrace frame=comment	-0.7
lemma=embrace frame=object:np	0.2
lemma=embrace kind=he	0.3
lemma=embrace kind=none	0.1
lemma=embrace kind=noun	-0.4
lemma=embrace modal	-0.2
lemma=embrace next=a	0.2
lemma=embrace next=his	0.3
lemma=embrace next=the	0.3
lemma=emerge	-0.5
lemma=emerge form=finite	-0.4
lemma=emerge form=past	-1.0
lemma=emerge frame=comment	-0.6
lemma=emerge frame=object:as	-0.1
lemma=emerge kind=noun	-0.6
lemma=emerge next=as	-0.1
lemma=emerge next=the	-0.5
lemma=emerge quote=none	-0.4
lemma=emphasize	0.3
lemma=emphasize form=finite	0.2
lemma=emphasize frame=clause:that	0.7
lemma=emphasize frame=object:np	0.2
lemma=emphasize kind=name	0.7
lemma=emphasize next=that	0.7
lemma=emphasize next=the	0.4
lemma=emphasize quote=none	0.4
lemma=employ	-0.5
lemma=employ frame=object:np	-0.8
lemma=employ kind=none	0.1
lemma=employ quote=none	-0.5
lemma=empower form=finite	0.2
lemma=enable	-0.7
lemma=enable frame=object:np-to	-0.7
lemma=enable quote=none	-0.7
lemma=enact	0.2
lemma=enact quote=none	0.2
lemma=encounter	-0.8
lemma=encounter form=finite	-0.6
lemma=encounter form=past	-0.6
lemma=encounter frame=object:np	-0.7
lemma=encounter quote=none	-0.8
lemma=encourage	0.2
lemma=encourage form=finite	0.4
lemma=encourage form=ing	-0.1
lemma=encourage form=past	-0.2
lemma=encourage frame=object:np	-0.2
lemma=encourage frame=object:np-to	0.6
lemma=encourage kind=name	0.3
lemma=encourage kind=noun	0.3
lemma=encourage quote=none	0.4
lemma=end form=finite	-0.4
lemma=end form=infinitive	0.5
lemma=end form=ing	-0.3
lemma=end form=past	-0.1
lemma=end frame=clause:ing	-0.2
lemma=end frame=object:in	-1.0
lemma=end frame=object:np	-0.1
lemma=end kind=which	-0.6
lemma=end modal	0.4
lemma=end next=his	-0.8
lemma=end next=the	0.1
lemma=end quote=none	-0.3
lemma=endorse	0.4
lemma=endorse form=finite	0.2
lemma=endorse form=past	0.1
lemma=endorse frame=clause:bare	-0.7
lemma=endorse frame=comment	-1.4
lemma=endorse frame=object:np	0.7
lemma=endorse kind=noun	0.3
lemma=endorse kind=they	0.1
lemma=endorse kind=which	0.5
lemma=endorse kind=who	-0.4
lemma=endorse negated	-0.5
lemma=endorse next=a	-0.2
lemma=endorse next=clinton	0.4
lemma=endorse next=cruz	0.6
lemma=endorse next=hillary	0.3
lemma=endorse next=mr.	0.3
lemma=endorse next=sanders	0.3
lemma=endorse next=senator	-0.7
lemma=endorse next=the	-0.4
lemma=endorse next=trump	0.1
lemma=endorse quote=none	0.5
lemma=endorse quote=part	-0.3
lemma=endure	-0.7
lemma=endure quote=none	-0.7
lemma=energize	-0.6
lemma=energize form=past	-0.4
lemma=energize frame=object:np	-0.6
lemma=energize next=the	-0.4
lemma=energize quote=none	-0.6
lemma=engage form=finite-passive	-0.6
lemma=engage form=past	0.2
lemma=engage frame=passive	-0.6
lemma=engage kind=none	-1.1
lemma=engage next=in	-0.5
lemma=engage quote=none	-0.1
lemma=enjoy	0.1
lemma=enjoy form=finite	0.1
lemma=enjoy frame=object:np	-0.3
lemma=enjoy kind=name	-0.6
lemma=enjoy kind=noun	0.4
lemma=enjoy next=a	-0.9
lemma=enjoy quote=none	0.1
lemma=ensure	-0.6
lemma=ensure form=infinitive	-0.2
lemma=ensure frame=clause:bare	-0.6
lemma=ensure frame=clause:that	-0.2
lemma=ensure frame=object:np	-0.9
lemma=ensure kind=name	-0.5
lemma=ensure modal	-0.2
lemma=ensure next=that	-0.2
lemma=ensure quote=none	-0.9
lemma=enter	-0.2
lemma=enter form=finite	-0.8
lemma=enter form=ing	0.5
lemma=enter form=past	-0.5
lemma=enter frame=clause:bare	0.2
lemma=enter frame=object:np	-0.4
lemma=enter kind=he	0.5
lemma=enter kind=name	-0.6
lemma=enter kind=none	-0.6
lemma=enter kind=noun	-0.4
lemma=enter modal	-0.7
lemma=enter next=the	-0.4
lemma=enter quote=none	-0.2
lemma=entitle	-0.2
lemma=entitle kind=none	-0.8
lemma=erupt	-0.7
lemma=erupt form=past	-0.6
lemma=erupt kind=name	-0.6
lemma=erupt quote=none	-0.7
lemma=escalate	0.1
lemma=escalate frame=object:np	0.5
lemma=escalate quote=none	0.2
lemma=escape	-0.8
lemma=escape quote=none	-0.8
lemma=establish form=finite	-0.8
lemma=establish frame=object:np	-0.1
lemma=establish kind=name	-0.3
lemma=establish next=a	0.2
lemma=estimate frame=clause:that	0.3
lemma=estimate frame=object:np	-0.8
lemma=estimate next=that	0.2
lemma=evidence	-0.7
lemma=evidence kind=none	-0.7
lemma=evidence quote=none	-0.7
lemma=exacerbate	-0.7
lemma=exacerbate quote=none	-0.7
lemma=examine	-0.3
lemma=exceed	-0.7
lemma=exceed frame=object:np	-0.7
lemma=exceed kind=name	-0.6
lemma=exceed quote=none	-0.7
lemma=exchange	-0.6
lemma=exchange quote=none	-0.6
lemma=exist form=finite	0.2
lemma=exit	-0.8
lemma=exit form=finite	-0.4
lemma=exit form=infinitive	-0.5
lemma=exit frame=object:np	-0.5
lemma=exit kind=name	-0.7
lemma=exit modal	-0.5
lemma=exit next=polls	-0.6
lemma=exit quote=none	-0.8
lemma=expand	-0.2
lemma=expand form=finite	-0.8
lemma=expand form=infinitive	0.5
lemma=expand form=past	-0.7
lemma=expand frame=object:np	-0.7
lemma=expand kind=name	-0.5
lemma=expand kind=none	-0.8
lemma=expand kind=noun	-0.7
lemma=expand modal	0.5
lemma=expand next=the	-0.5
lemma=expand quote=none	-0.4
lemma=expect	0.5
lemma=expect form=finite	0.5
lemma=expect form=finite-passive	0.3
lemma=expect form=past	-0.2
lemma=expect frame=clause:to	0.2
lemma=expect frame=object:np	0.5
lemma=expect frame=object:np-to	0.5
lemma=expect frame=passive	-1.6
lemma=expect frame=passive+clause:to	0.6
lemma=expect kind=name	-0.2
lemma=expect kind=none	0.4
lemma=expect kind=noun	-0.1
lemma=expect modal	-0.1
lemma=expect negated	-0.5
lemma=expect next=a	0.8
lemma=expect quote=none	0.2
lemma=expect quote=part	0.7
lemma=experience	-0.1
lemma=experience form=finite	0.3
lemma=experience form=past	-1.0
lemma=experience next=a	-0.8
lemma=experience quote=none	-0.1
lemma=explain	0.3
lemma=explain form=finite	0.2
lemma=explain form=infinitive	-0.3
lemma=explain form=ing	-0.1
lemma=explain form=past	0.5
lemma=explain frame=clause:wh	0.6
lemma=explain frame=direct:before-cue	0.8
lemma=explain frame=object:np	-0.7
lemma=explain kind=he	-0.3
lemma=explain kind=name	0.6
lemma=explain kind=none	-0.8
lemma=explain kind=noun	-0.4
lemma=explain modal	-0.3
lemma=explain next=,	0.3
lemma=explain next=.	0.6
lemma=explain next=how	0.5
lemma=explain next=why	0.3
lemma=explain quote=all	0.1
lemma=explain quote=part	0.3
lemma=exploit	-0.2
lemma=exploit form=infinitive	-0.6
lemma=exploit frame=object:np	-0.6
lemma=exploit modal	-0.6
lemma=exploit quote=none	-0.2
lemma=expose	0.1
lemma=expose form=finite-passive	-0.9
lemma=expose form=past	0.2
lemma=expose frame=object:np	0.4
lemma=expose kind=none	-0.9
lemma=expose kind=noun	-0.2
lemma=expose quote=none	0.1
lemma=express	0.2
lemma=express form=finite	-0.6
lemma=express form=past	0.5
lemma=express frame=comment	-0.2
lemma=express frame=object:np	0.4
lemma=express kind=name	0.4
lemma=express kind=noun	0.1
lemma=express kind=who	-0.3
lemma=express next=a	-0.5
lemma=express next=concern	0.2
lemma=express quote=none	0.3
lemma=extend	-0.3
lemma=extend form=finite	-0.6
lemma=extend quote=none	-0.3
lemma=face	-0.7
lemma=face form=finite	-0.3
lemma=face form=infinitive	-0.7
lemma=face form=ing	-0.7
lemma=face form=past	-1.2
lemma=face frame=clause:bare	-1.1
lemma=face frame=object:np	-1.7
lemma=face kind=he	-0.8
lemma=face kind=it	-0.5
lemma=face kind=name	-0.6
lemma=face kind=none	-0.8
lemma=face kind=noun	-0.1
lemma=face kind=plural	-0.4
lemma=face kind=who	-0.8
lemma=face modal	-0.8
lemma=face next=an	-0.4
lemma=face next=criticism	-0.6
lemma=face next=stern	-0.5
lemma=face next=the	-0.7
lemma=face quote=none	-0.7
lemma=fail	-0.2
lemma=fail form=finite	-0.8
lemma=fail form=past	-0.4
lemma=fail frame=comment	-0.7
lemma=fail frame=object:np	-0.7
lemma=fail kind=name	-0.6
lemma=fail kind=none	-0.6
lemma=fail kind=noun	-0.3
lemma=fail modal	-0.6
lemma=fall	-0.3
lemma=fall form=finite	-0.8
lemma=fall form=past	-0.3
lemma=fall frame=comment	-0.7
lemma=fall frame=object:in	0.3
lemma=fall frame=object:np	-1.0
lemma=fall frame=object:to	-0.6
lemma=fall kind=name	-1.0
lemma=fall kind=none	-0.7
lemma=fall kind=noun	-1.1
lemma=fall kind=plural	0.3
lemma=fall next=the	0.1
lemma=fall quote=none	-0.3
lemma=favor	0.2
lemma=favor form=past	-0.1
lemma=favor kind=name	-0.3
lemma=favor kind=noun	-0.6
lemma=favor modal	0.2
lemma=favor quote=none	0.2
lemma=fear	0.4
lemma=fear form=finite	0.6
lemma=fear kind=he	0.6
lemma=fear kind=name	-0.2
lemma=fear next=the	-0.7
lemma=fear quote=none	0.4
lemma=feature	-0.7
lemma=feature form=finite	-0.6
lemma=feature form=ing	-0.9
lemma=feature form=past	-0.8
lemma=feature frame=object:np	-1.0
lemma=feature kind=none	-0.6
lemma=feature quote=none	-0.4
lemma=fed	-0.1
lemma=fed form=finite	-0.1
lemma=fed quote=none	-0.1
lemma=feel	0.1
lemma=feel form=past	-0.3
lemma=feel frame=clause:bare	0.4
lemma=feel frame=comment	-0.7
lemma=feel frame=object:np	0.3
lemma=feel kind=he	0.2
lemma=feel kind=name	-0.3
lemma=feel kind=other	-0.2
lemma=feel next=a	-0.2
lemma=feel quote=none	0.2
lemma=fight	-0.1
lemma=fight form=finite	0.2
lemma=fight form=ing	-0.3
lemma=fight frame=object:for	-0.7
lemma=fight frame=object:np	-1.2
lemma=fight kind=name	0.3
lemma=figure	-0.2
lemma=figure modal	-0.2
lemma=figure quote=none	-0.3
lemma=file	-0.1
lemma=file form=past	-0.3
lemma=file frame=comment	0.3
lemma=file frame=object:in	-0.7
lemma=file kind=none	-0.1
lemma=file kind=noun	-0.3
lemma=file kind=plural	0.3
lemma=file modal	-0.3
lemma=file next=federal	-0.8
lemma=file quote=none	-0.1
lemma=fill	-0.5
lemma=fill form=finite	-0.7
lemma=fill frame=object:np	-0.3
lemma=fill kind=noun	-0.7
lemma=fill next=the	-0.2
lemma=fill quote=none	-0.4
lemma=film	-0.7
lemma=film quote=none	-0.7
lemma=finance	-0.8
lemma=finance form=past	-0.6
lemma=finance quote=none	-0.8
lemma=find	0.1
lemma=find form=finite	0.2
lemma=find form=infinitive	-1.1
lemma=find form=infinitive-passive	-0.5
lemma=find form=ing	-0.8
lemma=find form=past	0.2
lemma=find frame=clause:that	0.8
lemma=find frame=comment	0.4
lemma=find frame=object:np	-0.4
lemma=find frame=object:np-to	-0.6
lemma=find frame=passive	-0.5
lemma=find kind=he	0.1
lemma=find kind=none	-0.7
lemma=find kind=noun	0.2
lemma=find kind=other	0.4
lemma=find kind=plural	-0.4
lemma=find kind=they	-0.4
lemma=find modal	-0.9
lemma=find negated	-0.5
lemma=find next=.	0.9
lemma=find next=a	-1.2
lemma=find next=common	-0.7
lemma=find next=himself	-1.0
lemma=find next=his	0.6
lemma=find next=that	0.5
lemma=find next=their	-0.7
lemma=find next=ways	-0.4
lemma=find quote=short	0.3
lemma=finish	-0.4
lemma=finish kind=noun	0.2
lemma=finish kind=other	-0.7
lemma=finish quote=none	-0.4
lemma=fir	0.2
lemma=fir form=past	-0.1
lemma=fir frame=object:np	-0.4
lemma=fir frame=passive	0.2
lemma=fit	-0.7
lemma=fit form=finite	-0.7
lemma=fit quote=none	-0.7
lemma=flank	-0.6
lemma=flank quote=none	-0.6
lemma=flee	-0.8
lemma=flee form=past	-0.4
lemma=flee frame=object:np	-0.7
lemma=flee quote=none	-0.8
lemma=flip	-0.1
lemma=flip kind=none	-0.9
lemma=flip quote=none	-0.1
lemma=floate	-0.5
lemma=floate quote=none	-0.5
lemma=flood	-0.6
lemma=flood quote=none	-0.6
lemma=fly	-0.8
lemma=fly form=past	-0.7
lemma=fly frame=object:to	-0.4
lemma=fly kind=he	-0.4
lemma=fly kind=name	-0.7
lemma=fly next=to	-0.7
lemma=fly quote=none	-0.8
lemma=focus	0.1
lemma=focus form=finite	-0.1
lemma=focus form=finite-passive	-1.4
lemma=focus form=past	0.1
lemma=focus frame=comment	-0.3
lemma=focus frame=object:np	-0.7
lemma=focus frame=object:on	0.5
lemma=focus frame=passive	-0.7
lemma=focus kind=none	-1.6
lemma=focus kind=noun	-0.6
lemma=focus kind=other	0.4
lemma=focus kind=who	-0.7
lemma=focus modal	-0.2
lemma=focus next=his	0.2
lemma=focus next=on	-0.3
lemma=focus quote=none	0.3
lemma=follow	-0.4
lemma=follow form=finite	-0.4
lemma=follow form=ing	-0.4
lemma=follow form=past	-0.7
lemma=follow frame=comment	-0.7
lemma=follow frame=object:by	-0.5
lemma=follow frame=object:in	-0.8
lemma=follow frame=object:np	-0.5
lemma=follow kind=none	-0.7
lemma=follow kind=noun	-1.1
lemma=follow kind=plural	-0.4
lemma=follow kind=that	-0.8
lemma=follow next=a	-0.2
lemma=follow next=his	-0.5
lemma=follow next=the	-0.4
lemma=follow quote=none	-0.5
lemma=force	-0.3
lemma=force form=finite	-0.8
lemma=force form=finite-passive	-1.0
lemma=force form=ing	-0.4
lemma=force form=past	-0.1
lemma=force frame=object:np	-0.8
lemma=force frame=object:np-to	-0.2
lemma=force frame=passive	-0.5
lemma=force kind=name	-0.5
lemma=force kind=none	-1.0
lemma=force next=the	0.2
lemma=force next=to	-0.9
lemma=force quote=none	-0.3
lemma=forget	0.1
lemma=forget quote=none	0.1
lemma=form	-0.9
lemma=form form=infinitive	-0.3
lemma=form form=past	-0.5
lemma=form frame=object:np	-0.7
lemma=form kind=name	-0.6
lemma=form kind=none	-0.6
lemma=form modal	-0.3
lemma=form next=a	-0.5
lemma=form quote=none	-0.8
lemma=found	-0.9
lemma=found form=finite-passive	-0.4
lemma=found form=past	-0.8
lemma=found frame=comment	-0.3
lemma=found frame=object:by	-0.4
lemma=found frame=object:np	-0.5
lemma=found frame=passive:by	-0.5
lemma=found kind=name	-0.5
lemma=found kind=none	-0.4
lemma=found kind=noun	-0.5
lemma=found kind=who	-0.4
lemma=found next=by	-0.5
lemma=found quote=none	-0.9
lemma=fram	0.1
lemma=freed	-0.2
lemma=freed form=finite	-0.2
lemma=freed kind=name	-0.2
lemma=freed quote=none	-0.2
lemma=fuel	-0.9
lemma=fuel form=finite	-0.5
lemma=fuel form=past	-0.3
lemma=fuel frame=object:np	-0.7
lemma=fuel quote=none	-0.9
lemma=fulfill	-0.7
lemma=fulfill kind=name	-0.6
lemma=fulfill quote=none	-0.7
lemma=fund	-0.8
lemma=fund form=past	-0.6
lemma=fund frame=object:np	-0.5
lemma=fund modal	-0.6
lemma=fund quote=none	-0.8
lemma=gain	-1.0
lemma=gain form=finite	-0.7
lemma=gain form=ing	-0.5
lemma=gain form=past	-0.6
lemma=gain frame=comment	-0.5
lemma=gain frame=object:at	-0.3
lemma=gain frame=object:np	-1.0
lemma=gain kind=name	-0.7
lemma=gain kind=noun	-0.5
lemma=gain modal	-0.5
lemma=gain next=least	-0.3
lemma=gain quote=none	-1.0
lemma=garland	0.1
lemma=garland form=finite	0.1
lemma=garner	-0.9
lemma=garner form=finite	-0.4
lemma=garner form=past	-0.6
lemma=garner frame=object:np	-0.8
lemma=garner kind=name	-0.6
lemma=garner quote=none	-0.9
lemma=gather	-1.2
lemma=gather form=finite	-0.7
lemma=gather form=finite-passive	-0.7
lemma=gather form=past	-0.8
lemma=gather frame=object:at	-0.6
lemma=gather frame=object:np	-0.6
lemma=gather kind=name	-0.7
lemma=gather kind=none	-0.7
lemma=gather kind=noun	-0.5
lemma=gather kind=plural	-0.5
lemma=gather modal	-0.6
lemma=gather quote=none	-1.1
lemma=generate	-0.3
lemma=generate form=finite	-0.8
lemma=generate frame=object:np	-0.2
lemma=generate kind=name	-0.7
lemma=generate quote=none	-0.2
lemma=get	-0.3
lemma=get form=finite	-0.5
lemma=get form=infinitive	-0.2
lemma=get form=ing	0.7
lemma=get form=past	-1.4
lemma=get frame=comment	-0.8
lemma=get frame=object:into	-0.6
lemma=get frame=object:np	-0.2
lemma=get frame=object:np-to	-0.6
lemma=get frame=object:to	0.1
lemma=get kind=he	0.2
lemma=get kind=it	-0.8
lemma=get kind=none	-0.8
lemma=get kind=noun	-0.5
lemma=get kind=other	-0.8
lemma=get kind=plural	-1.0
lemma=get kind=we	-0.9
lemma=get kind=who	-1.0
lemma=get kind=you	-0.6
lemma=get modal	-0.1
lemma=get negated	0.3
lemma=get next=a	0.3
lemma=get next=an	-0.9
lemma=get next=it	-0.7
lemma=get next=some	-0.9
lemma=get next=the	-0.2
lemma=get quote=none	-0.3
lemma=give	-0.2
lemma=give form=finite	-0.2
lemma=give form=finite-passive	-0.2
lemma=give form=ing	-0.2
lemma=give form=past	-0.3
lemma=give frame=clause:that	-0.8
lemma=give frame=comment	-1.2
lemma=give frame=object:np	-0.3
lemma=give frame=object:to	-1.0
lemma=give frame=relative:object	-0.7
lemma=give kind=he	-0.2
lemma=give kind=it	-0.8
lemma=give kind=name	-0.1
lemma=give kind=none	-0.3
lemma=give kind=noun	-0.7
lemma=give kind=other	-0.9
lemma=give kind=plural	-0.4
lemma=give kind=that	-0.8
lemma=give kind=they	0.3
lemma=give kind=which	-0.9
lemma=give kind=who	-1.1
lemma=give modal	-0.2
lemma=give negated	-0.8
lemma=give next=$	-0.6
lemma=give next=a	0.2
lemma=give next=an	-0.8
lemma=give next=clinton	-0.9
lemma=give next=her	-0.1
lemma=give next=him	-0.9
lemma=give next=his	-1.0
lemma=give next=sanders	-0.7
lemma=give next=that	-0.8
lemma=give next=the	-0.4
lemma=give next=their	-0.8
lemma=give next=them	-0.6
lemma=give next=trump	-0.8
lemma=give quote=none	-0.2
lemma=go	-0.4
lemma=go form=finite	-0.6
lemma=go form=infinitive	-0.8
lemma=go frame=comment	-0.9
lemma=go frame=object:np	-1.0
lemma=go frame=object:on	-0.9
lemma=go frame=object:to	-0.2
lemma=go kind=he	-0.6
lemma=go kind=it	-0.6
lemma=go kind=name	0.2
lemma=go kind=none	-0.7
lemma=go kind=noun	-1.3
lemma=go kind=other	-0.6
lemma=go kind=plural	-1.3
lemma=go kind=who	-0.7
lemma=go modal	-0.9
lemma=go next=a	-1.1
lemma=go next=on	0.2
lemma=go next=the	-0.2
lemma=go next=to	-0.2
lemma=go quote=none	-0.4
lemma=go quote=part	0.2
lemma=going	-0.6
lemma=going form=finite	-0.6
lemma=going frame=clause:to	-0.5
lemma=going frame=comment	-0.8
lemma=going frame=object:into	-0.3
lemma=going frame=object:to	0.1
lemma=going kind=he	-0.7
lemma=going kind=it	-0.7
lemma=going kind=name	-0.3
lemma=going kind=noun	-0.7
lemma=going negated	-0.6
lemma=going next=the	-0.4
lemma=going next=to	-0.5
lemma=going quote=none	-0.4
lemma=govern	-0.2
lemma=govern form=ing	-0.7
lemma=govern quote=none	-0.2
lemma=grab	-0.8
lemma=grab frame=object:np	-0.7
lemma=grab quote=none	-0.8
lemma=graduate	-0.7
lemma=grant	-0.3
lemma=grant form=finite	-0.7
lemma=grant form=finite-passive	-0.7
lemma=grant frame=object:np	-0.2
lemma=grant kind=none	-0.8
lemma=grant kind=noun	-0.1
lemma=grant quote=none	-0.3
lemma=greet	-0.2
lemma=greet form=finite-passive	0.1
lemma=greet quote=none	-0.2
lemma=grow	-0.6
lemma=grow form=finite	-0.6
lemma=grow form=infinitive	-0.6
lemma=grow form=ing	0.1
lemma=grow form=past	-0.7
lemma=grow frame=comment	-0.6
lemma=grow frame=object:in	-0.6
lemma=grow frame=object:np	-0.9
lemma=grow kind=noun	-0.8
lemma=grow kind=who	-0.6
lemma=grow modal	-0.7
lemma=grow quote=none	-0.4
lemma=guess	-0.3
lemma=guess form=finite	-0.3
lemma=guess quote=none	-0.3
lemma=guide	-0.6
lemma=guide quote=none	-0.6
lemma=hack form=ing	0.2
lemma=hail	0.5
lemma=hail quote=none	0.7
lemma=hammer	-0.2
lemma=hammer quote=none	-0.2
lemma=hand	-0.4
lemma=hand form=past	-0.7
lemma=hand frame=object:np	-0.1
lemma=hand kind=none	-0.7
lemma=hand quote=none	-0.4
lemma=handle	-0.1
lemma=handle kind=name	0.1
lemma=handle kind=noun	0.3
lemma=handle modal	0.1
lemma=handle next=the	0.2
lemma=handle quote=none	-0.4
lemma=happen	-1.0
lemma=happen form=finite	-0.6
lemma=happen form=past	-0.8
lemma=happen frame=comment	-0.2
lemma=happen frame=object:in	-0.3
lemma=happen frame=object:to	-0.4
lemma=happen kind=it	-0.6
lemma=happen kind=name	-0.5
lemma=happen kind=other	-0.6
lemma=happen kind=that	-0.3
lemma=happen next=to	-0.5
lemma=happen quote=none	-0.9
lemma=hate	0.5
lemma=hate form=finite	0.4
lemma=hate frame=object:np	0.5
lemma=hate quote=none	0.5
lemma=have	-0.2
lemma=have form=finite	-0.5
lemma=have form=ing	0.7
lemma=have form=past	-0.7
lemma=have frame=clause:bare	0.2
lemma=have frame=clause:to	-0.5
lemma=have frame=comment	-0.5
lemma=have frame=object:at	-1.1
lemma=have frame=object:np	-0.3
lemma=have frame=object:np-for	-0.2
lemma=have frame=object:np-to	-0.6
lemma=have kind=he	-0.6
lemma=have kind=i	-0.3
lemma=have kind=it	-1.2
lemma=have kind=name	-0.1
lemma=have kind=none	-1.7
lemma=have kind=other	-0.4
lemma=have kind=plural	-0.3
lemma=have kind=that	-1.5
lemma=have kind=they	-0.8
lemma=have kind=which	-1.3
lemma=have kind=who	-0.3
lemma=have modal	-0.3
lemma=have negated	-0.6
lemma=have next=129	-0.8
lemma=have next=a	-1.0
lemma=have next=almost	0.4
lemma=have next=an	-0.9
lemma=have next=any	0.1
lemma=have next=both	0.5
lemma=have next=he	-0.7
lemma=have next=his	-1.2
lemma=have next=it	0.3
lemma=have next=its	-0.8
lemma=have next=least	-1.0
lemma=have next=little	-0.8
lemma=have next=no	0.6
lemma=have next=nothing	-0.6
lemma=have next=one	0.4
lemma=have next=only	-0.8
lemma=have next=some	-0.1
lemma=have next=strong	0.3
lemma=have next=the	-1.1
lemma=have next=their	-0.9
lemma=have next=they	-0.7
lemma=have next=three	-0.8
lemma=have next=to	-0.6
lemma=have next=two	-0.9
lemma=have quote=none	-0.2
lemma=have quote=part	-0.9
lemma=head	-0.5
lemma=head form=finite	-0.1
lemma=head form=finite-passive	-0.5
lemma=head form=ing	-0.7
lemma=head form=past	-0.7
lemma=head frame=comment	-0.3
lemma=head frame=object:into	-0.4
lemma=head frame=object:np	-0.9
lemma=head frame=object:to	-1.1
lemma=head kind=name	0.2
lemma=head kind=none	-0.5
lemma=head kind=noun	-0.2
lemma=head kind=plural	-0.4
lemma=head kind=who	-0.7
lemma=head quote=none	-0.5
lemma=hear	-0.2
lemma=hear form=finite-passive	-0.7
lemma=hear form=infinitive	-0.3
lemma=hear kind=none	-0.8
lemma=hear kind=who	-0.8
lemma=hear modal	-0.4
lemma=hear quote=none	-0.2
lemma=hedge	0.1
lemma=hedge form=finite	0.1
lemma=hedge frame=object:np	-0.3
lemma=hedge kind=name	0.4
lemma=hedge next=fund	-1.0
lemma=hedge quote=none	-0.5
lemma=heighten	0.2
lemma=heighten form=past	0.2
lemma=heighten quote=none	0.2
lemma=help	-0.3
lemma=help form=finite	-0.8
lemma=help form=infinitive	0.3
lemma=help form=ing	-0.4
lemma=help form=past	-0.8
lemma=help frame=clause:bare	-0.2
lemma=help frame=comment	-0.8
lemma=help frame=object:np	-0.2
lemma=help kind=he	-0.9
lemma=help kind=it	-0.7
lemma=help kind=none	-0.8
lemma=help kind=other	-0.7
lemma=help kind=plural	-0.1
lemma=help kind=that	-0.4
lemma=help kind=who	-1.1
lemma=help negated	-0.7
lemma=help next=democrats	-0.8
lemma=help next=him	-0.2
lemma=help next=mr.	-0.6
lemma=help next=the	-1.1
lemma=help next=to	-0.2
lemma=help quote=none	-0.3
lemma=help quote=part	0.2
lemma=highlight	0.3
lemma=highlight form=finite	-0.5
lemma=highlight form=ing	-0.7
lemma=highlight form=past	0.8
lemma=highlight frame=object:np	0.3
lemma=highlight kind=name	-0.1
lemma=highlight kind=noun	0.3
lemma=highlight next=the	-0.2
lemma=highlight quote=none	0.2
lemma=hint	0.3
lemma=hint form=past	0.1
lemma=hint kind=name	0.3
lemma=hint quote=none	0.4
lemma=hir form=finite	0.3
lemma=hir form=finite-passive	-0.4
lemma=hir form=ing	-0.4
lemma=hir form=past	-0.3
lemma=hir frame=comment	-0.6
lemma=hir kind=he	0.4
lemma=hir kind=name	-0.3
lemma=hir kind=none	-0.3
lemma=hir next=a	0.4
lemma=hir next=to	-0.7
lemma=hire	-0.6
lemma=hire form=finite	-0.6
lemma=hire form=infinitive	-0.4
lemma=hire frame=object:np	-0.5
lemma=hire modal	-0.5
lemma=hire quote=none	-0.6
lemma=hit form=finite	-0.7
lemma=hit form=ing	0.4
lemma=hit frame=comment	-0.7
lemma=hit frame=object:np	-0.3
lemma=hit kind=name	-0.5
lemma=hit kind=noun	0.3
lemma=hit kind=plural	0.1
lemma=hit next=a	-0.5
lemma=hit next=the	-0.9
lemma=hold form=finite	-1.0
lemma=hold form=finite-passive	0.3
lemma=hold form=ing	-0.3
lemma=hold form=past	-0.4
lemma=hold frame=clause:bare	-1.4
lemma=hold frame=comment	-0.4
lemma=hold frame=object:in	-1.2
lemma=hold frame=object:np	-0.7
lemma=hold frame=object:np-on	-1.1
lemma=hold frame=passive	-0.4
lemma=hold frame=passive:by	-0.8
lemma=hold kind=he	-0.1
lemma=hold kind=name	-0.4
lemma=hold kind=none	0.3
lemma=hold kind=noun	-0.2
lemma=hold kind=plural	-0.2
lemma=hold kind=they	-0.8
lemma=hold kind=which	-1.1
lemma=hold kind=who	-1.1
lemma=hold modal	-0.4
lemma=hold negated	-0.9
lemma=hold next=a	-0.7
lemma=hold next=by	-0.8
lemma=hold next=his	-0.7
lemma=hold next=its	-0.6
lemma=hold next=primaries	-0.8
lemma=hold next=the	-0.3
lemma=hold quote=none	-0.3
lemma=hold quote=part	-0.2
lemma=home	-0.6
lemma=home form=finite-passive	-0.5
lemma=home kind=none	-0.5
lemma=home quote=none	-0.6
lemma=honor	-0.6
lemma=honor form=finite-passive	-0.6
lemma=honor kind=none	-0.6
lemma=honor quote=none	-0.6
lemma=hope	0.1
lemma=hope form=finite	0.5
lemma=hope form=ing	-0.2
lemma=hope form=past	-0.7
lemma=hope frame=clause:bare	0.5
lemma=hope frame=clause:that	0.2
lemma=hope frame=clause:to	0.2
lemma=hope frame=comment	-0.6
lemma=hope frame=object:for	0.1
lemma=hope frame=object:of	-0.3
lemma=hope kind=he	-0.2
lemma=hope kind=name	0.2
lemma=hope kind=none	-1.0
lemma=hope kind=plural	-0.2
lemma=hope kind=they	-0.3
lemma=hope kind=who	0.4
lemma=hope next=hicks	-0.4
lemma=hope next=that	0.2
lemma=hope next=the	0.3
lemma=hope quote=none	0.2
lemma=hope quote=part	-0.5
lemma=host	-0.7
lemma=host form=finite	-0.7
lemma=host form=past	-1.0
lemma=host frame=comment	-0.2
lemma=host frame=object:by	-0.6
lemma=host frame=object:np	-0.2
lemma=host frame=passive:by	-0.3
lemma=host kind=name	-0.3
lemma=host kind=noun	-0.7
lemma=host next=a	-0.8
lemma=host next=by	-0.5
lemma=host quote=none	-0.6
lemma=huddle	-0.7
lemma=huddle form=past	-0.6
lemma=huddle kind=name	-0.7
lemma=huddle quote=none	-0.7
lemma=hurt form=finite	0.1
lemma=hurt frame=object:np	-0.3
lemma=hurt quote=none	-0.3
lemma=identify	0.3
lemma=identify form=finite	0.5
lemma=identify form=finite-passive	0.2
lemma=identify form=past	-0.3
lemma=identify frame=object:np	0.3
lemma=identify kind=name	-0.2
lemma=identify kind=none	0.1
lemma=identify kind=noun	-0.6
lemma=identify kind=they	-0.2
lemma=identify kind=who	0.9
lemma=identify modal	-0.6
lemma=identify next=the	0.4
lemma=identify quote=none	0.5
lemma=ignore	0.4
lemma=ignore form=finite	0.3
lemma=ignore frame=object:np	0.4
lemma=ignore kind=name	0.3
lemma=ignore next=the	0.2
lemma=ignore quote=none	0.5
lemma=illustrate	0.4
lemma=illustrate form=finite	0.2
lemma=illustrate quote=none	0.4
lemma=imagine	-0.2
lemma=imagine form=past	-0.3
lemma=imagine frame=object:np	-0.2
lemma=imagine quote=none	-0.3
lemma=impact	-0.7
lemma=impact quote=none	-0.7
lemma=imply	0.3
lemma=imply form=ing	0.2
lemma=imply form=past	0.4
lemma=imply frame=clause:that	-0.6
lemma=imply kind=he	0.6
lemma=imply next=that	-0.6
lemma=imply quote=none	0.2
lemma=impose	0.4
lemma=impose frame=object:np	-0.3
lemma=impose kind=name	0.2
lemma=impose quote=none	0.4
lemma=impress	-0.8
lemma=impress form=finite-passive	-0.8
lemma=impress kind=none	-0.6
lemma=impress quote=none	-0.8
lemma=improve	-0.2
lemma=improve frame=object:np	-0.1
lemma=improve quote=none	-0.2
lemma=inclin	-0.6
lemma=inclin form=finite-passive	-0.6
lemma=inclin frame=clause:to	-0.5
lemma=inclin kind=none	-0.6
lemma=inclin next=to	-0.6
lemma=inclin quote=none	-0.6
lemma=include form=infinitive	-0.7
lemma=include form=past	-0.6
lemma=include frame=object:np	-0.6
lemma=include kind=name	-0.6
lemma=include kind=none	-1.0
lemma=include kind=noun	0.4
lemma=include kind=other	0.1
lemma=include kind=plural	-0.6
lemma=include kind=that	-1.1
lemma=include kind=which	-0.2
lemma=include modal	-0.9
lemma=include next=a	0.2
lemma=include quote=none	-0.4
lemma=include quote=part	0.4
lemma=increase	-0.4
lemma=increase form=finite	-0.8
lemma=increase form=infinitive	-0.5
lemma=increase form=ing	-0.4
lemma=increase form=past	0.2
lemma=increase frame=object:np	-0.1
lemma=increase kind=name	-0.2
lemma=increase kind=none	-0.8
lemma=increase kind=noun	-1.0
lemma=increase modal	-0.7
lemma=increase quote=none	-0.4
lemma=indicate	0.4
lemma=indicate form=finite	0.1
lemma=indicate form=past	0.5
lemma=indicate frame=clause:bare	0.2
lemma=indicate frame=comment	0.3
lemma=indicate frame=object:np	0.3
lemma=indicate kind=name	-0.1
lemma=indicate kind=noun	0.5
lemma=indicate kind=plural	0.6
lemma=indicate next=he	0.3
lemma=indicate quote=none	0.2
lemma=influence	-0.7
lemma=influence frame=object:np	-0.6
lemma=influence modal	-0.6
lemma=influence quote=none	-0.7
lemma=inject	-0.7
lemma=inject form=finite	-0.5
lemma=inject frame=object:np	-0.5
lemma=inject quote=none	-0.7
lemma=injure	-0.8
lemma=injure form=finite-passive	-0.6
lemma=injure kind=none	-0.6
lemma=injure quote=none	-0.8
lemma=insist	0.4
lemma=insist form=finite	0.5
lemma=insist form=infinitive	-0.2
lemma=insist form=ing	0.4
lemma=insist frame=clause:that	0.3
lemma=insist frame=comment	-0.5
lemma=insist frame=object:np	0.7
lemma=insist kind=he	-0.1
lemma=insist kind=name	0.4
lemma=insist kind=noun	-0.3
lemma=insist modal	-0.2
lemma=insist next=she	0.8
lemma=insist next=the	-0.3
lemma=insist next=they	0.8
lemma=insist quote=none	0.2
lemma=insist quote=part	0.1
lemma=insist quote=short	0.3
lemma=inspir	-0.8
lemma=inspir quote=none	-0.8
lemma=install	-0.6
lemma=install quote=none	-0.6
lemma=intend form=finite-passive	0.2
lemma=intend form=past	-0.4
lemma=intend frame=passive	-1.1
lemma=intend frame=passive+clause:to	0.2
lemma=intend kind=none	0.2
lemma=intend next=to	0.1
lemma=intend quote=none	0.3
lemma=interject	0.2
lemma=interject kind=name	0.2
lemma=interpret	0.2
lemma=interpret form=finite-passive	-1.1
lemma=interpret quote=none	0.2
lemma=interrupt	-0.7
lemma=interrupt form=past	-0.4
lemma=interrupt frame=object:np	-0.7
lemma=interrupt next=me	-0.2
lemma=interrupt quote=none	-1.0
lemma=interview	-1.0
lemma=interview form=finite	-0.6
lemma=interview form=finite-passive	-0.7
lemma=interview form=past	-0.8
lemma=interview frame=comment	-0.2
lemma=interview frame=object:np	-0.6
lemma=interview kind=name	-0.8
lemma=interview kind=none	-0.7
lemma=interview kind=noun	-0.5
lemma=interview modal	-0.7
lemma=interview quote=none	-1.0
lemma=introduce	0.2
lemma=introduce form=finite	0.3
lemma=introduce form=finite-passive	0.2
lemma=introduce form=past	-0.4
lemma=introduce frame=object:np	-0.1
lemma=introduce frame=passive	0.3
lemma=introduce kind=he	0.5
lemma=introduce modal	0.4
lemma=introduce next=a	-0.2
lemma=introduce quote=none	0.1
lemma=invest	-0.3
lemma=invest form=finite	-0.2
lemma=invest frame=object:in	-0.9
lemma=invest kind=name	-0.1
lemma=invest quote=none	-0.3
lemma=investigate	-0.4
lemma=investigate frame=object:np	-0.2
lemma=investigate kind=name	-0.2
lemma=investigate quote=none	-0.4
lemma=invite	-0.2
lemma=invite form=finite-passive	0.3
lemma=invite form=ing	-0.8
lemma=invite form=past	-0.3
lemma=invite frame=object:np	-0.6
lemma=invite frame=object:np-to	-0.1
lemma=invite kind=name	-0.4
lemma=invite kind=none	0.3
lemma=invite next=to	0.3
lemma=invite quote=none	-0.4
lemma=invoke frame=object:np	0.3
lemma=invoke next=the	-0.2
lemma=involve	-1.0
lemma=involve form=finite	-0.7
lemma=involve form=ing	-0.7
lemma=involve frame=object:np	-0.7
lemma=involve quote=none	-1.0
lemma=issue form=past	-0.1
lemma=issue frame=comment	-0.9
lemma=issue frame=object:np	0.5
lemma=issue frame=passive:by	-0.7
lemma=issue kind=he	-0.3
lemma=issue kind=noun	0.1
lemma=issue next=a	-0.3
lemma=issue next=the	-0.1
lemma=issue quote=none	-0.1
lemma=issue quote=part	0.3
lemma=join form=finite	-0.3
lemma=join form=finite-passive	-0.9
lemma=join form=infinitive	-0.8
lemma=join form=ing	0.1
lemma=join frame=object:np	-0.6
lemma=join frame=passive:by	-0.8
lemma=join kind=he	-0.2
lemma=join kind=name	-0.1
lemma=join kind=none	-0.9
lemma=join kind=noun	0.2
lemma=join modal	-0.6
lemma=join next=a	-0.2
lemma=join next=by	-0.6
lemma=join next=the	-0.2
lemma=join quote=none	-0.5
lemma=joke	0.4
lemma=joke form=past	0.3
lemma=joke kind=name	0.7
lemma=josh	0.1
lemma=josh form=finite	0.1
lemma=josh frame=clause:bare	0.1
lemma=josh frame=object:np	-0.3
lemma=josh kind=name	0.1
lemma=josh kind=none	-0.7
lemma=josh next=earnest	0.4
lemma=josh quote=none	-0.4
lemma=judge	-0.5
lemma=judge quote=none	-0.5
lemma=jump	-0.2
lemma=jump form=finite	-0.8
lemma=jump form=past	0.1
lemma=jump next=the	-0.8
lemma=jump quote=none	-0.2
lemma=justify	0.2
lemma=justify modal	0.1
lemma=justify quote=none	0.2
lemma=keep	-0.2
lemma=keep form=finite	-0.3
lemma=keep form=infinitive	0.2
lemma=keep form=ing	-0.4
lemma=keep form=past	-0.4
lemma=keep frame=clause:bare	-0.6
lemma=keep frame=comment	-0.8
lemma=keep frame=object:np	-0.3
lemma=keep frame=object:with	-0.8
lemma=keep kind=noun	-0.2
lemma=keep kind=plural	-0.8
lemma=keep modal	0.1
lemma=keep next=a	-0.2
lemma=keep next=her	0.1
lemma=keep next=the	-0.5
lemma=keep quote=none	-0.3
lemma=kick	-0.7
lemma=kick quote=none	-0.7
lemma=kill	-0.3
lemma=kill form=finite-passive	-1.0
lemma=kill form=infinitive	-0.4
lemma=kill form=past	-0.3
lemma=kill frame=object:at	0.2
lemma=kill frame=object:in	-0.9
lemma=kill frame=object:np	-0.5
lemma=kill frame=passive	-0.8
lemma=kill kind=name	-0.1
lemma=kill kind=none	-1.0
lemma=kill kind=noun	0.3
lemma=kill kind=plural	-0.9
lemma=kill modal	-0.4
lemma=kill next=a	0.5
lemma=kill next=in	-0.6
lemma=kill next=the	-0.8
lemma=kill quote=none	-0.2
lemma=knock	0.1
lemma=knock form=past	0.6
lemma=knock frame=object:np	-0.3
lemma=knock kind=name	0.2
lemma=know form=finite	0.2
lemma=know form=finite-passive	0.2
lemma=know form=infinitive	-0.3
lemma=know form=past	-0.5
lemma=know frame=clause:that	0.4
lemma=know frame=clause:wh	0.2
lemma=know frame=comment	-0.9
lemma=know frame=object:for	0.1
lemma=know frame=passive+object:as	-0.1
lemma=know frame=passive+object:for	0.2
lemma=know kind=he	0.2
lemma=know kind=i	-0.2
lemma=know kind=none	0.4
lemma=know kind=noun	-0.9
lemma=know kind=other	0.1
lemma=know kind=plural	0.2
lemma=know kind=we	-0.3
lemma=know kind=who	-0.3
lemma=know kind=you	-0.3
lemma=know modal	-0.4
lemma=know negated	0.6
lemma=know next=,	0.3
lemma=know next=as	-0.2
lemma=know next=for	-1.3
lemma=know next=he	-0.1
lemma=know next=his	0.2
lemma=know next=how	0.3
lemma=know next=it	-0.2
lemma=know next=that	0.2
lemma=know next=to	-0.1
lemma=know next=what	-0.2
lemma=know quote=none	0.1
lemma=know quote=part	-0.2
lemma=label	-0.8
lemma=lack	-0.9
lemma=lack form=finite	-0.7
lemma=lack frame=object:np	-0.6
lemma=lack quote=none	-0.9
lemma=lambast	0.4
lemma=lambast form=finite-passive	0.4
lemma=lambast kind=none	0.4
lemma=lambast next=as	0.4
lemma=lambast quote=none	0.6
lemma=lament	0.4
lemma=lament form=past	0.5
lemma=lament kind=name	0.4
lemma=land	-0.7
lemma=land frame=object:in	-0.5
lemma=land frame=object:np	-0.2
lemma=land kind=name	-0.2
lemma=land quote=none	-0.9
lemma=lash	-0.2
lemma=lash quote=none	-0.2
lemma=laugh	-0.2
lemma=laugh form=past	-0.1
lemma=launch	-0.3
lemma=launch form=ing	0.6
lemma=launch form=past	-1.2
lemma=launch frame=comment	-0.8
lemma=launch frame=object:np	-0.1
lemma=launch kind=he	0.2
lemma=launch kind=who	-0.8
lemma=launch next=a	0.1
lemma=launch next=the	-0.8
lemma=launch quote=none	-0.1
lemma=lay form=finite	-0.4
lemma=lay form=past	0.3
lemma=lay frame=object:np	0.3
lemma=lay kind=he	0.4
lemma=lay kind=none	-0.6
lemma=lay kind=noun	-0.8
lemma=lay next=a	-0.6
lemma=lay quote=none	-0.1
lemma=lead	-0.4
lemma=lead form=finite	-1.6
lemma=lead form=infinitive	-0.7
lemma=lead form=ing	-1.3
lemma=lead form=past	0.2
lemma=lead frame=comment	-0.1
lemma=lead frame=object:in	-0.3
lemma=lead frame=object:np	-0.4
lemma=lead frame=object:np-to	-0.9
lemma=lead frame=object:over	-0.5
lemma=lead frame=object:to	-1.1
lemma=lead frame=object:with	0.2
lemma=lead frame=passive:by	-0.9
lemma=lead kind=he	-0.1
lemma=lead kind=name	-0.4
lemma=lead kind=none	-0.4
lemma=lead kind=noun	-0.3
lemma=lead kind=other	-0.8
lemma=lead kind=that	-1.1
lemma=lead kind=which	-0.3
lemma=lead kind=who	-1.2
lemma=lead modal	-0.8
lemma=lead next=a	-0.2
lemma=lead next=an	0.2
lemma=lead next=bernie	-0.5
lemma=lead next=by	-1.0
lemma=lead next=clinton	-0.5
lemma=lead next=democrats	-0.6
lemma=lead next=republican	-0.6
lemma=lead next=sanders	-0.8
lemma=lead next=the	-0.4
lemma=lead next=to	-0.5
lemma=lead quote=none	-0.3
lemma=lead quote=part	-0.8
lemma=leak	-0.6
lemma=leak form=past	-0.5
lemma=leak kind=none	-0.6
lemma=leak quote=none	-0.6
lemma=lean	-0.7
lemma=lean form=finite	-0.5
lemma=lean quote=none	-0.7
lemma=learn frame=clause:that	-0.2
lemma=learn frame=object:np	0.1
lemma=learn kind=name	0.2
lemma=learn next=that	-0.2
lemma=learn quote=none	0.2
lemma=leave	-0.2
lemma=leave form=finite	0.2
lemma=leave form=finite-passive	-1.1
lemma=leave form=infinitive	0.1
lemma=leave form=ing	-1.3
lemma=leave form=past	-0.3
lemma=leave frame=clause:bare	-0.9
lemma=leave frame=clause:to	-0.3
lemma=leave frame=comment	-0.8
lemma=leave frame=object:in	-0.9
lemma=leave frame=object:np	-0.4
lemma=leave kind=name	-0.8
lemma=leave kind=none	-0.1
lemma=leave kind=noun	-1.2
lemma=leave kind=plural	-0.9
lemma=leave kind=that	-1.0
lemma=leave kind=they	0.4
lemma=leave next=a	0.2
lemma=leave next=his	-0.9
lemma=leave next=the	-1.0
lemma=leave next=to	-0.3
lemma=legalize	0.6
lemma=legalize frame=object:np	0.6
lemma=legalize quote=none	0.6
lemma=lent	-0.7
lemma=lent form=finite	-0.7
lemma=lent quote=none	-0.7
lemma=let	-0.2
lemma=let form=finite	-0.3
lemma=let frame=clause:bare	-0.4
lemma=let frame=object:np	-0.1
lemma=let kind=name	-0.5
lemma=let kind=none	-0.9
lemma=let kind=noun	0.2
lemma=let modal	0.2
lemma=let next='s	-0.8
lemma=let next=the	-0.9
lemma=let quote=none	-0.2
lemma=leverage	-0.7
lemma=leverage kind=name	-0.7
lemma=leverage quote=none	-0.7
lemma=lie	-0.2
lemma=lie quote=none	-0.2
lemma=lift form=finite	-0.9
lemma=lift frame=object:np	0.3
lemma=lift kind=name	-0.2
lemma=like frame=clause:to	0.4
lemma=like frame=comment	-0.8
lemma=like frame=object:np	0.4
lemma=like kind=he	-0.5
lemma=like kind=name	-0.2
lemma=like modal	0.7
lemma=like negated	0.4
lemma=like next=the	-0.2
lemma=like next=to	0.2
lemma=like quote=none	0.3
lemma=liken	0.5
lemma=limit	-0.1
lemma=limit form=infinitive	-0.7
lemma=limit form=ing	0.2
lemma=limit frame=object:np	0.1
lemma=limit modal	-0.7
lemma=limit quote=none	-0.1
lemma=lin	-0.1
lemma=lin form=past	-0.8
lemma=lin quote=none	-0.1
lemma=link	-0.5
lemma=link form=finite-passive	-0.7
lemma=link frame=object:to	-0.2
lemma=link kind=none	-0.7
lemma=link next=to	-0.5
lemma=link quote=none	-0.3
lemma=list form=finite-passive	0.2
lemma=list form=past	-0.2
lemma=list frame=object:np	0.3
lemma=list kind=none	0.2
lemma=list next=as	0.2
lemma=list next=the	-0.2
lemma=list quote=none	0.2
lemma=listen	-0.5
lemma=listen form=ing	-0.4
lemma=listen frame=object:to	-0.1
lemma=listen kind=name	-0.6
lemma=listen quote=none	-1.0
lemma=live	-0.2
lemma=live form=ing	-0.7
lemma=live form=past	-0.4
lemma=live frame=comment	-0.4
lemma=live frame=object:in	-0.1
lemma=live frame=object:np	-0.8
lemma=live kind=none	-0.6
lemma=live kind=they	-0.3
lemma=live kind=who	-0.8
lemma=live next=the	-0.5
lemma=live quote=none	-0.3
lemma=lobby frame=object:np	-0.3
lemma=lobby quote=none	-0.5
lemma=lock	-0.9
lemma=lock form=finite	-0.4
lemma=lock form=finite-passive	-0.6
lemma=lock form=past	-0.5
lemma=lock frame=object:in	-0.6
lemma=lock frame=object:np	-0.6
lemma=lock kind=name	-0.6
lemma=lock kind=none	-0.7
lemma=lock quote=none	-0.9
lemma=look	0.1
lemma=look form=finite	0.1
lemma=look form=infinitive	-0.2
lemma=look form=ing	0.2
lemma=look frame=clause:to	0.3
lemma=look frame=comment	-1.3
lemma=look frame=object:at	-0.1
lemma=look frame=object:to	0.5
lemma=look kind=plural	-0.1
lemma=look kind=they	0.1
lemma=look next=to	0.2
lemma=look quote=none	0.1
lemma=loom	-0.8
lemma=loom quote=none	-0.8
lemma=lose	-0.6
lemma=lose form=finite	-0.9
lemma=lose form=infinitive	-0.6
lemma=lose form=ing	0.2
lemma=lose form=past	-1.2
lemma=lose frame=comment	-0.6
lemma=lose frame=object:in	-0.4
lemma=lose frame=object:np	-0.2
lemma=lose frame=object:to	-0.6
lemma=lose kind=he	0.1
lemma=lose kind=name	-1.0
lemma=lose kind=none	-0.8
lemma=lose kind=noun	-0.7
lemma=lose kind=who	-0.9
lemma=lose modal	-0.7
lemma=lose next=a	-0.4
lemma=lose next=his	-0.5
lemma=lose next=the	-0.9
lemma=lose next=their	0.1
lemma=lose quote=none	-0.6
lemma=love	0.4
lemma=love quote=none	0.2
lemma=lower frame=object:np	0.1
lemma=lynch	-0.7
lemma=lynch form=finite	-0.7
lemma=lynch kind=name	-0.7
lemma=maintain	-0.6
lemma=maintain form=finite	-0.3
lemma=maintain form=past	-0.5
lemma=maintain frame=clause:that	0.2
lemma=maintain frame=object:np	-0.6
lemma=maintain kind=name	-0.2
lemma=maintain next=a	-0.7
lemma=maintain next=that	0.2
lemma=maintain quote=none	-0.5
lemma=make form=finite	-0.4
lemma=make form=finite-passive	-0.2
lemma=make form=ing	0.1
lemma=make form=past	-0.3
lemma=make frame=clause:bare	-0.2
lemma=make frame=clause:ing	-1.0
lemma=make frame=clause:that	-0.2
lemma=make frame=comment	-1.6
lemma=make frame=object:by	-0.9
lemma=make frame=object:np	-0.2
lemma=make frame=relative:object	-0.9
lemma=make kind=i	0.4
lemma=make kind=name	-0.2
lemma=make kind=none	-0.3
lemma=make kind=noun	0.2
lemma=make kind=other	-0.3
lemma=make kind=plural	-0.2
lemma=make kind=that	-1.7
lemma=make kind=which	-1.0
lemma=make kind=who	-0.6
lemma=make negated	-0.3
lemma=make next=about	-0.7
lemma=make next=an	0.3
lemma=make next=clear	0.4
lemma=make next=him	-0.7
lemma=make next=it	0.5
lemma=make next=no	0.3
lemma=make next=public	-0.7
lemma=make next=sense	-0.7
lemma=make next=some	-0.9
lemma=make next=the	-0.1
lemma=make next=their	-1.2
lemma=make next=them	-0.5
lemma=make quote=none	-0.1
lemma=manage	-0.4
lemma=manage form=finite	-0.7
lemma=manage form=past	-0.3
lemma=manage frame=clause:to	-0.1
lemma=manage frame=object:np	-0.5
lemma=manage kind=noun	-0.9
lemma=manage kind=who	-1.0
lemma=manage next=to	-0.2
lemma=manage quote=none	-0.2
lemma=map	-0.7
lemma=map quote=none	-0.7
lemma=march	-0.6
lemma=mark	-0.2
lemma=mark form=finite	-0.8
lemma=mark form=finite-passive	-0.5
lemma=mark form=ing	-0.8
lemma=mark frame=object:np	-0.2
lemma=mark kind=name	-0.9
lemma=mark kind=none	-0.6
lemma=mark kind=noun	0.5
lemma=mark next=as	-0.5
lemma=mark next=the	-0.9
lemma=marry	-0.6
lemma=marry form=past	-0.5
lemma=marry frame=object:np	-0.5
lemma=marry kind=he	-0.6
lemma=marry quote=none	-0.6
lemma=match	-0.9
lemma=match form=finite	-0.5
lemma=match frame=object:np	-0.7
lemma=match modal	-0.5
lemma=match next=the	-0.5
lemma=match quote=none	-0.9
lemma=mean form=finite	-0.4
lemma=mean form=finite-passive	0.5
lemma=mean form=ing	-0.6
lemma=mean form=past	-0.2
lemma=mean frame=clause:bare	-0.7
lemma=mean frame=clause:ing	-0.8
lemma=mean frame=comment	-0.5
lemma=mean frame=object:for	0.1
lemma=mean frame=object:np	-0.6
lemma=mean frame=relative:object	-0.6
lemma=mean kind=i	0.2
lemma=mean kind=it	-1.0
lemma=mean kind=name	-1.3
lemma=mean kind=none	0.4
lemma=mean kind=noun	-1.1
lemma=mean kind=plural	-0.5
lemma=mean kind=that	0.1
lemma=mean next=he	-1.0
lemma=mean next=it	-0.6
lemma=mean next=the	-0.9
lemma=mean next=to	0.3
lemma=measure	-0.6
lemma=measure quote=none	-0.6
lemma=meet	-0.2
lemma=meet form=finite	-0.4
lemma=meet form=infinitive	-0.1
lemma=meet form=past	-0.7
lemma=meet frame=comment	-0.5
lemma=meet frame=object:np	-1.1
lemma=meet frame=object:with	-1.0
lemma=meet kind=name	-1.4
lemma=meet kind=none	-0.9
lemma=meet kind=noun	0.1
lemma=meet kind=plural	0.1
lemma=meet modal	-0.2
lemma=meet next=the	-1.0
lemma=meet next=with	0.5
lemma=meet quote=none	-0.6
lemma=mention	0.4
lemma=mention form=finite	0.3
lemma=mention form=finite-passive	0.2
lemma=mention form=ing	-0.3
lemma=mention form=past	0.2
lemma=mention frame=comment	-1.0
lemma=mention frame=object:np	0.7
lemma=mention kind=he	0.3
lemma=mention kind=name	0.3
lemma=mention kind=plural	-0.1
lemma=mention negated	0.2
lemma=mention next=as	-0.4
lemma=mention next=his	0.1
lemma=mention quote=none	0.4
lemma=might	-0.4
lemma=might form=finite	-0.4
lemma=might kind=it	-0.5
lemma=might next=surprise	-0.5
lemma=might quote=none	-0.8
lemma=mir	-0.9
lemma=mir form=finite-passive	-0.6
lemma=mir frame=object:in	-0.7
lemma=mir kind=none	-0.6
lemma=mir quote=none	-0.9
lemma=mirror	-0.5
lemma=mirror form=finite	-0.5
lemma=mirror quote=none	-0.5
lemma=miss	-0.3
lemma=miss form=ing	-0.6
lemma=miss form=past	-0.7
lemma=miss frame=object:np	-0.5
lemma=miss kind=name	-0.9
lemma=miss kind=none	-0.5
lemma=miss kind=noun	-1.1
lemma=miss next=the	0.5
lemma=miss quote=none	-0.2
lemma=mock	0.4
lemma=mock form=past	0.3
lemma=mock frame=object:np	0.4
lemma=mock kind=name	0.2
lemma=mock next=the	0.4
lemma=mock quote=none	0.4
lemma=motivate	-0.6
lemma=motivate quote=none	-0.6
lemma=mount	-0.5
lemma=mount form=finite	-0.6
lemma=mount form=infinitive	-0.7
lemma=mount frame=object:np	-0.2
lemma=mount kind=name	-0.2
lemma=mount modal	-0.6
lemma=mount next=a	-0.8
lemma=mount quote=none	-0.4
lemma=move	-0.1
lemma=move form=finite	-0.4
lemma=move form=infinitive	-0.6
lemma=move frame=comment	0.2
lemma=move frame=object:to	-1.0
lemma=move kind=name	-0.3
lemma=move kind=plural	-0.6
lemma=move kind=who	-0.6
lemma=move modal	-0.6
lemma=move next=the	-0.8
lemma=move next=to	0.4
lemma=move quote=none	-0.5
lemma=muse	0.1
lemma=nam	0.2
lemma=nam form=finite-passive	0.3
lemma=nam form=ing	-0.4
lemma=nam frame=comment	-0.1
lemma=nam frame=object:np	0.5
lemma=nam kind=name	0.2
lemma=nam kind=noun	-0.3
lemma=nam modal	-0.9
lemma=nam next=a	-1.0
lemma=nam quote=none	0.2
lemma=name	0.1
lemma=name frame=object:np	0.1
lemma=name modal	0.2
lemma=name quote=none	0.1
lemma=navigate	-0.7
lemma=navigate quote=none	-0.7
lemma=need	-0.2
lemma=need form=finite	-0.2
lemma=need form=finite-passive	0.2
lemma=need frame=clause:to	-0.2
lemma=need frame=comment	-0.8
lemma=need frame=object:np	-0.6
lemma=need frame=object:np-to	0.1
lemma=need frame=relative:object	-0.1
lemma=need kind=he	-0.1
lemma=need kind=it	-0.7
lemma=need kind=name	-0.2
lemma=need kind=none	0.1
lemma=need kind=noun	-0.3
lemma=need kind=other	-0.8
lemma=need kind=plural	-0.8
lemma=need kind=they	-0.7
lemma=need kind=who	-0.8
lemma=need modal	-1.9
lemma=need negated	-0.9
lemma=need next=a	0.4
lemma=need next=to	-0.1
lemma=need quote=none	-0.2
lemma=negotiate	-0.4
lemma=negotiate frame=object:np	-0.7
lemma=negotiate quote=none	-0.2
lemma=nominate	0.4
lemma=nominate form=finite	0.4
lemma=nominate form=finite-passive	0.2
lemma=nominate form=ing	-0.8
lemma=nominate form=past	0.2
lemma=nominate frame=clause:bare	-0.4
lemma=nominate frame=object:np	0.3
lemma=nominate modal	-0.1
lemma=nominate next=as	0.3
lemma=nominate next=contest	-0.9
lemma=nominate next=contests	-0.8
lemma=nominate quote=none	0.4
lemma=note	0.3
lemma=note form=finite	1.1
lemma=note form=ing	-0.2
lemma=note form=past	0.2
lemma=note frame=clause:bare	0.3
lemma=note frame=clause:that	0.4
lemma=note frame=comment	-0.3
lemma=note frame=comment:split	0.3
lemma=note frame=direct:before-cue	0.8
lemma=note frame=object:np	-0.5
lemma=note kind=he	0.7
lemma=note kind=plural	0.6
lemma=note kind=who	0.4
lemma=note next=,	0.4
lemma=note next=.	0.6
lemma=note next=he	0.2
lemma=note next=that	0.2
lemma=note next=the	-0.2
lemma=note quote=all	0.7
lemma=note quote=none	0.5
lemma=note quote=part	-0.2
lemma=notice kind=name	0.5
lemma=noun:ability	-0.9
lemma=noun:ability form=none	-0.9
lemma=noun:ability frame=noun:to	-0.9
lemma=noun:ability kind=none	-0.4
lemma=noun:ability kind=other	-0.5
lemma=noun:ability quote=none	-0.8
lemma=noun:access frame=noun:to	0.1
lemma=noun:access kind=none	0.2
lemma=noun:account	0.1
lemma=noun:account form=none	0.1
lemma=noun:account frame=noun:of	0.3
lemma=noun:account kind=none	0.2
lemma=noun:account quote=none	0.1
lemma=noun:accusation	-0.1
lemma=noun:accusation form=none	-0.1
lemma=noun:action	-0.7
lemma=noun:action form=none	-0.7
lemma=noun:action kind=none	-0.5
lemma=noun:action quote=none	-0.7
lemma=noun:activist	-0.6
lemma=noun:activist form=none	-0.6
lemma=noun:activist kind=none	-0.6
lemma=noun:activist quote=none	-0.6
lemma=noun:ad	-0.7
lemma=noun:ad form=none	-0.7
lemma=noun:ad frame=noun:in	-0.4
lemma=noun:ad kind=none	-0.7
lemma=noun:ad quote=none	-0.7
lemma=noun:addition	-0.8
lemma=noun:addition form=none	-0.8
lemma=noun:addition frame=noun:to	-0.8
lemma=noun:addition kind=none	-0.8
lemma=noun:addition quote=none	-0.8
lemma=noun:administration	-0.6
lemma=noun:administration form=none	-0.6
lemma=noun:administration kind=none	-0.6
lemma=noun:administration quote=none	-0.6
lemma=noun:advantage	-0.7
lemma=noun:advantage form=none	-0.7
lemma=noun:advantage frame=noun:of	-0.8
lemma=noun:advantage kind=none	-0.5
lemma=noun:advantage quote=none	-0.7
lemma=noun:advice	0.2
lemma=noun:advice form=none	0.2
lemma=noun:advice kind=none	-0.8
lemma=noun:advice quote=none	0.2
lemma=noun:adviser	-0.9
lemma=noun:adviser form=none	-0.9
lemma=noun:adviser frame=noun:to	-0.9
lemma=noun:adviser kind=none	-1.0
lemma=noun:adviser quote=none	-0.9
lemma=noun:advocate	-0.7
lemma=noun:advocate form=none	-0.7
lemma=noun:advocate frame=noun:for	-0.6
lemma=noun:advocate kind=none	-0.7
lemma=noun:advocate quote=none	-0.7
lemma=noun:age	-0.6
lemma=noun:age form=none	-0.6
lemma=noun:age frame=noun:of	-0.6
lemma=noun:age kind=none	-0.6
lemma=noun:age quote=none	-0.6
lemma=noun:agenda	-0.6
lemma=noun:agenda form=none	-0.6
lemma=noun:agenda kind=none	-0.6
lemma=noun:agenda quote=none	-0.6
lemma=noun:agent	-0.6
lemma=noun:agent form=none	-0.6
lemma=noun:agent kind=none	-0.6
lemma=noun:agreement	0.3
lemma=noun:agreement form=none	0.3
lemma=noun:agreement kind=none	0.3
lemma=noun:agreement quote=none	0.3
lemma=noun:aide	-0.2
lemma=noun:aide form=none	-0.2
lemma=noun:aide kind=none	-0.2
lemma=noun:aide quote=none	-0.2
lemma=noun:allegation	0.2
lemma=noun:allegation form=none	0.2
lemma=noun:allegation kind=none	0.3
lemma=noun:allegation quote=none	0.2
lemma=noun:allie	-0.7
lemma=noun:allie form=none	-0.7
lemma=noun:allie kind=none	-0.5
lemma=noun:allie quote=none	-0.6
lemma=noun:ally	-0.5
lemma=noun:ally form=none	-0.5
lemma=noun:ally frame=noun:of	-0.5
lemma=noun:ally kind=none	-0.5
lemma=noun:ally quote=none	-0.5
lemma=noun:alternative	-0.6
lemma=noun:alternative form=none	-0.6
lemma=noun:alternative frame=noun:to	-0.6
lemma=noun:alternative kind=none	-0.6
lemma=noun:alternative quote=none	-0.6
lemma=noun:ambassador	-0.5
lemma=noun:ambassador form=none	-0.5
lemma=noun:ambassador frame=noun:to	-0.5
lemma=noun:ambassador kind=none	-0.6
lemma=noun:ambassador quote=none	-0.5
lemma=noun:amendment	-0.6
lemma=noun:amendment form=none	-0.6
lemma=noun:amendment frame=noun:to	-0.5
lemma=noun:amendment kind=none	-0.5
lemma=noun:amendment quote=none	-0.6
lemma=noun:amount	-0.8
lemma=noun:amount form=none	-0.8
lemma=noun:amount frame=noun:of	-0.6
lemma=noun:amount kind=none	-0.8
lemma=noun:amount quote=none	-0.8
lemma=noun:analysi	-0.6
lemma=noun:analysi form=none	-0.6
lemma=noun:analysi frame=noun:of	-0.6
lemma=noun:analysi kind=none	-0.5
lemma=noun:analysi quote=none	-0.6
lemma=noun:analyst	-0.6
lemma=noun:analyst form=none	-0.6
lemma=noun:analyst kind=none	-0.6
lemma=noun:analyst quote=none	-0.6
lemma=noun:announcement	0.3
lemma=noun:announcement form=none	0.3
lemma=noun:announcement frame=noun:of	0.2
lemma=noun:announcement kind=none	0.4
lemma=noun:announcement quote=none	0.3
lemma=noun:answer	-0.7
lemma=noun:answer form=none	-0.7
lemma=noun:answer frame=noun:to	-0.5
lemma=noun:answer kind=none	-0.6
lemma=noun:answer quote=none	-0.7
lemma=noun:appeal	-0.4
lemma=noun:appeal form=none	-0.4
lemma=noun:appeal frame=noun:to	-0.9
lemma=noun:appeal kind=none	-1.3
lemma=noun:appeal quote=none	-0.1
lemma=noun:appearance frame=noun:on	-1.2
lemma=noun:appearance kind=none	0.2
lemma=noun:appearance kind=other	-0.9
lemma=noun:approach kind=none	-0.2
lemma=noun:area	-0.7
lemma=noun:area form=none	-0.7
lemma=noun:area kind=none	-0.7
lemma=noun:area quote=none	-0.6
lemma=noun:argument	-0.1
lemma=noun:argument form=none	-0.1
lemma=noun:argument kind=none	-0.1
lemma=noun:argument quote=none	-0.1
lemma=noun:arm	-0.5
lemma=noun:arm form=none	-0.5
lemma=noun:arm kind=none	-0.8
lemma=noun:arm quote=none	-0.5
lemma=noun:army	-0.5
lemma=noun:army form=none	-0.5
lemma=noun:army frame=noun:of	-0.5
lemma=noun:army kind=none	-0.5
lemma=noun:army quote=none	-0.5
lemma=noun:array	-0.6
lemma=noun:array form=none	-0.6
lemma=noun:array frame=noun:of	-0.6
lemma=noun:array kind=none	-0.6
lemma=noun:array quote=none	-0.6
lemma=noun:article	-0.7
lemma=noun:article form=none	-0.7
lemma=noun:article kind=none	-0.7
lemma=noun:article quote=none	-0.7
lemma=noun:assertion	0.3
lemma=noun:assertion form=none	0.3
lemma=noun:assertion frame=noun:that	0.1
lemma=noun:assertion kind=none	0.3
lemma=noun:assertion quote=none	0.2
lemma=noun:attack	0.2
lemma=noun:attack form=none	0.2
lemma=noun:attack frame=noun:against	-0.8
lemma=noun:attack frame=noun:in	-1.3
lemma=noun:attack frame=noun:on	0.3
lemma=noun:attack kind=name	0.1
lemma=noun:attack kind=none	-0.1
lemma=noun:attack quote=none	0.3
lemma=noun:attempt	-0.1
lemma=noun:attempt form=none	-0.1
lemma=noun:attempt frame=noun:to	-0.1
lemma=noun:attempt quote=none	-0.1
lemma=noun:attention frame=noun:of	-0.8
lemma=noun:attention frame=noun:on	-0.6
lemma=noun:attention kind=other	-0.8
lemma=noun:attorney	-0.7
lemma=noun:attorney form=none	-0.7
lemma=noun:attorney frame=noun:for	-0.5
lemma=noun:attorney kind=none	-0.7
lemma=noun:attorney quote=none	-0.7
lemma=noun:audience	-0.7
lemma=noun:audience form=none	-0.7
lemma=noun:audience kind=none	-0.6
lemma=noun:audience quote=none	-0.7
lemma=noun:author	-0.7
lemma=noun:author form=none	-0.7
lemma=noun:author frame=noun:of	-0.7
lemma=noun:author kind=none	-0.7
lemma=noun:author quote=all	-0.6
lemma=noun:author quote=none	-0.6
lemma=noun:backer	0.2
lemma=noun:backer form=none	0.2
lemma=noun:backer kind=none	0.2
lemma=noun:backer quote=none	0.2
lemma=noun:backing	-0.6
lemma=noun:backing form=none	-0.6
lemma=noun:backing frame=noun:of	-0.6
lemma=noun:backing kind=none	-0.6
lemma=noun:backing quote=none	-0.6
lemma=noun:ballot	-0.7
lemma=noun:ballot form=none	-0.7
lemma=noun:ballot frame=noun:in	-0.3
lemma=noun:ballot kind=none	-0.7
lemma=noun:ballot quote=none	-0.7
lemma=noun:base kind=none	-0.9
lemma=noun:battle	-0.6
lemma=noun:battle form=none	-0.6
lemma=noun:battle frame=noun:against	-0.7
lemma=noun:battle frame=noun:with	-0.7
lemma=noun:battle kind=none	-0.5
lemma=noun:battle kind=other	-0.7
lemma=noun:battle quote=none	-0.6
lemma=noun:beginning	-0.6
lemma=noun:beginning form=none	-0.6
lemma=noun:beginning frame=noun:of	-0.6
lemma=noun:beginning kind=none	-0.6
lemma=noun:beginning quote=none	-0.6
lemma=noun:behalf	-0.6
lemma=noun:behalf form=none	-0.6
lemma=noun:behalf frame=noun:of	-0.6
lemma=noun:behalf kind=none	-0.6
lemma=noun:behalf quote=none	-0.6
lemma=noun:belief	-0.1
lemma=noun:belief form=none	-0.1
lemma=noun:belief quote=none	-0.1
lemma=noun:benefit	-0.6
lemma=noun:benefit form=none	-0.6
lemma=noun:benefit kind=none	-0.6
lemma=noun:benefit quote=none	-0.6
lemma=noun:bet	-0.5
lemma=noun:bet form=none	-0.5
lemma=noun:bet kind=none	-0.5
lemma=noun:bet quote=none	-0.5
lemma=noun:bid	-0.9
lemma=noun:bid form=none	-0.9
lemma=noun:bid frame=noun:for	-0.8
lemma=noun:bid frame=noun:to	-0.5
lemma=noun:bid kind=none	-0.6
lemma=noun:bid kind=other	-0.9
lemma=noun:bid quote=none	-0.9
lemma=noun:bill	-0.1
lemma=noun:bill form=none	-0.1
lemma=noun:bill frame=noun:to	-0.8
lemma=noun:billion	-0.5
lemma=noun:billion form=none	-0.5
lemma=noun:billion frame=noun:of	-0.5
lemma=noun:billion kind=none	-0.5
lemma=noun:billion quote=none	-0.5
lemma=noun:bit	-0.5
lemma=noun:bit form=none	-0.5
lemma=noun:bit frame=noun:of	-0.5
lemma=noun:bit kind=none	-0.5
lemma=noun:bit quote=none	-0.5
lemma=noun:board	-0.8
lemma=noun:board form=none	-0.8
lemma=noun:board frame=noun:of	-0.6
lemma=noun:board kind=none	-0.8
lemma=noun:board quote=none	-0.8
lemma=noun:book	-0.5
lemma=noun:book form=none	-0.5
lemma=noun:book kind=none	-0.5
lemma=noun:book quote=none	-0.5
lemma=noun:boost	-0.6
lemma=noun:boost form=none	-0.6
lemma=noun:boost kind=none	-0.6
lemma=noun:boost quote=none	-0.6
lemma=noun:border	0.2
lemma=noun:border form=none	0.2
lemma=noun:border kind=none	0.2
lemma=noun:border quote=none	0.2
lemma=noun:breakfast	-0.3
lemma=noun:breakfast form=none	-0.3
lemma=noun:breakfast kind=none	-0.5
lemma=noun:breakfast quote=none	-0.3
lemma=noun:bulwark	0.1
lemma=noun:bulwark form=none	0.1
lemma=noun:bulwark kind=none	0.1
lemma=noun:bulwark quote=none	0.1
lemma=noun:business	-0.4
lemma=noun:business form=none	-0.4
lemma=noun:business quote=none	-0.4
lemma=noun:call	0.5
lemma=noun:call form=none	0.5
lemma=noun:call frame=noun:to	0.3
lemma=noun:call frame=noun:with	-1.3
lemma=noun:call kind=none	0.3
lemma=noun:call kind=other	0.1
lemma=noun:call quote=none	0.3
lemma=noun:campaign	-0.3
lemma=noun:campaign form=none	-0.3
lemma=noun:campaign frame=noun:against	0.2
lemma=noun:campaign frame=noun:for	-1.1
lemma=noun:campaign frame=noun:in	-0.2
lemma=noun:campaign frame=noun:of	-1.3
lemma=noun:campaign frame=noun:on	-0.7
lemma=noun:campaign frame=noun:to	-0.1
lemma=noun:campaign frame=noun:with	-0.7
lemma=noun:campaign kind=none	-0.2
lemma=noun:campaign kind=other	-1.0
lemma=noun:campaign quote=none	-0.6
lemma=noun:campaigning	-0.6
lemma=noun:campaigning form=none	-0.6
lemma=noun:campaigning frame=noun:in	-0.5
lemma=noun:campaigning kind=none	-0.6
lemma=noun:campaigning quote=none	-0.6
lemma=noun:candidacy	-0.7
lemma=noun:candidacy form=none	-0.7
lemma=noun:candidacy kind=none	-0.5
lemma=noun:candidacy kind=other	-0.5
lemma=noun:candidacy quote=none	-0.7
lemma=noun:candidate	-0.3
lemma=noun:candidate form=none	-0.3
lemma=noun:candidate frame=noun:for	-1.3
lemma=noun:candidate frame=noun:in	0.2
lemma=noun:candidate frame=noun:of	-0.8
lemma=noun:candidate frame=noun:to	-1.4
lemma=noun:candidate frame=noun:with	-0.7
lemma=noun:candidate kind=none	-0.3
lemma=noun:candidate quote=none	-0.3
lemma=noun:capital	-0.6
lemma=noun:capital form=none	-0.6
lemma=noun:capital kind=none	-0.6
lemma=noun:capital quote=none	-0.6
lemma=noun:career	-0.5
lemma=noun:career form=none	-0.5
lemma=noun:career quote=none	-0.5
lemma=noun:case	-0.2
lemma=noun:case form=none	-0.2
lemma=noun:case frame=noun:for	0.2
lemma=noun:case frame=noun:of	-1.0
lemma=noun:case frame=noun:that	-1.2
lemma=noun:case frame=noun:to	-1.2
lemma=noun:case kind=none	-0.3
lemma=noun:case quote=none	-0.2
lemma=noun:cash	-0.6
lemma=noun:cash form=none	-0.6
lemma=noun:cash kind=none	-0.6
lemma=noun:cash quote=none	-0.6
lemma=noun:caucuse	-0.7
lemma=noun:caucuse form=none	-0.7
lemma=noun:caucuse frame=noun:in	-0.5
lemma=noun:caucuse frame=noun:on	-0.5
lemma=noun:caucuse kind=none	-0.7
lemma=noun:caucuse quote=none	-0.7
lemma=noun:center	-0.8
lemma=noun:center form=none	-0.8
lemma=noun:center frame=noun:of	-0.7
lemma=noun:center kind=none	-0.8
lemma=noun:center quote=none	-0.8
lemma=noun:century	-0.5
lemma=noun:century form=none	-0.5
lemma=noun:century quote=none	-0.5
lemma=noun:chair	-0.7
lemma=noun:chair form=none	-0.7
lemma=noun:chair frame=noun:of	-0.7
lemma=noun:chair kind=none	-0.6
lemma=noun:chair quote=none	-0.7
lemma=noun:chairman	-0.9
lemma=noun:chairman form=none	-0.9
lemma=noun:chairman frame=noun:for	-0.5
lemma=noun:chairman frame=noun:of	-0.9
lemma=noun:chairman kind=none	-0.9
lemma=noun:chairman quote=none	-0.9
lemma=noun:challenge	-0.7
lemma=noun:challenge form=none	-0.7
lemma=noun:challenge frame=noun:to	-0.6
lemma=noun:challenge kind=none	-0.7
lemma=noun:challenge quote=none	-0.7
lemma=noun:chance	-0.4
lemma=noun:chance form=none	-0.4
lemma=noun:chance frame=noun:to	-0.1
lemma=noun:chance kind=none	-0.3
lemma=noun:chance quote=none	-0.4
lemma=noun:change	-0.8
lemma=noun:change form=none	-0.8
lemma=noun:change kind=none	-0.8
lemma=noun:change quote=none	-0.8
lemma=noun:chant kind=none	-0.9
lemma=noun:charge	-0.7
lemma=noun:charge form=none	-0.7
lemma=noun:charge frame=noun:of	-0.7
lemma=noun:charge kind=none	-0.7
lemma=noun:charge quote=none	-0.7
lemma=noun:check	-0.6
lemma=noun:check form=none	-0.6
lemma=noun:check kind=none	-0.6
lemma=noun:check quote=none	-0.6
lemma=noun:children	-0.6
lemma=noun:children form=none	-0.6
lemma=noun:children frame=noun:of	-0.5
lemma=noun:children kind=none	-0.6
lemma=noun:children quote=none	-0.6
lemma=noun:choice	-0.7
lemma=noun:choice form=none	-0.7
lemma=noun:choice kind=none	-0.7
lemma=noun:choice quote=none	-0.7
lemma=noun:church	-0.7
lemma=noun:church form=none	-0.7
lemma=noun:church frame=noun:in	-0.5
lemma=noun:church kind=none	-0.7
lemma=noun:church quote=none	-0.7
lemma=noun:city	-0.5
lemma=noun:city form=none	-0.5
lemma=noun:city frame=noun:of	-0.7
lemma=noun:city frame=noun:on	-0.6
lemma=noun:city kind=none	-0.5
lemma=noun:city quote=none	-0.5
lemma=noun:claim frame=noun:that	-0.4
lemma=noun:claim kind=none	-0.4
lemma=noun:clip	-0.6
lemma=noun:clip form=none	-0.6
lemma=noun:clip kind=none	-0.6
lemma=noun:clip quote=none	-0.6
lemma=noun:co-founder	-0.6
lemma=noun:co-founder form=none	-0.6
lemma=noun:co-founder frame=noun:of	-0.6
lemma=noun:co-founder kind=none	-0.6
lemma=noun:co-founder quote=none	-0.6
lemma=noun:coalition	-0.6
lemma=noun:coalition form=none	-0.6
lemma=noun:coalition frame=noun:of	-0.6
lemma=noun:coalition kind=none	-0.6
lemma=noun:coalition quote=none	-0.6
lemma=noun:collapse	-0.6
lemma=noun:collapse form=none	-0.6
lemma=noun:collapse kind=none	-0.6
lemma=noun:collapse quote=none	-0.6
lemma=noun:collection	-0.6
lemma=noun:collection form=none	-0.6
lemma=noun:collection quote=none	-0.6
lemma=noun:column	-0.7
lemma=noun:column form=none	-0.7
lemma=noun:column kind=none	-0.5
lemma=noun:column quote=none	-0.7
lemma=noun:comment	0.3
lemma=noun:comment form=none	0.3
lemma=noun:comment frame=noun:about	-0.4
lemma=noun:comment frame=noun:on	0.4
lemma=noun:comment kind=none	0.1
lemma=noun:comment quote=none	0.3
lemma=noun:commitment	-0.7
lemma=noun:commitment form=none	-0.7
lemma=noun:commitment frame=noun:to	-0.6
lemma=noun:commitment kind=none	-0.5
lemma=noun:commitment quote=none	-0.6
lemma=noun:committee	-0.7
lemma=noun:committee form=none	-0.7
lemma=noun:committee kind=none	-0.7
lemma=noun:committee quote=none	-0.6
lemma=noun:companie	-0.6
lemma=noun:companie form=none	-0.6
lemma=noun:companie kind=none	-0.6
lemma=noun:companie quote=none	-0.6
lemma=noun:company	-0.7
lemma=noun:company form=none	-0.7
lemma=noun:company kind=none	-0.7
lemma=noun:company quote=none	-0.7
lemma=noun:complaint	0.3
lemma=noun:complaint form=none	0.3
lemma=noun:complaint frame=noun:that	0.4
lemma=noun:complaint kind=none	0.4
lemma=noun:complaint quote=none	0.3
lemma=noun:concern frame=noun:that	0.3
lemma=noun:concern kind=none	0.2
lemma=noun:condition	-0.1
lemma=noun:condition form=none	-0.1
lemma=noun:condition kind=none	-0.1
lemma=noun:condition quote=none	-0.1
lemma=noun:conference	-0.1
lemma=noun:conference form=none	-0.1
lemma=noun:conference frame=noun:in	-0.9
lemma=noun:conference quote=none	-0.1
lemma=noun:conflict	-0.5
lemma=noun:conflict form=none	-0.5
lemma=noun:conflict frame=noun:with	-0.4
lemma=noun:conflict kind=none	-0.5
lemma=noun:conflict quote=none	-0.5
lemma=noun:connection	-0.6
lemma=noun:connection form=none	-0.6
lemma=noun:connection quote=none	-0.6
lemma=noun:contest	-0.7
lemma=noun:contest form=none	-0.7
lemma=noun:contest frame=noun:in	-0.5
lemma=noun:contest frame=noun:with	-0.2
lemma=noun:contest kind=none	-0.7
lemma=noun:contest quote=none	-0.6
lemma=noun:contrast	-0.7
lemma=noun:contrast form=none	-0.7
lemma=noun:contrast frame=noun:to	-0.7
lemma=noun:contrast frame=noun:with	-0.2
lemma=noun:contrast kind=none	-0.7
lemma=noun:contrast quote=none	-0.7
lemma=noun:contributor	-0.6
lemma=noun:contributor form=none	-0.6
lemma=noun:contributor kind=none	-0.6
lemma=noun:contributor quote=none	-0.6
lemma=noun:control	-0.6
lemma=noun:control form=none	-0.6
lemma=noun:control frame=noun:of	-0.6
lemma=noun:control kind=none	-0.6
lemma=noun:control quote=none	-0.6
lemma=noun:convention	-0.8
lemma=noun:convention form=none	-0.8
lemma=noun:convention frame=noun:in	-0.3
lemma=noun:convention kind=none	-0.6
lemma=noun:convention quote=none	-0.8
lemma=noun:conversation	-0.5
lemma=noun:conversation form=none	-0.5
lemma=noun:conversation frame=noun:with	-0.4
lemma=noun:conversation kind=none	-0.4
lemma=noun:conversation quote=none	-0.5
lemma=noun:cost	-0.6
lemma=noun:cost form=none	-0.6
lemma=noun:cost frame=noun:of	-0.7
lemma=noun:cost kind=none	-0.6
lemma=noun:cost quote=none	-0.6
lemma=noun:countie	-0.6
lemma=noun:countie form=none	-0.6
lemma=noun:countie kind=none	-0.6
lemma=noun:countie quote=none	-0.6
lemma=noun:countrie	-0.7
lemma=noun:countrie form=none	-0.7
lemma=noun:countrie frame=noun:to	-0.5
lemma=noun:countrie kind=none	-0.7
lemma=noun:countrie quote=none	-0.7
lemma=noun:country	-0.9
lemma=noun:country form=none	-0.9
lemma=noun:country frame=noun:in	-0.2
lemma=noun:country kind=none	-0.8
lemma=noun:country quote=none	-0.8
lemma=noun:county	-0.5
lemma=noun:county form=none	-0.5
lemma=noun:county quote=none	-0.5
lemma=noun:course	-0.8
lemma=noun:course form=none	-0.8
lemma=noun:course frame=noun:in	-0.3
lemma=noun:course kind=none	-0.6
lemma=noun:course quote=none	-0.8
lemma=noun:court	-0.6
lemma=noun:court form=none	-0.6
lemma=noun:court kind=none	-0.6
lemma=noun:court quote=none	-0.6
lemma=noun:critic	-0.7
lemma=noun:critic form=none	-0.7
lemma=noun:critic kind=none	-0.6
lemma=noun:critic quote=none	-0.7
lemma=noun:criticism	0.5
lemma=noun:criticism form=none	0.5
lemma=noun:criticism frame=noun:for	0.5
lemma=noun:criticism kind=none	0.5
lemma=noun:criticism kind=other	0.2
lemma=noun:criticism quote=none	0.6
lemma=noun:crowd	-0.2
lemma=noun:crowd form=none	-0.2
lemma=noun:crowd frame=noun:in	-0.7
lemma=noun:crowd frame=noun:of	-1.0
lemma=noun:crowd kind=none	-0.2
lemma=noun:crowd quote=none	-0.2
lemma=noun:danger	-0.5
lemma=noun:danger form=none	-0.5
lemma=noun:danger kind=none	-0.5
lemma=noun:danger quote=none	-0.5
lemma=noun:daughter	-0.7
lemma=noun:daughter form=none	-0.7
lemma=noun:daughter frame=noun:of	-0.7
lemma=noun:daughter kind=none	-0.7
lemma=noun:daughter quote=none	-0.7
lemma=noun:deal	-0.8
lemma=noun:deal form=none	-0.8
lemma=noun:deal frame=noun:with	-0.2
lemma=noun:deal kind=none	-0.7
lemma=noun:deal quote=none	-0.8
lemma=noun:death	-0.7
lemma=noun:death form=none	-0.7
lemma=noun:death frame=noun:of	-0.7
lemma=noun:death kind=none	-0.7
lemma=noun:death quote=none	-0.7
lemma=noun:debate frame=noun:in	-1.4
lemma=noun:debate frame=noun:over	0.3
lemma=noun:debate frame=noun:that	-1.4
lemma=noun:debate kind=name	-0.6
lemma=noun:debate kind=none	0.2
lemma=noun:debate quote=none	0.2
lemma=noun:debate quote=part	-0.8
lemma=noun:decision	0.2
lemma=noun:decision form=none	0.2
lemma=noun:decision frame=noun:to	0.2
lemma=noun:decision kind=none	-0.3
lemma=noun:decision kind=other	0.2
lemma=noun:decision quote=none	0.3
lemma=noun:defense	-0.7
lemma=noun:defense form=none	-0.7
lemma=noun:defense frame=noun:of	-0.6
lemma=noun:defense kind=none	-0.7
lemma=noun:defense quote=none	-0.6
lemma=noun:degree	-0.7
lemma=noun:degree form=none	-0.7
lemma=noun:degree kind=none	-0.7
lemma=noun:degree quote=none	-0.7
lemma=noun:delegate	-0.9
lemma=noun:delegate form=none	-0.9
lemma=noun:delegate frame=noun:in	-0.2
lemma=noun:delegate frame=noun:on	-0.3
lemma=noun:delegate frame=noun:to	-0.8
lemma=noun:delegate kind=none	-0.8
lemma=noun:delegate quote=none	-0.9
lemma=noun:demand	0.1
lemma=noun:demand form=none	0.1
lemma=noun:demand kind=none	-0.6
lemma=noun:demand quote=none	0.1
lemma=noun:description kind=none	0.1
lemma=noun:description quote=none	-0.9
lemma=noun:detail	-0.2
lemma=noun:detail form=none	-0.2
lemma=noun:detail kind=none	-0.1
lemma=noun:detail quote=none	-0.2
lemma=noun:development	-0.6
lemma=noun:development form=none	-0.6
lemma=noun:development kind=none	-0.6
lemma=noun:development quote=none	-0.6
lemma=noun:digit	-0.3
lemma=noun:digit form=none	-0.3
lemma=noun:digit frame=noun:in	-0.1
lemma=noun:digit kind=none	-0.3
lemma=noun:digit quote=none	-0.3
lemma=noun:director	-1.0
lemma=noun:director form=none	-1.0
lemma=noun:director frame=noun:for	-0.7
lemma=noun:director frame=noun:of	-1.0
lemma=noun:director kind=none	-0.9
lemma=noun:director quote=none	-1.0
lemma=noun:discussion	0.3
lemma=noun:discussion form=none	0.3
lemma=noun:discussion kind=none	0.3
lemma=noun:discussion quote=none	0.3
lemma=noun:dispute	-0.6
lemma=noun:dispute form=none	-0.6
lemma=noun:dispute quote=none	-0.6
lemma=noun:district	-0.5
lemma=noun:district form=none	-0.5
lemma=noun:district frame=noun:in	-0.4
lemma=noun:district kind=none	-0.5
lemma=noun:district quote=none	-0.5
lemma=noun:dollar	-0.8
lemma=noun:dollar form=none	-0.8
lemma=noun:dollar frame=noun:in	-0.5
lemma=noun:dollar kind=none	-0.8
lemma=noun:dollar quote=none	-0.7
lemma=noun:donation	-0.5
lemma=noun:donation form=none	-0.5
lemma=noun:donation kind=none	-0.5
lemma=noun:donation quote=none	-0.5
lemma=noun:donor	-0.7
lemma=noun:donor form=none	-0.7
lemma=noun:donor frame=noun:in	-0.4
lemma=noun:donor frame=noun:to	-0.5
lemma=noun:donor kind=none	-0.7
lemma=noun:donor quote=none	-0.7
lemma=noun:doubt frame=noun:about	-0.1
lemma=noun:dozen	-0.8
lemma=noun:dozen form=none	-0.8
lemma=noun:dozen frame=noun:of	-0.7
lemma=noun:dozen kind=none	-0.8
lemma=noun:dozen quote=none	-0.7
lemma=noun:economy	-0.4
lemma=noun:economy form=none	-0.4
lemma=noun:economy kind=none	-0.7
lemma=noun:economy quote=none	-0.4
lemma=noun:edge	-0.6
lemma=noun:edge form=none	-0.6
lemma=noun:edge kind=none	-0.6
lemma=noun:edge quote=none	-0.6
lemma=noun:editor	-0.6
lemma=noun:editor form=none	-0.6
lemma=noun:editor kind=none	-0.6
lemma=noun:editor quote=none	-0.6
lemma=noun:effect	-0.7
lemma=noun:effect form=none	-0.7
lemma=noun:effect kind=none	-0.7
lemma=noun:effect quote=none	-0.7
lemma=noun:effort	-0.2
lemma=noun:effort form=none	-0.2
lemma=noun:effort frame=noun:in	-0.4
lemma=noun:effort frame=noun:to	-0.2
lemma=noun:effort kind=name	-0.7
lemma=noun:effort kind=none	-1.9
lemma=noun:effort kind=other	0.2
lemma=noun:effort quote=none	-0.2
lemma=noun:election	-0.9
lemma=noun:election form=none	-0.9
lemma=noun:election frame=noun:in	-0.2
lemma=noun:election kind=none	-0.8
lemma=noun:election quote=none	-0.6
lemma=noun:electorate	-0.7
lemma=noun:electorate form=none	-0.7
lemma=noun:electorate kind=none	-0.5
lemma=noun:electorate quote=none	-0.7
lemma=noun:element	-0.6
lemma=noun:element form=none	-0.6
lemma=noun:element kind=none	-0.6
lemma=noun:element quote=none	-0.6
lemma=noun:email	-0.3
lemma=noun:email form=none	-0.3
lemma=noun:email kind=none	-1.2
lemma=noun:email quote=none	-0.9
lemma=noun:employee	-0.7
lemma=noun:employee form=none	-0.7
lemma=noun:employee kind=none	-0.7
lemma=noun:employee quote=none	-0.7
lemma=noun:end	-0.8
lemma=noun:end form=none	-0.8
lemma=noun:end frame=noun:of	-0.7
lemma=noun:end kind=none	-0.8
lemma=noun:end quote=none	-0.8
lemma=noun:endorsement	0.4
lemma=noun:endorsement form=none	0.4
lemma=noun:endorsement frame=noun:of	0.5
lemma=noun:endorsement quote=none	0.4
lemma=noun:energy	-0.7
lemma=noun:energy form=none	-0.7
lemma=noun:energy quote=none	-0.7
lemma=noun:enthusiasm	0.1
lemma=noun:enthusiasm form=none	0.1
lemma=noun:enthusiasm kind=none	-0.9
lemma=noun:enthusiasm quote=none	0.1
lemma=noun:episode	-0.8
lemma=noun:episode form=none	-0.8
lemma=noun:era	-0.6
lemma=noun:era form=none	-0.6
lemma=noun:era kind=none	-0.6
lemma=noun:era quote=none	-0.6
lemma=noun:error	-0.6
lemma=noun:error form=none	-0.6
lemma=noun:error frame=noun:of	-0.4
lemma=noun:error kind=none	-0.6
lemma=noun:error quote=none	-0.6
lemma=noun:estimate	-0.2
lemma=noun:estimate form=none	-0.2
lemma=noun:eve	-0.6
lemma=noun:eve form=none	-0.6
lemma=noun:eve frame=noun:of	-0.6
lemma=noun:eve kind=none	-0.6
lemma=noun:eve quote=none	-0.6
lemma=noun:event	-0.8
lemma=noun:event form=none	-0.8
lemma=noun:event frame=noun:in	-0.3
lemma=noun:event kind=none	-0.6
lemma=noun:event quote=none	-0.8
lemma=noun:evidence	-0.2
lemma=noun:evidence form=none	-0.2
lemma=noun:evidence frame=noun:of	-0.9
lemma=noun:evidence kind=none	-0.2
lemma=noun:evidence quote=none	-0.2
lemma=noun:example	-0.6
lemma=noun:example form=none	-0.6
lemma=noun:example frame=noun:of	-0.6
lemma=noun:example kind=none	-0.6
lemma=noun:example quote=none	-0.6
lemma=noun:exception	-0.7
lemma=noun:exception form=none	-0.7
lemma=noun:exception kind=none	-0.7
lemma=noun:exception quote=none	-0.7
lemma=noun:executive	-0.7
lemma=noun:executive form=none	-0.7
lemma=noun:executive frame=noun:of	-0.6
lemma=noun:executive kind=none	-0.7
lemma=noun:executive quote=none	-0.7
lemma=noun:experience	-0.7
lemma=noun:experience form=none	-0.7
lemma=noun:experience frame=noun:in	-0.5
lemma=noun:experience kind=none	-0.6
lemma=noun:experience quote=none	-0.7
lemma=noun:expert	-0.7
lemma=noun:expert form=none	-0.7
lemma=noun:expert frame=noun:on	-0.6
lemma=noun:expert kind=none	-0.7
lemma=noun:expert quote=none	-0.7
lemma=noun:extent	-0.6
lemma=noun:extent form=none	-0.6
lemma=noun:extent kind=none	-0.6
lemma=noun:extent quote=none	-0.6
lemma=noun:eye	-0.6
lemma=noun:eye form=none	-0.6
lemma=noun:eye quote=none	-0.6
lemma=noun:fact	-0.2
lemma=noun:fact form=none	-0.2
lemma=noun:fact frame=noun:that	-0.2
lemma=noun:fact kind=none	-0.2
lemma=noun:fact quote=none	-0.1
lemma=noun:failure	-0.5
lemma=noun:failure form=none	-0.5
lemma=noun:failure kind=none	-0.5
lemma=noun:failure quote=none	-0.5
lemma=noun:faith frame=noun:in	0.2
lemma=noun:fall	-0.5
lemma=noun:fall form=none	-0.5
lemma=noun:fall kind=none	-0.5
lemma=noun:fall quote=none	-0.5
lemma=noun:familie	-0.6
lemma=noun:familie form=none	-0.6
lemma=noun:familie kind=none	-0.6
lemma=noun:familie quote=none	-0.6
lemma=noun:family	-0.7
lemma=noun:family form=none	-0.7
lemma=noun:family kind=none	-0.5
lemma=noun:family quote=none	-0.5
lemma=noun:fate	-0.7
lemma=noun:fate form=none	-0.7
lemma=noun:fate frame=noun:of	-0.7
lemma=noun:fate kind=none	-0.7
lemma=noun:fate quote=none	-0.7
lemma=noun:father	-0.5
lemma=noun:father form=none	-0.5
lemma=noun:father frame=noun:of	-0.5
lemma=noun:father kind=none	-0.5
lemma=noun:father quote=none	-0.5
lemma=noun:favor	-0.8
lemma=noun:favor form=none	-0.8
lemma=noun:favor frame=noun:of	-0.7
lemma=noun:favor kind=none	-0.8
lemma=noun:favor quote=none	-0.7
lemma=noun:fear	0.3
lemma=noun:fear form=none	0.3
lemma=noun:fear kind=none	0.3
lemma=noun:fear quote=none	0.3
lemma=noun:field	-0.4
lemma=noun:field form=none	-0.4
lemma=noun:field frame=noun:of	-0.7
lemma=noun:field kind=none	-0.4
lemma=noun:field quote=none	-0.4
lemma=noun:fight frame=noun:over	-0.7
lemma=noun:fight kind=none	-1.2
lemma=noun:figure	-0.7
lemma=noun:figure form=none	-0.7
lemma=noun:figure kind=none	-0.7
lemma=noun:figure quote=none	-0.7
lemma=noun:fire	-0.7
lemma=noun:fire form=none	-0.7
lemma=noun:fire kind=none	-0.4
lemma=noun:fire quote=none	-0.7
lemma=noun:firm	-0.6
lemma=noun:firm form=none	-0.6
lemma=noun:firm kind=none	-0.6
lemma=noun:firm quote=none	-0.6
lemma=noun:flood	-0.5
lemma=noun:flood form=none	-0.5
lemma=noun:flood frame=noun:of	-0.5
lemma=noun:flood kind=none	-0.5
lemma=noun:flood quote=none	-0.5
lemma=noun:floor	-0.6
lemma=noun:floor form=none	-0.6
lemma=noun:floor kind=none	-0.6
lemma=noun:floor quote=none	-0.6
lemma=noun:focu	-0.7
lemma=noun:focu form=none	-0.7
lemma=noun:focu frame=noun:of	-0.5
lemma=noun:focu frame=noun:on	-0.5
lemma=noun:focu kind=none	-0.7
lemma=noun:focu quote=none	-0.7
lemma=noun:force	-0.7
lemma=noun:force form=none	-0.7
lemma=noun:force frame=noun:in	-0.5
lemma=noun:force kind=none	-0.7
lemma=noun:force quote=none	-0.7
lemma=noun:form	-0.6
lemma=noun:form form=none	-0.6
lemma=noun:form frame=noun:of	-0.6
lemma=noun:form kind=none	-0.6
lemma=noun:form quote=none	-0.6
lemma=noun:founder	-0.8
lemma=noun:founder form=none	-0.8
lemma=noun:founder frame=noun:of	-0.8
lemma=noun:founder kind=none	-0.8
lemma=noun:founder quote=none	-0.8
lemma=noun:fraction	-0.5
lemma=noun:fraction form=none	-0.5
lemma=noun:fraction frame=noun:of	-0.5
lemma=noun:fraction kind=none	-0.5
lemma=noun:fraction quote=none	-0.5
lemma=noun:freedom	-0.5
lemma=noun:freedom form=none	-0.5
lemma=noun:freedom frame=noun:of	-0.4
lemma=noun:freedom kind=none	-0.6
lemma=noun:freedom quote=none	-0.5
lemma=noun:friend	-0.7
lemma=noun:friend form=none	-0.7
lemma=noun:friend frame=noun:of	-0.5
lemma=noun:friend kind=none	-0.7
lemma=noun:friend quote=none	-0.6
lemma=noun:front	-0.1
lemma=noun:front form=none	-0.1
lemma=noun:front frame=noun:of	-0.1
lemma=noun:front kind=none	-0.1
lemma=noun:front quote=none	-0.1
lemma=noun:frustration	-0.4
lemma=noun:frustration form=none	-0.4
lemma=noun:frustration kind=none	-0.4
lemma=noun:frustration quote=none	-0.4
lemma=noun:funding	-0.7
lemma=noun:funding form=none	-0.7
lemma=noun:funding quote=none	-0.7
lemma=noun:fundraiser	-0.7
lemma=noun:fundraiser form=none	-0.7
lemma=noun:fundraiser kind=none	-0.7
lemma=noun:fundraiser quote=none	-0.7
lemma=noun:gain	0.1
lemma=noun:gain form=none	0.1
lemma=noun:gain kind=none	0.1
lemma=noun:gain quote=none	0.1
lemma=noun:gathering	-0.6
lemma=noun:gathering form=none	-0.6
lemma=noun:gathering kind=none	-0.6
lemma=noun:gathering quote=none	-0.6
lemma=noun:generation	-0.5
lemma=noun:generation form=none	-0.5
lemma=noun:generation frame=noun:of	-0.5
lemma=noun:generation kind=none	-0.5
lemma=noun:generation quote=none	-0.5
lemma=noun:goal	-0.6
lemma=noun:goal form=none	-0.6
lemma=noun:goal kind=none	-0.6
lemma=noun:goal quote=none	-0.6
lemma=noun:government	-0.8
lemma=noun:government form=none	-0.8
lemma=noun:government frame=noun:in	-0.4
lemma=noun:government kind=none	-0.8
lemma=noun:government quote=none	-0.8
lemma=noun:governor	-0.7
lemma=noun:governor form=none	-0.7
lemma=noun:governor frame=noun:of	-0.7
lemma=noun:governor kind=none	-0.7
lemma=noun:governor quote=none	-0.7
lemma=noun:grab	-0.4
lemma=noun:grab form=none	-0.4
lemma=noun:grab frame=noun:in	-0.3
lemma=noun:grab kind=none	-0.4
lemma=noun:grab quote=none	-0.4
lemma=noun:graduate	-0.6
lemma=noun:graduate form=none	-0.6
lemma=noun:graduate kind=none	-0.6
lemma=noun:graduate quote=none	-0.6
lemma=noun:ground	-0.6
lemma=noun:ground form=none	-0.6
lemma=noun:ground kind=none	-0.6
lemma=noun:ground quote=none	-0.6
lemma=noun:group	-0.3
lemma=noun:group form=none	-0.3
lemma=noun:group frame=noun:of	-1.5
lemma=noun:group kind=none	-0.3
lemma=noun:group quote=none	-0.3
lemma=noun:half	-0.8
lemma=noun:half form=none	-0.8
lemma=noun:half frame=noun:of	-0.7
lemma=noun:half kind=none	-0.8
lemma=noun:half quote=none	-0.8
lemma=noun:hall	-0.8
lemma=noun:hall form=none	-0.8
lemma=noun:hall frame=noun:in	-0.3
lemma=noun:hall kind=none	-0.7
lemma=noun:hall quote=none	-0.8
lemma=noun:hand	-0.8
lemma=noun:hand form=none	-0.8
lemma=noun:hand kind=none	-0.6
lemma=noun:hand quote=none	-0.8
lemma=noun:handful	-0.7
lemma=noun:handful form=none	-0.7
lemma=noun:handful frame=noun:of	-0.7
lemma=noun:handful kind=none	-0.7
lemma=noun:handful quote=none	-0.7
lemma=noun:head	-0.9
lemma=noun:head form=none	-0.9
lemma=noun:head frame=noun:of	-0.8
lemma=noun:head kind=none	-0.8
lemma=noun:head quote=none	-0.9
lemma=noun:headquarter	-0.6
lemma=noun:headquarter form=none	-0.6
lemma=noun:headquarter frame=noun:in	-0.3
lemma=noun:headquarter kind=none	-0.6
lemma=noun:headquarter quote=none	-0.6
lemma=noun:hearing	-0.6
lemma=noun:hearing form=none	-0.6
lemma=noun:hearing kind=none	-0.6
lemma=noun:hearing quote=none	-0.6
lemma=noun:heart	-0.7
lemma=noun:heart form=none	-0.7
lemma=noun:heart frame=noun:of	-0.7
lemma=noun:heart kind=none	-0.7
lemma=noun:heart quote=none	-0.7
lemma=noun:history frame=noun:of	-1.1
lemma=noun:home	-0.7
lemma=noun:home form=none	-0.7
lemma=noun:home frame=noun:in	-0.3
lemma=noun:home frame=noun:to	-0.5
lemma=noun:home kind=none	-0.7
lemma=noun:home kind=other	-0.2
lemma=noun:home quote=none	-0.7
lemma=noun:host frame=noun:of	-1.2
lemma=noun:host quote=none	0.1
lemma=noun:house	-0.6
lemma=noun:house form=none	-0.6
lemma=noun:house kind=none	-0.5
lemma=noun:house quote=none	-0.6
lemma=noun:hundred	-0.1
lemma=noun:hundred form=none	-0.1
lemma=noun:hundred frame=noun:of	-0.1
lemma=noun:hundred kind=none	-0.1
lemma=noun:hundred quote=none	-0.1
lemma=noun:husband	-0.7
lemma=noun:husband form=none	-0.7
lemma=noun:husband quote=none	-0.7
lemma=noun:idea	0.2
lemma=noun:idea form=none	0.2
lemma=noun:idea frame=noun:of	-1.1
lemma=noun:idea frame=noun:that	0.3
lemma=noun:idea kind=none	0.2
lemma=noun:idea quote=none	0.2
lemma=noun:image	-0.8
lemma=noun:image form=none	-0.8
lemma=noun:image frame=noun:of	-0.7
lemma=noun:image kind=none	-0.8
lemma=noun:image quote=none	-0.8
lemma=noun:impact	-0.7
lemma=noun:impact form=none	-0.7
lemma=noun:impact frame=noun:on	-0.5
lemma=noun:impact kind=none	-0.7
lemma=noun:impact quote=none	-0.7
lemma=noun:importance	-0.7
lemma=noun:importance form=none	-0.7
lemma=noun:importance frame=noun:of	-0.5
lemma=noun:importance kind=none	-0.7
lemma=noun:importance quote=none	-0.7
lemma=noun:inability	0.3
lemma=noun:inability form=none	0.3
lemma=noun:inability frame=noun:to	0.3
lemma=noun:increase	-0.6
lemma=noun:increase form=none	-0.6
lemma=noun:increase kind=none	-0.6
lemma=noun:increase quote=none	-0.6
lemma=noun:influence	-0.7
lemma=noun:influence form=none	-0.7
lemma=noun:influence kind=none	-0.6
lemma=noun:influence quote=none	-0.7
lemma=noun:information frame=noun:about	0.1
lemma=noun:information quote=none	-0.2
lemma=noun:interest	0.1
lemma=noun:interest form=none	0.1
lemma=noun:interest frame=noun:in	-1.0
lemma=noun:interest kind=none	0.1
lemma=noun:interest quote=none	0.1
lemma=noun:interview	-0.8
lemma=noun:interview form=none	-0.8
lemma=noun:interview frame=noun:in	-0.3
lemma=noun:interview frame=noun:on	-0.6
lemma=noun:interview frame=noun:that	-0.8
lemma=noun:interview frame=noun:with	-0.4
lemma=noun:interview kind=none	-0.7
lemma=noun:interview quote=none	-0.7
lemma=noun:investigation	-0.7
lemma=noun:investigation form=none	-0.7
lemma=noun:investigation frame=noun:of	-0.6
lemma=noun:investigation kind=none	-0.6
lemma=noun:investigation quote=none	-0.7
lemma=noun:investor	-0.5
lemma=noun:investor form=none	-0.5
lemma=noun:investor kind=none	-0.5
lemma=noun:issue frame=noun:for	-0.6
lemma=noun:issue frame=noun:in	-1.1
lemma=noun:issue frame=noun:with	-0.8
lemma=noun:job	-0.7
lemma=noun:job form=none	-0.7
lemma=noun:job frame=noun:in	-0.5
lemma=noun:job kind=none	-0.7
lemma=noun:job quote=none	-0.7
lemma=noun:judge	-0.7
lemma=noun:judge form=none	-0.7
lemma=noun:judge frame=noun:on	-0.5
lemma=noun:judge kind=none	-0.7
lemma=noun:judge quote=none	-0.7
lemma=noun:kind	-0.5
lemma=noun:kind form=none	-0.5
lemma=noun:kind frame=noun:of	-0.5
lemma=noun:kind kind=none	-0.4
lemma=noun:kind quote=none	-0.5
lemma=noun:lack	-0.7
lemma=noun:lack form=none	-0.7
lemma=noun:lack frame=noun:of	-0.7
lemma=noun:lack kind=none	-0.5
lemma=noun:lack quote=none	-0.7
lemma=noun:law	-0.6
lemma=noun:law form=none	-0.6
lemma=noun:law frame=noun:in	-0.4
lemma=noun:law kind=none	-0.6
lemma=noun:law quote=none	-0.6
lemma=noun:lawmaker	-0.5
lemma=noun:lawmaker form=none	-0.5
lemma=noun:lawmaker kind=none	-0.5
lemma=noun:lawsuit	0.2
lemma=noun:lawsuit form=none	0.2
lemma=noun:lawsuit frame=noun:against	0.1
lemma=noun:lawsuit kind=none	0.2
lemma=noun:lawsuit quote=none	0.2
lemma=noun:lawyer	-0.7
lemma=noun:lawyer form=none	-0.7
lemma=noun:lawyer kind=none	-0.7
lemma=noun:lawyer quote=none	-0.7
lemma=noun:lead	-0.7
lemma=noun:lead form=none	-0.7
lemma=noun:lead frame=noun:in	-0.3
lemma=noun:lead frame=noun:over	-0.4
lemma=noun:lead kind=none	-0.8
lemma=noun:lead quote=none	-0.7
lemma=noun:leader	-0.3
lemma=noun:leader form=none	-0.3
lemma=noun:leader frame=noun:in	-1.1
lemma=noun:leader kind=none	-0.3
lemma=noun:leader quote=none	-0.3
lemma=noun:leadership	-0.8
lemma=noun:leadership form=none	-0.8
lemma=noun:leadership quote=none	-0.8
lemma=noun:length	-0.7
lemma=noun:length form=none	-0.7
lemma=noun:length kind=none	-0.7
lemma=noun:length quote=none	-0.7
lemma=noun:letter	-0.8
lemma=noun:letter form=none	-0.8
lemma=noun:letter frame=noun:to	-0.8
lemma=noun:letter kind=none	-0.8
lemma=noun:letter quote=none	-0.6
lemma=noun:liberal	-0.7
lemma=noun:liberal form=none	-0.7
lemma=noun:liberal quote=none	-0.7
lemma=noun:life	-0.7
lemma=noun:life form=none	-0.7
lemma=noun:life frame=noun:in	-0.3
lemma=noun:life kind=none	-0.4
lemma=noun:life quote=none	-0.7
lemma=noun:line	-0.9
lemma=noun:line form=none	-0.9
lemma=noun:line frame=noun:of	-0.5
lemma=noun:line kind=none	-0.8
lemma=noun:line quote=none	-0.8
lemma=noun:list	-0.9
lemma=noun:list form=none	-0.9
lemma=noun:list frame=noun:of	-0.7
lemma=noun:list kind=none	-0.6
lemma=noun:list quote=none	-0.9
lemma=noun:live	-0.6
lemma=noun:live form=none	-0.6
lemma=noun:live frame=noun:in	-0.6
lemma=noun:live kind=none	-0.6
lemma=noun:live quote=none	-0.6
lemma=noun:loss	-0.6
lemma=noun:loss form=none	-0.6
lemma=noun:loss frame=noun:in	-0.7
lemma=noun:loss frame=noun:of	-0.7
lemma=noun:loss frame=noun:to	-0.5
lemma=noun:loss kind=none	-0.5
lemma=noun:loss quote=none	-0.6
lemma=noun:mainstream	-0.4
lemma=noun:mainstream form=none	-0.4
lemma=noun:mainstream quote=none	-0.4
lemma=noun:majoritie	-0.6
lemma=noun:majoritie form=none	-0.6
lemma=noun:majoritie kind=none	-0.5
lemma=noun:majoritie quote=none	-0.6
lemma=noun:majority	-0.9
lemma=noun:majority form=none	-0.9
lemma=noun:majority frame=noun:of	-0.8
lemma=noun:majority kind=none	-0.8
lemma=noun:majority quote=none	-0.9
lemma=noun:man	-0.4
lemma=noun:man form=none	-0.4
lemma=noun:man kind=none	-0.4
lemma=noun:man quote=none	-0.4
lemma=noun:manager	-0.7
lemma=noun:manager form=none	-0.7
lemma=noun:manager kind=none	-0.7
lemma=noun:manager quote=none	-0.7
lemma=noun:margin	-0.9
lemma=noun:margin form=none	-0.9
lemma=noun:margin frame=noun:in	-0.3
lemma=noun:margin frame=noun:of	-0.8
lemma=noun:margin kind=none	-0.7
lemma=noun:margin quote=none	-0.9
lemma=noun:market	-0.7
lemma=noun:market form=none	-0.7
lemma=noun:market kind=none	-0.7
lemma=noun:market quote=none	-0.7
lemma=noun:matter	-0.2
lemma=noun:matter form=none	-0.2
lemma=noun:matter frame=noun:of	-0.8
lemma=noun:matter kind=none	-0.1
lemma=noun:matter quote=none	-0.2
lemma=noun:mayor	-0.7
lemma=noun:mayor form=none	-0.7
lemma=noun:mayor frame=noun:of	-0.6
lemma=noun:mayor kind=none	-0.7
lemma=noun:mayor quote=none	-0.7
lemma=noun:measure	-0.6
lemma=noun:measure form=none	-0.6
lemma=noun:measure kind=none	-0.6
lemma=noun:measure quote=none	-0.6
lemma=noun:media	-0.7
lemma=noun:media form=none	-0.7
lemma=noun:media kind=none	-0.7
lemma=noun:media quote=none	-0.7
lemma=noun:meeting	-0.8
lemma=noun:meeting form=none	-0.8
lemma=noun:meeting frame=noun:in	-0.3
lemma=noun:meeting frame=noun:of	-0.6
lemma=noun:meeting frame=noun:with	-0.5
lemma=noun:meeting kind=none	-0.7
lemma=noun:meeting quote=none	-0.8
lemma=noun:member	-0.9
lemma=noun:member form=none	-0.9
lemma=noun:member frame=noun:in	-0.3
lemma=noun:member frame=noun:of	-0.8
lemma=noun:member kind=none	-0.9
lemma=noun:member quote=none	-0.9
lemma=noun:memo	-0.8
lemma=noun:memo form=none	-0.8
lemma=noun:mention	-0.5
lemma=noun:mention form=none	-0.5
lemma=noun:mention frame=noun:of	-0.5
lemma=noun:mention kind=none	-0.5
lemma=noun:mention quote=none	-0.5
lemma=noun:message	-0.8
lemma=noun:message form=none	-0.8
lemma=noun:message frame=noun:about	-0.4
lemma=noun:message frame=noun:of	-0.6
lemma=noun:message frame=noun:on	-0.4
lemma=noun:message frame=noun:to	-0.6
lemma=noun:message kind=none	-0.7
lemma=noun:message quote=none	-0.8
lemma=noun:middle	-0.6
lemma=noun:middle form=none	-0.6
lemma=noun:middle frame=noun:of	-0.6
lemma=noun:middle kind=none	-0.6
lemma=noun:middle quote=none	-0.6
lemma=noun:million	-0.6
lemma=noun:million form=none	-0.6
lemma=noun:million frame=noun:of	-0.6
lemma=noun:million kind=none	-1.0
lemma=noun:million quote=none	-0.6
lemma=noun:minister	-0.6
lemma=noun:minister form=none	-0.6
lemma=noun:minister kind=none	-0.6
lemma=noun:minister quote=none	-0.6
lemma=noun:mix	-0.6
lemma=noun:mix form=none	-0.6
lemma=noun:mix frame=noun:of	-0.6
lemma=noun:mix kind=none	-0.6
lemma=noun:mix quote=none	-0.6
lemma=noun:moment	-0.6
lemma=noun:moment form=none	-0.6
lemma=noun:moment kind=none	-0.7
lemma=noun:moment quote=none	-0.6
lemma=noun:momentum	-0.6
lemma=noun:momentum form=none	-0.6
lemma=noun:momentum kind=none	-0.6
lemma=noun:momentum quote=none	-0.6
lemma=noun:money	-0.8
lemma=noun:money form=none	-0.8
lemma=noun:money frame=noun:for	-0.7
lemma=noun:money frame=noun:to	-0.6
lemma=noun:money kind=none	-0.7
lemma=noun:money quote=none	-0.7
lemma=noun:move	-0.7
lemma=noun:move form=none	-0.7
lemma=noun:move frame=noun:to	-0.5
lemma=noun:move kind=none	-0.6
lemma=noun:move quote=none	-0.7
lemma=noun:movement frame=noun:in	-0.8
lemma=noun:name	-0.8
lemma=noun:name form=none	-0.8
lemma=noun:name kind=none	-0.5
lemma=noun:name quote=none	-0.8
lemma=noun:need	-0.6
lemma=noun:need form=none	-0.6
lemma=noun:need frame=noun:to	-0.6
lemma=noun:need kind=none	-0.6
lemma=noun:need quote=none	-0.6
lemma=noun:network	-0.8
lemma=noun:network form=none	-0.8
lemma=noun:network frame=noun:of	-0.7
lemma=noun:network kind=none	-0.8
lemma=noun:network quote=none	-0.8
lemma=noun:new	-0.9
lemma=noun:new form=none	-0.9
lemma=noun:new frame=noun:for	-0.5
lemma=noun:new kind=none	-0.9
lemma=noun:new quote=none	-0.8
lemma=noun:newspaper	-0.3
lemma=noun:newspaper form=none	-0.3
lemma=noun:newspaper kind=none	-0.3
lemma=noun:nomination	-0.8
lemma=noun:nomination form=none	-0.8
lemma=noun:nomination frame=noun:for	-0.5
lemma=noun:nomination frame=noun:on	-0.3
lemma=noun:nomination kind=none	-0.7
lemma=noun:nomination quote=none	-0.8
lemma=noun:nominee	-0.7
lemma=noun:nominee form=none	-0.7
lemma=noun:nominee frame=noun:in	-0.3
lemma=noun:nominee kind=none	-0.6
lemma=noun:nominee quote=none	-0.7
lemma=noun:none	-0.7
lemma=noun:none form=none	-0.7
lemma=noun:none frame=noun:of	-0.7
lemma=noun:none kind=none	-0.7
lemma=noun:none quote=none	-0.7
lemma=noun:note	-0.6
lemma=noun:note form=none	-0.6
lemma=noun:note kind=none	-0.6
lemma=noun:note quote=none	-0.6
lemma=noun:notion	-0.7
lemma=noun:notion form=none	-0.7
lemma=noun:notion frame=noun:that	-0.6
lemma=noun:notion kind=none	-0.7
lemma=noun:notion quote=none	-0.7
lemma=noun:number	-0.8
lemma=noun:number form=none	-0.8
lemma=noun:number frame=noun:of	-0.8
lemma=noun:number kind=none	-0.8
lemma=noun:number quote=none	-0.8
lemma=noun:odd	-0.7
lemma=noun:odd form=none	-0.7
lemma=noun:odd kind=none	-0.6
lemma=noun:odd quote=none	-0.7
lemma=noun:office	-0.9
lemma=noun:office form=none	-0.9
lemma=noun:office frame=noun:in	-0.3
lemma=noun:office frame=noun:of	-0.8
lemma=noun:office kind=none	-0.5
lemma=noun:office quote=none	-0.8
lemma=noun:officer	-0.7
lemma=noun:officer form=none	-0.7
lemma=noun:officer kind=none	-0.7
lemma=noun:officer quote=none	-0.7
lemma=noun:official	-0.7
lemma=noun:official form=none	-0.7
lemma=noun:official frame=noun:in	-0.6
lemma=noun:official kind=none	-0.7
lemma=noun:official quote=none	-0.7
lemma=noun:opening	-0.5
lemma=noun:opening form=none	-0.5
lemma=noun:opening kind=none	-0.5
lemma=noun:opening quote=none	-0.5
lemma=noun:operation	-0.7
lemma=noun:operation form=none	-0.7
lemma=noun:operation kind=none	-0.6
lemma=noun:operation quote=none	-0.7
lemma=noun:opponent	-0.8
lemma=noun:opponent form=none	-0.8
lemma=noun:opponent kind=none	-0.6
lemma=noun:opponent quote=none	-0.8
lemma=noun:opportunitie	-0.7
lemma=noun:opportunitie form=none	-0.7
lemma=noun:opportunitie frame=noun:for	-0.4
lemma=noun:opportunitie kind=none	-0.7
lemma=noun:opportunitie quote=none	-0.7
lemma=noun:opportunity	-0.7
lemma=noun:opportunity form=none	-0.7
lemma=noun:opportunity frame=noun:for	-0.4
lemma=noun:opportunity frame=noun:to	-0.6
lemma=noun:opportunity kind=none	-0.7
lemma=noun:opportunity quote=none	-1.0
lemma=noun:opposition	0.2
lemma=noun:opposition form=none	0.2
lemma=noun:opposition frame=noun:to	0.2
lemma=noun:opposition kind=none	-0.3
lemma=noun:opposition kind=other	0.3
lemma=noun:opposition quote=none	0.2
lemma=noun:order kind=none	-1.3
lemma=noun:organization	-0.7
lemma=noun:organization form=none	-0.7
lemma=noun:organization frame=noun:in	-0.3
lemma=noun:organization kind=none	-0.7
lemma=noun:organization quote=none	-0.7
lemma=noun:organizer	-0.6
lemma=noun:organizer form=none	-0.6
lemma=noun:organizer kind=none	-0.6
lemma=noun:organizer quote=none	-0.6
lemma=noun:other	-0.8
lemma=noun:other form=none	-0.8
lemma=noun:other kind=none	-0.8
lemma=noun:other quote=none	-0.7
lemma=noun:outcome	-0.6
lemma=noun:outcome form=none	-0.6
lemma=noun:outcome frame=noun:of	-0.5
lemma=noun:outcome kind=none	-0.6
lemma=noun:outcome quote=none	-0.6
lemma=noun:owner	-0.6
lemma=noun:owner form=none	-0.6
lemma=noun:owner frame=noun:of	-0.6
lemma=noun:owner kind=none	-0.6
lemma=noun:owner quote=none	-0.6
lemma=noun:pace	-0.6
lemma=noun:pace form=none	-0.6
lemma=noun:pace kind=none	-0.6
lemma=noun:pace quote=none	-0.6
lemma=noun:page	-0.7
lemma=noun:page form=none	-0.7
lemma=noun:page frame=noun:of	-0.5
lemma=noun:page kind=none	-0.5
lemma=noun:page quote=none	-0.6
lemma=noun:pair	-0.6
lemma=noun:pair form=none	-0.6
lemma=noun:pair frame=noun:of	-0.6
lemma=noun:pair kind=none	-0.6
lemma=noun:pair quote=none	-0.6
lemma=noun:panel	-0.5
lemma=noun:panel form=none	-0.5
lemma=noun:panel kind=none	-0.5
lemma=noun:panel quote=none	-0.5
lemma=noun:part	-0.3
lemma=noun:part form=none	-0.3
lemma=noun:part frame=noun:of	-1.6
lemma=noun:part kind=none	-0.3
lemma=noun:part quote=none	-0.3
lemma=noun:partnership	-0.6
lemma=noun:partnership form=none	-0.6
lemma=noun:partnership kind=none	-0.6
lemma=noun:partnership quote=none	-0.6
lemma=noun:party	-0.9
lemma=noun:party form=none	-0.9
lemma=noun:party frame=noun:in	-0.1
lemma=noun:party frame=noun:of	-0.5
lemma=noun:party frame=noun:to	-0.5
lemma=noun:party kind=none	-0.6
lemma=noun:party kind=other	-0.7
lemma=noun:party quote=none	-0.9
lemma=noun:path	-0.7
lemma=noun:path form=none	-0.7
lemma=noun:path frame=noun:to	-0.7
lemma=noun:path kind=none	-0.5
lemma=noun:path quote=none	-0.7
lemma=noun:people	-0.2
lemma=noun:people form=none	-0.2
lemma=noun:people frame=noun:in	-1.0
lemma=noun:people frame=noun:to	-1.0
lemma=noun:people kind=none	-0.2
lemma=noun:people quote=none	-0.2
lemma=noun:percent	-0.8
lemma=noun:percent form=none	-0.8
lemma=noun:percent frame=noun:in	-0.2
lemma=noun:percent frame=noun:of	-0.7
lemma=noun:percent frame=noun:to	-0.9
lemma=noun:percent kind=none	-0.8
lemma=noun:percent quote=none	-0.8
lemma=noun:percentage	-0.6
lemma=noun:percentage form=none	-0.6
lemma=noun:percentage quote=none	-0.6
lemma=noun:performance	-0.5
lemma=noun:performance form=none	-0.5
lemma=noun:performance frame=noun:in	-0.5
lemma=noun:performance quote=none	-0.5
lemma=noun:period	-0.7
lemma=noun:period form=none	-0.7
lemma=noun:period frame=noun:of	-0.5
lemma=noun:period kind=none	-0.7
lemma=noun:period quote=none	-0.7
lemma=noun:person	-0.8
lemma=noun:person form=none	-0.8
lemma=noun:person kind=none	-0.8
lemma=noun:person quote=none	-0.6
lemma=noun:photo	-0.7
lemma=noun:photo form=none	-0.7
lemma=noun:photo frame=noun:of	-0.7
lemma=noun:photo kind=none	-0.7
lemma=noun:photo quote=none	-0.7
lemma=noun:picture	-0.6
lemma=noun:picture form=none	-0.6
lemma=noun:picture frame=noun:of	-0.5
lemma=noun:picture kind=none	-0.6
lemma=noun:picture quote=none	-0.6
lemma=noun:piece	-0.6
lemma=noun:piece form=none	-0.6
lemma=noun:piece kind=none	-0.6
lemma=noun:piece quote=none	-0.6
lemma=noun:pitch	-0.7
lemma=noun:pitch form=none	-0.7
lemma=noun:pitch quote=none	-0.7
lemma=noun:place	-0.7
lemma=noun:place form=none	-0.7
lemma=noun:place frame=noun:in	-0.3
lemma=noun:place frame=noun:to	-0.4
lemma=noun:place kind=none	-0.7
lemma=noun:place quote=none	-0.7
lemma=noun:plan	-0.2
lemma=noun:plan form=none	-0.2
lemma=noun:plan frame=noun:for	-0.9
lemma=noun:plan frame=noun:to	-0.1
lemma=noun:plan kind=name	-0.9
lemma=noun:plan kind=none	-0.5
lemma=noun:plan kind=other	0.3
lemma=noun:plan quote=none	-0.2
lemma=noun:platform	-0.8
lemma=noun:platform form=none	-0.8
lemma=noun:platform kind=none	-0.4
lemma=noun:platform quote=none	-0.8
lemma=noun:pledge kind=none	-0.9
lemma=noun:plenty	-0.5
lemma=noun:plenty form=none	-0.5
lemma=noun:plenty frame=noun:of	-0.8
lemma=noun:plenty kind=none	-0.5
lemma=noun:plenty quote=none	-0.5
lemma=noun:point	-0.5
lemma=noun:point form=none	-0.5
lemma=noun:point frame=noun:for	-0.9
lemma=noun:point frame=noun:in	-0.7
lemma=noun:point frame=noun:to	-1.0
lemma=noun:point kind=none	-0.3
lemma=noun:point quote=none	-0.5
lemma=noun:policie	-0.7
lemma=noun:policie form=none	-0.7
lemma=noun:policie kind=none	-0.6
lemma=noun:policie quote=none	-0.7
lemma=noun:policy	0.2
lemma=noun:policy form=none	0.2
lemma=noun:policy kind=none	0.2
lemma=noun:policy quote=none	0.2
lemma=noun:politic	-0.7
lemma=noun:politic form=none	-0.7
lemma=noun:politic kind=none	-0.7
lemma=noun:politic quote=none	-0.7
lemma=noun:politician	-0.5
lemma=noun:politician form=none	-0.5
lemma=noun:politician kind=none	-0.5
lemma=noun:politician quote=none	-0.5
lemma=noun:poll	-0.9
lemma=noun:poll form=none	-0.9
lemma=noun:poll frame=noun:in	-0.2
lemma=noun:poll frame=noun:of	-0.5
lemma=noun:poll kind=none	-0.9
lemma=noun:poll quote=none	-0.9
lemma=noun:popularity	-0.6
lemma=noun:popularity form=none	-0.6
lemma=noun:popularity quote=none	-0.6
lemma=noun:population	-0.5
lemma=noun:population form=none	-0.5
lemma=noun:population frame=noun:of	-0.5
lemma=noun:population kind=none	-0.5
lemma=noun:population quote=none	-0.5
lemma=noun:position	-0.2
lemma=noun:position form=none	-0.2
lemma=noun:position frame=noun:in	-0.6
lemma=noun:position kind=none	-0.9
lemma=noun:position quote=none	-0.2
lemma=noun:possibility	-0.7
lemma=noun:possibility form=none	-0.7
lemma=noun:possibility frame=noun:that	-0.6
lemma=noun:possibility kind=none	-0.7
lemma=noun:possibility quote=none	-0.7
lemma=noun:post kind=none	0.1
lemma=noun:power	-0.8
lemma=noun:power form=none	-0.8
lemma=noun:power frame=noun:of	-0.4
lemma=noun:power frame=noun:to	-0.5
lemma=noun:power kind=none	-0.8
lemma=noun:power quote=none	-0.8
lemma=noun:praise	0.3
lemma=noun:praise form=none	0.3
lemma=noun:praise quote=none	0.3
lemma=noun:presence	-0.7
lemma=noun:presence form=none	-0.7
lemma=noun:presence kind=none	-0.6
lemma=noun:presence quote=none	-0.7
lemma=noun:president	-1.0
lemma=noun:president form=none	-1.0
lemma=noun:president frame=noun:of	-0.8
lemma=noun:president kind=none	-1.1
lemma=noun:president quote=none	-0.9
lemma=noun:pressure	-0.6
lemma=noun:pressure form=none	-0.6
lemma=noun:pressure frame=noun:on	-0.6
lemma=noun:pressure frame=noun:to	-0.5
lemma=noun:pressure kind=none	-0.6
lemma=noun:pressure quote=none	-0.6
lemma=noun:price	0.1
lemma=noun:price form=none	0.1
lemma=noun:price quote=none	0.1
lemma=noun:primarie	-0.6
lemma=noun:primarie form=none	-0.6
lemma=noun:primarie frame=noun:in	-0.6
lemma=noun:primarie kind=none	-0.6
lemma=noun:primarie quote=none	-0.6
lemma=noun:priority	-0.6
lemma=noun:priority form=none	-0.6
lemma=noun:priority quote=none	-0.6
lemma=noun:problem	-0.7
lemma=noun:problem form=none	-0.7
lemma=noun:problem frame=noun:for	-0.5
lemma=noun:problem kind=none	-0.7
lemma=noun:problem quote=none	-0.7
lemma=noun:professor	-0.9
lemma=noun:professor form=none	-0.9
lemma=noun:professor frame=noun:in	-0.3
lemma=noun:professor frame=noun:of	-0.9
lemma=noun:professor kind=none	-0.9
lemma=noun:professor quote=none	-0.8
lemma=noun:profile	-0.6
lemma=noun:profile form=none	-0.6
lemma=noun:profile quote=none	-0.6
lemma=noun:program	-0.6
lemma=noun:program form=none	-0.6
lemma=noun:program quote=none	-0.6
lemma=noun:project	-0.6
lemma=noun:project form=none	-0.6
lemma=noun:project kind=none	-0.6
lemma=noun:promise	0.4
lemma=noun:promise form=none	0.4
lemma=noun:promise frame=noun:to	0.2
lemma=noun:promise quote=none	0.4
lemma=noun:proponent	-0.6
lemma=noun:proponent form=none	-0.6
lemma=noun:proponent frame=noun:of	-0.6
lemma=noun:proponent kind=none	-0.6
lemma=noun:proponent quote=none	-0.6
lemma=noun:proportion	-0.6
lemma=noun:proportion form=none	-0.6
lemma=noun:proportion kind=none	-0.6
lemma=noun:proportion quote=none	-0.6
lemma=noun:proposal	0.1
lemma=noun:proposal form=none	0.1
lemma=noun:proposal frame=noun:to	-0.2
lemma=noun:proposal kind=none	-1.3
lemma=noun:proposal quote=none	0.2
lemma=noun:prospect	-0.8
lemma=noun:prospect form=none	-0.8
lemma=noun:prospect frame=noun:of	-0.5
lemma=noun:prospect kind=none	-0.8
lemma=noun:prospect quote=none	-0.8
lemma=noun:protest	-0.5
lemma=noun:protest form=none	-0.5
lemma=noun:protest kind=none	-0.5
lemma=noun:protest quote=none	-0.5
lemma=noun:provision	-0.4
lemma=noun:provision form=none	-0.4
lemma=noun:provision kind=none	-0.4
lemma=noun:provision quote=none	-0.4
lemma=noun:quarter	-0.7
lemma=noun:quarter form=none	-0.7
lemma=noun:quarter frame=noun:of	-0.6
lemma=noun:quarter kind=none	-0.7
lemma=noun:quarter quote=none	-0.7
lemma=noun:question frame=noun:about	0.2
lemma=noun:question frame=noun:of	-0.9
lemma=noun:question frame=noun:to	-1.0
lemma=noun:race	-0.8
lemma=noun:race form=none	-0.8
lemma=noun:race frame=noun:for	-0.8
lemma=noun:race frame=noun:in	-0.4
lemma=noun:race frame=noun:to	-0.6
lemma=noun:race kind=none	-0.8
lemma=noun:race quote=none	-0.8
lemma=noun:rallie	-0.5
lemma=noun:rallie form=none	-0.5
lemma=noun:rallie frame=noun:in	-0.3
lemma=noun:rallie kind=none	-0.3
lemma=noun:rallie quote=none	-0.5
lemma=noun:rally	-0.7
lemma=noun:rally form=none	-0.7
lemma=noun:rally frame=noun:in	-0.4
lemma=noun:rally frame=noun:with	-0.2
lemma=noun:rally kind=none	-0.7
lemma=noun:rally quote=none	-0.7
lemma=noun:range	-0.6
lemma=noun:range form=none	-0.6
lemma=noun:range kind=none	-0.6
lemma=noun:range quote=none	-0.6
lemma=noun:rate	-0.7
lemma=noun:rate form=none	-0.7
lemma=noun:rate kind=none	-0.7
lemma=noun:rate quote=none	-0.7
lemma=noun:rating	-0.5
lemma=noun:rating form=none	-0.5
lemma=noun:rating kind=none	-0.4
lemma=noun:rating quote=none	-0.5
lemma=noun:reason frame=noun:for	-1.2
lemma=noun:reason frame=noun:to	0.1
lemma=noun:record	-0.7
lemma=noun:record form=none	-0.7
lemma=noun:record kind=none	-0.7
lemma=noun:record quote=none	-0.7
lemma=noun:reference	-0.8
lemma=noun:reference form=none	-0.8
lemma=noun:reference frame=noun:to	-0.7
lemma=noun:reference kind=none	-0.8
lemma=noun:reference quote=none	-0.7
lemma=noun:refusal	0.4
lemma=noun:refusal form=none	0.4
lemma=noun:refusal frame=noun:to	0.4
lemma=noun:refusal quote=none	0.4
lemma=noun:regime	-0.3
lemma=noun:regime form=none	-0.3
lemma=noun:regime kind=none	-0.3
lemma=noun:regime quote=none	-0.3
lemma=noun:rejection kind=none	-0.7
lemma=noun:rejection quote=none	-0.8
lemma=noun:relationship	-0.7
lemma=noun:relationship form=none	-0.7
lemma=noun:relationship frame=noun:with	-0.8
lemma=noun:relationship kind=none	-0.4
lemma=noun:relationship quote=none	-0.7
lemma=noun:release	-0.7
lemma=noun:release form=none	-0.7
lemma=noun:release frame=noun:of	-0.7
lemma=noun:release kind=none	-0.6
lemma=noun:release quote=none	-0.7
lemma=noun:remark	0.2
lemma=noun:remark form=none	0.2
lemma=noun:remark kind=other	0.2
lemma=noun:reminder frame=noun:that	0.1
lemma=noun:reminder quote=none	0.1
lemma=noun:report	0.2
lemma=noun:report form=none	0.2
lemma=noun:report kind=none	0.2
lemma=noun:report quote=none	0.2
lemma=noun:reporter	-0.7
lemma=noun:reporter form=none	-0.7
lemma=noun:reporter frame=noun:in	-0.3
lemma=noun:reporter frame=noun:on	-0.4
lemma=noun:reporter frame=noun:that	-0.7
lemma=noun:reporter kind=none	-0.7
lemma=noun:reporter quote=none	-0.8
lemma=noun:reporter quote=part	-0.3
lemma=noun:representative	-0.7
lemma=noun:representative form=none	-0.7
lemma=noun:representative kind=none	-0.7
lemma=noun:representative quote=none	-0.7
lemma=noun:request	0.3
lemma=noun:request form=none	0.3
lemma=noun:request frame=noun:for	0.2
lemma=noun:request kind=none	0.3
lemma=noun:request quote=none	0.3
lemma=noun:resistance	-0.5
lemma=noun:resistance form=none	-0.5
lemma=noun:resistance quote=none	-0.5
lemma=noun:response frame=noun:to	-0.2
lemma=noun:response quote=part	-0.9
lemma=noun:rest	-0.8
lemma=noun:rest form=none	-0.8
lemma=noun:rest frame=noun:of	-0.8
lemma=noun:rest kind=none	-0.8
lemma=noun:rest quote=none	-0.8
lemma=noun:result	-0.7
lemma=noun:result form=none	-0.7
lemma=noun:result frame=noun:in	-0.2
lemma=noun:result frame=noun:of	-1.0
lemma=noun:result kind=none	-0.7
lemma=noun:result quote=none	-0.7
lemma=noun:return	-0.7
lemma=noun:return form=none	-0.7
lemma=noun:return frame=noun:to	-0.6
lemma=noun:return kind=none	-0.7
lemma=noun:return quote=none	-0.6
lemma=noun:review	-0.6
lemma=noun:review form=none	-0.6
lemma=noun:review frame=noun:of	-0.6
lemma=noun:review quote=none	-0.6
lemma=noun:rhetoric	-0.6
lemma=noun:rhetoric form=none	-0.6
lemma=noun:rhetoric kind=none	-0.5
lemma=noun:rhetoric quote=none	-0.6
lemma=noun:right	-0.5
lemma=noun:right form=none	-0.5
lemma=noun:right kind=none	-0.5
lemma=noun:right quote=none	-0.4
lemma=noun:rise frame=noun:in	0.2
lemma=noun:rise frame=noun:of	-1.1
lemma=noun:rise kind=none	0.1
lemma=noun:risk	-0.9
lemma=noun:risk form=none	-0.9
lemma=noun:risk kind=none	-0.9
lemma=noun:risk quote=none	-0.8
lemma=noun:rival	-0.7
lemma=noun:rival form=none	-0.7
lemma=noun:rival frame=noun:in	-0.4
lemma=noun:rival kind=other	-0.6
lemma=noun:rival quote=none	-0.7
lemma=noun:role	-0.8
lemma=noun:role form=none	-0.8
lemma=noun:role frame=noun:in	-0.4
lemma=noun:role frame=noun:of	-0.5
lemma=noun:role kind=none	-0.7
lemma=noun:role quote=none	-0.8
lemma=noun:room	0.2
lemma=noun:room form=none	0.2
lemma=noun:room kind=none	0.2
lemma=noun:room quote=none	0.2
lemma=noun:round	-0.7
lemma=noun:round form=none	-0.7
lemma=noun:round frame=noun:of	-0.7
lemma=noun:round kind=none	-0.7
lemma=noun:round quote=none	-0.7
lemma=noun:route	-0.7
lemma=noun:route form=none	-0.7
lemma=noun:route frame=noun:to	-0.7
lemma=noun:row	-0.7
lemma=noun:row form=none	-0.7
lemma=noun:row kind=none	-0.7
lemma=noun:row quote=none	-0.7
lemma=noun:rule	-0.8
lemma=noun:rule form=none	-0.8
lemma=noun:rule frame=noun:of	-0.4
lemma=noun:rule kind=none	-0.8
lemma=noun:rule quote=none	-0.8
lemma=noun:ruling kind=none	-0.8
lemma=noun:runner	-0.5
lemma=noun:runner form=none	-0.5
lemma=noun:runner kind=none	-0.5
lemma=noun:runner quote=none	-0.5
lemma=noun:sale	-0.7
lemma=noun:sale form=none	-0.7
lemma=noun:sale quote=none	-0.7
lemma=noun:scene	-0.7
lemma=noun:scene form=none	-0.7
lemma=noun:scene kind=none	-0.7
lemma=noun:scene quote=none	-0.7
lemma=noun:school	-0.7
lemma=noun:school form=none	-0.7
lemma=noun:school frame=noun:in	-0.4
lemma=noun:school frame=noun:of	-0.4
lemma=noun:school kind=none	-0.7
lemma=noun:school quote=none	-0.7
lemma=noun:scramble	-0.7
lemma=noun:scramble form=none	-0.7
lemma=noun:scramble kind=none	-0.7
lemma=noun:scramble quote=none	-0.7
lemma=noun:seat	-0.7
lemma=noun:seat form=none	-0.7
lemma=noun:seat kind=none	-0.7
lemma=noun:seat quote=none	-0.7
lemma=noun:secretary	-0.8
lemma=noun:secretary form=none	-0.8
lemma=noun:secretary frame=noun:of	-0.7
lemma=noun:secretary kind=none	-1.0
lemma=noun:secretary quote=none	-0.8
lemma=noun:senator	-0.8
lemma=noun:senator form=none	-0.8
lemma=noun:senator frame=noun:in	-0.1
lemma=noun:senator kind=none	-0.8
lemma=noun:senator quote=none	-0.7
lemma=noun:sense	0.4
lemma=noun:sense form=none	0.4
lemma=noun:sense frame=noun:of	0.3
lemma=noun:sense kind=none	0.4
lemma=noun:sense quote=none	0.4
lemma=noun:serie	-0.2
lemma=noun:serie form=none	-0.2
lemma=noun:serie frame=noun:of	-0.2
lemma=noun:serie kind=none	-0.2
lemma=noun:serie quote=none	-0.2
lemma=noun:server	-0.8
lemma=noun:server form=none	-0.8
lemma=noun:server quote=none	-0.8
lemma=noun:session	-0.6
lemma=noun:session form=none	-0.6
lemma=noun:session kind=none	-0.6
lemma=noun:session quote=none	-0.6
lemma=noun:set	-0.6
lemma=noun:set form=none	-0.6
lemma=noun:set frame=noun:of	-0.5
lemma=noun:set kind=none	-0.6
lemma=noun:set quote=none	-0.6
lemma=noun:share	-0.9
lemma=noun:share form=none	-0.9
lemma=noun:share frame=noun:of	-0.8
lemma=noun:share kind=none	-0.6
lemma=noun:share quote=none	-0.9
lemma=noun:shift	-0.5
lemma=noun:shift form=none	-0.5
lemma=noun:shift frame=noun:in	-0.5
lemma=noun:shift kind=none	-0.5
lemma=noun:shift quote=none	-0.5
lemma=noun:shooting	-0.6
lemma=noun:shooting form=none	-0.6
lemma=noun:shooting kind=none	-0.6
lemma=noun:shooting quote=none	-0.6
lemma=noun:show	-0.7
lemma=noun:show form=none	-0.7
lemma=noun:show frame=noun:of	-0.6
lemma=noun:show kind=none	-0.8
lemma=noun:show quote=none	-0.7
lemma=noun:showing	-0.5
lemma=noun:showing form=none	-0.5
lemma=noun:showing frame=noun:in	-0.7
lemma=noun:showing kind=none	-0.5
lemma=noun:showing quote=none	-0.5
lemma=noun:side	-0.8
lemma=noun:side form=none	-0.8
lemma=noun:side frame=noun:of	-0.6
lemma=noun:side kind=none	-0.7
lemma=noun:side quote=none	-0.8
lemma=noun:sideline	-0.5
lemma=noun:sideline form=none	-0.5
lemma=noun:sideline kind=none	-0.5
lemma=noun:sideline quote=none	-0.5
lemma=noun:sign	0.2
lemma=noun:sign form=none	0.2
lemma=noun:sign kind=none	0.2
lemma=noun:site	-0.6
lemma=noun:site form=none	-0.6
lemma=noun:site kind=none	-0.6
lemma=noun:site quote=none	-0.6
lemma=noun:son	-0.7
lemma=noun:son form=none	-0.7
lemma=noun:son frame=noun:of	-0.6
lemma=noun:son kind=none	-0.6
lemma=noun:son quote=none	-0.7
lemma=noun:sort	-0.7
lemma=noun:sort form=none	-0.7
lemma=noun:sort frame=noun:of	-0.7
lemma=noun:sort kind=none	-0.7
lemma=noun:sort quote=none	-0.8
lemma=noun:source	-0.7
lemma=noun:source form=none	-0.7
lemma=noun:source frame=noun:of	-0.6
lemma=noun:source kind=none	-0.6
lemma=noun:source quote=none	-0.7
lemma=noun:space	-0.5
lemma=noun:space form=none	-0.5
lemma=noun:space quote=none	-0.5
lemma=noun:speaker	-0.6
lemma=noun:speaker form=none	-0.6
lemma=noun:speaker kind=none	-0.6
lemma=noun:speaker quote=none	-0.6
lemma=noun:speculation	0.3
lemma=noun:speculation form=none	0.3
lemma=noun:speculation kind=none	0.3
lemma=noun:speculation quote=none	0.3
lemma=noun:speech	-0.4
lemma=noun:speech form=none	-0.4
lemma=noun:speech frame=noun:in	-0.7
lemma=noun:speech frame=noun:on	-0.6
lemma=noun:speech frame=noun:to	-1.1
lemma=noun:speech kind=other	-0.8
lemma=noun:speech quote=none	-0.4
lemma=noun:speeche kind=none	-0.8
lemma=noun:spokesman	-0.9
lemma=noun:spokesman form=none	-0.9
lemma=noun:spokesman frame=noun:for	-0.8
lemma=noun:spokesman kind=none	-0.9
lemma=noun:spokesman quote=none	-0.9
lemma=noun:spokeswoman	-0.8
lemma=noun:spokeswoman form=none	-0.8
lemma=noun:spokeswoman frame=noun:for	-0.8
lemma=noun:spokeswoman kind=none	-0.8
lemma=noun:spokeswoman quote=none	-0.8
lemma=noun:spread	-0.6
lemma=noun:spread form=none	-0.6
lemma=noun:spread frame=noun:of	-0.6
lemma=noun:spread kind=none	-0.6
lemma=noun:spread quote=none	-0.6
lemma=noun:staff	-0.7
lemma=noun:staff form=none	-0.7
lemma=noun:staff frame=noun:to	-0.5
lemma=noun:staff kind=none	-0.6
lemma=noun:staff quote=none	-0.7
lemma=noun:stage	-0.7
lemma=noun:stage form=none	-0.7
lemma=noun:stage frame=noun:in	-0.3
lemma=noun:stage frame=noun:of	-0.6
lemma=noun:stage kind=none	-0.7
lemma=noun:stage quote=none	-0.6
lemma=noun:stake	-0.6
lemma=noun:stake form=none	-0.6
lemma=noun:stake frame=noun:in	-0.5
lemma=noun:stake kind=none	-0.5
lemma=noun:stake quote=none	-0.6
lemma=noun:stance	-0.8
lemma=noun:stance form=none	-0.8
lemma=noun:stance kind=none	-0.6
lemma=noun:stance quote=none	-0.8
lemma=noun:standing	-0.6
lemma=noun:standing form=none	-0.6
lemma=noun:standing frame=noun:in	-0.3
lemma=noun:standing kind=none	-0.4
lemma=noun:standing quote=none	-0.6
lemma=noun:star	-0.7
lemma=noun:star form=none	-0.7
lemma=noun:star frame=noun:of	-0.5
lemma=noun:star kind=none	-0.7
lemma=noun:star quote=none	-0.6
lemma=noun:start	-0.8
lemma=noun:start form=none	-0.8
lemma=noun:start frame=noun:of	-0.7
lemma=noun:start kind=none	-0.8
lemma=noun:start quote=none	-0.8
lemma=noun:state	-0.4
lemma=noun:state form=none	-0.4
lemma=noun:state frame=noun:in	-0.8
lemma=noun:state frame=noun:of	-1.6
lemma=noun:state frame=noun:on	-0.7
lemma=noun:state frame=noun:that	-0.8
lemma=noun:state frame=noun:to	0.1
lemma=noun:state frame=noun:with	-0.7
lemma=noun:state kind=none	-0.2
lemma=noun:state kind=other	-1.3
lemma=noun:state quote=none	-0.4
lemma=noun:statement	-0.8
lemma=noun:statement form=none	-0.8
lemma=noun:statement frame=noun:that	-0.4
lemma=noun:statement kind=none	-0.6
lemma=noun:statement quote=none	-0.7
lemma=noun:statement quote=part	-0.7
lemma=noun:step	-0.6
lemma=noun:step form=none	-0.6
lemma=noun:step kind=none	-0.6
lemma=noun:step quote=none	-0.6
lemma=noun:stop	-0.5
lemma=noun:stop form=none	-0.5
lemma=noun:stop kind=none	-0.5
lemma=noun:stop quote=none	-0.5
lemma=noun:storie	-0.1
lemma=noun:storie form=none	-0.1
lemma=noun:storie kind=none	-0.1
lemma=noun:storie quote=none	-0.1
lemma=noun:story	-0.7
lemma=noun:story form=none	-0.7
lemma=noun:story kind=none	-0.5
lemma=noun:story quote=none	-0.7
lemma=noun:strain	0.1
lemma=noun:strain form=none	0.1
lemma=noun:strain kind=none	0.1
lemma=noun:strategist	-0.8
lemma=noun:strategist form=none	-0.8
lemma=noun:strategist frame=noun:for	-0.6
lemma=noun:strategist kind=none	-0.8
lemma=noun:strategist quote=none	-0.8
lemma=noun:strategy	-0.2
lemma=noun:strategy form=none	-0.2
lemma=noun:strategy kind=none	-1.1
lemma=noun:strategy quote=none	-0.1
lemma=noun:street	-0.5
lemma=noun:street form=none	-0.5
lemma=noun:street frame=noun:of	-0.5
lemma=noun:street kind=none	-0.5
lemma=noun:street quote=none	-0.5
lemma=noun:strength	-0.6
lemma=noun:strength form=none	-0.6
lemma=noun:strength frame=noun:of	-0.5
lemma=noun:strength kind=none	-0.6
lemma=noun:strength quote=none	-0.6
lemma=noun:student	-0.6
lemma=noun:student form=none	-0.6
lemma=noun:student kind=none	-0.7
lemma=noun:student quote=none	-0.6
lemma=noun:success	-0.5
lemma=noun:success form=none	-0.5
lemma=noun:success quote=none	-0.5
lemma=noun:suggestion quote=none	0.2
lemma=noun:suit	-0.6
lemma=noun:suit form=none	-0.6
lemma=noun:suit kind=none	-0.6
lemma=noun:suit quote=none	-0.5
lemma=noun:summer	-0.6
lemma=noun:summer form=none	-0.6
lemma=noun:summer kind=none	-0.6
lemma=noun:summer quote=none	-0.6
lemma=noun:support frame=noun:for	0.3
lemma=noun:support frame=noun:in	-1.1
lemma=noun:support frame=noun:of	-1.8
lemma=noun:support frame=noun:to	-1.3
lemma=noun:support kind=none	0.3
lemma=noun:support kind=other	-0.4
lemma=noun:supporter frame=noun:in	-1.2
lemma=noun:supporter frame=noun:of	0.1
lemma=noun:supporter frame=noun:on	-0.9
lemma=noun:supporter kind=other	-1.3
lemma=noun:surge	-0.6
lemma=noun:surge form=none	-0.6
lemma=noun:surge frame=noun:of	-0.6
lemma=noun:surge kind=none	-0.6
lemma=noun:surge quote=none	-0.6
lemma=noun:survey	-0.6
lemma=noun:survey form=none	-0.6
lemma=noun:survey frame=noun:of	-0.4
lemma=noun:survey kind=none	-0.6
lemma=noun:survey quote=none	-0.6
lemma=noun:swath	-0.5
lemma=noun:swath form=none	-0.5
lemma=noun:swath frame=noun:of	-0.5
lemma=noun:swath kind=none	-0.5
lemma=noun:swath quote=none	-0.5
lemma=noun:system	-0.3
lemma=noun:system form=none	-0.3
lemma=noun:system kind=none	-0.2
lemma=noun:system quote=none	-0.3
lemma=noun:table	-0.5
lemma=noun:table form=none	-0.5
lemma=noun:table kind=none	-0.5
lemma=noun:table quote=none	-0.5
lemma=noun:talk	-0.1
lemma=noun:talk form=none	-0.1
lemma=noun:talk frame=noun:about	-0.2
lemma=noun:talk quote=none	-0.1
lemma=noun:target	-0.6
lemma=noun:target form=none	-0.6
lemma=noun:target kind=none	-0.6
lemma=noun:target quote=none	-0.6
lemma=noun:tax	-0.7
lemma=noun:tax form=none	-0.7
lemma=noun:tax kind=none	-0.6
lemma=noun:tax quote=none	-0.7
lemma=noun:ten	-0.6
lemma=noun:ten form=none	-0.6
lemma=noun:ten frame=noun:of	-0.6
lemma=noun:ten kind=none	-0.6
lemma=noun:ten quote=none	-0.6
lemma=noun:term	-0.8
lemma=noun:term form=none	-0.8
lemma=noun:term frame=noun:of	-0.5
lemma=noun:term kind=none	-0.7
lemma=noun:term quote=none	-0.8
lemma=noun:test	-0.6
lemma=noun:test form=none	-0.6
lemma=noun:test frame=noun:of	-0.5
lemma=noun:test kind=none	-0.6
lemma=noun:test quote=none	-0.6
lemma=noun:thank	-0.8
lemma=noun:thank form=none	-0.8
lemma=noun:thank frame=noun:to	-0.8
lemma=noun:thank kind=none	-0.8
lemma=noun:thank quote=none	-0.7
lemma=noun:thing	-0.7
lemma=noun:thing form=none	-0.7
lemma=noun:thing frame=noun:to	-0.6
lemma=noun:thing kind=none	-0.7
lemma=noun:thing quote=none	-0.7
lemma=noun:third	-0.6
lemma=noun:third form=none	-0.6
lemma=noun:third frame=noun:of	-0.6
lemma=noun:third kind=none	-0.6
lemma=noun:third quote=none	-0.6
lemma=noun:thousand	-0.7
lemma=noun:thousand form=none	-0.7
lemma=noun:thousand frame=noun:of	-0.9
lemma=noun:thousand kind=none	-0.7
lemma=noun:thousand quote=none	-0.7
lemma=noun:threat	-0.6
lemma=noun:threat form=none	-0.6
lemma=noun:threat frame=noun:of	-0.5
lemma=noun:threat kind=none	-0.6
lemma=noun:threat quote=none	-0.6
lemma=noun:tie kind=none	0.2
lemma=noun:time frame=noun:for	-1.3
lemma=noun:time frame=noun:in	-1.5
lemma=noun:time frame=noun:on	-1.0
lemma=noun:time frame=noun:that	-0.1
lemma=noun:time frame=noun:to	0.1
lemma=noun:tone	-0.5
lemma=noun:tone form=none	-0.5
lemma=noun:tone kind=none	-0.3
lemma=noun:tone quote=none	-0.5
lemma=noun:topic	-0.6
lemma=noun:topic form=none	-0.6
lemma=noun:topic kind=none	-0.6
lemma=noun:topic quote=none	-0.6
lemma=noun:tour	-0.6
lemma=noun:tour form=none	-0.6
lemma=noun:tour kind=none	-0.6
lemma=noun:tour quote=none	-0.6
lemma=noun:town	-0.6
lemma=noun:town form=none	-0.6
lemma=noun:town kind=none	-0.6
lemma=noun:town quote=none	-0.6
lemma=noun:trail	-0.8
lemma=noun:trail form=none	-0.8
lemma=noun:trail kind=none	-0.8
lemma=noun:trail quote=none	-0.7
lemma=noun:tribute	-0.5
lemma=noun:tribute form=none	-0.5
lemma=noun:tribute frame=noun:to	-0.5
lemma=noun:tribute kind=none	-0.5
lemma=noun:tribute quote=none	-0.5
lemma=noun:trip	-0.7
lemma=noun:trip form=none	-0.7
lemma=noun:trip frame=noun:to	-0.7
lemma=noun:trip kind=none	-0.6
lemma=noun:trip quote=none	-0.6
lemma=noun:turmoil	-0.2
lemma=noun:turmoil form=none	-0.2
lemma=noun:turmoil quote=none	-0.2
lemma=noun:turn	-0.6
lemma=noun:turn form=none	-0.6
lemma=noun:turn kind=none	-0.6
lemma=noun:turn quote=none	-0.6
lemma=noun:turnout	-0.6
lemma=noun:turnout form=none	-0.6
lemma=noun:turnout frame=noun:in	-0.4
lemma=noun:turnout kind=none	-0.6
lemma=noun:turnout quote=none	-0.6
lemma=noun:type	-0.6
lemma=noun:type form=none	-0.6
lemma=noun:type frame=noun:of	-0.5
lemma=noun:type kind=none	-0.6
lemma=noun:type quote=none	-0.6
lemma=noun:understanding	0.3
lemma=noun:understanding form=none	0.3
lemma=noun:understanding quote=none	0.3
lemma=noun:use	-1.0
lemma=noun:use form=none	-1.0
lemma=noun:use frame=noun:of	-0.9
lemma=noun:use kind=none	-0.7
lemma=noun:use kind=other	-0.7
lemma=noun:use quote=none	-1.0
lemma=noun:user	-0.5
lemma=noun:user form=none	-0.5
lemma=noun:user kind=none	-0.5
lemma=noun:user quote=none	-0.5
lemma=noun:variety	-0.6
lemma=noun:variety form=none	-0.6
lemma=noun:variety frame=noun:of	-0.6
lemma=noun:variety kind=none	-0.6
lemma=noun:variety quote=none	-0.6
lemma=noun:version	-0.7
lemma=noun:version form=none	-0.7
lemma=noun:version frame=noun:of	-0.7
lemma=noun:version kind=none	-0.6
lemma=noun:version quote=none	-0.7
lemma=noun:veteran	-0.6
lemma=noun:veteran form=none	-0.6
lemma=noun:veteran frame=noun:of	-0.6
lemma=noun:veteran kind=none	-0.6
lemma=noun:veteran quote=none	-0.6
lemma=noun:victorie	-0.7
lemma=noun:victorie form=none	-0.7
lemma=noun:victorie frame=noun:in	-0.4
lemma=noun:victorie kind=none	-0.5
lemma=noun:victorie quote=none	-0.7
lemma=noun:victory	-0.8
lemma=noun:victory form=none	-0.8
lemma=noun:victory frame=noun:for	-0.7
lemma=noun:victory frame=noun:in	-0.3
lemma=noun:victory kind=none	-0.7
lemma=noun:victory kind=other	-0.5
lemma=noun:victory quote=none	-0.8
lemma=noun:video	-0.6
lemma=noun:video form=none	-0.6
lemma=noun:video frame=noun:of	-0.5
lemma=noun:video kind=none	-0.6
lemma=noun:video quote=none	-0.6
lemma=noun:view	0.3
lemma=noun:view form=none	0.3
lemma=noun:view frame=noun:of	0.2
lemma=noun:view kind=none	0.3
lemma=noun:view quote=none	0.3
lemma=noun:viewer	-0.8
lemma=noun:viewer form=none	-0.8
lemma=noun:viewer kind=none	-0.8
lemma=noun:viewer quote=none	-0.7
lemma=noun:visit	-0.7
lemma=noun:visit form=none	-0.7
lemma=noun:visit frame=noun:to	-0.7
lemma=noun:visit kind=none	-0.5
lemma=noun:visit quote=none	-0.7
lemma=noun:voice	-0.7
lemma=noun:voice form=none	-0.7
lemma=noun:voice kind=none	-0.6
lemma=noun:voice quote=none	-0.7
lemma=noun:vote	-0.4
lemma=noun:vote form=none	-0.4
lemma=noun:vote frame=noun:for	-0.7
lemma=noun:vote frame=noun:in	-0.6
lemma=noun:vote frame=noun:on	-0.6
lemma=noun:vote kind=none	-0.2
lemma=noun:vote quote=none	-0.4
lemma=noun:voter	-0.2
lemma=noun:voter form=none	-0.2
lemma=noun:voter frame=noun:in	-1.1
lemma=noun:voter frame=noun:of	-0.9
lemma=noun:voter frame=noun:that	-1.0
lemma=noun:voter frame=noun:to	0.2
lemma=noun:voter kind=none	-0.1
lemma=noun:voter quote=none	-0.4
lemma=noun:voting	-0.1
lemma=noun:voting form=none	-0.1
lemma=noun:voting frame=noun:for	0.2
lemma=noun:voting frame=noun:in	-0.7
lemma=noun:voting kind=none	-0.1
lemma=noun:voting quote=none	-0.1
lemma=noun:wage	-0.5
lemma=noun:wage form=none	-0.5
lemma=noun:wage quote=none	-0.5
lemma=noun:wake	-0.8
lemma=noun:wake form=none	-0.8
lemma=noun:wake frame=noun:of	-0.8
lemma=noun:wake kind=none	-0.8
lemma=noun:wake quote=none	-0.8
lemma=noun:wall	-0.3
lemma=noun:wall form=none	-0.3
lemma=noun:wall kind=none	-0.3
lemma=noun:wall quote=none	-0.3
lemma=noun:war	-0.6
lemma=noun:war form=none	-0.6
lemma=noun:war kind=none	-0.6
lemma=noun:war quote=none	-0.6
lemma=noun:warning	0.2
lemma=noun:warning form=none	0.2
lemma=noun:warning frame=noun:that	0.4
lemma=noun:warning kind=none	-1.0
lemma=noun:way	-0.4
lemma=noun:way form=none	-0.4
lemma=noun:way frame=noun:for	-1.0
lemma=noun:way frame=noun:to	-0.2
lemma=noun:way kind=none	-0.4
lemma=noun:way kind=other	-0.8
lemma=noun:way quote=none	-0.4
lemma=noun:wife	-0.6
lemma=noun:wife form=none	-0.6
lemma=noun:wife quote=none	-0.6
lemma=noun:willingness	0.2
lemma=noun:willingness form=none	0.2
lemma=noun:willingness frame=noun:to	0.2
lemma=noun:win	-0.9
lemma=noun:win form=none	-0.9
lemma=noun:win frame=noun:in	-0.2
lemma=noun:win kind=none	-0.7
lemma=noun:win kind=other	-0.7
lemma=noun:win quote=none	-0.9
lemma=noun:wing	-0.7
lemma=noun:wing form=none	-0.7
lemma=noun:wing frame=noun:of	-0.7
lemma=noun:wing kind=none	-0.6
lemma=noun:wing quote=none	-0.7
lemma=noun:winner	0.1
lemma=noun:winner form=none	0.1
lemma=noun:winner frame=noun:of	0.2
lemma=noun:winner kind=none	0.1
lemma=noun:winner quote=none	0.1
lemma=noun:woman	-0.6
lemma=noun:woman form=none	-0.6
lemma=noun:woman kind=none	-0.6
lemma=noun:woman quote=none	-0.6
lemma=noun:women	-0.8
lemma=noun:women form=none	-0.8
lemma=noun:women frame=noun:in	-0.4
lemma=noun:women kind=none	-0.8
lemma=noun:women quote=none	-0.7
lemma=noun:word	-0.8
lemma=noun:word form=none	-0.8
lemma=noun:word frame=noun:of	-0.3
lemma=noun:word kind=none	-0.8
lemma=noun:word quote=none	-0.8
lemma=noun:work frame=noun:in	-0.8
lemma=noun:worker frame=noun:in	-0.7
lemma=noun:world	-0.5
lemma=noun:world form=none	-0.5
lemma=noun:world kind=none	-0.5
lemma=noun:world quote=none	-0.5
lemma=obtain	-0.5
lemma=obtain form=past	-0.2
lemma=obtain frame=object:by	0.1
lemma=obtain frame=object:np	-1.0
lemma=obtain kind=name	-0.2
lemma=obtain kind=noun	-0.3
lemma=obtain quote=none	-1.2
lemma=occupy form=finite	0.1
lemma=occupy frame=object:np	-0.9
lemma=occupy kind=name	0.2
lemma=occur	-0.8
lemma=occur form=finite	-0.9
lemma=occur form=past	-0.4
lemma=occur quote=none	-0.8
lemma=offer form=finite	0.1
lemma=offer form=infinitive	0.2
lemma=offer form=past	-0.3
lemma=offer frame=clause:to	0.6
lemma=offer frame=comment	-0.7
lemma=offer frame=object:np	0.1
lemma=offer frame=object:np-on	-0.3
lemma=offer kind=name	-0.3
lemma=offer kind=plural	0.3
lemma=offer kind=who	0.2
lemma=offer modal	-0.2
lemma=offer negated	0.1
lemma=offer next=a	-0.6
lemma=offer next=an	-0.8
lemma=offer next=his	0.3
lemma=offer next=increasingly	0.4
lemma=offer next=to	0.5
lemma=offer quote=none	0.2
lemma=open	-0.4
lemma=open form=finite	-0.2
lemma=open form=past	-0.3
lemma=open frame=comment	-0.4
lemma=open frame=object:in	-0.7
lemma=open frame=object:np	-0.7
lemma=open kind=name	-0.3
lemma=open kind=noun	-0.6
lemma=open next=a	-0.8
lemma=open next=the	-0.8
lemma=open quote=none	-0.1
lemma=operate	-0.5
lemma=operate quote=none	-0.5
lemma=oppose	0.5
lemma=oppose form=finite	0.1
lemma=oppose form=infinitive	0.2
lemma=oppose form=ing	0.1
lemma=oppose form=past	0.1
lemma=oppose frame=comment	-1.1
lemma=oppose frame=object:np	0.8
lemma=oppose kind=name	-0.2
lemma=oppose kind=none	-0.3
lemma=oppose kind=who	0.6
lemma=oppose modal	0.2
lemma=oppose next=a	0.5
lemma=oppose next=it	-0.9
lemma=oppose next=the	0.6
lemma=oppose quote=none	0.5
lemma=opt	0.1
lemma=opt quote=none	0.2
lemma=order	0.4
lemma=order form=finite	-0.4
lemma=order form=past	0.3
lemma=order frame=clause:to	0.4
lemma=order frame=comment	-1.0
lemma=order frame=object:np	0.2
lemma=order frame=object:np-to	0.7
lemma=order kind=name	0.3
lemma=order kind=noun	0.4
lemma=order next=the	0.1
lemma=order quote=none	0.5
lemma=organize	-0.6
lemma=organize form=finite	-0.5
lemma=organize form=ing	-0.6
lemma=organize form=past	-0.4
lemma=organize frame=object:np	-0.8
lemma=organize kind=name	-0.5
lemma=organize kind=none	-0.6
lemma=organize kind=noun	-0.5
lemma=organize next=the	-0.6
lemma=organize quote=none	-0.6
lemma=outline	0.3
lemma=outline form=past	-0.2
lemma=outline frame=object:np	0.4
lemma=overcome	-0.7
lemma=overcome modal	-0.5
lemma=overcome quote=none	-0.7
lemma=overlook	-0.8
lemma=overlook frame=object:np	-0.7
lemma=overlook quote=none	-0.8
lemma=oversee	-0.9
lemma=oversee form=finite	-0.6
lemma=oversee frame=object:np	-0.7
lemma=oversee quote=none	-0.9
lemma=overshadow	-0.8
lemma=overshadow form=finite	-0.5
lemma=overshadow frame=object:np	-0.6
lemma=overshadow kind=name	-0.6
lemma=overshadow kind=noun	-0.5
lemma=overshadow quote=none	-0.8
lemma=overturn	0.4
lemma=overturn quote=none	0.4
lemma=own	-0.8
lemma=own form=finite	-0.8
lemma=own form=finite-passive	-0.4
lemma=own form=past	-0.6
lemma=own frame=object:np	-0.8
lemma=own frame=passive:by	-0.4
lemma=own kind=name	-0.7
lemma=own kind=who	-0.6
lemma=own next=a	-0.5
lemma=own next=by	-0.4
lemma=own next=the	-0.5
lemma=own quote=none	-0.8
lemma=pack	-0.7
lemma=pack quote=none	-0.7
lemma=part	-1.1
lemma=part form=finite-passive	-0.9
lemma=part frame=object:of	-0.7
lemma=part frame=passive	-0.5
lemma=part kind=none	-0.9
lemma=part negated	-0.4
lemma=part next=a	-0.5
lemma=part next=of	-0.7
lemma=part next=the	-0.6
lemma=part quote=none	-1.1
lemma=participate	-0.5
lemma=participate form=finite	-0.7
lemma=participate frame=object:in	-0.9
lemma=participate next=the	-0.7
lemma=participate quote=none	-0.5
lemma=pass form=finite	-0.2
lemma=pass form=infinitive	-0.4
lemma=pass form=past	-0.1
lemma=pass frame=comment	-1.0
lemma=pass frame=object:np	0.1
lemma=pass kind=none	0.6
lemma=pass kind=noun	-0.3
lemma=pass modal	-0.4
lemma=pass next=a	0.6
lemma=pass next=the	-0.2
lemma=pay	-0.3
lemma=pay form=finite-passive	-0.8
lemma=pay form=ing	-0.9
lemma=pay form=past	-0.6
lemma=pay frame=clause:bare	-0.8
lemma=pay frame=comment	-0.6
lemma=pay frame=object:for	-1.0
lemma=pay frame=object:np-to	0.3
lemma=pay kind=it	-0.8
lemma=pay kind=name	-0.4
lemma=pay kind=none	-1.1
lemma=pay kind=noun	-0.6
lemma=pay kind=other	-0.8
lemma=pay kind=plural	-0.3
lemma=pay modal	-0.1
lemma=pay next=a	-0.2
lemma=pay next=speeches	-0.6
lemma=pay next=the	-0.8
lemma=pay next=tribute	0.1
lemma=pay quote=none	-0.2
lemma=perform	-1.1
lemma=perform form=finite	-0.8
lemma=perform kind=name	-0.5
lemma=perform quote=none	-0.7
lemma=permit	-0.2
lemma=permit form=finite-passive	0.1
lemma=permit kind=none	0.1
lemma=permit next=to	0.1
lemma=permit quote=none	-0.2
lemma=persuade	-0.2
lemma=persuade frame=clause:to	-0.2
lemma=persuade frame=object:np	-0.1
lemma=persuade frame=object:np-to	0.3
lemma=persuade kind=he	0.2
lemma=persuade kind=name	-0.2
lemma=persuade kind=none	-1.0
lemma=pick	-0.2
lemma=pick form=finite	-0.9
lemma=pick form=finite-passive	-0.9
lemma=pick form=ing	0.3
lemma=pick form=past	-0.3
lemma=pick frame=comment	-0.6
lemma=pick frame=object:np	-0.2
lemma=pick kind=he	-0.3
lemma=pick kind=name	-0.4
lemma=pick kind=none	0.3
lemma=pick kind=noun	-0.7
lemma=pick next=all	-0.8
lemma=pick next=the	-0.7
lemma=pick quote=none	-0.2
lemma=pierce	-0.2
lemma=pil	-0.5
lemma=pil quote=none	-0.5
lemma=pit	-0.6
lemma=pit form=ing	-0.5
lemma=pit frame=object:np	-0.5
lemma=pit quote=none	-0.6
lemma=pitch	-0.2
lemma=pivot	-0.1
lemma=pivot form=finite	-0.7
lemma=pivot frame=object:to	-0.8
lemma=pivot quote=none	-0.1
lemma=place	-0.2
lemma=place form=finite	-0.8
lemma=place form=past	-0.3
lemma=place kind=name	-0.3
lemma=place kind=none	-0.8
lemma=place quote=none	-0.3
lemma=plan	0.3
lemma=plan form=finite	0.2
lemma=plan form=past	0.3
lemma=plan frame=comment	-0.1
lemma=plan frame=object:np	0.4
lemma=plan kind=name	0.3
lemma=plan kind=none	-0.8
lemma=plan kind=noun	-0.3
lemma=plan next=parenthood	0.5
lemma=play	-0.3
lemma=play form=finite	-0.5
lemma=play form=infinitive	-0.7
lemma=play form=ing	0.1
lemma=play form=past	-0.6
lemma=play frame=comment	-0.4
lemma=play frame=object:in	0.1
lemma=play frame=object:np	-0.2
lemma=play frame=object:on	-0.7
lemma=play kind=he	-0.5
lemma=play kind=name	-0.1
lemma=play kind=none	-0.7
lemma=play kind=noun	-0.2
lemma=play kind=who	-0.7
lemma=play modal	-1.1
lemma=play next=a	-0.2
lemma=play next=the	0.2
lemma=play quote=none	-0.3
lemma=plead	-0.1
lemma=plead frame=comment	-0.7
lemma=plead kind=name	0.2
lemma=plead quote=none	-0.1
lemma=pledge	0.2
lemma=pledge form=finite	0.5
lemma=pledge form=past	-0.4
lemma=pledge frame=clause:bare	-0.3
lemma=pledge frame=comment	-0.9
lemma=pledge frame=object:np	-0.3
lemma=pledge kind=he	0.2
lemma=pledge kind=name	-0.1
lemma=pledge kind=other	-0.9
lemma=pledge kind=who	0.3
lemma=pledge next=delegates	-1.2
lemma=pledge next=that	0.7
lemma=pledge next=to	-0.2
lemma=pledge quote=none	0.1
lemma=pledge quote=part	0.3
lemma=point	0.2
lemma=point form=finite	0.1
lemma=point form=ing	-0.5
lemma=point form=past	0.2
lemma=point frame=clause:that	0.3
lemma=point frame=comment	-1.0
lemma=point frame=object:to	0.4
lemma=point kind=he	-0.3
lemma=point kind=it	0.2
lemma=point kind=plural	0.3
lemma=point next=a	-0.3
lemma=point next=that	0.1
lemma=point next=the	0.3
lemma=point next=to	-0.1
lemma=point quote=none	0.4
lemma=poise	-0.4
lemma=poise form=finite-passive	-1.1
lemma=poise frame=passive	-0.3
lemma=poise frame=passive+clause:to	-0.8
lemma=poise kind=none	-1.1
lemma=poise next=to	-0.3
lemma=poise quote=none	-0.4
lemma=polarize	-0.5
lemma=polarize quote=none	-0.5
lemma=poll	-0.1
lemma=poll form=ing	0.1
lemma=poll frame=object:in	-0.8
lemma=poll frame=object:np	-0.2
lemma=poll kind=he	0.2
lemma=poll kind=name	-0.3
lemma=poll kind=none	-0.9
lemma=poll next=the	-0.6
lemma=poll quote=none	-0.1
lemma=portray	0.2
lemma=portray form=infinitive	0.3
lemma=portray form=ing	-0.4
lemma=portray frame=object:np	0.2
lemma=portray kind=name	0.2
lemma=portray kind=noun	0.1
lemma=portray modal	0.4
lemma=pose form=finite	-0.1
lemma=pose form=past	-0.3
lemma=pose kind=name	-0.3
lemma=pose kind=noun	0.3
lemma=pose kind=plural	-0.6
lemma=position	-0.1
lemma=position form=finite-passive	-0.8
lemma=position kind=none	-0.8
lemma=position next=to	-0.8
lemma=position quote=none	-0.5
lemma=post form=finite	0.4
lemma=post form=finite-passive	0.3
lemma=post frame=clause:bare	-0.2
lemma=post frame=comment	0.3
lemma=post frame=object:on	-1.0
lemma=post kind=he	0.4
lemma=post kind=name	-0.5
lemma=post kind=none	0.2
lemma=post kind=noun	0.2
lemma=post next=the	-0.3
lemma=post quote=all	0.9
lemma=post quote=none	0.3
lemma=post quote=part	-0.3
lemma=pour	-0.5
lemma=pour kind=name	-0.3
lemma=pour quote=none	-0.5
lemma=power	-0.7
lemma=power quote=none	-0.7
lemma=practice	-0.7
lemma=practice quote=none	-0.7
lemma=praise	0.2
lemma=praise form=finite	0.3
lemma=praise form=past	0.3
lemma=praise frame=comment	-1.1
lemma=praise frame=object:np	0.4
lemma=praise kind=he	0.1
lemma=praise kind=name	0.4
lemma=praise kind=who	-0.4
lemma=praise modal	-0.2
lemma=praise next=his	-0.2
lemma=praise next=the	0.4
lemma=praise quote=none	0.3
lemma=preach	0.4
lemma=preach form=finite	0.4
lemma=preach quote=none	0.4
lemma=precede	-0.6
lemma=precede form=finite	-0.6
lemma=precede quote=none	-0.6
lemma=predict	0.4
lemma=predict form=finite	0.6
lemma=predict frame=clause:that	0.1
lemma=predict frame=comment	0.3
lemma=predict frame=object:np	0.3
lemma=predict kind=he	1.0
lemma=predict kind=name	0.3
lemma=predict next=that	-0.1
lemma=predict quote=none	0.3
lemma=predict quote=part	0.1
lemma=prefer	0.4
lemma=prefer form=finite	0.1
lemma=prefer frame=object:np	0.2
lemma=prefer quote=none	0.4
lemma=prepar	-0.2
lemma=prepar form=finite	-0.5
lemma=prepar quote=none	-0.2
lemma=prepare	-0.6
lemma=prepare form=finite	-0.3
lemma=prepare form=finite-passive	-0.8
lemma=prepare form=past	-0.6
lemma=prepare frame=object:for	-0.8
lemma=prepare frame=object:np	-0.5
lemma=prepare kind=name	-0.2
lemma=prepare kind=none	-0.8
lemma=prepare quote=none	-0.5
lemma=present	0.2
lemma=present form=finite	-0.4
lemma=present form=infinitive	0.1
lemma=present form=past	0.1
lemma=present frame=comment	-0.6
lemma=present frame=object:np	0.2
lemma=present kind=he	0.6
lemma=present kind=name	-0.2
lemma=present kind=none	0.2
lemma=present kind=noun	-1.0
lemma=present modal	0.1
lemma=present next=a	0.4
lemma=preside	-0.7
lemma=preside quote=none	-0.7
lemma=press form=finite	-0.4
lemma=press form=finite-passive	-0.3
lemma=press form=infinitive	0.5
lemma=press form=ing	0.6
lemma=press form=past	-0.1
lemma=press frame=clause:to	-0.3
lemma=press frame=object:about	-0.4
lemma=press frame=object:np	-0.2
lemma=press frame=passive	-0.8
lemma=press kind=name	0.5
lemma=press kind=none	-0.2
lemma=press modal	0.3
lemma=press next=his	0.5
lemma=press quote=none	-0.1
lemma=pressure	-0.3
lemma=pressure quote=none	-0.3
lemma=prevail	-0.7
lemma=prevail form=past	-0.5
lemma=prevail quote=none	-0.7
lemma=prevent	-0.8
lemma=prevent form=infinitive	-0.6
lemma=prevent frame=object:np	-0.8
lemma=prevent kind=name	-0.5
lemma=prevent modal	-0.6
lemma=prevent quote=none	-0.8
lemma=proclaim	0.2
lemma=proclaim kind=name	0.2
lemma=produce form=finite	-0.2
lemma=produce form=past	-0.8
lemma=produce kind=noun	0.4
lemma=produce next=a	-1.0
lemma=prohibit	-0.2
lemma=prohibit form=finite	-0.1
lemma=prohibit frame=object:np	-0.1
lemma=prohibit quote=none	-0.2
lemma=project	0.2
lemma=project form=finite-passive	0.2
lemma=project form=past	0.2
lemma=project frame=object:np	0.5
lemma=project kind=name	0.2
lemma=project kind=none	0.1
lemma=project next=the	0.1
lemma=project next=to	-0.4
lemma=project quote=none	0.3
lemma=promise	0.4
lemma=promise form=past	0.6
lemma=promise frame=clause:to	0.4
lemma=promise frame=comment	-0.1
lemma=promise frame=object:np	0.4
lemma=promise frame=object:to	-0.1
lemma=promise kind=name	0.4
lemma=promise kind=none	-1.0
lemma=promise kind=noun	-0.2
lemma=promise next=QUOTE	-0.1
lemma=promise next=to	0.2
lemma=promise quote=part	0.8
lemma=promote	0.2
lemma=promote form=infinitive	-0.7
lemma=promote form=ing	0.4
lemma=promote frame=object:np	0.7
lemma=promote modal	-0.7
lemma=promote quote=none	0.2
lemma=prompt	-0.8
lemma=prompt form=finite	-0.8
lemma=prompt form=finite-passive	-0.7
lemma=prompt form=past	-1.1
lemma=prompt frame=object:np	-0.2
lemma=prompt frame=object:np-to	-0.6
lemma=prompt kind=name	-0.1
lemma=prompt kind=none	-0.5
lemma=prompt kind=noun	-0.8
lemma=prompt next=a	-0.6
lemma=prompt quote=none	-0.6
lemma=propel	-0.6
lemma=propel form=finite	-0.5
lemma=propel frame=object:np	-0.5
lemma=propel modal	-0.4
lemma=propel quote=none	-0.6
lemma=propose	0.5
lemma=propose form=finite	0.2
lemma=propose form=past	0.2
lemma=propose frame=clause:ing	0.1
lemma=propose frame=comment	-0.6
lemma=propose frame=object:np	0.3
lemma=propose kind=name	0.2
lemma=propose kind=noun	-0.1
lemma=propose next=a	0.6
lemma=propose quote=none	0.4
lemma=propose quote=part	0.4
lemma=protect	-0.2
lemma=protect form=infinitive	0.1
lemma=protect modal	0.1
lemma=protest	0.2
lemma=protest form=ing	-0.2
lemma=protest frame=object:np	-0.4
lemma=protest quote=none	0.1
lemma=prove	-0.2
lemma=prove form=finite	-0.4
lemma=prove form=infinitive	0.4
lemma=prove form=past	-0.4
lemma=prove frame=comment	-0.5
lemma=prove frame=object:np	-0.2
lemma=prove kind=name	-0.3
lemma=prove kind=none	-0.9
lemma=prove kind=noun	0.1
lemma=prove modal	0.2
lemma=prove next=that	-0.3
lemma=prove quote=none	-0.1
lemma=provide form=finite	-0.3
lemma=provide form=infinitive	0.1
lemma=provide form=ing	-1.1
lemma=provide frame=clause:bare	0.4
lemma=provide frame=comment	-1.1
lemma=provide frame=object:by	-0.7
lemma=provide frame=object:np	-0.4
lemma=provide frame=object:np-to	-0.2
lemma=provide frame=passive:by	0.3
lemma=provide kind=he	0.3
lemma=provide kind=it	-0.8
lemma=provide kind=name	-0.3
lemma=provide kind=none	-1.2
lemma=provide kind=noun	-0.2
lemma=provide kind=that	-0.9
lemma=provide modal	0.1
lemma=provide negated	0.4
lemma=provide next=a	-0.2
lemma=provide next=by	0.3
lemma=provide next=the	-0.2
lemma=publish frame=comment	-0.8
lemma=publish frame=object:np	-0.2
lemma=publish kind=none	-1.0
lemma=publish kind=noun	0.3
lemma=publish next=the	-0.6
lemma=publish quote=none	0.1
lemma=pull	-0.6
lemma=pull form=finite	-0.2
lemma=pull form=past	-0.6
lemma=pull frame=comment	-0.4
lemma=pull frame=object:np	-0.1
lemma=pull kind=name	-0.3
lemma=pull kind=noun	-0.5
lemma=pull modal	-0.7
lemma=pull next=a	-0.7
lemma=pull quote=none	-0.5
lemma=purchase	-0.2
lemma=purchase frame=object:np	-0.6
lemma=purchase quote=none	-0.2
lemma=pursue	-0.3
lemma=pursue form=finite	-0.9
lemma=pursue form=infinitive	0.2
lemma=pursue modal	0.2
lemma=pursue next=a	-0.7
lemma=pursue quote=none	-0.3
lemma=push	0.1
lemma=push form=finite	-0.1
lemma=push form=infinitive	-0.1
lemma=push form=ing	-0.2
lemma=push form=past	0.5
lemma=push frame=comment	-0.8
lemma=push frame=object:for	0.5
lemma=push frame=object:np	-0.8
lemma=push kind=he	0.2
lemma=push kind=none	-0.8
lemma=push kind=noun	-0.2
lemma=push next=a	0.4
lemma=push next=to	-0.2
lemma=push quote=none	0.2
lemma=put	-0.1
lemma=put form=finite	-0.3
lemma=put form=ing	-0.7
lemma=put frame=clause:bare	-0.9
lemma=put frame=comment	0.2
lemma=put frame=object:np	-0.6
lemma=put frame=object:np-to	-0.3
lemma=put kind=he	-0.6
lemma=put kind=it	-1.0
lemma=put kind=name	0.2
lemma=put kind=noun	-0.1
lemma=put kind=other	-0.6
lemma=put kind=plural	-1.3
lemma=put kind=that	-0.8
lemma=put kind=which	-0.8
lemma=put modal	0.2
lemma=put next=a	0.1
lemma=put next=an	0.1
lemma=put next=him	-0.5
lemma=put next=his	-0.5
lemma=put next=it	-0.5
lemma=put next=the	-0.2
lemma=put next=their	-0.8
lemma=put next=them	-0.5
lemma=put next=trump	-0.6
lemma=put quote=none	-0.2
lemma=put quote=part	0.4
lemma=qualify	-0.8
lemma=qualify form=finite-passive	-0.3
lemma=qualify kind=none	-0.5
lemma=qualify negated	-0.4
lemma=qualify next=to	-0.4
lemma=qualify quote=none	-0.8
lemma=quell	-0.8
lemma=question	0.4
lemma=question form=finite	0.5
lemma=question form=infinitive	-0.4
lemma=question form=ing	-0.1
lemma=question form=past	0.5
lemma=question frame=comment	-1.1
lemma=question frame=object:about	-0.2
lemma=question frame=object:np	0.7
lemma=question kind=none	-0.2
lemma=question kind=plural	0.5
lemma=question kind=who	0.5
lemma=question modal	-0.1
lemma=question next=how	-0.5
lemma=question next=the	-0.1
lemma=question next=whether	0.5
lemma=question next=why	0.2
lemma=question quote=none	0.4
lemma=quote	0.1
lemma=quote form=past	0.3
lemma=quote kind=name	0.4
lemma=quote quote=none	0.4
lemma=race	-0.7
lemma=race kind=name	-0.7
lemma=race quote=none	-0.7
lemma=rail kind=name	-0.1
lemma=raise	-0.1
lemma=raise form=finite	-0.5
lemma=raise form=infinitive	-0.9
lemma=raise form=past	-0.2
lemma=raise frame=clause:bare	-0.8
lemma=raise frame=comment	-0.8
lemma=raise frame=passive	-0.8
lemma=raise kind=he	0.3
lemma=raise kind=it	-0.5
lemma=raise kind=name	-0.2
lemma=raise kind=none	-0.6
lemma=raise kind=noun	-0.1
lemma=raise kind=other	-0.6
lemma=raise kind=plural	-0.2
lemma=raise kind=that	-0.6
lemma=raise modal	-1.1
lemma=raise next=$	-1.3
lemma=raise next=eyebrows	-0.5
lemma=raise next=money	-0.5
lemma=raise next=new	0.1
lemma=raise next=rates	-0.3
lemma=raise next=the	0.2
lemma=raise next=to	-0.7
lemma=raise quote=none	-0.1
lemma=rally	-0.8
lemma=rally form=finite	-0.6
lemma=rally form=infinitive	-0.6
lemma=rally form=past	-0.4
lemma=rally frame=comment	-0.3
lemma=rally frame=object:np	-0.7
lemma=rally kind=name	-0.5
lemma=rally modal	-0.6
lemma=rally quote=none	-1.2
lemma=ramp	-0.7
lemma=ramp quote=none	-0.7
lemma=rank	0.1
lemma=rank quote=none	0.1
lemma=ratchet	-0.7
lemma=ratchet frame=object:np	-0.7
lemma=ratchet quote=none	-0.7
lemma=ratify	-0.6
lemma=ratify quote=none	-0.6
lemma=rattle form=past	0.3
lemma=reach	-0.3
lemma=reach form=finite-passive	-0.7
lemma=reach form=infinitive	-0.2
lemma=reach form=past	-1.0
lemma=reach frame=comment	-0.5
lemma=reach frame=object:to	-0.7
lemma=reach frame=passive	-0.7
lemma=reach kind=name	0.2
lemma=reach kind=none	-0.8
lemma=reach kind=noun	-1.0
lemma=reach kind=plural	-0.2
lemma=reach modal	-0.2
lemma=reach negated	-0.6
lemma=reach next=a	0.2
lemma=reach next=the	0.1
lemma=react	-0.1
lemma=react form=finite	-0.8
lemma=react form=past	0.1
lemma=react frame=object:to	-0.2
lemma=react quote=none	-0.2
lemma=read	0.4
lemma=read form=finite	0.2
lemma=read frame=direct:after-cue	-0.5
lemma=read frame=direct:before-cue	0.7
lemma=read kind=it	0.4
lemma=read kind=none	-0.2
lemma=read kind=noun	0.5
lemma=read modal	-0.3
lemma=read next=.	0.5
lemma=read next=QUOTE	-0.8
lemma=read next=the	-0.6
lemma=read quote=all	0.4
lemma=read quote=none	0.1
lemma=read quote=part	-0.8
lemma=reaffirm	0.7
lemma=reaffirm quote=none	0.7
lemma=realize	0.2
lemma=realize form=past	0.3
lemma=realize quote=none	0.5
lemma=reason	-0.6
lemma=reason form=finite	-0.6
lemma=reason quote=none	-0.6
lemma=rebuff form=past	-0.8
lemma=rebuff kind=name	-0.2
lemma=rebuild	-0.8
lemma=rebuild frame=object:np	-0.6
lemma=rebuild quote=none	-0.8
lemma=rebuk kind=name	-0.3
lemma=rebuk quote=none	0.2
lemma=rebut	0.2
lemma=rebut frame=object:np	0.4
lemma=rebut quote=none	0.2
lemma=recall	0.3
lemma=recall form=ing	-0.5
lemma=recall form=past	0.5
lemma=recall frame=comment	-0.9
lemma=recall frame=direct:before-cue	0.7
lemma=recall frame=object:np	-0.3
lemma=recall kind=name	0.1
lemma=recall kind=none	-0.9
lemma=recall kind=noun	0.4
lemma=recall next=the	-0.6
lemma=recall quote=all	0.8
lemma=recall quote=none	0.1
lemma=recall quote=part	0.4
lemma=receive	-0.4
lemma=receive form=finite	-0.5
lemma=receive form=ing	-0.6
lemma=receive form=past	-0.3
lemma=receive frame=clause:bare	-0.2
lemma=receive frame=object:np	-0.2
lemma=receive frame=relative:object	-0.7
lemma=receive kind=he	-0.7
lemma=receive kind=name	-1.0
lemma=receive kind=noun	0.2
lemma=receive kind=plural	0.1
lemma=receive kind=they	-0.6
lemma=receive modal	0.2
lemma=receive negated	0.1
lemma=receive next=a	-1.0
lemma=receive quote=none	-0.4
lemma=recognize	0.2
lemma=recognize form=finite	0.4
lemma=recognize form=finite-passive	0.3
lemma=recognize form=past	-0.7
lemma=recognize frame=clause:that	0.4
lemma=recognize frame=object:np	0.3
lemma=recognize kind=name	0.3
lemma=recognize kind=none	0.2
lemma=recognize kind=noun	0.1
lemma=recognize modal	-0.4
lemma=recognize next=that	0.2
lemma=recognize next=the	-0.3
lemma=recognize quote=none	0.2
lemma=recommend form=past	-0.3
lemma=recommend frame=object:np	-0.8
lemma=recommend kind=name	-0.5
lemma=recommend kind=noun	0.4
lemma=recount	0.4
lemma=recount frame=object:np	0.2
lemma=recount next=the	0.1
lemma=recount quote=none	0.2
lemma=redact	-0.6
lemma=redact quote=none	-0.6
lemma=reduce	-0.3
lemma=reduce form=finite	-0.7
lemma=reduce form=ing	0.3
lemma=reduce frame=object:np	-0.5
lemma=reduce kind=plural	-0.7
lemma=reduce modal	-0.7
lemma=reduce next=the	0.1
lemma=reduce quote=none	-0.3
lemma=refer	0.4
lemma=refer form=finite	0.1
lemma=refer form=ing	0.2
lemma=refer form=past	0.4
lemma=refer frame=object:to	0.5
lemma=refer kind=name	0.4
lemma=refer kind=none	-0.6
lemma=refer next=the	0.2
lemma=refer next=to	-0.3
lemma=refer quote=none	0.2
lemma=refer quote=short	0.5
lemma=reference	0.3
lemma=reference form=ing	0.3
lemma=reference kind=name	0.3
lemma=reference quote=none	0.3
lemma=reflect	-0.3
lemma=reflect form=finite-passive	-0.6
lemma=reflect form=ing	-0.3
lemma=reflect form=past	-0.1
lemma=reflect frame=comment	-0.8
lemma=reflect frame=object:np	-1.5
lemma=reflect frame=object:on	0.3
lemma=reflect kind=none	-0.4
lemma=reflect kind=noun	-0.3
lemma=reflect kind=plural	-0.6
lemma=reflect modal	-0.7
lemma=reflect next=a	-0.4
lemma=reflect next=the	-0.4
lemma=reflect quote=none	-0.3
lemma=refrain	-0.1
lemma=refuse	0.2
lemma=refuse form=finite	0.4
lemma=refuse frame=clause:to	0.3
lemma=refuse frame=comment	-0.6
lemma=refuse kind=noun	-0.2
lemma=refuse next=to	0.2
lemma=refuse quote=none	0.3
lemma=regain	-0.7
lemma=regain quote=none	-0.7
lemma=regard form=finite-passive	-0.9
lemma=regard form=ing	-0.5
lemma=regard frame=object:np	0.1
lemma=regard kind=name	0.1
lemma=regard next=as	-0.2
lemma=regard next=the	-0.2
lemma=register	-0.5
lemma=register form=past	-0.1
lemma=register frame=clause:bare	0.4
lemma=register frame=object:as	-0.6
lemma=register frame=object:np	-1.2
lemma=register kind=none	-0.8
lemma=register kind=noun	-0.2
lemma=register kind=other	-0.2
lemma=register next=as	-0.6
lemma=register next=democrats	-0.3
lemma=register next=voters	-1.0
lemma=register quote=none	-0.5
lemma=rein	-0.6
lemma=rein quote=none	-0.6
lemma=reinstate	0.2
lemma=reinstate quote=none	0.2
lemma=reiterate form=past	0.2
lemma=reiterate kind=name	0.3
lemma=reiterate next=his	0.1
lemma=reiterate quote=none	0.1
lemma=reject	0.5
lemma=reject form=finite	0.4
lemma=reject form=finite-passive	-0.1
lemma=reject form=past	0.3
lemma=reject frame=comment	-0.4
lemma=reject frame=object:np	0.4
lemma=reject kind=he	-0.2
lemma=reject kind=name	0.5
lemma=reject kind=noun	0.2
lemma=reject next=a	-0.3
lemma=reject next=by	0.2
lemma=reject next=the	-0.3
lemma=reject quote=none	0.4
lemma=relate frame=object:to	0.2
lemma=relate kind=name	0.2
lemma=release	0.2
lemma=release form=finite	0.1
lemma=release form=finite-passive	0.2
lemma=release frame=comment	-1.1
lemma=release frame=object:by	-1.0
lemma=release frame=object:on	-0.9
lemma=release frame=passive	0.6
lemma=release frame=passive:by	-1.1
lemma=release kind=he	-0.3
lemma=release kind=noun	-0.1
lemma=release kind=plural	0.2
lemma=release modal	0.2
lemma=release negated	-1.0
lemma=release next=a	-0.3
lemma=release next=by	-1.0
lemma=release next=friday	0.2
lemma=release next=the	-0.5
lemma=release next=thursday	-0.3
lemma=release quote=part	1.1
lemma=relish quote=none	0.2
lemma=rely	-0.2
lemma=rely form=finite	-0.2
lemma=rely kind=name	-0.5
lemma=rely modal	-0.8
lemma=rely quote=none	-0.3
lemma=remain	-0.4
lemma=remain form=finite	-0.2
lemma=remain form=ing	-0.2
lemma=remain form=past	-0.8
lemma=remain frame=comment	-0.9
lemma=remain frame=object:in	-1.2
lemma=remain kind=name	-0.7
lemma=remain kind=noun	-0.1
lemma=remain kind=plural	-0.9
lemma=remain modal	-0.7
lemma=remain next=the	-1.2
lemma=remain quote=none	-0.3
lemma=remark	0.3
lemma=remark form=past	0.2
lemma=remark quote=none	0.3
lemma=remark quote=part	0.3
lemma=remember	0.5
lemma=remember form=finite	0.4
lemma=remember form=finite-passive	-0.5
lemma=remember form=infinitive	0.2
lemma=remember form=past	0.2
lemma=remember frame=object:np	0.3
lemma=remember kind=name	0.2
lemma=remember kind=none	-0.5
lemma=remember modal	-0.2
lemma=remember quote=none	0.4
lemma=remind	-0.2
lemma=remind form=finite	-1.0
lemma=remind frame=clause:that	0.4
lemma=remind kind=name	-0.1
lemma=remind kind=none	-0.9
lemma=remind next=the	-0.7
lemma=remind next=voters	0.8
lemma=remind quote=none	0.2
lemma=remove	-0.2
lemma=remove frame=object:np	-0.2
lemma=remove next=the	-0.6
lemma=remove quote=none	-0.2
lemma=renew	-0.2
lemma=renew form=finite	-0.2
lemma=renew frame=object:np	0.2
lemma=renew kind=name	-0.2
lemma=repeal	-0.7
lemma=repeal frame=object:np	-0.4
lemma=repeal modal	-0.4
lemma=repeal next=the	-0.7
lemma=repeal quote=none	-0.7
lemma=repeate kind=name	0.2
lemma=repeate quote=none	-0.2
lemma=replace	-0.6
lemma=replace form=ing	-0.7
lemma=replace form=past	-0.8
lemma=replace frame=object:np	-0.4
lemma=replace kind=none	-0.8
lemma=replace kind=who	-0.4
lemma=replace quote=none	-0.6
lemma=reply frame=direct:before-cue	0.9
lemma=reply kind=he	-0.6
lemma=reply kind=name	0.7
lemma=reply next=,	-0.1
lemma=reply next=.	0.8
lemma=reply next=:	0.3
lemma=reply quote=all	0.4
lemma=reply quote=part	-0.4
lemma=report	0.3
lemma=report form=finite	0.2
lemma=report form=finite-passive	0.6
lemma=report form=infinitive	-0.4
lemma=report form=ing	-0.6
lemma=report form=past	0.4
lemma=report frame=clause:ing	-0.7
lemma=report frame=clause:that	0.4
lemma=report frame=comment	0.7
lemma=report frame=direct:before-cue	0.4
lemma=report frame=object:by	-0.9
lemma=report frame=object:from	-0.9
lemma=report frame=object:in	-0.9
lemma=report frame=object:on	-0.5
lemma=report frame=passive	0.2
lemma=report frame=passive:by	0.8
lemma=report kind=he	-0.4
lemma=report kind=name	0.4
lemma=report kind=noun	0.3
lemma=report kind=plural	-0.1
lemma=report modal	-0.4
lemma=report next=,	0.4
lemma=report next=.	1.1
lemma=report next=by	0.4
lemma=report next=it	-0.3
lemma=report next=last	0.3
lemma=report next=on	-0.2
lemma=report next=spending	-0.1
lemma=report next=the	-0.2
lemma=report next=western	-0.4
lemma=report quote=none	0.3
lemma=report quote=part	0.3
lemma=report quote=short	0.2
lemma=represent form=finite	0.3
lemma=represent form=ing	-0.9
lemma=represent frame=comment	-0.4
lemma=represent frame=object:np	-0.3
lemma=represent kind=he	-1.2
lemma=represent kind=name	0.1
lemma=represent kind=plural	-1.0
lemma=represent kind=which	-0.8
lemma=represent kind=who	-1.5
lemma=represent modal	0.2
lemma=represent next=a	-0.4
lemma=represent next=the	-0.2
lemma=request	0.4
lemma=request kind=who	0.1
lemma=request quote=none	0.5
lemma=require	0.2
lemma=require form=finite	-0.3
lemma=require form=finite-passive	0.2
lemma=require form=past	-0.2
lemma=require frame=clause:to	-0.1
lemma=require frame=comment	-0.9
lemma=require frame=object:np-to	0.2
lemma=require frame=passive	-0.7
lemma=require kind=name	0.2
lemma=require kind=noun	-0.2
lemma=require kind=other	-0.8
lemma=require kind=that	-0.8
lemma=require modal	-0.3
lemma=require next=a	-0.9
lemma=require next=the	0.1
lemma=require next=to	-0.1
lemma=require quote=none	0.2
lemma=resemble	-0.6
lemma=resemble quote=none	-0.5
lemma=reserve	0.2
lemma=reserve form=past	0.3
lemma=resign	-0.2
lemma=resign form=past	-0.7
lemma=resign kind=name	-0.1
lemma=resign quote=none	-0.2
lemma=resist	0.1
lemma=resist kind=name	0.2
lemma=resist quote=none	0.1
lemma=resolve	-1.1
lemma=resolve quote=none	-1.1
lemma=resonate	-0.6
lemma=resonate form=past	-0.5
lemma=resonate quote=none	-0.6
lemma=respect	-0.9
lemma=respect quote=none	-0.9
lemma=respond	0.3
lemma=respond form=infinitive	0.2
lemma=respond form=ing	0.2
lemma=respond frame=clause:to	-0.1
lemma=respond frame=comment:split	-0.1
lemma=respond frame=direct:after-cue	0.9
lemma=respond frame=object:by	-0.2
lemma=respond frame=object:to	0.3
lemma=respond kind=he	0.2
lemma=respond kind=name	0.1
lemma=respond kind=none	-0.9
lemma=respond kind=noun	0.1
lemma=respond modal	0.3
lemma=respond negated	0.3
lemma=respond next=,	-0.1
lemma=respond next=.	0.9
lemma=respond next=a	0.3
lemma=respond next=by	-0.3
lemma=respond next=requests	-0.3
lemma=respond next=the	0.4
lemma=respond next=to	-0.3
lemma=respond quote=all	0.4
lemma=respond quote=part	0.1
lemma=rest	-0.1
lemma=rest form=finite	-0.8
lemma=rest kind=noun	0.1
lemma=rest quote=none	-0.1
lemma=restrict	0.5
lemma=restrict form=ing	0.6
lemma=restrict frame=object:np	0.5
lemma=restrict quote=none	0.5
lemma=result	-0.9
lemma=result form=past	-0.6
lemma=result frame=object:in	-0.8
lemma=result kind=which	-0.4
lemma=result quote=none	-0.8
lemma=retain	-0.6
lemma=retain form=finite	-0.7
lemma=retain frame=object:np	-0.5
lemma=retain kind=name	-0.5
lemma=retain modal	-0.4
lemma=retain quote=none	-0.6
lemma=retir	-0.1
lemma=retir quote=none	-0.1
lemma=return	-0.2
lemma=return form=finite-passive	-0.7
lemma=return form=past	-0.3
lemma=return frame=clause:to	-0.9
lemma=return frame=comment	0.2
lemma=return frame=object:np	-1.0
lemma=return frame=object:to	-0.2
lemma=return kind=none	-0.8
lemma=return kind=noun	-0.7
lemma=return modal	-1.0
lemma=return next=the	-0.3
lemma=return next=to	0.1
lemma=return quote=none	-0.2
lemma=retweet	0.4
lemma=retweet form=past	0.3
lemma=retweet frame=object:np	0.2
lemma=retweet quote=none	0.4
lemma=reveal	0.1
lemma=reveal form=finite	1.1
lemma=reveal form=finite-passive	-0.2
lemma=reveal form=past	-0.5
lemma=reveal frame=clause:bare	0.2
lemma=reveal frame=clause:that	0.2
lemma=reveal frame=comment	0.2
lemma=reveal frame=object:np	0.2
lemma=reveal kind=name	0.4
lemma=reveal kind=none	-0.6
lemma=reveal kind=noun	0.2
lemma=reveal next=that	0.2
lemma=reveal quote=none	0.2
lemma=reverse form=past	-0.2
lemma=reverse frame=comment	-0.4
lemma=reverse frame=object:np	0.1
lemma=reverse modal	0.2
lemma=reverse next=himself	-0.7
lemma=review	-0.7
lemma=review quote=none	-0.7
lemma=revive	0.2
lemma=revive frame=object:np	0.2
lemma=revive modal	-0.2
lemma=revive quote=none	0.2
lemma=rid	0.3
lemma=rid quote=none	0.2
lemma=right	-0.2
lemma=right form=finite-passive	-0.8
lemma=right kind=none	-0.6
lemma=right quote=none	-0.2
lemma=rip	0.3
lemma=rip kind=name	0.4
lemma=rise	-0.4
lemma=rise form=finite	-0.1
lemma=rise form=ing	0.2
lemma=rise form=past	-0.7
lemma=rise frame=clause:bare	0.3
lemma=rise frame=comment	0.2
lemma=rise frame=object:in	-0.7
lemma=rise frame=object:np	-0.3
lemma=rise kind=name	0.1
lemma=rise kind=none	-0.6
lemma=rise kind=noun	-0.7
lemma=rise kind=plural	-0.9
lemma=rise next=rates	-0.6
lemma=rise next=the	-0.6
lemma=rise quote=none	-0.4
lemma=roll form=finite	-0.2
lemma=roll kind=name	0.2
lemma=rule	0.5
lemma=rule form=finite	0.3
lemma=rule form=past	0.4
lemma=rule frame=comment	-0.1
lemma=rule quote=none	0.5
lemma=run	-0.5
lemma=run form=finite	-0.9
lemma=run form=infinitive	0.3
lemma=run form=past	-0.6
lemma=run frame=clause:bare	-0.7
lemma=run frame=comment	-0.6
lemma=run frame=object:as	-0.7
lemma=run frame=object:for	-1.3
lemma=run frame=object:in	-0.9
lemma=run kind=he	-1.0
lemma=run kind=name	-0.3
lemma=run kind=none	-0.9
lemma=run kind=other	-0.7
lemma=run kind=plural	-0.9
lemma=run kind=which	0.2
lemma=run kind=who	-1.7
lemma=run modal	0.2
lemma=run negated	-0.6
lemma=run next=ads	0.8
lemma=run next=as	-0.7
lemma=run next=mate	-0.7
lemma=run next=president	-0.5
lemma=run next=the	-0.2
lemma=run next=to	-0.6
lemma=run quote=none	-0.5
lemma=rush form=past	-0.7
lemma=rush kind=name	0.1
lemma=save modal	-0.1
lemma=say	0.3
lemma=say form=finite	0.4
lemma=say form=finite-passive	0.2
lemma=say form=infinitive	0.2
lemma=say form=ing	-0.4
lemma=say form=past	0.1
lemma=say frame=clause:bare	0.8
lemma=say frame=clause:ing	1.1
lemma=say frame=clause:that	0.4
lemma=say frame=clause:to	-0.7
lemma=say frame=clause:when	0.4
lemma=say frame=comment	0.7
lemma=say frame=comment:split	0.6
lemma=say frame=direct:after-cue	-0.2
lemma=say frame=direct:colon	0.3
lemma=say frame=direct:split	0.3
lemma=say frame=object:about	-0.3
lemma=say frame=object:as	-0.7
lemma=say frame=object:at	-1.9
lemma=say frame=object:for	-0.3
lemma=say frame=object:in	-1.2
lemma=say frame=object:np	0.1
lemma=say frame=object:of	-1.3
lemma=say frame=object:on	-1.3
lemma=say frame=object:to	-0.8
lemma=say frame=object:with	-0.8
lemma=say frame=passive	-0.8
lemma=say frame=relative:object	-1.7
lemma=say kind=he	0.2
lemma=say kind=i	-0.3
lemma=say kind=it	0.8
lemma=say kind=name	0.2
lemma=say kind=none	-1.8
lemma=say kind=noun	0.3
lemma=say kind=other	0.7
lemma=say kind=that	-0.2
lemma=say kind=they	0.2
lemma=say kind=which	-0.3
lemma=say kind=who	0.2
lemma=say modal	0.1
lemma=say negated	0.1
lemma=say next=,	0.3
lemma=say next=.	1.9
lemma=say next=:	-0.2
lemma=say next=QUOTE	0.2
lemma=say next=a	-0.2
lemma=say next=abc	-0.5
lemma=say next=about	-0.3
lemma=say next=alan	0.2
lemma=say next=an	-0.7
lemma=say next=as	-0.2
lemma=say next=at	1.2
lemma=say next=ben	0.6
lemma=say next=brad	0.2
lemma=say next=brian	0.4
lemma=say next=business	0.6
lemma=say next=carson	0.3
lemma=say next=china	-0.2
lemma=say next=clinton	0.2
lemma=say next=clinton's	0.3
lemma=say next=craig	0.4
lemma=say next=cruz	0.2
lemma=say next=dan	0.4
lemma=say next=david	0.4
lemma=say next=democratic	0.2
lemma=say next=devine	0.5
lemma=say next=during	0.4
lemma=say next=edward	0.5
lemma=say next=eric	0.4
lemma=say next=former	0.2
lemma=say next=friday	0.3
lemma=say next=gov.	0.3
lemma=say next=he	-0.2
lemma=say next=hillary	-0.3
lemma=say next=if	1.1
lemma=say next=in	0.5
lemma=say next=investigators	0.8
lemma=say next=iowa	-0.4
lemma=say next=it	-0.4
lemma=say next=its	-0.2
lemma=say next=james	0.2
lemma=say next=john	0.3
lemma=say next=jon	0.3
lemma=say next=kunin	-0.3
lemma=say next=last	0.4
lemma=say next=lee	0.2
lemma=say next=mark	0.4
lemma=say next=matt	0.3
lemma=say next=michael	0.7
lemma=say next=mike	0.4
lemma=say next=monday	-0.4
lemma=say next=mr.	-0.3
lemma=say next=ms.	0.1
lemma=say next=murphy	-0.3
lemma=say next=ohio	0.2
lemma=say next=patricia	-0.3
lemma=say next=paul	0.5
lemma=say next=people	-0.1
lemma=say next=perez	0.4
lemma=say next=peter	0.5
lemma=say next=president	0.5
lemma=say next=rep.	-0.4
lemma=say next=republican	0.1
lemma=say next=republicans	0.3
lemma=say next=richard	0.5
lemma=say next=rick	0.4
lemma=say next=sanders	-0.3
lemma=say next=scott	-0.2
lemma=say next=senate	0.3
lemma=say next=senator	-0.4
lemma=say next=sherman	0.5
lemma=say next=so	-0.2
lemma=say next=some	0.4
lemma=say next=steven	0.2
lemma=say next=such	-0.3
lemma=say next=sunday	-0.3
lemma=say next=susan	0.4
lemma=say next=their	-0.2
lemma=say next=there	0.2
lemma=say next=they	-0.2
lemma=say next=this	-0.2
lemma=say next=those	-0.1
lemma=say next=thursday	0.6
lemma=say next=to	-0.3
lemma=say next=trump	-0.6
lemma=say next=trump's	-0.6
lemma=say next=tuesday	-0.2
lemma=say next=was	-0.7
lemma=say next=when	0.3
lemma=say next=whether	-0.4
lemma=say next=with	1.0
lemma=say quote=none	0.2
lemma=say quote=part	0.1
lemma=say quote=short	0.3
lemma=schedul	-0.7
lemma=schedul form=finite-passive	-0.4
lemma=schedul form=past	-0.8
lemma=schedul frame=object:for	-0.8
lemma=schedul frame=passive	-1.0
lemma=schedul frame=passive+clause:to	-0.1
lemma=schedul kind=none	-0.4
lemma=schedul kind=noun	-0.6
lemma=schedul next=for	-0.5
lemma=schedul next=to	-0.2
lemma=schedul quote=none	-0.6
lemma=scor	-0.6
lemma=scor form=past	-0.6
lemma=scor frame=object:np	-0.6
lemma=scor kind=name	-0.6
lemma=scor next=his	-0.4
lemma=scor quote=none	-0.6
lemma=scramble	-0.4
lemma=scramble frame=clause:to	-0.2
lemma=scramble next=to	-0.2
lemma=scramble quote=none	-0.4
lemma=seal	-0.7
lemma=seal quote=none	-0.7
lemma=search	-0.9
lemma=search quote=none	-0.8
lemma=secure	-0.4
lemma=secure form=infinitive	-0.1
lemma=secure form=past	-0.8
lemma=secure frame=object:np	-0.6
lemma=secure kind=he	-0.9
lemma=secure modal	-0.1
lemma=secure quote=none	-0.4
lemma=see	0.1
lemma=see form=finite	0.6
lemma=see form=infinitive	-0.4
lemma=see form=infinitive-passive	-0.7
lemma=see form=past	-0.2
lemma=see frame=clause:that	0.3
lemma=see frame=clause:wh	-0.3
lemma=see frame=comment	-1.5
lemma=see frame=object:as	0.1
lemma=see frame=object:np-as	0.3
lemma=see frame=object:np-to	0.3
lemma=see frame=passive	-1.0
lemma=see frame=relative:object	0.4
lemma=see kind=he	-0.5
lemma=see kind=i	-0.3
lemma=see kind=it	-0.7
lemma=see kind=name	-0.1
lemma=see kind=noun	-0.3
lemma=see kind=plural	0.6
lemma=see kind=that	0.2
lemma=see kind=they	0.2
lemma=see kind=we	0.2
lemma=see kind=who	0.4
lemma=see kind=you	-0.3
lemma=see modal	-0.4
lemma=see negated	0.3
lemma=see next=a	-0.2
lemma=see next=by	-0.9
lemma=see next=him	-0.3
lemma=see next=his	-0.2
lemma=see next=it	0.3
lemma=see next=that	0.3
lemma=see next=their	0.3
lemma=see next=this	0.4
lemma=see quote=none	0.2
lemma=see quote=part	-0.4
lemma=seek	0.3
lemma=seek form=finite	0.4
lemma=seek form=ing	-0.2
lemma=seek form=past	0.1
lemma=seek frame=comment	-1.4
lemma=seek frame=object:np	0.5
lemma=seek kind=name	0.1
lemma=seek kind=none	-0.4
lemma=seek kind=noun	0.2
lemma=seek kind=plural	-0.2
lemma=seek kind=who	-0.5
lemma=seek modal	-0.2
lemma=seek next=a	-0.5
lemma=seek next=the	-0.7
lemma=seek next=to	-0.2
lemma=seek quote=none	0.4
lemma=seek quote=part	-0.5
lemma=seem	-0.4
lemma=seem form=past	-0.6
lemma=seem frame=comment	-0.9
lemma=seem frame=object:np	-1.0
lemma=seem kind=it	-1.0
lemma=seem kind=name	-0.2
lemma=seem kind=other	-0.7
lemma=seem kind=plural	-0.4
lemma=seem kind=who	-0.8
lemma=seem modal	-0.6
lemma=seem negated	-0.3
lemma=seem quote=none	-0.2
lemma=seem quote=part	-0.5
lemma=seize	-0.1
lemma=seize form=past	-0.9
lemma=seize frame=comment	-0.8
lemma=seize frame=object:on	0.4
lemma=seize next=the	-1.0
lemma=select	-0.2
lemma=select form=finite-passive	-0.7
lemma=select form=past	-0.3
lemma=select frame=object:np	-0.3
lemma=select kind=name	-0.8
lemma=select kind=none	-0.7
lemma=select quote=none	-0.5
lemma=sell	-0.3
lemma=sell form=finite	-0.9
lemma=sell form=ing	0.3
lemma=sell form=past	-0.9
lemma=sell frame=object:np	-0.4
lemma=sell frame=object:to	-0.5
lemma=sell kind=he	-0.3
lemma=sell kind=none	-0.7
lemma=sell next=the	-0.7
lemma=sell quote=none	-0.3
lemma=send	-0.4
lemma=send form=finite	-0.3
lemma=send form=finite-passive	-0.8
lemma=send form=ing	-0.5
lemma=send form=past	-0.5
lemma=send frame=comment	-0.6
lemma=send frame=object:to	-0.8
lemma=send frame=passive	-0.7
lemma=send kind=name	-0.5
lemma=send kind=none	-0.7
lemma=send kind=noun	-0.2
lemma=send kind=plural	-0.7
lemma=send modal	0.2
lemma=send next=to	-0.6
lemma=send quote=none	-0.4
lemma=send quote=part	0.5
lemma=send quote=short	-0.7
lemma=sentence	0.1
lemma=sentence form=finite-passive	-0.1
lemma=sentence quote=none	0.1
lemma=serve	-0.2
lemma=serve form=finite	-0.4
lemma=serve form=infinitive	0.4
lemma=serve form=ing	-0.3
lemma=serve form=past	-1.4
lemma=serve frame=comment	-0.6
lemma=serve frame=object:in	-1.1
lemma=serve frame=object:np	-0.2
lemma=serve kind=he	-0.4
lemma=serve kind=name	0.3
lemma=serve kind=noun	-1.0
lemma=serve kind=who	-1.1
lemma=serve modal	0.5
lemma=serve next=as	-0.2
lemma=serve next=the	0.2
lemma=serve quote=none	-0.5
lemma=serve quote=part	0.4
lemma=set	-0.5
lemma=set form=finite	-0.3
lemma=set form=finite-passive	-0.4
lemma=set form=ing	-1.0
lemma=set frame=comment	-0.7
lemma=set frame=object:np	-0.3
lemma=set frame=passive+clause:to	-0.3
lemma=set kind=none	-0.4
lemma=set kind=noun	-0.3
lemma=set kind=plural	-0.8
lemma=set kind=who	-0.7
lemma=set next=a	-0.4
lemma=set next=as	-0.8
lemma=set next=his	0.4
lemma=set next=the	-0.9
lemma=set quote=none	-0.3
lemma=settle	-0.8
lemma=settle modal	-0.5
lemma=settle quote=none	-0.8
lemma=shake	-0.7
lemma=shake form=finite	-0.5
lemma=shake form=past	-0.6
lemma=shake frame=object:np	-0.8
lemma=shake kind=name	-0.6
lemma=shake next=hands	-0.5
lemma=shake next=his	-0.4
lemma=shake next=the	-0.5
lemma=shake quote=none	-1.0
lemma=share	0.1
lemma=share form=finite	-0.2
lemma=share form=finite-passive	0.3
lemma=share form=past	-0.2
lemma=share frame=comment	-0.6
lemma=share frame=object:np	-0.4
lemma=share kind=he	-0.4
lemma=share kind=name	0.3
lemma=share kind=who	-0.6
lemma=share modal	-0.8
lemma=share next=a	-0.2
lemma=share next=his	-0.6
lemma=share quote=none	-0.3
lemma=shift form=infinitive	-0.2
lemma=shift form=past	-0.8
lemma=shift frame=comment	-0.7
lemma=shift frame=object:np	-0.1
lemma=shift kind=name	-0.3
lemma=shift kind=noun	-0.7
lemma=shift kind=plural	0.1
lemma=shift modal	-0.3
lemma=shift next=the	-0.4
lemma=shock	-0.7
lemma=shock form=finite-passive	-0.6
lemma=shock kind=none	-0.6
lemma=shock quote=none	-0.7
lemma=shoot form=finite-passive	-1.1
lemma=shoot form=ing	0.2
lemma=shoot frame=object:in	-1.0
lemma=shoot frame=object:np	0.1
lemma=shoot frame=passive	-0.6
lemma=shoot kind=name	-0.8
lemma=shoot kind=none	-1.0
lemma=shoot kind=noun	0.4
lemma=shoot kind=plural	-0.6
lemma=shore	-0.8
lemma=shore quote=none	-0.8
lemma=should	-0.9
lemma=should form=finite	-0.9
lemma=should frame=clause:bare	-0.7
lemma=should frame=object:np	-0.5
lemma=should kind=name	-0.5
lemma=should kind=none	-0.3
lemma=should next=the	-0.5
lemma=should next=they	-0.5
lemma=should quote=none	-0.9
lemma=shout	0.3
lemma=shout form=past	0.2
lemma=shout frame=direct:after-cue	0.1
lemma=shout kind=noun	0.2
lemma=shout quote=none	0.3
lemma=show	0.1
lemma=show form=finite-passive	0.2
lemma=show form=infinitive	-0.4
lemma=show form=ing	0.1
lemma=show frame=clause:bare	0.1
lemma=show frame=clause:that	0.4
lemma=show frame=clause:to	-0.4
lemma=show frame=clause:wh	-0.3
lemma=show frame=direct:after-cue	-0.2
lemma=show frame=object:about	0.4
lemma=show frame=object:in	-1.2
lemma=show frame=object:np	0.4
lemma=show frame=object:np-of	-0.2
lemma=show frame=object:np-to	0.6
lemma=show frame=passive	-0.4
lemma=show kind=he	-0.1
lemma=show kind=it	0.1
lemma=show kind=noun	0.3
lemma=show kind=other	0.5
lemma=show kind=plural	-0.2
lemma=show modal	-0.1
lemma=show next=.	0.5
lemma=show next=QUOTE	-0.3
lemma=show next=a	0.2
lemma=show next=an	-0.2
lemma=show next=he	0.2
lemma=show next=how	-0.3
lemma=show next=little	0.2
lemma=show next=signs	-0.5
lemma=show next=that	0.2
lemma=show quote=none	0.3
lemma=show quote=part	-0.2
lemma=show quote=short	-0.1
lemma=shrug	0.1
lemma=shrug frame=object:np	0.2
lemma=shrug quote=none	0.1
lemma=shut	0.2
lemma=shut frame=object:np	0.5
lemma=shut quote=none	0.2
lemma=side	0.3
lemma=side form=past	0.3
lemma=side frame=object:with	0.5
lemma=side kind=name	0.2
lemma=side quote=none	0.3
lemma=sign	0.2
lemma=sign form=finite-passive	0.3
lemma=sign frame=comment	-0.7
lemma=sign frame=object:np	0.1
lemma=sign kind=he	-0.4
lemma=sign kind=name	0.4
lemma=sign kind=none	0.4
lemma=sign next=a	-0.1
lemma=sign quote=none	0.1
lemma=signal	0.4
lemma=signal form=finite	0.3
lemma=signal frame=object:np	0.2
lemma=signal kind=name	0.2
lemma=signal kind=noun	-0.4
lemma=signal modal	-0.4
lemma=signal quote=none	0.4
lemma=single	0.2
lemma=single kind=name	-0.4
lemma=single quote=none	0.2
lemma=sit	-0.4
lemma=sit form=finite	-1.1
lemma=sit form=past	-1.0
lemma=sit frame=object:at	-0.8
lemma=sit frame=object:in	0.2
lemma=sit frame=object:on	-0.7
lemma=sit kind=name	-0.5
lemma=sit kind=noun	0.3
lemma=sit kind=who	-0.6
lemma=sit next=the	0.4
lemma=sit quote=none	-0.2
lemma=slam	0.4
lemma=slam form=finite	0.5
lemma=slam form=ing	0.3
lemma=slam kind=name	0.5
lemma=slam next=the	-0.2
lemma=slam quote=none	0.6
lemma=slate	-0.7
lemma=slate form=finite-passive	-0.6
lemma=slate kind=none	-0.6
lemma=slate next=to	-0.6
lemma=slate quote=none	-0.7
lemma=soar	-0.7
lemma=soar quote=none	-0.7
lemma=solidify	-0.6
lemma=solidify frame=object:np	-0.6
lemma=solidify quote=none	-0.6
lemma=sound form=finite	-0.7
lemma=sound form=past	0.3
lemma=sound frame=comment	-0.7
lemma=sound kind=name	-1.0
lemma=spar	0.4
lemma=spar quote=none	0.4
lemma=spark	-0.6
lemma=spark form=past	-0.2
lemma=spark frame=object:np	-0.2
lemma=spark quote=none	-0.4
lemma=speak form=ing	-1.1
lemma=speak frame=clause:bare	-0.8
lemma=speak frame=comment	-0.9
lemma=speak frame=object:about	0.5
lemma=speak frame=object:at	-0.3
lemma=speak frame=object:np	-0.4
lemma=speak frame=object:of	0.9
lemma=speak frame=object:on	-0.7
lemma=speak frame=object:to	-0.5
lemma=speak frame=object:with	-0.5
lemma=speak kind=name	-0.3
lemma=speak kind=none	-0.9
lemma=speak kind=who	-0.4
lemma=speak modal	-0.1
lemma=speak next=a	0.1
lemma=speak next=his	0.6
lemma=speak next=mr.	-0.6
lemma=speak next=on	-0.3
lemma=speak next=reporters	-0.6
lemma=speak quote=none	0.2
lemma=speak quote=part	-0.2
lemma=speak quote=short	-0.3
lemma=spearhead	-0.3
lemma=spearhead quote=none	-0.2
lemma=specialize	-0.7
lemma=specialize form=finite	-0.7
lemma=speculate	0.1
lemma=speculate kind=name	0.4
lemma=spell	0.2
lemma=spell quote=none	0.2
lemma=spend	-0.4
lemma=spend form=finite	-0.8
lemma=spend form=finite-passive	-0.8
lemma=spend form=infinitive	0.2
lemma=spend form=past	-0.3
lemma=spend frame=clause:bare	-0.6
lemma=spend frame=object:np	-0.6
lemma=spend frame=passive	-0.5
lemma=spend kind=he	-0.8
lemma=spend kind=name	-0.2
lemma=spend kind=none	-0.8
lemma=spend kind=other	-0.3
lemma=spend kind=which	-0.5
lemma=spend modal	0.1
lemma=spend next=$	-0.7
lemma=spend next=more	0.4
lemma=spend next=most	-0.5
lemma=spend next=much	-0.4
lemma=spend next=time	-0.8
lemma=spend quote=none	-0.7
lemma=split	-0.7
lemma=split form=finite	-0.4
lemma=split form=finite-passive	-0.9
lemma=split frame=passive	-0.5
lemma=split kind=none	-0.8
lemma=split quote=none	-0.6
lemma=sponsor	-0.8
lemma=sponsor form=past	-0.5
lemma=sponsor kind=name	-0.6
lemma=sponsor quote=none	-0.8
lemma=spread	-0.8
lemma=spread frame=object:np	-0.6
lemma=spread quote=none	-0.8
lemma=stage	0.2
lemma=stage frame=object:np	0.2
lemma=stage quote=none	0.2
lemma=stake	-0.8
lemma=stake form=finite	-0.6
lemma=stake frame=object:np	-0.6
lemma=stake kind=name	-0.6
lemma=stake quote=none	-0.8
lemma=stall	-0.1
lemma=stall quote=none	-0.1
lemma=stand	0.1
lemma=stand form=finite	0.3
lemma=stand form=past	-0.4
lemma=stand frame=comment	-0.9
lemma=stand kind=name	-0.3
lemma=stand kind=noun	-0.3
lemma=stand quote=none	0.2
lemma=star	-0.8
lemma=star form=finite	-0.7
lemma=star kind=who	-0.7
lemma=star quote=none	-0.6
lemma=stare	-0.7
lemma=stare quote=none	-0.7
lemma=start	-0.3
lemma=start form=finite	-0.1
lemma=start form=infinitive	-0.5
lemma=start form=ing	-0.8
lemma=start form=past	-0.3
lemma=start frame=clause:ing	-0.2
lemma=start frame=clause:to	-0.3
lemma=start frame=clause:when	-0.7
lemma=start frame=comment	0.2
lemma=start frame=object:np	-0.4
lemma=start frame=object:with	-0.9
lemma=start kind=he	-0.8
lemma=start kind=none	-0.6
lemma=start kind=other	-0.5
lemma=start kind=plural	-0.7
lemma=start modal	-0.8
lemma=start next=a	-0.2
lemma=start next=the	-0.8
lemma=start next=to	-0.4
lemma=start quote=none	-0.5
lemma=state	0.1
lemma=state form=finite	0.5
lemma=state form=infinitive	-0.7
lemma=state form=ing	-0.9
lemma=state form=past	1.0
lemma=state frame=clause:that	0.4
lemma=state frame=comment	0.1
lemma=state frame=direct:before-cue	0.5
lemma=state frame=object:np	-1.0
lemma=state kind=he	0.3
lemma=state kind=name	-0.3
lemma=state kind=none	-0.3
lemma=state kind=noun	-0.2
lemma=state modal	-0.7
lemma=state next=.	0.6
lemma=state next=that	0.3
lemma=state quote=all	0.1
lemma=state quote=none	-0.2
lemma=state quote=part	0.3
lemma=stay	-0.4
lemma=stay form=finite	-0.5
lemma=stay form=infinitive	-0.5
lemma=stay form=past	-0.5
lemma=stay frame=object:in	-0.6
lemma=stay kind=name	-0.6
lemma=stay modal	-0.5
lemma=stay next=the	-0.7
lemma=stay quote=none	-0.4
lemma=stem	-0.2
lemma=step	-0.3
lemma=step form=finite	-0.2
lemma=step form=past	-0.1
lemma=step frame=object:np	0.1
lemma=step kind=name	-0.5
lemma=step quote=none	-0.6
lemma=stick	-0.1
lemma=stick form=ing	-0.2
lemma=stick kind=name	0.3
lemma=stick quote=none	-0.1
lemma=stir	-0.3
lemma=stir kind=name	-0.3
lemma=stir quote=none	-0.3
lemma=stop	-0.1
lemma=stop form=finite	-0.9
lemma=stop form=infinitive	0.2
lemma=stop form=past	-0.8
lemma=stop frame=object:np	0.2
lemma=stop kind=name	0.3
lemma=stop kind=noun	-0.7
lemma=stop kind=that	-0.8
lemma=stop negated	-0.8
lemma=stop next=the	0.3
lemma=stop quote=none	-0.1
lemma=stress	0.1
lemma=stress frame=clause:that	0.2
lemma=stress frame=object:np	0.4
lemma=stress kind=name	0.2
lemma=stress next=that	0.2
lemma=stress quote=none	0.1
lemma=strike	-0.1
lemma=strike form=past	-0.2
lemma=strike frame=comment	0.1
lemma=strike frame=object:np	0.1
lemma=strike kind=name	0.2
lemma=strike next=a	-0.9
lemma=strike quote=none	-0.3
lemma=struggle	-0.3
lemma=struggle form=finite	-0.5
lemma=struggle form=ing	-0.8
lemma=struggle form=past	0.2
lemma=struggle frame=comment	-0.7
lemma=struggle kind=name	-0.3
lemma=struggle quote=none	-0.1
lemma=stuck	-0.1
lemma=stuck form=finite	-0.1
lemma=stuck kind=name	-0.3
lemma=stuck quote=none	-0.1
lemma=study	-0.8
lemma=study quote=none	-0.8
lemma=submit	-0.1
lemma=submit form=past	-0.1
lemma=submit quote=none	-0.1
lemma=succeed	-0.4
lemma=succeed form=finite	-0.7
lemma=succeed kind=name	-0.1
lemma=succeed quote=none	-0.4
lemma=sue	-0.7
lemma=sue form=finite	-0.4
lemma=sue form=past	-0.5
lemma=sue frame=object:np	-0.5
lemma=sue kind=name	-0.5
lemma=sue quote=none	-0.7
lemma=suffer	-0.8
lemma=suffer form=finite	-0.6
lemma=suffer frame=object:np	-0.6
lemma=suffer kind=name	-0.6
lemma=suffer quote=none	-0.8
lemma=suggest	0.3
lemma=suggest form=finite	0.2
lemma=suggest form=infinitive	0.3
lemma=suggest form=ing	0.1
lemma=suggest frame=clause:bare	0.3
lemma=suggest frame=object:np	0.2
lemma=suggest kind=he	-0.4
lemma=suggest kind=name	0.5
lemma=suggest kind=none	-0.9
lemma=suggest kind=noun	0.2
lemma=suggest kind=other	0.4
lemma=suggest kind=plural	-0.1
lemma=suggest kind=who	0.5
lemma=suggest modal	0.3
lemma=suggest next=a	-0.2
lemma=suggest next=he	-0.4
lemma=suggest next=mr.	0.1
lemma=suggest next=she	0.1
lemma=suggest next=the	-0.2
lemma=suggest next=they	0.2
lemma=suggest next=trump	0.6
lemma=suggest quote=none	0.3
lemma=suggest quote=short	0.5
lemma=sum	0.4
lemma=supply	-0.6
lemma=supply quote=none	-0.6
lemma=support	0.4
lemma=support form=finite	0.2
lemma=support form=infinitive	-0.3
lemma=support form=past	0.3
lemma=support frame=clause:bare	-0.2
lemma=support frame=comment	-1.2
lemma=support frame=object:np	0.5
lemma=support frame=relative:object	0.6
lemma=support kind=he	0.2
lemma=support kind=name	0.2
lemma=support kind=none	-0.8
lemma=support kind=noun	0.3
lemma=support kind=plural	0.5
lemma=support kind=which	0.5
lemma=support modal	0.3
lemma=support next=a	-0.2
lemma=support next=clinton	-0.2
lemma=support next=mrs.	-0.4
lemma=support next=sanders	0.4
lemma=support next=sen.	-0.3
lemma=support next=the	0.9
lemma=support next=trump	-0.2
lemma=support quote=none	0.3
lemma=support quote=part	0.4
lemma=suppose	-0.9
lemma=suppose form=finite-passive	-0.8
lemma=suppose frame=clause:to	-0.5
lemma=suppose frame=passive	-0.5
lemma=suppose frame=passive+clause:to	-0.7
lemma=suppose kind=none	-0.7
lemma=suppose negated	-0.3
lemma=suppose next=to	-0.8
lemma=suppose quote=none	-0.8
lemma=surge	-0.7
lemma=surge quote=none	-0.7
lemma=surpass	-0.3
lemma=surpass frame=object:np	-0.2
lemma=surpass quote=none	-0.3
lemma=surprise	-0.3
lemma=surprise form=finite-passive	-0.8
lemma=surprise kind=none	-0.8
lemma=surprise quote=none	-0.3
lemma=surround	-0.9
lemma=surround form=ing	-0.6
lemma=surround frame=object:np	-0.6
lemma=surround next=the	-0.5
lemma=surround quote=none	-0.9
lemma=survey	-1.0
lemma=survey form=past	-0.7
lemma=survey frame=object:np	-0.7
lemma=survey kind=noun	-0.6
lemma=survey quote=none	-1.0
lemma=survive	-0.9
lemma=survive form=finite	-0.5
lemma=survive form=past	-0.5
lemma=survive frame=object:np	-0.6
lemma=survive quote=none	-0.9
lemma=suspect	0.2
lemma=suspect quote=none	0.2
lemma=suspend	-0.2
lemma=suspend form=finite-passive	-0.9
lemma=suspend frame=passive	-0.6
lemma=suspend kind=none	-1.0
lemma=suspend next=his	-0.5
lemma=suspend quote=none	-0.2
lemma=sustain	-0.3
lemma=sustain form=past	-0.2
lemma=sustain frame=object:np	-0.2
lemma=sustain quote=none	-0.2
lemma=swear	-0.3
lemma=swear quote=none	-0.3
lemma=swept	-0.7
lemma=swept form=finite	-0.7
lemma=swept frame=object:np	-0.6
lemma=swept quote=none	-0.7
lemma=switch	-0.8
lemma=switch quote=none	-0.8
lemma=take form=finite	-0.2
lemma=take form=finite-passive	-1.2
lemma=take form=ing	-0.5
lemma=take form=past	-0.5
lemma=take frame=clause:bare	0.2
lemma=take frame=comment	-1.4
lemma=take frame=object:np	-0.4
lemma=take frame=object:np-of	0.2
lemma=take frame=object:np-to	-0.7
lemma=take frame=object:on	-0.6
lemma=take frame=object:to	-1.0
lemma=take frame=relative:object	0.2
lemma=take kind=he	-0.4
lemma=take kind=it	-1.6
lemma=take kind=name	-0.1
lemma=take kind=none	0.2
lemma=take kind=noun	-0.3
lemma=take kind=other	-0.8
lemma=take kind=that	-1.2
lemma=take kind=they	-0.9
lemma=take kind=which	-0.6
lemma=take kind=who	0.2
lemma=take negated	-1.3
lemma=take next=1,237	-0.6
lemma=take next=2,383	-0.6
lemma=take next=a	0.5
lemma=take next=advantage	-1.0
lemma=take next=aim	0.2
lemma=take next=an	-1.1
lemma=take next=effect	-0.6
lemma=take next=heat	-0.9
lemma=take next=issue	0.5
lemma=take next=office	-0.9
lemma=take next=place	-1.3
lemma=take next=questions	-0.8
lemma=take next=the	-0.7
lemma=take next=to	0.2
lemma=take quote=part	-0.2
lemma=talk	0.3
lemma=talk form=finite	-0.2
lemma=talk form=infinitive	-0.3
lemma=talk form=past	0.8
lemma=talk frame=object:about	0.1
lemma=talk frame=object:np	-0.1
lemma=talk frame=object:to	-0.2
lemma=talk kind=name	-0.2
lemma=talk kind=none	-0.6
lemma=talk next=his	-0.1
lemma=talk next=how	0.2
lemma=talk next=to	0.3
lemma=talk quote=none	0.3
lemma=tap	-1.0
lemma=tap form=finite	-0.7
lemma=tap kind=name	-0.8
lemma=tap modal	-0.3
lemma=tap quote=none	-0.9
lemma=tape	-0.8
lemma=target form=finite	0.2
lemma=target form=ing	-0.9
lemma=target frame=object:np	0.3
lemma=teach	-0.3
lemma=teach form=finite	-0.3
lemma=teach frame=object:np	-0.1
lemma=teach kind=who	-0.7
lemma=teach quote=none	-0.3
lemma=team	-0.6
lemma=team form=past	-0.6
lemma=team kind=name	-0.5
lemma=team quote=none	-0.6
lemma=ted	-0.1
lemma=ted frame=clause:bare	-0.3
lemma=ted frame=object:np	-0.3
lemma=ted kind=none	-1.6
lemma=ted kind=noun	0.1
lemma=ted kind=other	-1.1
lemma=ted modal	-0.6
lemma=ted next=cruz	-0.1
lemma=ted quote=none	-0.4
lemma=televise	-0.6
lemma=televise form=past	-0.5
lemma=televise frame=object:np	-0.6
lemma=televise quote=none	-0.6
lemma=tell	0.3
lemma=tell form=finite	0.2
lemma=tell form=finite-passive	0.4
lemma=tell form=infinitive	0.5
lemma=tell frame=clause:that	0.9
lemma=tell frame=clause:to	0.4
lemma=tell frame=comment	-0.5
lemma=tell frame=comment:split	0.5
lemma=tell frame=direct:after-cue	0.2
lemma=tell frame=direct:before-cue	0.4
lemma=tell frame=direct:colon	0.1
lemma=tell frame=direct:split	-0.4
lemma=tell frame=object:about	0.2
lemma=tell frame=object:np	-0.6
lemma=tell frame=object:np-of	-0.3
lemma=tell frame=object:np-on	-0.2
lemma=tell frame=object:np-to	0.4
lemma=tell kind=he	-0.1
lemma=tell kind=other	0.3
lemma=tell kind=plural	0.6
lemma=tell kind=who	0.1
lemma=tell modal	0.7
lemma=tell next=a	-0.3
lemma=tell next=afp	-0.9
lemma=tell next=ap	0.3
lemma=tell next=bloomberg	-0.2
lemma=tell next=breitbart	-0.6
lemma=tell next=cbs	-0.5
lemma=tell next=conservative	-0.4
lemma=tell next=delegates	0.4
lemma=tell next=friends	-0.7
lemma=tell next=her	0.3
lemma=tell next=his	0.4
lemma=tell next=me	0.5
lemma=tell next=megyn	-0.2
lemma=tell next=mr.	-0.7
lemma=tell next=nbc	-0.3
lemma=tell next=politico	0.3
lemma=tell next=reporters	0.1
lemma=tell next=reuters	-0.5
lemma=tell next=supporters	0.2
lemma=tell next=them	0.3
lemma=tell next=trump	0.6
lemma=tell next=us	0.2
lemma=tell next=usa	0.4
lemma=tell next=voters	0.3
lemma=tell quote=all	0.4
lemma=tell quote=none	-0.2
lemma=tell quote=part	0.4
lemma=tell quote=short	0.2
lemma=tend	-0.5
lemma=tend form=finite	-0.4
lemma=tend frame=clause:to	-0.4
lemma=tend frame=comment	-0.5
lemma=tend kind=noun	-0.9
lemma=tend next=to	-0.5
lemma=tend quote=none	-0.5
lemma=test	-0.8
lemma=test form=finite	-0.6
lemma=test form=finite-passive	-0.4
lemma=test kind=name	-0.5
lemma=test kind=none	-0.4
lemma=test modal	-0.7
lemma=test quote=none	-0.7
lemma=testify	0.7
lemma=thank	0.1
lemma=thank frame=object:about	-0.7
lemma=thank frame=object:np	0.4
lemma=thank kind=name	0.2
lemma=thank next=him	0.3
lemma=thank quote=none	0.1
lemma=think	0.3
lemma=think form=finite	0.8
lemma=think form=ing	-0.4
lemma=think form=past	-0.8
lemma=think frame=clause:bare	0.4
lemma=think frame=object:about	0.1
lemma=think frame=object:np	0.2
lemma=think frame=object:of	-1.0
lemma=think frame=relative:object	-0.9
lemma=think kind=he	-0.2
lemma=think kind=i	0.1
lemma=think kind=name	0.5
lemma=think kind=none	0.3
lemma=think kind=noun	-0.3
lemma=think kind=other	0.7
lemma=think kind=plural	0.3
lemma=think kind=they	-0.4
lemma=think kind=we	-0.2
lemma=think kind=who	-0.3
lemma=think kind=you	-0.1
lemma=think modal	-0.1
lemma=think next=a	0.2
lemma=think next=he	0.9
lemma=think next=it	0.4
lemma=think next=she	0.6
lemma=think next=that	-0.2
lemma=think next=the	-0.1
lemma=think next=they	0.3
lemma=think quote=none	0.3
lemma=threaten	0.2
lemma=threaten form=finite	0.6
lemma=threaten form=past	-0.6
lemma=threaten frame=clause:to	0.2
lemma=threaten kind=name	0.4
lemma=threaten quote=none	0.2
lemma=thrill	-0.8
lemma=thrill quote=none	-0.8
lemma=thrive	-0.7
lemma=thrive quote=none	-0.7
lemma=throw	-0.1
lemma=throw form=finite-passive	-0.7
lemma=throw form=past	-0.4
lemma=throw frame=object:np	-0.3
lemma=throw kind=name	0.2
lemma=throw kind=none	-1.0
lemma=throw kind=noun	-0.8
lemma=throw modal	-0.8
lemma=throw next=their	0.1
lemma=throw quote=none	-0.2
lemma=thwart	-0.7
lemma=thwart frame=object:np	-0.6
lemma=thwart quote=none	-0.7
lemma=tick	-0.1
lemma=tick quote=none	-0.1
lemma=tie	-0.3
lemma=tie form=finite-passive	-0.7
lemma=tie form=past	-0.3
lemma=tie frame=object:np	-0.2
lemma=tie frame=object:to	-0.8
lemma=tie frame=passive	-0.7
lemma=tie kind=none	-0.7
lemma=tie kind=noun	-0.5
lemma=tie next=to	-0.5
lemma=tie quote=none	-0.3
lemma=tighten	-0.5
lemma=tighten quote=none	-0.5
lemma=tim	-0.8
lemma=time	-0.9
lemma=time form=finite	-0.6
lemma=time frame=clause:to	-0.5
lemma=time kind=it	-0.5
lemma=time kind=none	-0.5
lemma=time next=to	-0.5
lemma=time quote=none	-0.9
lemma=title	-0.2
lemma=title form=past	-0.4
lemma=title frame=direct:after-cue	-0.3
lemma=title kind=name	0.1
lemma=title next=QUOTE	0.2
lemma=top	-0.8
lemma=top form=past	-0.6
lemma=top frame=object:np	-0.7
lemma=top quote=none	-0.8
lemma=touch	0.2
lemma=touch form=past	0.2
lemma=touch quote=none	0.2
lemma=tout form=finite	0.2
lemma=tout form=past	-0.2
lemma=tout kind=he	-0.4
lemma=tout kind=name	0.3
lemma=tout kind=noun	-0.2
lemma=tout next=his	-0.2
lemma=trace	-0.2
lemma=trace quote=none	-0.2
lemma=trade form=finite	-0.1
lemma=trade form=past	-0.1
lemma=trade frame=object:np	-0.1
lemma=trade kind=name	-0.3
lemma=trade kind=none	-0.8
lemma=trail	-1.1
lemma=trail form=finite	-0.7
lemma=trail form=ing	-0.6
lemma=trail form=past	-0.4
lemma=trail frame=object:np	-0.7
lemma=trail kind=he	-0.5
lemma=trail kind=name	-0.5
lemma=trail next=clinton	-0.4
lemma=trail quote=none	-1.1
lemma=transform	-0.8
lemma=transform frame=object:np	-0.6
lemma=transform quote=none	-0.7
lemma=translate	0.1
lemma=translate form=finite	-0.6
lemma=translate frame=object:into	-0.7
lemma=translate kind=name	0.3
lemma=translate negated	-0.6
lemma=translate quote=none	0.1
lemma=travel	-0.8
lemma=travel form=finite	-0.6
lemma=travel form=past	-0.6
lemma=travel kind=name	-0.6
lemma=travel quote=none	-0.8
lemma=treate	-0.2
lemma=treate next=as	0.2
lemma=treate quote=none	-0.3
lemma=trigger	-0.8
lemma=trounce	-0.6
lemma=trounce form=past	-0.6
lemma=trounce kind=name	-0.5
lemma=trounce quote=none	-0.6
lemma=trust	-0.2
lemma=trust quote=none	-0.2
lemma=try	-0.2
lemma=try form=finite	-0.2
lemma=try form=ing	-0.3
lemma=try form=past	-0.1
lemma=try frame=comment	-1.1
lemma=try frame=object:np	-0.8
lemma=try kind=he	-0.2
lemma=try kind=name	-0.2
lemma=try kind=none	0.3
lemma=try kind=plural	-0.5
lemma=try kind=they	-0.9
lemma=try next=a	-0.8
lemma=try quote=none	-0.3
lemma=try quote=part	-0.2
lemma=turn	-0.2
lemma=turn form=finite	-0.3
lemma=turn form=infinitive	-0.3
lemma=turn form=ing	-0.2
lemma=turn form=past	-0.3
lemma=turn frame=clause:to	-1.0
lemma=turn frame=comment	-1.1
lemma=turn frame=object:against	-0.2
lemma=turn frame=object:in	-1.0
lemma=turn frame=object:into	-0.8
lemma=turn frame=object:np	-0.4
lemma=turn frame=object:to	0.3
lemma=turn kind=he	-0.5
lemma=turn kind=it	-1.0
lemma=turn kind=name	-0.2
lemma=turn kind=none	0.5
lemma=turn kind=noun	-0.1
lemma=turn kind=other	-0.6
lemma=turn kind=plural	-0.3
lemma=turn kind=that	-0.8
lemma=turn kind=who	-0.7
lemma=turn modal	-0.4
lemma=turn next=a	-0.8
lemma=turn next=her	-0.8
lemma=turn next=the	-0.5
lemma=turn next=to	-1.0
lemma=turn quote=none	-0.2
lemma=tweet	0.3
lemma=tweet form=ing	0.6
lemma=tweet frame=clause:that	0.8
lemma=tweet frame=comment	-0.4
lemma=tweet frame=direct:before-cue	0.2
lemma=tweet frame=object:np	0.3
lemma=tweet kind=name	0.3
lemma=tweet kind=none	-0.9
lemma=tweet kind=noun	0.7
lemma=tweet next=,	0.7
lemma=tweet next=.	0.5
lemma=tweet next=a	0.2
lemma=tweet next=that	0.7
lemma=tweet quote=all	0.3
lemma=uncover	-0.3
lemma=uncover form=past	-0.3
lemma=uncover quote=none	-0.3
lemma=undermine	-0.4
lemma=undermine form=finite	-0.1
lemma=undermine modal	-0.7
lemma=undermine quote=none	-0.4
lemma=underscor	-0.1
lemma=underscor form=finite-passive	-0.7
lemma=underscor form=ing	-0.2
lemma=underscor kind=none	-0.9
lemma=underscor next=the	0.1
lemma=underscor quote=none	-0.1
lemma=underscore form=finite	-0.2
lemma=underscore kind=name	0.5
lemma=understand	0.2
lemma=understand form=finite	0.2
lemma=understand form=infinitive	0.1
lemma=understand frame=object:np	0.2
lemma=understand modal	0.2
lemma=understand negated	0.2
lemma=understand quote=none	0.4
lemma=unfold	-0.6
lemma=unfold quote=none	-0.6
lemma=unify	-0.2
lemma=unify form=infinitive	-0.3
lemma=unify frame=object:np	0.1
lemma=unify modal	-0.3
lemma=unify next=the	0.4
lemma=unify quote=none	-0.2
lemma=unite	-0.7
lemma=unite kind=none	-0.6
lemma=unite quote=none	-0.7
lemma=unleash	-0.3
lemma=unleash form=past	-0.1
lemma=unleash kind=name	-0.2
lemma=unleash quote=none	-0.3
lemma=unload	-0.7
lemma=unload form=past	-0.7
lemma=unload quote=none	-0.7
lemma=unveil	-0.2
lemma=unveil frame=object:np	-0.2
lemma=unveil kind=name	-0.2
lemma=unveil next=a	0.3
lemma=update	-0.9
lemma=update form=finite-passive	-0.7
lemma=update frame=passive	-0.5
lemma=update kind=none	-0.7
lemma=update next=to	-0.5
lemma=update quote=none	-0.9
lemma=upset	-1.1
lemma=upset form=finite-passive	-0.7
lemma=upset kind=none	-0.6
lemma=upset quote=none	-1.0
lemma=urge	0.2
lemma=urge form=finite	0.5
lemma=urge form=infinitive	-0.5
lemma=urge form=ing	-0.1
lemma=urge form=past	0.4
lemma=urge frame=comment	-1.0
lemma=urge frame=object:np-to	0.4
lemma=urge kind=he	0.3
lemma=urge kind=none	-0.9
lemma=urge kind=plural	0.5
lemma=urge modal	-0.7
lemma=urge next=his	0.1
lemma=urge next=people	-0.4
lemma=urge next=them	0.5
lemma=urge next=voters	-0.7
lemma=urge quote=none	0.2
lemma=use	-0.3
lemma=use form=finite	-0.2
lemma=use form=finite-passive	-1.0
lemma=use form=ing	0.3
lemma=use form=past	-0.6
lemma=use frame=clause:bare	0.2
lemma=use frame=clause:to	-0.5
lemma=use frame=comment	-0.9
lemma=use frame=object:as	-0.6
lemma=use frame=passive	-0.8
lemma=use frame=passive+clause:to	-0.5
lemma=use frame=relative:object	-0.9
lemma=use kind=he	-0.4
lemma=use kind=it	-0.7
lemma=use kind=name	-0.3
lemma=use kind=none	-1.3
lemma=use kind=noun	-0.3
lemma=use kind=plural	-0.5
lemma=use kind=who	0.7
lemma=use modal	-0.3
lemma=use next=a	0.2
lemma=use next=an	-0.8
lemma=use next=as	-0.9
lemma=use next=by	-0.6
lemma=use next=her	-0.3
lemma=use next=his	-0.2
lemma=use next=it	-0.4
lemma=use next=the	0.6
lemma=use next=to	-0.7
lemma=use quote=none	-0.3
lemma=use quote=short	-0.7
lemma=vary	-0.7
lemma=vary quote=none	-0.7
lemma=vet	-0.7
lemma=vet quote=none	-0.7
lemma=veto	0.5
lemma=veto quote=none	0.5
lemma=vie	-0.1
lemma=vie next=to	-0.7
lemma=vie quote=none	-0.1
lemma=view	0.3
lemma=view form=finite	0.4
lemma=view form=finite-passive	-0.4
lemma=view form=past	0.2
lemma=view frame=object:as	0.1
lemma=view frame=passive	-0.7
lemma=view frame=passive+object:as	-0.2
lemma=view kind=name	-0.5
lemma=view kind=none	-0.4
lemma=view next=as	-0.1
lemma=view quote=none	0.3
lemma=violate	-0.5
lemma=violate frame=object:np	-0.3
lemma=violate kind=name	-0.3
lemma=violate quote=none	-0.5
lemma=visit	-0.6
lemma=visit form=finite	-0.7
lemma=visit form=past	-1.0
lemma=visit frame=object:np	-0.3
lemma=visit kind=name	-0.3
lemma=visit next=the	-0.8
lemma=visit quote=none	-0.6
lemma=voice frame=comment	-0.7
lemma=voice frame=object:np	0.2
lemma=voice kind=name	0.6
lemma=voice quote=none	0.3
lemma=volunteer	0.1
lemma=volunteer form=past	-0.1
lemma=volunteer quote=none	0.1
lemma=vote	0.3
lemma=vote form=finite	0.1
lemma=vote form=infinitive	0.1
lemma=vote form=past	-0.1
lemma=vote frame=clause:to	-0.2
lemma=vote frame=comment	-1.0
lemma=vote frame=object:against	0.2
lemma=vote frame=object:for	0.4
lemma=vote frame=object:in	0.4
lemma=vote frame=object:np	0.2
lemma=vote frame=object:on	-0.3
lemma=vote kind=he	0.4
lemma=vote kind=other	0.2
lemma=vote kind=plural	-0.4
lemma=vote kind=they	0.2
lemma=vote kind=who	-0.1
lemma=vote modal	0.2
lemma=vote negated	-1.0
lemma=vote next=for	-0.4
lemma=vote next=in	-0.7
lemma=vote next=the	-0.3
lemma=vote next=to	-0.3
lemma=vote quote=none	0.2
lemma=vouch	0.6
lemma=vouch quote=none	0.6
lemma=vow	0.5
lemma=vow form=finite	0.6
lemma=vow form=ing	0.2
lemma=vow frame=clause:to	0.2
lemma=vow frame=object:to	-0.4
lemma=vow kind=he	0.2
lemma=vow next=QUOTE	-0.4
lemma=vow quote=none	0.4
lemma=vow quote=part	0.3
lemma=wage	-0.4
lemma=wage next=a	-0.6
lemma=wage quote=none	-0.4
lemma=wait	-1.0
lemma=wait form=finite	-0.4
lemma=wait form=past	-0.6
lemma=wait frame=object:for	-0.5
lemma=wait quote=none	-1.0
lemma=walk	-0.3
lemma=walk form=finite	-0.9
lemma=walk form=past	-0.1
lemma=walk frame=comment	-0.6
lemma=walk kind=he	-0.6
lemma=walk next=a	-0.5
lemma=walk next=the	-0.3
lemma=walk quote=none	-0.2
lemma=want	0.3
lemma=want form=past	0.2
lemma=want frame=clause:bare	-0.3
lemma=want frame=clause:to	0.2
lemma=want frame=comment	-1.0
lemma=want frame=object:np	0.4
lemma=want frame=object:np-to	0.4
lemma=want frame=relative:object	-1.0
lemma=want kind=i	-0.3
lemma=want kind=name	0.2
lemma=want kind=noun	0.1
lemma=want kind=plural	-0.1
lemma=want kind=they	0.3
lemma=want kind=who	-0.1
lemma=want modal	-0.8
lemma=want negated	0.3
lemma=want next=a	0.1
lemma=want next=to	0.2
lemma=want quote=none	0.3
lemma=want quote=part	0.1
lemma=warn	0.4
lemma=warn form=past	0.4
lemma=warn frame=clause:that	0.3
lemma=warn frame=comment	-0.4
lemma=warn kind=he	0.2
lemma=warn kind=name	0.4
lemma=warn next=of	0.4
lemma=warn next=that	0.3
lemma=warn next=the	-0.2
lemma=warn quote=none	0.3
lemma=warn quote=part	0.3
lemma=watch	-0.2
lemma=watch form=finite	0.2
lemma=watch form=infinitive	-0.6
lemma=watch form=ing	-0.2
lemma=watch form=past	-0.3
lemma=watch frame=clause:bare	-0.9
lemma=watch frame=object:np	-0.2
lemma=watch kind=he	-0.2
lemma=watch kind=name	0.3
lemma=watch kind=none	-0.8
lemma=watch kind=noun	-0.6
lemma=watch modal	0.4
lemma=watch next=president	-0.6
lemma=watch next=the	-0.3
lemma=watch quote=none	-0.2
lemma=watch quote=part	-0.3
lemma=wave	-0.8
lemma=wave form=ing	-0.5
lemma=wave form=past	-0.6
lemma=wave frame=object:np	-0.5
lemma=wave kind=name	-0.7
lemma=wave quote=none	-0.7
lemma=wear	-1.0
lemma=wear form=finite	-0.4
lemma=wear form=ing	-0.7
lemma=wear frame=object:np	-0.8
lemma=wear kind=name	-0.5
lemma=wear kind=none	-0.3
lemma=wear next=a	-0.7
lemma=wear quote=none	-0.9
lemma=wear quote=part	-0.6
lemma=weigh	-0.2
lemma=weigh form=finite	-0.8
lemma=weigh quote=none	-0.2
lemma=welcom	0.3
lemma=welcom form=past	0.3
lemma=welcom frame=object:np	0.2
lemma=welcom kind=name	0.2
lemma=welcom quote=none	0.4
lemma=widen	-0.7
lemma=widen form=finite	-0.5
lemma=widen form=ing	-0.5
lemma=widen frame=clause:bare	-0.5
lemma=widen frame=object:np	-0.5
lemma=widen kind=name	-0.6
lemma=widen next=her	-0.7
lemma=widen quote=none	-0.7
lemma=will	-0.3
lemma=will form=finite	-0.3
lemma=will frame=clause:bare	-0.1
lemma=will frame=comment	-0.5
lemma=will frame=object:np	-1.2
lemma=will kind=name	-0.2
lemma=will kind=none	-0.8
lemma=will kind=plural	-0.7
lemma=will next=likely	-0.6
lemma=will next=the	-0.6
lemma=will quote=none	-0.2
lemma=will quote=short	-0.7
lemma=win	-0.6
lemma=win form=finite	-1.8
lemma=win form=finite-passive	-0.6
lemma=win form=infinitive	-0.3
lemma=win form=past	-0.8
lemma=win frame=comment	-0.7
lemma=win frame=object:at	0.3
lemma=win frame=object:by	-0.9
lemma=win frame=object:in	-0.8
lemma=win frame=object:np	-0.9
lemma=win frame=object:np-on	-0.5
lemma=win frame=object:np-to	-0.8
lemma=win frame=object:over	-1.1
lemma=win frame=passive	-0.4
lemma=win frame=relative:object	-1.0
lemma=win kind=it	-0.6
lemma=win kind=name	-0.6
lemma=win kind=none	-1.2
lemma=win kind=noun	0.1
lemma=win kind=other	-0.8
lemma=win kind=plural	-0.9
lemma=win kind=who	-1.1
lemma=win modal	-0.3
lemma=win negated	-0.7
lemma=win next=2008	-0.2
lemma=win next=a	-0.2
lemma=win next=by	-0.6
lemma=win next=florida	-0.6
lemma=win next=his	-1.1
lemma=win next=in	-0.7
lemma=win next=iowa	-0.8
lemma=win next=least	0.3
lemma=win next=new	-0.7
lemma=win next=november	-0.3
lemma=win next=only	-0.5
lemma=win next=primaries	-0.4
lemma=win next=the	-0.5
lemma=win next=their	-0.4
lemma=win quote=none	-0.6
lemma=withdraw	-0.2
lemma=withdraw quote=none	-0.2
lemma=withheld	-0.2
lemma=withheld quote=none	-0.2
lemma=wonder	0.4
lemma=wonder form=past	0.5
lemma=wonder frame=clause:wh	0.4
lemma=wonder next=whether	0.4
lemma=wonder quote=none	0.4
lemma=word	-0.2
lemma=word quote=none	-0.1
lemma=work	-0.6
lemma=work form=finite	-0.4
lemma=work form=infinitive	-0.2
lemma=work form=ing	-0.2
lemma=work form=past	-0.6
lemma=work frame=clause:to	0.4
lemma=work frame=comment	-0.7
lemma=work frame=object:as	-0.6
lemma=work frame=object:at	-0.9
lemma=work frame=object:for	-1.2
lemma=work frame=object:in	-0.9
lemma=work frame=object:np	-0.9
lemma=work frame=object:on	-1.2
lemma=work frame=object:with	-0.1
lemma=work kind=he	-0.5
lemma=work kind=it	-0.8
lemma=work kind=name	-0.1
lemma=work kind=noun	-0.6
lemma=work kind=other	-0.5
lemma=work kind=plural	-0.8
lemma=work kind=that	-0.5
lemma=work kind=which	-0.6
lemma=work kind=who	-1.3
lemma=work modal	-0.2
lemma=work next=a	-0.5
lemma=work next=an	-0.5
lemma=work next=as	-0.6
lemma=work next=for	-0.2
lemma=work next=the	-0.8
lemma=work next=with	0.1
lemma=work quote=none	-0.5
lemma=work quote=part	-0.7
lemma=worry	0.2
lemma=worry form=finite	0.6
lemma=worry form=finite-passive	-0.9
lemma=worry form=past	0.2
lemma=worry frame=clause:that	0.2
lemma=worry frame=comment	-0.7
lemma=worry frame=object:about	-0.4
lemma=worry frame=object:np	0.3
lemma=worry frame=passive	-0.9
lemma=worry kind=name	0.1
lemma=worry kind=none	-1.1
lemma=worry kind=noun	0.2
lemma=worry kind=plural	0.4
lemma=worry modal	-0.1
lemma=worry next=about	0.2
lemma=worry quote=none	0.2
lemma=would frame=comment	-0.5
lemma=would kind=noun	-0.7
lemma=would quote=none	-0.4
lemma=wound	-0.6
lemma=wound quote=none	-0.6
lemma=wrap	-0.4
lemma=writ	-0.2
lemma=writ form=ing	-0.2
lemma=writ kind=none	-0.8
lemma=writ quote=none	0.2
lemma=write	0.4
lemma=write form=finite	0.5
lemma=write form=finite-passive	0.6
lemma=write frame=clause:bare	0.2
lemma=write frame=clause:that	0.5
lemma=write frame=comment	0.4
lemma=write frame=direct:after-cue	0.2
lemma=write frame=direct:before-cue	0.6
lemma=write frame=direct:colon	0.6
lemma=write frame=direct:split	-0.4
lemma=write frame=object:about	0.5
lemma=write frame=object:in	-1.6
lemma=write frame=object:np	-0.2
lemma=write frame=object:on	-0.4
lemma=write kind=he	-0.2
lemma=write kind=name	0.3
lemma=write kind=noun	0.3
lemma=write kind=plural	-0.1
lemma=write kind=who	-0.3
lemma=write modal	-0.5
lemma=write next=,	0.2
lemma=write next=.	0.9
lemma=write next=:	0.9
lemma=write next=a	-0.3
lemma=write next=an	-0.7
lemma=write next=by	-0.2
lemma=write next=his	-0.8
lemma=write next=in	0.2
lemma=write next=on	0.8
lemma=write next=that	0.5
lemma=write quote=all	1.0
lemma=write quote=none	-0.3
lemma=write quote=part	0.2
lemma=write quote=short	-0.1
lemma=yell	0.1
lemma=yell form=past	0.1
lemma=yell quote=short	0.1
lemma=yield	-0.8
lemma=yield form=past	-0.6
lemma=yield quote=none	-0.8
modal='d	-0.2
modal='d how=before	-0.2
modal='ll	-0.1
modal=ca	-0.4
modal=ca how=before	-0.2
modal=can	-0.2
modal=can how=apposition	0.1
modal=can how=before	-0.5
modal=can how=far	0.2
modal=can how=inverted	-0.4
modal=can how=none	-0.2
modal=can how=relative	0.1
modal=could	-0.3
modal=could how=apposition	-0.3
modal=could how=before	-0.4
modal=could how=by	-0.7
modal=could how=far	-0.8
modal=could how=inverted	-0.8
modal=could how=relative	-1.3
modal=could how=shared	-0.7
modal=may	-0.6
modal=may how=apposition	-0.6
modal=may how=before	-0.4
modal=may how=far	-0.8
modal=may how=inverted	-0.5
modal=may how=none	-0.8
modal=might	-0.1
modal=might how=none	-1.2
modal=might how=relative	-0.3
modal=must	-0.2
modal=should	-0.2
modal=should how=before	-0.2
modal=should how=none	-0.8
modal=to how=by	-0.2
modal=to how=following	-0.1
modal=to how=none	-0.1
modal=will	-0.1
modal=will how=apposition	-0.4
modal=will how=before	-0.1
modal=will how=by	-0.5
modal=will how=far	0.7
modal=will how=inverted	-0.4
modal=will how=none	-0.3
modal=will how=relative	-1.4
modal=will how=shared	-0.1
modal=wo	-0.4
modal=wo how=before	-0.3
modal=would	-0.1
modal=would how=apposition	-0.4
modal=would how=far	-0.2
modal=would how=inverted	-0.6
modal=would how=none	-0.5
modal=would how=relative	-0.6
modal=would how=shared	-0.8
negated	0.1
opener=ADJ	-0.1
opener=ADP	-0.4
opener=ADV	-0.3
opener=AUX	-0.2
opener=CCONJ	-0.1
opener=INTJ	-0.8
opener=NOUN	-0.2
opener=NUM	-0.8
opener=PROPN	-0.2
opener=PUNCT	0.3
opener=SCONJ	0.1
opener=SYM	-0.5
opener=VERB	0.2
opener=X	-0.2
rule=according-to kind=name	0.2
rule=according-to kind=other	0.8
rule=according-to kind=plural	-0.1
rule=according-to length=14	0.6
rule=according-to length=29	0.7
rule=according-to length=7	-0.4
rule=according-to length=long	-0.2
rule=according-to quote=part	0.2
rule=according-to:initial	0.1
rule=according-to:initial form=none	0.1
rule=according-to:initial how=after	0.1
rule=according-to:initial kind=noun	0.3
rule=according-to:initial kind=plural	0.3
rule=according-to:initial length=14	0.5
rule=according-to:initial length=29	0.1
rule=according-to:initial length=long	1.2
rule=according-to:initial quote=none	0.2
rule=according-to:initial quote=part	-0.2
rule=according-to:split kind=name	0.4
rule=according-to:split length=29	-0.2
rule=according-to:split length=long	0.2
rule=clause:bare form=finite-passive	-0.6
rule=clause:bare form=infinitive	-0.2
rule=clause:bare form=ing	-0.1
rule=clause:bare form=past	0.1
rule=clause:bare how=apposition	0.2
rule=clause:bare how=before	0.1
rule=clause:bare how=infinitive	-0.1
rule=clause:bare how=none	-0.6
rule=clause:bare how=participle	-0.1
rule=clause:bare how=relative	-0.2
rule=clause:bare how=shared	-0.2
rule=clause:bare kind=he	0.2
rule=clause:bare kind=it	-0.2
rule=clause:bare kind=name	0.2
rule=clause:bare kind=none	-0.6
rule=clause:bare kind=other	-0.3
rule=clause:bare kind=plural	0.1
rule=clause:bare kind=that	-0.5
rule=clause:bare kind=this	-0.7
rule=clause:bare kind=which	-0.3
rule=clause:bare kind=who	-0.3
rule=clause:bare length=14	0.4
rule=clause:bare length=3	-0.4
rule=clause:bare length=7	0.5
rule=clause:bare length=long	-1.0
rule=clause:bare+told form=finite	-0.5
rule=clause:bare+told form=past	0.3
rule=clause:bare+told how=before	0.3
rule=clause:bare+told kind=he	-0.5
rule=clause:bare+told kind=name	0.6
rule=clause:bare+told kind=noun	-0.4
rule=clause:bare+told length=14	0.1
rule=clause:bare+told length=7	0.3
rule=clause:bare+told length=long	-0.6
rule=clause:bare+told quote=none	0.3
rule=clause:bare+told quote=part	-0.4
rule=clause:ing form=ing	-0.3
rule=clause:ing form=past	-0.2
rule=clause:ing how=apposition	-0.2
rule=clause:ing how=before	-0.3
rule=clause:ing how=far	-0.1
rule=clause:ing how=infinitive	0.1
rule=clause:ing how=none	-0.2
rule=clause:ing how=relative	-0.2
rule=clause:ing how=shared	0.4
rule=clause:ing kind=it	-0.8
rule=clause:ing kind=none	-0.2
rule=clause:ing kind=noun	-0.1
rule=clause:ing kind=plural	-0.2
rule=clause:ing kind=that	-0.7
rule=clause:ing kind=they	0.2
rule=clause:ing kind=who	-0.3
rule=clause:ing length=1	-0.8
rule=clause:ing length=14	0.3
rule=clause:ing length=3	-0.6
rule=clause:ing length=long	-0.5
rule=clause:ing quote=none	-0.2
rule=clause:ing quote=part	0.4
rule=clause:that form=finite-passive	0.2
rule=clause:that form=ing	-0.1
rule=clause:that how=apposition	0.6
rule=clause:that how=attached	-0.2
rule=clause:that how=before	0.2
rule=clause:that how=by	-0.7
rule=clause:that how=infinitive	-0.1
rule=clause:that how=none	-0.3
rule=clause:that how=participle	-0.1
rule=clause:that how=shared	-0.4
rule=clause:that kind=he	0.2
rule=clause:that kind=i	-0.1
rule=clause:that kind=it	-0.6
rule=clause:that kind=name	0.3
rule=clause:that kind=none	-0.3
rule=clause:that kind=noun	-0.1
rule=clause:that kind=that	-0.6
rule=clause:that kind=they	0.2
rule=clause:that kind=we	0.3
rule=clause:that kind=which	0.1
rule=clause:that kind=who	-0.1
rule=clause:that length=14	0.5
rule=clause:that length=29	0.1
rule=clause:that length=long	-0.5
rule=clause:that quote=short	0.2
rule=clause:that+told form=finite	0.2
rule=clause:that+told form=infinitive	0.2
rule=clause:that+told how=apposition	0.2
rule=clause:that+told how=before	0.4
rule=clause:that+told how=infinitive	0.3
rule=clause:that+told how=shared	-0.5
rule=clause:that+told kind=he	0.1
rule=clause:that+told kind=name	0.3
rule=clause:that+told kind=other	-0.2
rule=clause:that+told length=14	0.4
rule=clause:that+told length=29	0.1
rule=clause:that+told length=long	-0.4
rule=clause:that+told quote=none	0.3
rule=clause:to form=finite	-0.2
rule=clause:to form=past	-0.1
rule=clause:to how=attached	-0.3
rule=clause:to how=before	-0.1
rule=clause:to how=by	-0.3
rule=clause:to how=far	-0.1
rule=clause:to how=infinitive	-0.2
rule=clause:to how=none	-0.2
rule=clause:to how=participle	0.1
rule=clause:to how=relative	-0.2
rule=clause:to kind=i	0.4
rule=clause:to kind=it	0.2
rule=clause:to kind=name	0.1
rule=clause:to kind=none	-0.2
rule=clause:to kind=noun	-0.2
rule=clause:to kind=other	-0.5
rule=clause:to kind=plural	-0.4
rule=clause:to kind=that	-0.3
rule=clause:to kind=they	-0.3
rule=clause:to kind=we	-0.2
rule=clause:to kind=which	-0.3
rule=clause:to kind=who	-0.3
rule=clause:to kind=you	-0.1
rule=clause:to length=14	0.3
rule=clause:to length=29	-0.2
rule=clause:to length=3	-0.4
rule=clause:to length=7	0.2
rule=clause:to length=long	-0.6
rule=clause:to quote=none	-0.2
rule=clause:to quote=part	0.4
rule=clause:to quote=short	-0.1
rule=clause:to+told form=ing	-0.2
rule=clause:to+told form=past	0.1
rule=clause:to+told how=apposition	0.6
rule=clause:to+told how=none	-1.0
rule=clause:to+told how=participle	-0.2
rule=clause:to+told how=shared	0.2
rule=clause:to+told kind=name	0.3
rule=clause:to+told kind=none	-1.0
rule=clause:to+told kind=plural	0.2
rule=clause:to+told length=14	0.5
rule=clause:to+told length=29	-0.6
rule=clause:to+told length=3	0.2
rule=clause:to+told length=7	0.4
rule=clause:to+told length=long	-0.6
rule=clause:to+told quote=none	-0.1
rule=clause:to+told quote=short	0.6
rule=clause:wh form=finite	-0.3
rule=clause:wh form=finite-passive	0.8
rule=clause:wh form=infinitive	-0.1
rule=clause:wh form=past	0.3
rule=clause:wh how=attached	0.2
rule=clause:wh how=before	0.2
rule=clause:wh how=none	-0.1
rule=clause:wh how=participle	-0.1
rule=clause:wh how=relative	-0.3
rule=clause:wh how=shared	-0.3
rule=clause:wh kind=he	0.2
rule=clause:wh kind=it	-0.6
rule=clause:wh kind=name	0.2
rule=clause:wh kind=none	-0.1
rule=clause:wh kind=noun	-0.1
rule=clause:wh kind=that	-0.1
rule=clause:wh kind=they	0.4
rule=clause:wh kind=this	0.1
rule=clause:wh kind=we	-0.2
rule=clause:wh kind=which	-0.8
rule=clause:wh length=14	0.3
rule=clause:wh length=3	-0.3
rule=clause:wh length=long	-0.4
rule=clause:wh quote=none	0.2
rule=clause:wh quote=part	-0.2
rule=clause:wh quote=short	-0.2
rule=clause:wh+told form=past	0.3
rule=clause:wh+told kind=name	0.3
rule=clause:wh+told length=14	0.1
rule=clause:wh+told length=29	-0.1
rule=clause:wh+told length=7	0.1
rule=clause:wh+told quote=none	0.2
rule=clause:when	-0.1
rule=clause:when form=finite	0.1
rule=clause:when form=finite-passive	-0.9
rule=clause:when form=infinitive	0.2
rule=clause:when form=ing	-0.3
rule=clause:when form=past	-0.7
rule=clause:when how=apposition	-0.2
rule=clause:when how=before	-0.4
rule=clause:when how=far	0.2
rule=clause:when how=infinitive	0.3
rule=clause:when how=none	-0.8
rule=clause:when how=participle	-0.2
rule=clause:when how=relative	-0.8
rule=clause:when kind=i	0.2
rule=clause:when kind=it	-0.8
rule=clause:when kind=name	-0.4
rule=clause:when kind=none	-0.8
rule=clause:when kind=noun	-0.3
rule=clause:when kind=plural	-0.9
rule=clause:when kind=that	-0.5
rule=clause:when length=14	-0.1
rule=clause:when length=7	-0.1
rule=clause:when length=long	-0.7
rule=clause:when quote=none	-0.1
rule=clause:when quote=part	-0.5
rule=clause:when+told	-0.2
rule=clause:when+told form=past	0.2
rule=clause:when+told how=before	-0.3
rule=clause:when+told length=14	-0.9
rule=clause:when+told length=29	0.1
rule=clause:when+told quote=none	-0.7
rule=clause:when+told quote=part	0.4
rule=comment	-0.5
rule=comment form=finite	-0.7
rule=comment form=past	-0.2
rule=comment how=apposition	-0.8
rule=comment how=before	-0.2
rule=comment how=relative	-1.7
rule=comment kind=i	-0.5
rule=comment kind=it	-0.8
rule=comment kind=name	-0.4
rule=comment kind=noun	0.2
rule=comment kind=other	-0.8
rule=comment kind=plural	-0.4
rule=comment kind=that	-0.4
rule=comment kind=they	-0.4
rule=comment kind=this	-0.2
rule=comment kind=we	-0.9
rule=comment kind=which	-1.1
rule=comment kind=who	-1.5
rule=comment kind=you	-0.6
rule=comment length=1	-2.1
rule=comment length=29	0.3
rule=comment length=3	-2.4
rule=comment length=7	-1.1
rule=comment length=long	0.7
rule=comment quote=none	-0.7
rule=comment quote=part	0.3
rule=comment quote=short	-0.1
rule=comment-inverted	-0.4
rule=comment-inverted form=finite	-0.6
rule=comment-inverted form=past	-0.4
rule=comment-inverted how=inverted	-0.4
rule=comment-inverted kind=he	-1.2
rule=comment-inverted kind=it	-0.6
rule=comment-inverted kind=name	0.1
rule=comment-inverted kind=noun	-0.6
rule=comment-inverted kind=other	-0.8
rule=comment-inverted kind=plural	-0.9
rule=comment-inverted kind=they	-0.7
rule=comment-inverted length=14	-0.6
rule=comment-inverted length=29	0.1
rule=comment-inverted length=3	-0.7
rule=comment-inverted length=7	-0.9
rule=comment-inverted length=long	-0.4
rule=comment-inverted quote=none	-0.4
rule=comment-inverted quote=part	-0.3
rule=comment-inverted quote=short	0.2
rule=comment:split	-0.1
rule=comment:split form=finite	-0.3
rule=comment:split how=apposition	0.2
rule=comment:split how=relative	-0.8
rule=comment:split kind=noun	-0.2
rule=comment:split kind=other	-0.7
rule=comment:split kind=they	-0.2
rule=comment:split kind=which	-1.0
rule=comment:split kind=who	-0.6
rule=comment:split length=14	-0.2
rule=comment:split length=7	-0.4
rule=comment:split quote=part	-0.1
rule=comment:split quote=short	-0.2
rule=comment:split-inverted	-0.3
rule=comment:split-inverted form=finite	0.2
rule=comment:split-inverted form=past	-0.7
rule=comment:split-inverted how=inverted	-0.3
rule=comment:split-inverted kind=it	-0.6
rule=comment:split-inverted kind=noun	-1.6
rule=comment:split-inverted kind=plural	-0.3
rule=comment:split-inverted length=29	-0.4
rule=comment:split-inverted length=long	-0.4
rule=comment:split-inverted quote=none	0.1
rule=comment:split-inverted quote=part	-0.6
rule=comment:split-inverted quote=short	-1.0
rule=direct:after-cue form=finite-passive	-0.1
rule=direct:after-cue how=apposition	1.5
rule=direct:after-cue how=attached	-0.2
rule=direct:after-cue how=before	-0.1
rule=direct:after-cue how=far	0.2
rule=direct:after-cue how=none	-0.1
rule=direct:after-cue how=relative	-0.1
rule=direct:after-cue how=shared	-0.3
rule=direct:after-cue kind=he	0.1
rule=direct:after-cue kind=none	-0.1
rule=direct:after-cue kind=noun	-0.4
rule=direct:after-cue kind=other	0.1
rule=direct:after-cue kind=that	0.1
rule=direct:after-cue kind=they	0.2
rule=direct:after-cue kind=who	-0.1
rule=direct:after-cue length=3	-0.2
rule=direct:after-cue quote=all	0.4
rule=direct:after-cue quote=part	-0.3
rule=direct:after-cue quote=short	-0.5
rule=direct:after-cue+told	-0.3
rule=direct:after-cue+told form=ing	0.8
rule=direct:after-cue+told form=past	-0.1
rule=direct:after-cue+told how=participle	0.8
rule=direct:after-cue+told kind=he	-0.3
rule=direct:after-cue+told kind=name	0.4
rule=direct:after-cue+told length=14	-0.4
rule=direct:after-cue+told length=long	0.9
rule=direct:after-cue+told quote=all	0.6
rule=direct:before-cue	-0.2
rule=direct:before-cue form=finite	-0.2
rule=direct:before-cue form=past	-0.1
rule=direct:before-cue how=apposition	0.4
rule=direct:before-cue how=before	-0.2
rule=direct:before-cue how=relative	-1.2
rule=direct:before-cue kind=it	0.8
rule=direct:before-cue kind=noun	0.1
rule=direct:before-cue kind=plural	-0.4
rule=direct:before-cue kind=that	-0.6
rule=direct:before-cue kind=which	-0.6
rule=direct:before-cue length=1	0.5
rule=direct:before-cue length=14	0.1
rule=direct:before-cue length=29	0.2
rule=direct:before-cue length=3	-0.4
rule=direct:before-cue length=7	-0.2
rule=direct:before-cue length=long	0.2
rule=direct:before-cue quote=all	0.6
rule=direct:before-cue quote=part	-0.7
rule=direct:before-cue quote=short	-0.6
rule=direct:before-cue-inverted form=finite	-0.3
rule=direct:before-cue-inverted form=past	0.2
rule=direct:before-cue-inverted kind=name	0.2
rule=direct:before-cue-inverted kind=noun	0.1
rule=direct:before-cue-inverted kind=other	0.3
rule=direct:before-cue-inverted kind=plural	-0.5
rule=direct:before-cue-inverted length=1	0.2
rule=direct:before-cue-inverted length=29	0.2
rule=direct:before-cue-inverted length=7	0.2
rule=direct:before-cue-inverted length=long	0.3
rule=direct:before-cue-inverted quote=all	0.3
rule=direct:before-cue-inverted quote=short	-0.8
rule=direct:colon form=finite-passive	-0.8
rule=direct:colon form=ing	-0.3
rule=direct:colon how=apposition	1.3
rule=direct:colon how=attached	-0.3
rule=direct:colon how=before	0.3
rule=direct:colon how=far	-0.9
rule=direct:colon how=none	-0.2
rule=direct:colon how=participle	-0.1
rule=direct:colon kind=none	-0.2
rule=direct:colon kind=noun	0.1
rule=direct:colon kind=other	-0.5
rule=direct:colon kind=they	0.1
rule=direct:colon length=1	-0.4
rule=direct:colon length=14	-0.1
rule=direct:colon length=3	-0.7
rule=direct:colon length=7	-0.2
rule=direct:colon length=long	0.6
rule=direct:colon quote=all	0.6
rule=direct:colon quote=none	-0.6
rule=direct:colon quote=part	-0.3
rule=direct:colon quote=short	0.2
rule=direct:colon+told	-0.4
rule=direct:colon+told how=before	0.7
rule=direct:colon+told kind=name	-0.2
rule=direct:colon+told length=long	-0.4
rule=direct:colon+told quote=all	-0.3
rule=direct:split form=past	-0.1
rule=direct:split length=14	0.2
rule=direct:split length=29	0.3
rule=direct:split length=long	-0.2
rule=direct:split quote=all	0.9
rule=direct:split quote=part	-0.6
rule=direct:split-inverted form=past	0.4
rule=direct:split-inverted quote=all	0.2
rule=label kind=noun	0.2
rule=label length=1	-1.3
rule=label length=14	0.8
rule=label length=29	-0.3
rule=label length=3	-1.2
rule=label length=7	0.5
rule=label length=long	-0.6
rule=label quote=none	-0.1
rule=label quote=short	0.6
rule=label+quote	0.2
rule=label+quote form=none	0.2
rule=label+quote how=label	0.2
rule=label+quote kind=name	0.3
rule=label+quote length=14	0.2
rule=label+quote quote=all	0.1
rule=label:capitals length=14	0.1
rule=label:capitals length=29	-1.0
rule=label:capitals length=3	-0.3
rule=label:capitals quote=none	-0.1
rule=label:phrase	-0.2
rule=label:phrase form=none	-0.2
rule=label:phrase how=label	-0.2
rule=label:phrase kind=none	-0.7
rule=label:phrase kind=noun	-1.6
rule=label:phrase kind=other	-0.7
rule=label:phrase kind=plural	-0.2
rule=label:phrase length=1	-1.0
rule=label:phrase length=29	-0.9
rule=label:phrase length=3	-1.2
rule=label:phrase length=7	-0.4
rule=label:phrase length=long	-0.2
rule=label:phrase quote=none	-0.6
rule=label:phrase quote=part	-0.1
rule=label:phrase+quote	-0.2
rule=label:phrase+quote form=none	-0.2
rule=label:phrase+quote how=label	-0.2
rule=label:phrase+quote kind=name	0.3
rule=label:phrase+quote kind=none	-0.6
rule=label:phrase+quote kind=noun	-0.6
rule=label:phrase+quote kind=plural	-0.7
rule=label:phrase+quote length=14	-0.3
rule=label:phrase+quote length=29	-1.1
rule=label:phrase+quote length=7	-0.9
rule=label:phrase+quote length=long	0.4
rule=label:phrase+quote quote=all	-0.2
rule=label:phrase+quote quote=part	-1.0
rule=noun:about how=possessive	0.1
rule=noun:about kind=name	0.3
rule=noun:about kind=other	-0.3
rule=noun:about length=1	-0.7
rule=noun:about length=3	0.2
rule=noun:about length=7	-0.3
rule=noun:against	-0.2
rule=noun:against form=none	-0.2
rule=noun:against how=none	-0.2
rule=noun:against how=possessive	-0.2
rule=noun:against kind=none	-0.2
rule=noun:against kind=other	-1.3
rule=noun:against length=1	-1.5
rule=noun:against length=14	-1.3
rule=noun:against length=3	-0.2
rule=noun:against quote=none	-0.2
rule=noun:for how=none	-0.4
rule=noun:for how=possessive	0.3
rule=noun:for kind=none	-0.4
rule=noun:for kind=noun	0.5
rule=noun:for kind=other	-0.4
rule=noun:for length=1	-1.3
rule=noun:for length=14	0.2
rule=noun:for length=3	-0.7
rule=noun:in	-0.5
rule=noun:in form=none	-0.5
rule=noun:in how=none	-0.4
rule=noun:in how=possessive	-0.7
rule=noun:in kind=name	-1.1
rule=noun:in kind=none	-0.4
rule=noun:in kind=noun	-1.0
rule=noun:in kind=other	-0.3
rule=noun:in length=1	-1.0
rule=noun:in length=14	-0.3
rule=noun:in length=29	-0.7
rule=noun:in length=3	-0.6
rule=noun:in length=7	-0.1
rule=noun:in quote=none	-0.5
rule=noun:of	-0.2
rule=noun:of form=none	-0.2
rule=noun:of how=none	-0.3
rule=noun:of how=possessive	0.2
rule=noun:of kind=name	0.1
rule=noun:of kind=none	-0.3
rule=noun:of kind=noun	-0.1
rule=noun:of length=1	-1.0
rule=noun:of length=3	-0.6
rule=noun:of quote=all	0.3
rule=noun:of quote=none	-0.2
rule=noun:of quote=short	-0.4
rule=noun:on	-0.3
rule=noun:on form=none	-0.3
rule=noun:on how=none	-0.4
rule=noun:on kind=name	-0.3
rule=noun:on kind=none	-0.4
rule=noun:on kind=noun	-1.1
rule=noun:on length=1	-0.3
rule=noun:on length=14	-0.8
rule=noun:on length=3	-0.5
rule=noun:on length=7	-0.3
rule=noun:on quote=none	-0.3
rule=noun:over	-0.1
rule=noun:over form=none	-0.1
rule=noun:over how=possessive	-1.0
rule=noun:over kind=name	-0.5
rule=noun:over kind=other	-0.8
rule=noun:over length=1	-1.0
rule=noun:over length=14	0.5
rule=noun:over length=3	-0.3
rule=noun:over length=7	-0.4
rule=noun:that how=possessive	-0.1
rule=noun:that kind=name	-0.3
rule=noun:that length=14	-0.2
rule=noun:that length=29	-0.3
rule=noun:that length=3	-0.9
rule=noun:that length=long	-0.5
rule=noun:that quote=part	-0.5
rule=noun:that quote=short	-0.9
rule=noun:to	-0.1
rule=noun:to form=none	-0.1
rule=noun:to kind=name	-0.2
rule=noun:to kind=noun	0.2
rule=noun:to kind=other	-0.2
rule=noun:to kind=plural	-0.7
rule=noun:to length=14	0.1
rule=noun:to length=29	-0.2
rule=noun:to length=3	-0.5
rule=noun:to length=7	-0.5
rule=noun:to length=long	-0.7
rule=noun:to quote=short	-0.6
rule=noun:wh	-0.2
rule=noun:wh form=none	-0.2
rule=noun:wh how=possessive	-0.9
rule=noun:wh length=14	-0.2
rule=noun:wh length=29	-0.2
rule=noun:with	-0.5
rule=noun:with form=none	-0.5
rule=noun:with how=none	-0.8
rule=noun:with kind=name	-0.9
rule=noun:with kind=none	-0.8
rule=noun:with kind=other	0.1
rule=noun:with length=1	-1.3
rule=noun:with length=14	-1.1
rule=noun:with length=29	-0.6
rule=noun:with length=3	-0.2
rule=noun:with length=7	-0.4
rule=noun:with quote=none	-0.5
rule=object:about	0.1
rule=object:about form=finite	0.1
rule=object:about form=finite-passive	-0.6
rule=object:about form=infinitive	-0.3
rule=object:about form=ing	0.1
rule=object:about how=far	-0.1
rule=object:about how=following	-0.6
rule=object:about how=infinitive	-0.3
rule=object:about how=none	0.2
rule=object:about how=relative	0.2
rule=object:about how=shared	-0.4
rule=object:about kind=he	0.1
rule=object:about kind=name	-0.3
rule=object:about kind=none	0.2
rule=object:about kind=noun	0.2
rule=object:about kind=other	-0.1
rule=object:about kind=plural	0.1
rule=object:about kind=who	0.1
rule=object:about kind=you	-0.3
rule=object:about length=1	-0.3
rule=object:about length=14	0.4
rule=object:about length=29	0.4
rule=object:about length=3	-0.1
rule=object:about quote=none	0.1
rule=object:about quote=part	0.2
rule=object:about+told form=finite	-0.4
rule=object:about+told form=ing	-0.4
rule=object:about+told form=past	0.3
rule=object:about+told how=before	0.2
rule=object:about+told how=none	-0.2
rule=object:about+told how=participle	-0.4
rule=object:about+told kind=none	-0.2
rule=object:about+told kind=noun	0.2
rule=object:about+told length=1	-0.5
rule=object:about+told length=14	0.3
rule=object:about+told length=29	0.4
rule=object:about+told length=3	-0.2
rule=object:about+told quote=none	0.1
rule=object:against form=finite	0.3
rule=object:against form=infinitive	-0.2
rule=object:against form=ing	-0.9
rule=object:against how=before	0.5
rule=object:against how=infinitive	-0.2
rule=object:against how=none	-0.1
rule=object:against how=relative	0.2
rule=object:against kind=he	0.3
rule=object:against kind=none	-0.1
rule=object:against kind=noun	-1.1
rule=object:against kind=plural	-0.5
rule=object:against kind=who	0.2
rule=object:against length=14	0.2
rule=object:against length=3	-0.3
rule=object:against length=7	0.2
rule=object:as form=finite	-0.2
rule=object:as form=infinitive	0.2
rule=object:as form=ing	-0.2
rule=object:as form=past	-0.4
rule=object:as how=apposition	-1.0
rule=object:as how=attached	-0.8
rule=object:as how=before	-0.6
rule=object:as how=far	-0.6
rule=object:as how=infinitive	0.2
rule=object:as how=none	0.3
rule=object:as how=shared	-0.9
rule=object:as kind=he	-0.2
rule=object:as kind=it	-0.7
rule=object:as kind=name	-0.3
rule=object:as kind=none	0.3
rule=object:as kind=noun	-0.5
rule=object:as kind=other	-1.2
rule=object:as kind=plural	-0.5
rule=object:as kind=that	-0.7
rule=object:as kind=they	0.3
rule=object:as kind=which	-0.1
rule=object:as kind=who	-0.2
rule=object:as length=14	0.4
rule=object:as length=3	-1.2
rule=object:as length=7	0.2
rule=object:as quote=part	0.5
rule=object:as quote=short	-0.6
rule=object:at	-0.1
rule=object:at form=finite-passive	-1.4
rule=object:at form=infinitive	-0.4
rule=object:at form=ing	-0.1
rule=object:at how=attached	-0.9
rule=object:at how=far	-1.2
rule=object:at how=following	-0.9
rule=object:at how=infinitive	-0.4
rule=object:at how=none	-0.2
rule=object:at how=relative	-1.0
rule=object:at how=shared	-0.6
rule=object:at kind=name	-0.5
rule=object:at kind=none	-0.2
rule=object:at kind=noun	-0.3
rule=object:at kind=other	-0.8
rule=object:at kind=who	-0.8
rule=object:at length=1	-1.7
rule=object:at length=14	0.4
rule=object:at length=29	0.5
rule=object:at length=3	-0.7
rule=object:at quote=none	-0.2
rule=object:by	-0.3
rule=object:by form=finite	-0.2
rule=object:by form=infinitive	-0.8
rule=object:by form=past	-0.3
rule=object:by how=apposition	-0.6
rule=object:by how=far	-0.9
rule=object:by how=following	0.2
rule=object:by how=none	-0.5
rule=object:by how=shared	-0.2
rule=object:by kind=he	-0.4
rule=object:by kind=it	-0.6
rule=object:by kind=name	0.1
rule=object:by kind=none	-0.5
rule=object:by kind=noun	-0.5
rule=object:by kind=other	-1.2
rule=object:by kind=plural	-0.2
rule=object:by kind=that	-0.8
rule=object:by kind=who	0.5
rule=object:by length=1	-1.1
rule=object:by length=14	-0.1
rule=object:by length=29	0.7
rule=object:by length=3	-1.1
rule=object:by length=7	-0.4
rule=object:by quote=none	-0.4
rule=object:for form=finite-passive	0.3
rule=object:for form=infinitive	-0.4
rule=object:for form=ing	-0.1
rule=object:for form=past	-0.2
rule=object:for how=far	-0.4
rule=object:for how=infinitive	-0.3
rule=object:for how=none	-0.2
rule=object:for how=participle	-0.1
rule=object:for how=relative	0.3
rule=object:for how=shared	0.1
rule=object:for kind=he	0.1
rule=object:for kind=it	-1.2
rule=object:for kind=name	-0.2
rule=object:for kind=none	-0.2
rule=object:for kind=noun	-0.2
rule=object:for kind=other	0.1
rule=object:for kind=plural	-0.2
rule=object:for kind=that	-0.5
rule=object:for kind=they	-0.3
rule=object:for kind=which	-0.1
rule=object:for kind=who	0.1
rule=object:for length=1	-0.4
rule=object:for length=29	0.8
rule=object:for length=3	-0.6
rule=object:for length=7	-0.1
rule=object:for length=long	0.4
rule=object:for quote=part	0.4
rule=object:from	-0.3
rule=object:from form=finite	-0.3
rule=object:from form=finite-passive	-0.9
rule=object:from form=infinitive	0.4
rule=object:from form=ing	-1.1
rule=object:from form=past	-0.6
rule=object:from how=apposition	-0.7
rule=object:from how=attached	-0.7
rule=object:from how=before	-0.5
rule=object:from how=far	-0.3
rule=object:from how=infinitive	0.4
rule=object:from how=none	-1.1
rule=object:from how=participle	-0.8
rule=object:from how=shared	-0.5
rule=object:from kind=he	-1.0
rule=object:from kind=it	-0.4
rule=object:from kind=name	-0.3
rule=object:from kind=none	-1.1
rule=object:from kind=noun	-0.1
rule=object:from kind=other	-0.6
rule=object:from kind=that	-0.7
rule=object:from kind=who	0.2
rule=object:from length=1	-1.3
rule=object:from length=29	0.3
rule=object:from length=3	-1.0
rule=object:from length=7	-0.3
rule=object:from quote=none	-0.5
rule=object:in	-0.1
rule=object:in form=finite	0.1
rule=object:in form=finite-passive	-0.2
rule=object:in form=infinitive	-0.2
rule=object:in form=infinitive-passive	-0.9
rule=object:in form=past	-0.5
rule=object:in how=apposition	-0.4
rule=object:in how=attached	-1.5
rule=object:in how=before	-0.4
rule=object:in how=far	-0.1
rule=object:in how=following	-0.9
rule=object:in how=infinitive	-0.2
rule=object:in how=none	-0.2
rule=object:in how=participle	0.4
rule=object:in how=relative	-0.3
rule=object:in how=shared	0.2
rule=object:in kind=he	-0.7
rule=object:in kind=i	-0.2
rule=object:in kind=it	-1.1
rule=object:in kind=none	-0.2
rule=object:in kind=that	-1.3
rule=object:in kind=they	-0.2
rule=object:in kind=which	-1.1
rule=object:in kind=who	-0.1
rule=object:in length=1	-1.8
rule=object:in length=14	0.4
rule=object:in length=29	0.7
rule=object:in length=3	-1.1
rule=object:in length=7	0.1
rule=object:in quote=none	-0.3
rule=object:in quote=part	0.3
rule=object:in quote=short	0.3
rule=object:into	-0.4
rule=object:into form=finite	-0.6
rule=object:into form=finite-passive	-0.8
rule=object:into form=infinitive	-0.3
rule=object:into form=ing	-0.2
rule=object:into how=apposition	-0.6
rule=object:into how=attached	-0.2
rule=object:into how=before	-0.3
rule=object:into how=infinitive	-0.3
rule=object:into how=none	-0.8
rule=object:into how=relative	-1.2
rule=object:into how=shared	0.2
rule=object:into kind=he	-0.2
rule=object:into kind=name	-0.4
rule=object:into kind=none	-0.8
rule=object:into kind=noun	-0.2
rule=object:into kind=plural	-1.0
rule=object:into kind=who	0.1
rule=object:into length=1	-1.4
rule=object:into length=14	0.4
rule=object:into length=3	-1.5
rule=object:into length=7	-0.3
rule=object:into quote=none	-0.4
rule=object:np form=finite	-0.1
rule=object:np form=finite-passive	0.4
rule=object:np form=infinitive	-0.1
rule=object:np form=past	-0.2
rule=object:np how=apposition	-0.2
rule=object:np how=far	-0.1
rule=object:np how=following	-0.1
rule=object:np how=none	-0.5
rule=object:np how=participle	-0.2
rule=object:np kind=name	-0.1
rule=object:np kind=none	-0.5
rule=object:np kind=other	0.2
rule=object:np kind=that	-0.3
rule=object:np kind=they	-0.2
rule=object:np kind=this	-0.8
rule=object:np length=1	-1.5
rule=object:np length=14	0.6
rule=object:np length=29	1.1
rule=object:np length=3	-0.7
rule=object:np length=7	-0.1
rule=object:np length=long	0.7
rule=object:np quote=none	-0.1
rule=object:np quote=part	0.6
rule=object:np quote=short	0.1
rule=object:np-as form=finite	-0.1
rule=object:np-as form=infinitive	-0.4
rule=object:np-as form=ing	-0.2
rule=object:np-as form=past	0.4
rule=object:np-as how=apposition	0.2
rule=object:np-as how=infinitive	-0.2
rule=object:np-as how=none	-0.8
rule=object:np-as how=participle	-0.4
rule=object:np-as kind=name	0.1
rule=object:np-as kind=none	-0.8
rule=object:np-as length=29	0.2
rule=object:np-as length=3	-0.8
rule=object:np-as length=7	0.1
rule=object:np-for form=infinitive	0.2
rule=object:np-for form=past	0.2
rule=object:np-for how=apposition	-0.2
rule=object:np-for how=attached	-0.2
rule=object:np-for how=before	0.3
rule=object:np-for how=infinitive	0.3
rule=object:np-for how=none	-0.8
rule=object:np-for how=relative	-0.2
rule=object:np-for how=shared	-0.4
rule=object:np-for kind=it	0.1
rule=object:np-for kind=name	0.2
rule=object:np-for kind=none	-0.8
rule=object:np-for kind=noun	-0.2
rule=object:np-for kind=other	-0.1
rule=object:np-for kind=plural	-0.5
rule=object:np-for kind=that	-0.8
rule=object:np-for kind=who	-0.5
rule=object:np-for length=14	0.2
rule=object:np-for length=3	-0.3
rule=object:np-for length=7	-0.2
rule=object:np-for quote=part	0.2
rule=object:np-of form=finite	0.2
rule=object:np-of form=ing	-0.1
rule=object:np-of form=past	-0.1
rule=object:np-of how=far	0.3
rule=object:np-of how=infinitive	-0.2
rule=object:np-of how=none	-0.3
rule=object:np-of how=shared	-0.1
rule=object:np-of kind=he	0.3
rule=object:np-of kind=name	-0.2
rule=object:np-of kind=none	-0.3
rule=object:np-of kind=other	-0.1
rule=object:np-of kind=plural	0.1
rule=object:np-of kind=that	-0.9
rule=object:np-of kind=which	-0.2
rule=object:np-of kind=who	0.3
rule=object:np-of length=29	0.2
rule=object:np-of length=7	-0.4
rule=object:np-of quote=part	-0.4
rule=object:np-of quote=short	0.8
rule=object:np-on form=infinitive	-0.1
rule=object:np-on form=ing	0.2
rule=object:np-on how=apposition	-0.4
rule=object:np-on how=none	-0.5
rule=object:np-on how=participle	-0.2
rule=object:np-on how=relative	-0.3
rule=object:np-on how=shared	0.2
rule=object:np-on kind=he	-0.2
rule=object:np-on kind=none	-0.5
rule=object:np-on kind=noun	0.3
rule=object:np-on kind=plural	-0.2
rule=object:np-on length=14	0.2
rule=object:np-on length=29	0.5
rule=object:np-on length=3	-0.9
rule=object:np-on length=7	-0.6
rule=object:np-over	-0.1
rule=object:np-over form=past	-0.4
rule=object:np-over how=before	-0.1
rule=object:np-over length=7	-0.4
rule=object:np-over quote=none	-0.1
rule=object:np-to form=ing	-0.2
rule=object:np-to form=past	0.1
rule=object:np-to how=attached	-0.4
rule=object:np-to how=before	-0.1
rule=object:np-to how=far	0.4
rule=object:np-to how=none	-0.6
rule=object:np-to how=participle	-0.1
rule=object:np-to how=shared	-0.2
rule=object:np-to kind=i	0.3
rule=object:np-to kind=it	-0.6
rule=object:np-to kind=none	-0.6
rule=object:np-to kind=noun	0.1
rule=object:np-to kind=other	-0.8
rule=object:np-to kind=plural	-0.2
rule=object:np-to kind=that	-0.7
rule=object:np-to kind=they	0.2
rule=object:np-to kind=this	-0.6
rule=object:np-to kind=which	0.2
rule=object:np-to kind=who	-0.5
rule=object:np-to length=29	0.2
rule=object:np-to length=3	-0.4
rule=object:np-to length=7	-0.3
rule=object:np-to length=long	0.2
rule=object:np-to quote=part	0.3
rule=object:np-to quote=short	-0.1
rule=object:of form=past	-0.2
rule=object:of how=apposition	0.2
rule=object:of how=before	-0.3
rule=object:of how=far	-0.2
rule=object:of how=participle	0.1
rule=object:of how=relative	0.3
rule=object:of how=shared	-0.6
rule=object:of kind=name	-0.3
rule=object:of kind=other	-0.2
rule=object:of kind=that	0.1
rule=object:of kind=who	0.3
rule=object:of length=1	-0.9
rule=object:of length=14	0.6
rule=object:of length=29	0.6
rule=object:of length=3	-0.4
rule=object:of quote=short	0.2
rule=object:on form=finite-passive	-0.3
rule=object:on form=past	-0.5
rule=object:on how=apposition	0.1
rule=object:on how=attached	-0.2
rule=object:on how=before	-0.3
rule=object:on how=far	-0.5
rule=object:on how=following	-0.9
rule=object:on how=infinitive	0.1
rule=object:on how=none	-0.5
rule=object:on how=participle	0.1
rule=object:on how=shared	-0.4
rule=object:on kind=he	0.1
rule=object:on kind=it	0.2
rule=object:on kind=name	-0.3
rule=object:on kind=none	-0.5
rule=object:on kind=noun	-0.1
rule=object:on kind=other	-0.2
rule=object:on kind=that	-1.0
rule=object:on kind=they	-0.3
rule=object:on kind=which	-0.2
rule=object:on kind=who	-0.2
rule=object:on length=1	-1.3
rule=object:on length=14	0.5
rule=object:on length=29	0.8
rule=object:on length=3	-0.7
rule=object:on quote=none	-0.1
rule=object:on quote=part	0.6
rule=object:on quote=short	-0.4
rule=object:over	-0.2
rule=object:over form=finite	-0.4
rule=object:over form=infinitive	-0.2
rule=object:over form=past	-0.1
rule=object:over how=apposition	-0.8
rule=object:over how=attached	-0.9
rule=object:over how=before	-0.2
rule=object:over how=far	0.2
rule=object:over how=infinitive	-0.1
rule=object:over how=none	-0.3
rule=object:over how=participle	0.2
rule=object:over kind=he	-0.8
rule=object:over kind=none	-0.3
rule=object:over kind=noun	-0.2
rule=object:over kind=other	0.1
rule=object:over kind=plural	0.3
rule=object:over kind=who	-0.7
rule=object:over length=1	-0.8
rule=object:over length=7	-0.6
rule=object:over quote=none	-0.1
rule=object:so	0.1
rule=object:so form=finite	-0.2
rule=object:so form=infinitive	-0.9
rule=object:so how=far	-0.8
rule=object:so how=infinitive	-0.8
rule=object:so how=none	0.1
rule=object:so how=relative	-0.5
rule=object:so kind=he	0.3
rule=object:so kind=it	-0.9
rule=object:so kind=name	0.2
rule=object:so kind=none	0.1
rule=object:so kind=noun	-0.8
rule=object:so kind=other	-0.3
rule=object:so kind=plural	-0.8
rule=object:so length=1	0.5
rule=object:so length=14	0.2
rule=object:so length=29	-0.4
rule=object:so length=3	-0.3
rule=object:so length=7	-0.9
rule=object:so length=long	-0.4
rule=object:so quote=none	0.1
rule=object:to	-0.2
rule=object:to form=finite-passive	-0.8
rule=object:to form=infinitive	-0.5
rule=object:to form=ing	-0.3
rule=object:to how=apposition	-0.1
rule=object:to how=attached	-0.2
rule=object:to how=before	-0.1
rule=object:to how=far	-0.3
rule=object:to how=following	-0.6
rule=object:to how=infinitive	-0.4
rule=object:to how=none	-0.5
rule=object:to how=participle	-0.2
rule=object:to kind=he	-0.2
rule=object:to kind=it	-0.9
rule=object:to kind=none	-0.5
rule=object:to kind=other	-0.3
rule=object:to kind=plural	-1.0
rule=object:to kind=that	-0.2
rule=object:to kind=they	-0.3
rule=object:to kind=which	-0.8
rule=object:to kind=who	-0.2
rule=object:to length=1	-1.2
rule=object:to length=14	0.2
rule=object:to length=29	0.8
rule=object:to length=3	-0.6
rule=object:to quote=none	-0.3
rule=object:to quote=part	0.4
rule=object:with	-0.2
rule=object:with form=ing	-0.3
rule=object:with form=past	-0.7
rule=object:with how=apposition	-0.5
rule=object:with how=far	-0.8
rule=object:with how=infinitive	-0.2
rule=object:with how=participle	-0.2
rule=object:with how=relative	-0.4
rule=object:with kind=he	-0.2
rule=object:with kind=i	0.2
rule=object:with kind=noun	-1.1
rule=object:with kind=other	-0.2
rule=object:with kind=that	-0.6
rule=object:with kind=who	-0.5
rule=object:with length=1	-0.4
rule=object:with length=29	-0.1
rule=object:with length=3	-0.5
rule=object:with length=7	-0.1
rule=object:with quote=none	-0.2
rule=passive	-0.2
rule=passive form=finite-passive	-0.2
rule=passive form=infinitive-passive	-0.3
rule=passive form=ing-passive	-1.5
rule=passive form=past	-0.8
rule=passive how=none	-0.2
rule=passive kind=none	-0.2
rule=passive length=1	-0.9
rule=passive length=14	-0.1
rule=passive length=29	-0.3
rule=passive length=3	-0.5
rule=passive length=7	0.5
rule=passive quote=none	-0.2
rule=passive+clause:to length=14	0.4
rule=passive+clause:to length=7	0.2
rule=passive+clause:to length=long	-1.3
rule=passive+clause:to quote=part	0.3
rule=passive+object:as form=finite-passive	0.1
rule=passive+object:as length=14	0.4
rule=passive+object:as length=29	-1.2
rule=passive+object:for form=finite-passive	0.1
rule=passive+object:for length=14	0.3
rule=passive+object:for length=3	-0.8
rule=passive+object:for length=7	0.1
rule=passive:by form=finite-passive	0.2
rule=passive:by form=infinitive-passive	-0.2
rule=passive:by form=past	-0.5
rule=passive:by kind=name	-0.4
rule=passive:by kind=noun	-0.2
rule=passive:by length=1	-0.3
rule=passive:by length=14	-0.1
rule=passive:by length=7	-0.2
rule=relative:object	-0.3
rule=relative:object form=finite	-0.1
rule=relative:object form=finite-passive	-0.9
rule=relative:object form=past	-0.3
rule=relative:object how=before	-0.3
rule=relative:object kind=he	-0.4
rule=relative:object kind=it	-0.9
rule=relative:object kind=noun	-0.7
rule=relative:object kind=other	-0.8
rule=relative:object kind=plural	-0.3
rule=relative:object kind=they	-0.5
rule=relative:object kind=we	0.4
rule=relative:object kind=you	-0.6
rule=relative:object length=1	-0.3
rule=relative:object quote=none	-0.3
source='s	-0.5
source=10	0.7
source=10 frame=clause:bare	0.6
source=10 frame=object:np	0.4
source=2012	-1.0
source=NAME	0.1
source=NAME frame=according-to	-0.1
source=NAME frame=according-to:initial	-0.3
source=NAME frame=clause:ing	0.2
source=NAME frame=clause:to	-0.2
source=NAME frame=comment:split	-0.2
source=NAME frame=direct:before-cue	0.2
source=NAME frame=label:phrase	0.1
source=NAME frame=noun:about	0.3
source=NAME frame=noun:for	0.2
source=NAME frame=noun:in	-1.0
source=NAME frame=noun:on	-0.4
source=NAME frame=noun:over	-0.5
source=NAME frame=noun:that	-0.3
source=NAME frame=noun:to	-0.1
source=NAME frame=noun:with	-0.8
source=NAME frame=object:about	-0.2
source=NAME frame=object:as	-0.3
source=NAME frame=object:at	-0.4
source=NAME frame=object:from	0.2
source=NAME frame=object:in	-0.3
source=NAME frame=object:into	-0.2
source=NAME frame=object:np-as	0.2
source=NAME frame=object:np-for	-0.1
source=NAME frame=object:np-on	-0.2
source=NAME frame=object:np-over	0.2
source=NAME frame=object:of	-0.5
source=NAME frame=object:on	-0.1
source=NAME frame=object:over	0.2
source=NAME frame=object:so	0.2
source=NAME frame=object:with	0.1
source=accord	-0.7
source=account	0.7
source=accounts	0.1
source=action	-0.7
source=actions	-0.9
source=activist	0.3
source=activists	0.3
source=activists frame=comment	-0.4
source=activists frame=object:np	-0.1
source=actor	0.3
source=actress	-0.2
source=ad	0.2
source=ad frame=object:np	0.2
source=administration	-0.1
source=administration frame=clause:to	-0.2
source=administration frame=comment	-1.1
source=administration frame=object:np	0.1
source=adoptees	0.2
source=ads frame=object:np	-0.1
source=advantage	-1.1
source=adviser	0.6
source=adviser frame=direct:before-cue	0.7
source=advisers	0.4
source=advisers frame=clause:bare	0.4
source=advisers frame=clause:that	0.3
source=advisers frame=comment	-0.8
source=advocates	0.7
source=advocates frame=object:np	0.4
source=agenda	-0.5
source=agents	-0.4
source=agents frame=object:np	-0.8
source=agreement frame=object:np	-0.8
source=aide	0.3
source=aides	0.2
source=aides frame=clause:bare	0.3
source=aides frame=comment	-0.7
source=aides frame=object:np	0.2
source=allies	0.3
source=allies frame=clause:that	0.8
source=allies frame=clause:to	-0.2
source=allies frame=comment	-0.3
source=allies frame=object:np	-0.1
source=allies frame=object:np-to	-0.3
source=ally	-0.2
source=amendment	-0.6
source=amendment frame=object:np	-0.3
source=amount	0.4
source=amount frame=object:np	0.2
source=analysis	0.9
source=analysis frame=according-to	0.8
source=analyst	0.8
source=analysts	0.6
source=answer	-0.1
source=anyone	-0.3
source=apartment	-0.7
source=appeal	-0.6
source=appearance	-0.4
source=appearance frame=object:np	-0.2
source=approach	-0.8
source=area	0.4
source=argument	0.6
source=arguments	0.5
source=army	-0.3
source=article	-0.3
source=assault	-0.7
source=attack	-0.6
source=attack frame=object:np	-0.3
source=attackers	-0.6
source=attacks	-0.5
source=attacks frame=object:np	-0.5
source=attempt	-0.8
source=attention	-1.0
source=attorney	0.3
source=attorneys	0.6
source=audience	0.4
source=audience frame=object:np	0.7
source=author	0.3
source=authorities	-0.3
source=authorities frame=object:np	0.2
source=backers	0.3
source=backers frame=object:np	-0.3
source=bank	-0.3
source=bank frame=object:np	-0.7
source=banks	-0.8
source=base	0.5
source=bid	-0.7
source=bill frame=comment	-0.7
source=billionaire	-0.7
source=board	0.4
source=board frame=object:np	0.3
source=book	0.3
source=book frame=object:np	-0.2
source=boutiques	-0.7
source=brand	0.3
source=brother	-0.2
source=brother frame=object:np	-0.9
source=brothers	0.2
source=building	-0.6
source=building frame=comment	-0.6
source=business	-0.7
source=businesses	-0.2
source=businessman	0.3
source=businessman frame=comment	-0.5
source=businessman frame=object:np	-0.1
source=call	-1.0
source=call frame=object:np	-0.8
source=camp	0.4
source=camp frame=object:np	-0.5
source=campaign	0.4
source=campaign frame=clause:bare	0.4
source=campaign frame=clause:to	0.5
source=campaign frame=comment	-0.4
source=campaign frame=object:for	-0.3
source=campaign frame=object:in	-1.0
source=campaign frame=object:np	-0.2
source=campaign frame=object:np-to	-0.4
source=campaign frame=object:on	-1.1
source=campaign frame=passive:by	-0.3
source=campaign frame=relative:object	-0.8
source=campaigning	-0.6
source=campaigns	0.3
source=candidacy	-0.4
source=candidacy frame=object:np	-0.9
source=candidate	0.1
source=candidate frame=clause:bare	-0.1
source=candidate frame=clause:that	0.1
source=candidate frame=clause:to	0.3
source=candidate frame=comment	-0.4
source=candidate frame=direct:before-cue	0.1
source=candidate frame=object:in	-0.8
source=candidate frame=object:np-to	-0.2
source=candidates	0.3
source=candidates frame=clause:bare	-0.5
source=candidates frame=clause:to	0.6
source=candidates frame=comment	-1.2
source=candidates frame=object:in	-0.9
source=candidates frame=object:np	0.2
source=candidates frame=object:np-to	0.3
source=candidates frame=object:on	-0.4
source=candidates frame=object:to	0.1
source=career	-0.9
source=case	-0.8
source=case frame=comment	-0.5
source=cases	-0.8
source=casinos	-0.5
source=caucuses	-0.4
source=century	-0.6
source=chain	-0.8
source=chair	0.5
source=chairman	-0.2
source=chairman frame=comment	-0.6
source=chairman frame=object:np	-0.5
source=challenge	-0.5
source=challengers	-0.1
source=challenges	-0.4
source=chance	-0.8
source=chance frame=object:np	-0.7
source=change	-1.0
source=changes	-0.6
source=chapter	-0.5
source=children	-0.8
source=choice	-0.5
source=cities	-0.9
source=city	-0.3
source=clubs	-0.7
source=coalition	-0.7
source=columnist	0.3
source=commentators	-0.2
source=comments	-0.7
source=comments frame=comment	-0.7
source=commission	0.2
source=committee	-1.2
source=committee frame=object:np	-0.7
source=companies frame=comment	-0.4
source=companies frame=object:np	-0.4
source=company frame=clause:bare	0.4
source=company frame=comment	-0.7
source=company frame=object:np	-0.3
source=concern	0.3
source=concerns	-0.8
source=conference	-1.0
source=conservatives	0.3
source=conservatives frame=object:np	0.1
source=contenders	0.3
source=contenders frame=object:np	0.2
source=contest	-1.1
source=contest frame=object:np	-0.6
source=contests	-0.5
source=controversy	-0.8
source=convention	-0.3
source=conventions	-0.9
source=council	0.3
source=counsel	-0.2
source=count	0.7
source=countries	-0.2
source=country	-1.2
source=country frame=comment	-0.3
source=country frame=object:np	-0.9
source=couple	-0.3
source=courses	0.4
source=court frame=comment	-0.6
source=court frame=noun:in	-0.7
source=court frame=object:np	0.4
source=courts	-0.4
source=coverage	-0.2
source=criticism	-1.1
source=critics	0.4
source=critics frame=object:np	0.3
source=crowd	-0.2
source=crowds	-0.7
source=danger	-0.4
source=data	-0.2
source=data frame=according-to	0.4
source=day	0.6
source=days	-0.7
source=deal	-0.6
source=deal frame=comment	-0.6
source=deal frame=object:np	-0.2
source=deals	-0.6
source=debate frame=clause:bare	0.3
source=debate frame=comment	-0.4
source=debate frame=object:np	0.1
source=debates	-0.5
source=decision	-0.3
source=decision frame=object:np	0.3
source=decisions	-0.7
source=defense	-0.1
source=delegate	-0.2
source=delegate frame=object:np	-0.5
source=delegate frame=object:over	-0.4
source=delegates	-0.3
source=delegates frame=clause:bare	0.3
source=delegates frame=clause:to	-0.9
source=delegates frame=comment	-0.7
source=delegates frame=object:for	-0.8
source=department	0.3
source=developer	0.3
source=developer frame=object:np	-0.5
source=digit	-0.7
source=diplomat	0.3
source=director frame=comment	0.3
source=director frame=object:np	0.1
source=district	0.3
source=district frame=object:np	-0.3
source=document	-0.5
source=donations	-0.6
source=donor	0.4
source=donors frame=object:np	-0.9
source=doubt	-0.6
source=dozen	-0.7
source=dozens	-0.8
source=dynamics	-0.7
source=economists	0.1
source=economy	-0.9
source=economy frame=object:np	-0.5
source=editor	-0.1
source=editorial	0.5
source=effort	-0.8
source=effort frame=object:np	-0.3
source=efforts	-0.4
source=efforts frame=object:np	-0.2
source=election	-0.9
source=election frame=object:np	-0.3
source=elections	-0.8
source=elections frame=object:np	-0.6
source=emails	-0.3
source=emails frame=object:np	-0.1
source=employee	0.2
source=employee frame=object:np	-0.5
source=employees	0.2
source=employers	-0.8
source=endorsement	0.2
source=endorsement frame=object:np	-0.2
source=establishment	0.3
source=establishment frame=object:np	0.2
source=event	-0.9
source=event frame=object:np	-0.5
source=events	-1.1
source=everyone	0.5
source=evidence	-0.1
source=example	-0.9
source=executive	0.3
source=executive frame=direct:before-cue	0.5
source=executive frame=object:np	-0.4
source=executives	0.5
source=experts	1.0
source=experts frame=clause:that	1.0
source=experts frame=object:np	0.3
source=face	-0.9
source=fact	-1.2
source=faction	0.8
source=fall	-0.8
source=families	0.5
source=family	0.2
source=family frame=object:np	0.2
source=fans	0.4
source=father	-0.3
source=father frame=object:np	-0.1
source=fed	-0.4
source=fed frame=object:np	-0.5
source=fight	-0.7
source=figure	-0.6
source=figures	0.4
source=filings	-0.1
source=filings frame=according-to	-0.2
source=film	-0.1
source=findings	0.3
source=firm frame=comment	-0.6
source=firms	-0.7
source=firms frame=object:np	-0.5
source=first	-0.3
source=focus	-0.7
source=followers	-0.2
source=forces	-0.1
source=foundation	0.2
source=foundation frame=comment	-0.7
source=foundation frame=object:np	-0.4
source=founder	0.2
source=four	-0.4
source=freedom	0.8
source=friend	0.2
source=friends	-0.3
source=friends frame=object:np	-0.6
source=frontrunner	0.3
source=generation	0.3
source=generation frame=object:np	0.5
source=giant	0.2
source=goal	-0.1
source=government frame=object:np	-0.2
source=governments	-0.3
source=governor	0.2
source=governor frame=comment	0.1
source=governor frame=direct:before-cue	0.8
source=governor frame=object:np	0.2
source=governors	-0.9
source=group	0.1
source=group frame=clause:bare	-0.7
source=group frame=clause:to	-0.4
source=group frame=comment	-0.7
source=group frame=object:np	0.1
source=groups	-0.4
source=groups frame=clause:to	-0.8
source=groups frame=object:in	-0.6
source=groups frame=object:np	-0.2
source=growth	-0.8
source=gun	-0.5
source=guy	0.6
source=guy frame=object:np	0.3
source=hackers	-0.3
source=half	-0.2
source=half frame=clause:bare	-0.2
source=half frame=object:np	0.2
source=hall	-0.8
source=handful	-0.1
source=he	0.2
source=he frame=clause:bare	0.1
source=he frame=clause:ing	0.2
source=he frame=clause:that	0.1
source=he frame=clause:to	0.1
source=he frame=clause:wh	0.3
source=he frame=clause:when	-0.2
source=he frame=comment	-0.4
source=he frame=comment:split	-0.2
source=he frame=direct:split	0.3
source=he frame=object:at	-0.2
source=he frame=object:by	-0.3
source=he frame=object:for	-0.1
source=he frame=object:from	-0.7
source=he frame=object:in	-0.4
source=he frame=object:np-for	0.2
source=he frame=object:on	-0.2
source=he frame=object:over	-0.6
source=he frame=object:to	-0.2
source=he frame=object:with	-0.4
source=he frame=relative:object	-0.5
source=headquarters	-0.8
source=her	-0.2
source=her frame=noun:in	-1.1
source=her frame=noun:on	-0.3
source=her frame=noun:that	-0.3
source=her frame=noun:to	-0.1
source=her frame=noun:with	-0.9
source=herself	-0.6
source=him	-0.3
source=him frame=comment	-0.8
source=himself	-0.2
source=himself frame=object:np	-0.1
source=his	0.2
source=his frame=noun:about	0.1
source=his frame=noun:against	-0.7
source=his frame=noun:for	-0.2
source=his frame=noun:in	-1.3
source=his frame=noun:over	-0.6
source=his frame=noun:that	-0.3
source=his frame=noun:with	0.2
source=his frame=object:np	-0.1
source=history	0.3
source=host	0.1
source=host frame=object:np	-0.2
source=hundreds	0.3
source=husband frame=comment	-0.4
source=i frame=clause:to	0.2
source=i frame=clause:wh	-0.5
source=i frame=clause:when	0.2
source=i frame=comment	-0.5
source=i frame=object:in	-0.2
source=i frame=object:np-to	0.3
source=i frame=object:with	0.2
source=idea	-0.7
source=ideas	-0.9
source=immigration	-0.5
source=impact	-0.6
source=incident	-0.9
source=independents	-0.4
source=influence	-0.9
source=information	0.2
source=initiative	-0.4
source=inquiry	0.2
source=insiders	0.5
source=interest	-0.8
source=interview	-0.9
source=investigators	0.5
source=investors	0.2
source=investors frame=object:np	0.2
source=island	0.1
source=issue	-0.6
source=issue frame=object:np	0.1
source=issues	-0.9
source=issues frame=object:np	-0.8
source=it	-0.4
source=it frame=clause:bare	-0.3
source=it frame=clause:ing	-0.8
source=it frame=clause:that	-0.6
source=it frame=clause:wh	-0.6
source=it frame=clause:when	-0.8
source=it frame=comment	-0.9
source=it frame=comment:split	-0.2
source=it frame=direct:before-cue	0.8
source=it frame=object:as	-0.7
source=it frame=object:by	-0.7
source=it frame=object:for	-1.2
source=it frame=object:from	-0.4
source=it frame=object:in	-1.1
source=it frame=object:np	0.2
source=it frame=object:np-for	0.1
source=it frame=object:np-to	-0.6
source=it frame=object:on	0.2
source=it frame=object:so	-0.9
source=it frame=object:to	-0.9
source=it frame=relative:object	-0.9
source=its	-0.7
source=its frame=noun:for	-0.8
source=its frame=noun:in	-0.8
source=its frame=noun:of	-1.2
source=its frame=noun:to	-1.4
source=itself	-0.1
source=job	-0.6
source=journalist	0.5
source=journalists	0.4
source=journalists frame=object:np	0.3
source=judge	0.6
source=judge frame=clause:to	0.2
source=judge frame=comment	0.2
source=judge frame=object:np	0.3
source=justice	0.5
source=justice frame=comment	-0.5
source=justice frame=passive:by	-0.6
source=kind	-0.7
source=lady	-0.3
source=language	-0.8
source=law frame=object:np	0.3
source=lawmakers	0.3
source=lawmakers frame=object:np	0.3
source=laws frame=object:np	-0.2
source=lawsuit	0.5
source=lawyer	0.3
source=lawyers	0.3
source=lead	-0.6
source=lead frame=comment	-0.6
source=leader frame=comment	-0.6
source=leader frame=direct:before-cue	1.1
source=leader frame=object:np	-0.4
source=leaders	0.2
source=leaders frame=clause:bare	0.6
source=leaders frame=clause:that	0.5
source=leaders frame=clause:to	-0.2
source=leaders frame=comment	-0.9
source=leaders frame=object:np	0.4
source=letter	0.3
source=letter frame=object:np	-0.6
source=life	-0.7
source=like	-0.7
source=line	-0.3
source=list	-0.7
source=lives	-0.7
source=loss	-0.9
source=losses	-0.6
source=lot	0.5
source=lots	-0.1
source=magazine	-0.4
source=majority frame=comment	-0.5
source=majority frame=object:np	0.6
source=man	-0.2
source=man frame=object:np	-0.6
source=manager	0.3
source=manager frame=clause:bare	0.7
source=manager frame=comment	-0.7
source=manager frame=direct:before-cue	0.9
source=manager frame=object:np	0.4
source=many	0.2
source=many frame=object:np	-0.3
source=margin	-0.6
source=margin frame=comment	-0.7
source=market	-1.0
source=mass	-0.5
source=mayor	0.2
source=measure	-1.0
source=measures	-1.0
source=media	0.2
source=media frame=object:np	0.4
source=meeting	-1.3
source=meeting frame=object:np	-0.8
source=member	0.3
source=members	-0.3
source=members frame=clause:bare	0.1
source=members frame=clause:to	-0.8
source=members frame=comment	-0.8
source=members frame=object:np	0.5
source=memo	0.7
source=men	-0.3
source=men frame=object:np	0.1
source=message	0.3
source=messages	-0.2
source=middle	-0.6
source=million	-1.0
source=million frame=object:np	-0.6
source=miners	0.4
source=moderator	0.7
source=moderators	-0.4
source=mogul frame=object:np	-0.3
source=money	-1.0
source=money frame=object:np	-0.8
source=month	-0.4
source=months	-0.3
source=morning	0.1
source=mother	0.5
source=move	-0.5
source=move frame=object:np	-0.8
source=movement	-0.2
source=movement frame=object:np	-0.8
source=moves	-1.0
source=moves frame=object:np	-0.8
source=movie	-0.4
source=name	-0.8
source=narrator	0.4
source=nation	-0.1
source=nations	-0.7
source=network	-0.5
source=network frame=comment	-0.4
source=networks	0.2
source=neurosurgeon	-0.2
source=neurosurgeon frame=object:np	-0.2
source=new	-0.3
source=news	-0.6
source=newspaper	0.3
source=night	-0.5
source=night frame=object:np	-0.4
source=nobody	-0.5
source=nomination	-0.2
source=nominee frame=clause:to	-0.5
source=nominee frame=comment	-0.8
source=nominee frame=direct:before-cue	0.2
source=nominee frame=object:np	0.4
source=none frame=object:np	0.3
source=note	-0.7
source=number	0.1
source=number frame=clause:to	-0.9
source=number frame=comment	-0.9
source=number frame=object:np	0.2
source=numbers	-0.2
source=numbers frame=object:np	-0.2
source=observers	0.5
source=obstacle	-0.6
source=office	0.2
source=office frame=comment	0.1
source=officer	0.3
source=official	0.7
source=official frame=according-to	0.1
source=official frame=clause:that	0.6
source=official frame=direct:before-cue	0.9
source=officials	0.4
source=officials frame=according-to	0.9
source=officials frame=clause:bare	0.9
source=officials frame=clause:that	0.3
source=officials frame=clause:to	-0.1
source=officials frame=comment	0.6
source=officials frame=object:np	-0.3
source=one	-0.2
source=one frame=clause:bare	-0.3
source=one frame=comment	-0.8
source=operation	0.4
source=operatives	0.2
source=operatives frame=object:np	-0.2
source=opponent	0.1
source=opponent frame=object:np	0.3
source=opponents	0.2
source=opponents frame=object:np	-0.2
source=opportunity	-0.7
source=opportunity frame=object:np	-0.8
source=opposition	-0.2
source=order	0.2
source=organization	0.3
source=organization frame=comment	-0.5
source=organizations	0.3
source=organizations frame=object:np	-0.2
source=organizer	0.5
source=organizers	0.4
source=others	0.4
source=others frame=comment	-0.6
source=others frame=object:np	-0.2
source=our	-0.3
source=outcome	-0.2
source=outcome frame=object:np	-0.3
source=outlets	-0.3
source=owner	0.1
source=owner frame=object:np	0.3
source=page	0.2
source=pair	-0.1
source=panel	0.2
source=parents	-0.4
source=part	-0.9
source=part frame=object:np	-0.7
source=parties	0.5
source=parties frame=object:np	0.5
source=party frame=comment	-0.2
source=party frame=object:np	-0.1
source=pastor	0.3
source=payments	-0.7
source=people	0.3
source=people frame=clause:bare	-0.5
source=people frame=clause:that	0.5
source=people frame=clause:to	-0.5
source=people frame=comment	0.3
source=people frame=object:for	-0.9
source=percent	0.4
source=percent frame=clause:bare	-0.5
source=percent frame=comment	-1.2
source=percent frame=object:in	-0.7
source=percent frame=object:np	1.1
source=person frame=object:np	-0.7
source=phone	0.3
source=place	-0.9
source=place frame=object:in	-0.9
source=place frame=object:np	-0.7
source=plan frame=comment	-0.8
source=plan frame=object:np	-0.4
source=plans	-1.0
source=plans frame=object:np	-0.7
source=platform	0.4
source=point	-0.3
source=point frame=object:np	-0.8
source=points	-0.6
source=police	0.1
source=police frame=comment	0.4
source=policy	-1.1
source=policy frame=object:np	-0.7
source=politician	-0.8
source=politician frame=object:np	-0.5
source=politicians	0.7
source=politicians frame=object:np	0.6
source=poll	0.6
source=poll frame=according-to:initial	0.1
source=poll frame=clause:bare	0.4
source=poll frame=clause:that	1.1
source=poll frame=comment	0.5
source=poll frame=object:np	-0.1
source=polls	0.5
source=polls frame=clause:bare	0.6
source=polls frame=clause:that	0.2
source=polls frame=comment	-0.8
source=polls frame=object:np	0.2
source=pollster	0.8
source=pollster frame=object:np	0.2
source=pope	-0.3
source=popularity	-0.9
source=position	-0.6
source=post	0.4
source=power	-0.6
source=power frame=object:np	-0.5
source=precedents	0.9
source=presence	-0.7
source=president	0.4
source=president frame=clause:bare	0.2
source=president frame=clause:that	-0.3
source=president frame=comment	-0.5
source=president frame=direct:before-cue	0.4
source=president frame=noun:to	-0.9
source=president frame=object:np	-0.1
source=president frame=object:np-to	0.4
source=president frame=object:to	-0.4
source=president frame=relative:object	0.2
source=presidents	-0.5
source=presidents frame=object:np	-0.1
source=press	-0.3
source=pressure	-1.1
source=pressure frame=object:np	-0.8
source=primaries	-0.5
source=problem	-0.5
source=problems	-0.8
source=program	-0.9
source=program frame=object:np	-0.5
source=progressives	0.7
source=promise	0.6
source=proportion	-0.3
source=proposal	-0.2
source=prosecutors	0.1
source=prosecutors frame=object:np	0.4
source=prospect	-0.9
source=publishers	-0.2
source=push	-0.8
source=quarters	-0.3
source=question	-0.4
source=question frame=clause:wh	-0.7
source=question frame=comment	-0.8
source=question frame=object:np	-1.0
source=questions	-1.0
source=race	-0.2
source=race frame=clause:to	0.3
source=race frame=comment	-0.7
source=race frame=object:np	0.1
source=rally	-0.5
source=rate	-0.8
source=rates	-0.2
source=rates frame=object:np	-0.2
source=rating	-0.5
source=reaction	-0.2
source=reality	-1.0
source=reason	-1.2
source=reason frame=clause:that	-0.7
source=reasons	-0.4
source=record	-1.0
source=records	0.2
source=referendum	-0.7
source=refugees	-0.2
source=relationship	-0.7
source=release	0.1
source=release frame=object:np	0.3
source=remarks	-0.8
source=remarks frame=object:np	-0.8
source=report	0.8
source=report frame=according-to	0.1
source=report frame=clause:bare	0.6
source=report frame=comment	0.3
source=report frame=object:np	-0.1
source=reporter	0.7
source=reporters	-1.0
source=reports	0.1
source=research	0.2
source=researchers	0.2
source=residents	-0.1
source=response	-0.2
source=rest	-0.8
source=result	-0.2
source=result frame=object:np	-1.1
source=results	0.5
source=results frame=according-to:initial	0.7
source=results frame=clause:that	0.2
source=results frame=object:for	-0.7
source=results frame=object:np	-0.1
source=review	0.9
source=rhetoric	-0.1
source=rights	-0.8
source=rise	-0.6
source=risk	0.3
source=risks	-0.7
source=rivals	0.2
source=rivals frame=object:np	0.4
source=role frame=comment	-0.6
source=role frame=object:np	-0.7
source=room	-0.2
source=rules	-0.5
source=ruling	-0.9
source=ruling frame=object:np	-0.5
source=runner	-0.1
source=runner frame=comment	-0.8
source=scandal	-0.7
source=scandal frame=object:np	-0.6
source=school	0.2
source=schools	-0.8
source=scientists	0.2
source=secretary	0.7
source=secretary frame=comment	-0.2
source=secretary frame=object:np	0.2
source=security	-0.7
source=senator	-0.1
source=senator frame=clause:bare	-0.2
source=senator frame=clause:to	-0.2
source=senator frame=comment	-0.7
source=senator frame=direct:before-cue	0.1
source=senator frame=object:np	-0.4
source=senators	0.8
source=senators frame=object:np	0.5
source=sense	-1.1
source=sentiment	-0.8
source=series	-0.3
source=series frame=object:np	-0.7
source=sessions	-0.7
source=shares	-0.8
source=she	0.2
source=she frame=clause:bare	-0.2
source=she frame=clause:ing	-0.5
source=she frame=clause:that	0.3
source=she frame=clause:to	-0.2
source=she frame=comment	-0.1
source=she frame=direct:before-cue	0.2
source=she frame=direct:split	-0.3
source=she frame=object:about	0.2
source=she frame=object:as	-1.0
source=she frame=object:at	0.1
source=she frame=object:by	-0.7
source=she frame=object:for	0.2
source=she frame=object:from	-0.7
source=she frame=object:in	-1.1
source=she frame=object:into	-0.6
source=she frame=object:np-for	-0.2
source=she frame=object:np-of	0.6
source=she frame=object:np-on	-0.4
source=she frame=object:of	-0.2
source=she frame=object:on	0.3
source=she frame=object:with	0.2
source=shift	-0.5
source=shirts	-0.7
source=show	-0.9
source=side frame=object:np	0.2
source=sides	0.6
source=signs	-0.2
source=sister	0.5
source=site	-0.6
source=someone	0.1
source=someone frame=object:np	0.2
source=something	-0.1
source=son	-0.2
source=son frame=object:np	-0.4
source=source	0.6
source=source frame=direct:before-cue	-0.3
source=source frame=object:np	0.2
source=sources frame=object:np	0.1
source=speaker	0.2
source=speakers	0.4
source=speech frame=object:np	-0.3
source=speeches	0.2
source=speechwriter	-0.3
source=spending	-0.8
source=spokesman	0.4
source=spokesman frame=clause:that	1.0
source=spokesman frame=clause:to	0.3
source=spokesman frame=comment	0.3
source=spokesman frame=direct:before-cue	1.2
source=spokesman frame=object:np	-0.1
source=spokesman frame=object:on	-0.4
source=spokeswoman	0.4
source=spokeswoman frame=clause:bare	0.2
source=spokeswoman frame=object:np	0.2
source=spot	0.3
source=spotlight	-1.1
source=staff	-0.3
source=staff frame=object:np	-0.3
source=staffer	-0.2
source=staffers	-0.3
source=stage	-0.7
source=stakes	-0.8
source=stance	-0.7
source=standing	-0.7
source=star	-0.4
source=state	-0.7
source=state frame=comment	-0.7
source=state frame=object:np	-0.2
source=statement	-0.2
source=statement frame=clause:that	-0.5
source=statement frame=direct:before-cue	0.6
source=statement frame=object:by	-0.5
source=statements	-0.7
source=states	-0.2
source=states frame=comment	-0.5
source=states frame=object:np	0.3
source=story	-0.6
source=strategist	0.1
source=strategist frame=direct:before-cue	0.7
source=strategists	0.1
source=strategists frame=comment	-0.8
source=strategists frame=object:np	-0.3
source=strategy	-0.5
source=strategy frame=object:np	0.2
source=strength	-0.8
source=string	-0.8
source=string frame=object:as	-0.3
source=struggle	-0.6
source=students	-0.9
source=study	0.8
source=style	-0.6
source=suit	0.2
source=summer	-0.6
source=super frame=clause:bare	-0.5
source=super frame=comment	-0.6
source=super frame=object:np	-0.2
source=superdelegates	-0.7
source=superdelegates frame=object:np	0.1
source=support	-0.5
source=support frame=comment	-0.8
source=supporters	0.2
source=supporters frame=clause:bare	-0.2
source=supporters frame=clause:to	-0.1
source=supporters frame=comment	-1.1
source=supporters frame=object:np	0.1
source=surrogates	-0.2
source=survey	0.4
source=survey frame=according-to	-0.1
source=survey frame=clause:that	0.3
source=survey frame=comment	-0.7
source=survey frame=object:np	0.2
source=system	-0.8
source=system frame=object:np	-0.7
source=tactic	-1.0
source=tactics	-0.7
source=talk	-0.9
source=tank	-0.6
source=target	-0.6
source=tax	-0.9
source=tax frame=object:np	-0.7
source=team	0.5
source=team frame=clause:bare	0.2
source=team frame=clause:to	0.1
source=team frame=comment	0.3
source=team frame=object:np	-0.4
source=technology	-0.8
source=term	-0.6
source=terrorism	-0.8
source=that	-0.5
source=that frame=clause:bare	-0.7
source=that frame=clause:ing	-0.7
source=that frame=clause:that	-0.8
source=that frame=clause:to	-0.2
source=that frame=clause:when	-0.5
source=that frame=comment	-0.4
source=that frame=direct:after-cue	0.1
source=that frame=direct:before-cue	-0.6
source=that frame=object:as	-0.7
source=that frame=object:by	-0.8
source=that frame=object:for	-0.3
source=that frame=object:from	-0.6
source=that frame=object:in	-1.2
source=that frame=object:np	-0.3
source=that frame=object:np-for	-0.7
source=that frame=object:np-of	-0.9
source=that frame=object:np-to	-0.6
source=that frame=object:of	0.1
source=that frame=object:on	-0.9
source=that frame=object:to	-0.2
source=that frame=object:with	-0.5
source=their	-0.5
source=their frame=noun:for	-1.2
source=their frame=noun:in	-0.9
source=their frame=noun:on	-1.2
source=their frame=noun:to	-0.5
source=their frame=noun:with	-1.1
source=them	-0.2
source=them frame=comment	-0.6
source=them frame=object:np	0.4
source=themselves	-0.3
source=there	-1.6
source=there frame=clause:bare	-1.1
source=there frame=clause:that	-0.2
source=there frame=clause:to	-0.2
source=there frame=comment	-0.7
source=there frame=object:np	-1.9
source=there frame=object:np-of	-0.5
source=there frame=object:np-to	-0.8
source=they frame=clause:bare	0.1
source=they frame=clause:ing	0.2
source=they frame=clause:that	0.2
source=they frame=clause:to	-0.3
source=they frame=clause:wh	0.4
source=they frame=comment	-0.5
source=they frame=comment:split	-0.3
source=they frame=direct:after-cue	0.2
source=they frame=direct:colon	0.1
source=they frame=object:about	-0.1
source=they frame=object:as	0.3
source=they frame=object:for	-0.3
source=they frame=object:in	-0.2
source=they frame=object:np	-0.2
source=they frame=object:np-to	0.2
source=they frame=object:on	-0.3
source=they frame=object:to	-0.3
source=they frame=relative:object	-0.5
source=thing	-0.7
source=things	-0.7
source=things frame=comment	-0.5
source=this	-1.1
source=this frame=clause:bare	-0.7
source=this frame=comment	-0.3
source=this frame=object:np	-0.8
source=this frame=object:np-to	-0.6
source=thousands	-0.3
source=three	-0.5
source=three frame=object:np	-0.6
source=threshold	-0.7
source=ties	-0.6
source=time	-0.8
source=time frame=object:np	-0.9
source=times	-0.3
source=today	0.1
source=tone	-0.4
source=town	-0.3
source=trade	-0.8
source=trail	0.3
source=transition	-0.7
source=trouble	-1.0
source=trouble frame=object:np	-0.8
source=turnout	-1.0
source=turnout frame=comment	-0.6
source=turnout frame=object:np	-0.5
source=tweet	0.7
source=two	0.2
source=two frame=comment	-0.8
source=tycoon	0.5
source=union	-0.4
source=us	-0.8
source=user	0.6
source=value	-0.7
source=victories	-0.8
source=victory	-1.1
source=victory frame=object:np	-0.8
source=video frame=comment	-0.6
source=view	-0.6
source=views	-0.8
source=voice	-0.2
source=volunteers	-0.8
source=vote	-0.6
source=vote frame=comment	-0.4
source=vote frame=object:np	-0.8
source=voters	0.3
source=voters frame=clause:bare	-0.8
source=voters frame=clause:that	0.2
source=voters frame=clause:to	0.5
source=voters frame=comment	-1.3
source=voters frame=object:for	-0.4
source=voters frame=object:np	0.4
source=voters frame=object:to	0.2
source=votes	-0.8
source=votes frame=object:np	-0.6
source=voting	-0.4
source=wage	-0.7
source=way	-1.1
source=way frame=object:np	-0.6
source=ways	-1.0
source=ways frame=object:np	-0.8
source=we frame=clause:that	0.3
source=we frame=clause:to	-0.2
source=we frame=comment	-0.9
source=we frame=relative:object	0.4
source=website frame=object:np	0.2
source=what	-0.7
source=what frame=clause:bare	-0.4
source=what frame=clause:that	-0.4
source=what frame=clause:to	0.1
source=what frame=clause:wh	-0.4
source=what frame=comment	-0.5
source=what frame=direct:after-cue	0.2
source=what frame=object:for	-0.7
source=what frame=object:in	-0.6
source=what frame=object:np	-0.9
source=which	-0.2
source=which frame=clause:bare	-0.3
source=which frame=clause:that	0.1
source=which frame=clause:to	-0.3
source=which frame=clause:wh	-0.8
source=which frame=comment	-1.1
source=which frame=comment:split	-1.0
source=which frame=direct:before-cue	-0.6
source=which frame=object:as	-0.1
source=which frame=object:for	-0.1
source=which frame=object:in	-1.1
source=which frame=object:np-of	-0.2
source=which frame=object:np-to	0.2
source=which frame=object:on	-0.2
source=which frame=object:to	-0.8
source=who	-0.2
source=who frame=clause:bare	-0.3
source=who frame=clause:ing	-0.3
source=who frame=clause:to	-0.3
source=who frame=clause:wh	-0.3
source=who frame=comment	-1.5
source=who frame=comment:split	-0.6
source=who frame=direct:after-cue	-0.1
source=who frame=object:against	0.2
source=who frame=object:as	-0.2
source=who frame=object:at	-0.8
source=who frame=object:by	0.5
source=who frame=object:for	0.1
source=who frame=object:from	0.2
source=who frame=object:in	-0.1
source=who frame=object:into	0.1
source=who frame=object:np-for	-0.5
source=who frame=object:np-of	0.3
source=who frame=object:np-to	-0.5
source=who frame=object:of	0.3
source=who frame=object:on	-0.2
source=who frame=object:over	-0.7
source=who frame=object:to	-0.2
source=who frame=object:with	-0.5
source=whoever	-0.5
source=whom	-0.3
source=whom frame=object:np	-0.1
source=whose	-0.2
source=wife	-0.8
source=wife frame=object:np	-0.4
source=win	-0.8
source=win frame=object:np	-0.7
source=wing	-0.8
source=winner	0.2
source=women frame=comment	-0.7
source=women frame=object:np	-0.2
source=words	-0.1
source=work	-0.8
source=work frame=object:np	-0.7
source=worker	-0.3
source=workers	-0.2
source=workers frame=comment	-0.6
source=workers frame=object:np	0.3
source=world	-0.6
source=year	-0.6
source=year frame=comment	-0.5
source=you frame=clause:to	-0.1
source=you frame=comment	-0.6
source=you frame=object:about	-0.4
source=you frame=object:np	-0.2
source=you frame=relative:object	-0.6
source=your	-1.0
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split("\n")
    .map((row) => {
      const tab = row.lastIndexOf("\t");
      return [row.slice(0, tab), Number(row.slice(tab + 1))] as const;
    }),
);
