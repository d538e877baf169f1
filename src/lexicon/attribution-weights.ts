/**
 * Log-odds of cue words and frames, counted on the training split of PolNeAR (Newell, Margolin, Ruths 2018) by
 * training/cues.ts: words and frames with weights, none of the corpus's sentences. Generated; do not edit by hand.
 */
const TABLE = `
before=!	-0.5
before="	-0.8
before='	0.1
before=)	0.2
before=,	0.2
before=-	-0.3
before=--	-0.3
before=.	0.2
before=...	-0.4
before=;	0.2
before=?	-0.3
before=ADJ	-0.3
before=AUX	-0.1
before=DET	-0.3
before=NUM	0.1
before=PART	-0.4
before=PRON	-0.1
before=PROPN	0.1
before=QUOTE	-0.1
before=SYM	0.1
before=VERB	-0.6
before=X	0.2
before=]	-0.1
before=about	0.1
before=above	-0.6
before=across	-0.9
before=after	0.2
before=against	-0.3
before=along	-0.7
before=although	-0.2
before=amid	-0.7
before=among	-0.2
before=around	-0.3
before=as	-0.3
before=at	-0.4
before=because	0.1
before=before	-0.2
before=behind	-0.8
before=below	-0.7
before=between	0.4
before=beyond	-0.8
before=by	-0.5
before=despite	0.6
before=down	-0.9
before=during	-0.6
before=either	-0.6
before=except	-0.6
before=for	-0.3
before=from	-0.3
before=if	-0.5
before=in	-0.2
before=inside	0.4
before=into	-0.3
before=like	-0.7
before=near	-0.2
before=of	-0.1
before=off	0.1
before=on	-0.5
before=or	-0.9
before=out	-0.8
before=over	-0.1
before=since	-0.8
before=than	-0.6
before=that	-0.8
before=though	0.1
before=through	-0.7
before=to	-0.5
before=toward	-0.6
before=under	-0.7
before=unless	-0.1
before=until	-0.7
before=up	-0.8
before=upon	-0.3
before=whether	-0.7
before=while	0.1
before=within	0.1
before=without	-1.0
before=–	0.3
before=—	-0.1
before=…	-0.6
class=gesture form=finite	0.1
class=gesture form=finite-passive	0.1
class=gesture form=infinitive	-0.2
class=gesture form=ing	-0.1
class=gesture form=past	-0.1
class=gesture frame=as:initial	-0.4
class=gesture frame=clause:mixed	-0.1
class=gesture frame=clause:that	0.1
class=gesture frame=clause:to	-0.1
class=gesture frame=comment:open	-0.4
class=gesture frame=comment:phrase	-0.5
class=gesture frame=comment:split	-0.4
class=gesture frame=direct:after-cue	-0.2
class=gesture frame=direct:before-cue	0.3
class=gesture frame=direct:colon	0.1
class=gesture frame=object:about	0.2
class=gesture frame=object:as	-0.3
class=gesture frame=object:by	-0.7
class=gesture frame=object:for	0.2
class=gesture frame=object:from	-0.5
class=gesture frame=object:in	-0.3
class=gesture frame=object:np	0.1
class=gesture frame=object:np-for	0.1
class=gesture frame=object:np-np	-0.3
class=gesture frame=object:np-on	0.1
class=gesture frame=object:np-to	0.2
class=gesture frame=object:of	0.7
class=gesture frame=object:on	-0.2
class=gesture frame=object:over	-0.3
class=gesture frame=object:to	0.2
class=gesture frame=object:with	0.1
class=gesture frame=passive:by	-0.1
class=gesture frame=relative:object	-0.3
class=gesture kind=i	-0.1
class=gesture kind=it	0.2
class=gesture kind=name	0.1
class=gesture kind=none	-0.1
class=gesture kind=noun	-0.2
class=gesture kind=other	-0.4
class=gesture kind=that	-0.1
class=gesture kind=which	-0.2
class=gesture kind=who	-0.1
class=gesture quote=all how=before	0.2
class=gesture quote=none how=apposition	0.1
class=gesture quote=none how=before	0.2
class=gesture quote=none how=by	-0.1
class=gesture quote=none how=far	-0.2
class=gesture quote=none how=following	-0.5
class=gesture quote=none how=inverted	-0.5
class=gesture quote=none how=main	-0.3
class=gesture quote=none how=participle	-0.1
class=gesture quote=none how=relative	0.3
class=gesture quote=part how=apposition	0.1
class=gesture quote=part how=attached	-0.3
class=gesture quote=part how=before	-0.4
class=gesture quote=part how=main	0.7
class=gesture quote=part how=none	-0.2
class=gesture quote=part how=participle	0.1
class=gesture quote=part how=relative	-0.5
class=gesture quote=short how=before	0.4
class=gesture quote=short how=participle	-0.1
class=gesture quote=short how=relative	-0.2
class=intent form=finite	0.1
class=intent form=finite-passive	-0.2
class=intent form=infinitive	-0.1
class=intent form=ing	0.1
class=intent form=past	-0.1
class=intent frame=as:final	-0.7
class=intent frame=clause:to	0.3
class=intent frame=clause:wh	0.2
class=intent frame=comment	-0.4
class=intent frame=comment:open	-0.6
class=intent frame=comment:phrase	-0.4
class=intent frame=comment:split	-0.2
class=intent frame=direct:after-cue	0.1
class=intent frame=direct:colon	-0.2
class=intent frame=object:at	-0.2
class=intent frame=object:by	-0.5
class=intent frame=object:for	-0.6
class=intent frame=object:in	0.1
class=intent frame=object:np	0.2
class=intent frame=object:np-of	-0.2
class=intent frame=object:np-on	-0.2
class=intent frame=object:np-to	0.2
class=intent frame=object:on	0.2
class=intent frame=object:to	-0.4
class=intent frame=object:with	0.4
class=intent frame=passive	-1.2
class=intent frame=passive:by	-0.5
class=intent frame=relative:object	-0.9
class=intent kind=he	0.2
class=intent kind=name	0.2
class=intent kind=none	-0.4
class=intent kind=that	-0.3
class=intent kind=they	-0.2
class=intent kind=which	-0.2
class=intent kind=who	-0.3
class=intent kind=you	0.3
class=intent quote=none how=apposition	0.2
class=intent quote=none how=attached	0.1
class=intent quote=none how=before	0.2
class=intent quote=none how=by	-0.5
class=intent quote=none how=far	-0.2
class=intent quote=none how=infinitive	-0.1
class=intent quote=none how=inverted	-0.6
class=intent quote=none how=main	-0.4
class=intent quote=none how=none	-0.4
class=intent quote=none how=relative	-0.4
class=intent quote=none how=shared	0.1
class=intent quote=short how=before	0.1
class=intent quote=short how=main	-0.4
class=intent quote=short how=shared	-0.2
class=none frame=according-to	0.1
class=none frame=according-to:initial	0.1
class=none frame=direct:signature	-0.5
class=none frame=label	0.1
class=none frame=label:capitals	-0.1
class=none frame=label:phrase	-0.2
class=none frame=noun:against	-0.1
class=none frame=noun:for	-0.1
class=none frame=noun:in	-0.1
class=none frame=noun:of	-0.1
class=none frame=noun:on	-0.1
class=none frame=noun:over	-0.1
class=none frame=noun:to	-0.1
class=none frame=noun:wh	-0.2
class=none frame=noun:with	-0.1
class=none kind=name	0.1
class=none kind=none	-0.1
class=none kind=noun	-0.1
class=none kind=other	0.1
class=none kind=plural	0.1
class=none quote=all how=after	0.1
class=none quote=all how=label	-0.1
class=none quote=all how=none	-0.2
class=none quote=none how=after	0.1
class=none quote=none how=label	-0.3
class=none quote=part how=after	-0.2
class=none quote=part how=label	-0.2
class=none quote=part how=none	-0.2
class=none quote=part how=possessive	0.1
class=none quote=short how=after	0.1
class=none quote=short how=label	0.4
class=none quote=short how=none	-0.7
class=none quote=short how=possessive	0.3
class=other form=finite	-0.2
class=other form=finite-passive	-0.2
class=other form=infinitive	0.2
class=other form=infinitive-passive	0.1
class=other form=ing	-0.1
class=other form=ing-passive	-0.1
class=other form=past	-0.2
class=other frame=as:final	-0.2
class=other frame=as:initial	-0.5
class=other frame=clause:bare	-0.2
class=other frame=clause:that	-0.4
class=other frame=clause:that+far	-0.3
class=other frame=clause:to	-0.2
class=other frame=clause:to+far	0.1
class=other frame=clause:wh	-0.2
class=other frame=clause:wh+far	-0.2
class=other frame=clause:when	-0.1
class=other frame=clause:when+far	-0.2
class=other frame=comment	-0.7
class=other frame=comment:open	-0.1
class=other frame=comment:phrase	-0.1
class=other frame=comment:split	-0.2
class=other frame=direct:after-cue	0.1
class=other frame=direct:before-cue	-0.5
class=other frame=direct:colon	-0.2
class=other frame=direct:next-line	-0.5
class=other frame=direct:object-colon	0.5
class=other frame=object:about	0.2
class=other frame=object:around	-0.2
class=other frame=object:at	-0.1
class=other frame=object:behind	-0.1
class=other frame=object:by	0.1
class=other frame=object:into	-0.2
class=other frame=object:np	-0.1
class=other frame=object:np-np	-0.2
class=other frame=object:np-of	-0.1
class=other frame=object:np-on	-0.1
class=other frame=object:np-over	-0.2
class=other frame=object:np-to	-0.1
class=other frame=object:of	0.2
class=other frame=object:so	-0.2
class=other frame=object:toward	-0.3
class=other frame=object:up	-0.4
class=other frame=object:with	-0.2
class=other frame=passive	-0.1
class=other frame=passive+clause:to	-0.5
class=other frame=passive+object:as	0.3
class=other frame=passive+object:for	0.2
class=other frame=passive:by	-0.2
class=other frame=relative:object	0.2
class=other kind=i	0.1
class=other kind=it	-0.6
class=other kind=name	-0.1
class=other kind=none	-0.3
class=other kind=noun	-0.2
class=other kind=other	-0.2
class=other kind=plural	-0.3
class=other kind=that	-0.2
class=other kind=this	-0.8
class=other kind=we	-0.1
class=other kind=which	-0.1
class=other kind=who	-0.2
class=other kind=you	0.1
class=other quote=all how=apposition	0.4
class=other quote=all how=before	0.3
class=other quote=all how=far	0.1
class=other quote=all how=infinitive	0.2
class=other quote=all how=inverted	0.1
class=other quote=all how=main	-0.1
class=other quote=all how=none	-0.3
class=other quote=all how=participle	0.2
class=other quote=all how=relative	-0.3
class=other quote=none how=apposition	-0.3
class=other quote=none how=before	-0.3
class=other quote=none how=by	-0.1
class=other quote=none how=far	0.2
class=other quote=none how=following	-0.8
class=other quote=none how=infinitive	-0.1
class=other quote=none how=inverted	-0.7
class=other quote=none how=none	-0.3
class=other quote=none how=relative	-0.3
class=other quote=none how=shared	-0.2
class=other quote=part how=apposition	0.2
class=other quote=part how=attached	-0.1
class=other quote=part how=far	0.7
class=other quote=part how=following	0.5
class=other quote=part how=infinitive	0.3
class=other quote=part how=inverted	-0.6
class=other quote=part how=main	0.7
class=other quote=part how=none	-0.1
class=other quote=part how=participle	0.7
class=other quote=part how=relative	-0.3
class=other quote=part how=shared	0.1
class=other quote=short how=apposition	-0.4
class=other quote=short how=attached	0.2
class=other quote=short how=before	-0.4
class=other quote=short how=following	-0.1
class=other quote=short how=infinitive	-0.1
class=other quote=short how=inverted	-0.4
class=other quote=short how=main	0.3
class=other quote=short how=none	-0.1
class=other quote=short how=participle	-0.3
class=other quote=short how=relative	-0.2
class=other quote=short how=shared	0.3
class=report form=finite	0.2
class=report form=finite-passive	0.4
class=report form=infinitive	-0.1
class=report form=past	0.1
class=report frame=as:final	-0.5
class=report frame=as:initial	0.8
class=report frame=clause:bare	0.2
class=report frame=clause:ing	0.1
class=report frame=clause:that	0.1
class=report frame=clause:that+far	0.7
class=report frame=clause:to	0.1
class=report frame=clause:to+far	-0.4
class=report frame=clause:wh	0.3
class=report frame=clause:wh+far	0.1
class=report frame=clause:when	0.1
class=report frame=comment	0.2
class=report frame=comment:open	-0.5
class=report frame=comment:phrase	-0.5
class=report frame=comment:split	0.1
class=report frame=direct:colon	0.3
class=report frame=direct:next-line	0.5
class=report frame=direct:object-colon	0.1
class=report frame=direct:split	0.2
class=report frame=object:about	-0.2
class=report frame=object:after	-0.4
class=report frame=object:at	-0.2
class=report frame=object:by	-0.5
class=report frame=object:for	0.3
class=report frame=object:from	-0.4
class=report frame=object:in	-0.2
class=report frame=object:np	0.2
class=report frame=object:np-as	0.3
class=report frame=object:np-for	0.3
class=report frame=object:np-np	0.2
class=report frame=object:np-of	0.1
class=report frame=object:np-on	0.4
class=report frame=object:np-to	0.1
class=report frame=object:of	-0.3
class=report frame=object:so	0.1
class=report frame=object:to	-0.2
class=report frame=object:with	-0.1
class=report frame=passive+clause:to	0.2
class=report frame=passive+object:as	-0.3
class=report frame=passive:by	0.1
class=report frame=relative:object	-0.6
class=report kind=he	0.1
class=report kind=i	0.2
class=report kind=it	0.3
class=report kind=name	0.2
class=report kind=none	-0.1
class=report kind=other	0.2
class=report kind=plural	0.1
class=report kind=that	-0.4
class=report kind=they	0.2
class=report kind=which	-0.3
class=report kind=who	-0.2
class=report kind=you	0.2
class=report quote=all how=apposition	0.3
class=report quote=all how=attached	-0.1
class=report quote=all how=before	0.5
class=report quote=all how=infinitive	0.3
class=report quote=all how=inverted	0.4
class=report quote=all how=main	-0.4
class=report quote=all how=none	-0.1
class=report quote=all how=participle	0.1
class=report quote=all how=shared	-0.1
class=report quote=none how=attached	-0.1
class=report quote=none how=before	0.2
class=report quote=none how=by	-0.1
class=report quote=none how=far	-0.6
class=report quote=none how=following	-0.1
class=report quote=none how=infinitive	0.2
class=report quote=none how=inverted	0.2
class=report quote=none how=main	-0.6
class=report quote=none how=none	-0.1
class=report quote=none how=participle	0.1
class=report quote=none how=relative	0.4
class=report quote=none how=shared	-0.1
class=report quote=part how=apposition	0.4
class=report quote=part how=attached	-0.7
class=report quote=part how=before	0.3
class=report quote=part how=far	-0.1
class=report quote=part how=following	-0.1
class=report quote=part how=infinitive	0.1
class=report quote=part how=inverted	0.2
class=report quote=part how=main	-0.2
class=report quote=part how=none	-0.4
class=report quote=part how=relative	0.7
class=report quote=part how=shared	-0.1
class=report quote=short how=apposition	0.9
class=report quote=short how=attached	0.3
class=report quote=short how=before	0.6
class=report quote=short how=far	-0.4
class=report quote=short how=infinitive	0.1
class=report quote=short how=inverted	-0.4
class=report quote=short how=main	-0.8
class=report quote=short how=none	-0.1
class=report quote=short how=relative	0.1
class=report quote=short how=shared	-0.1
class=thought form=finite	0.2
class=thought form=finite-passive	0.1
class=thought form=infinitive	-0.2
class=thought form=infinitive-passive	-0.5
class=thought form=ing	-0.1
class=thought form=ing-passive	-0.7
class=thought form=past	-0.3
class=thought frame=as:final	-0.1
class=thought frame=clause:mixed	0.4
class=thought frame=clause:that	0.4
class=thought frame=clause:wh	0.1
class=thought frame=clause:when	0.3
class=thought frame=comment	-0.1
class=thought frame=comment:open	-0.5
class=thought frame=comment:phrase	-0.4
class=thought frame=comment:split	-0.8
class=thought frame=direct:after-cue	0.2
class=thought frame=direct:before-cue	-0.2
class=thought frame=object:about	-0.3
class=thought frame=object:as	0.2
class=thought frame=object:at	0.1
class=thought frame=object:by	-0.1
class=thought frame=object:for	0.2
class=thought frame=object:from	-0.3
class=thought frame=object:in	0.3
class=thought frame=object:np	0.1
class=thought frame=object:np-as	0.4
class=thought frame=object:np-for	-0.5
class=thought frame=object:np-np	0.5
class=thought frame=object:np-of	-0.5
class=thought frame=object:np-to	0.2
class=thought frame=object:of	-0.2
class=thought frame=object:on	-0.2
class=thought frame=object:so	0.2
class=thought frame=object:to	-0.1
class=thought frame=passive	-0.9
class=thought frame=passive+object:as	-0.2
class=thought frame=passive+object:for	0.2
class=thought frame=passive:by	-0.2
class=thought frame=relative:object	-0.1
class=thought kind=he	0.1
class=thought kind=i	-0.3
class=thought kind=it	-0.7
class=thought kind=name	0.2
class=thought kind=noun	-0.3
class=thought kind=other	-0.2
class=thought kind=that	-0.2
class=thought kind=we	0.3
class=thought kind=which	-0.3
class=thought kind=who	0.2
class=thought kind=you	-0.5
class=thought quote=none how=apposition	-0.1
class=thought quote=none how=attached	-0.2
class=thought quote=none how=before	0.3
class=thought quote=none how=by	-0.6
class=thought quote=none how=far	-0.7
class=thought quote=none how=following	0.2
class=thought quote=none how=infinitive	0.2
class=thought quote=none how=inverted	-0.9
class=thought quote=none how=main	-0.2
class=thought quote=none how=none	-0.1
class=thought quote=none how=participle	-0.2
class=thought quote=none how=relative	0.1
class=thought quote=none how=shared	-0.2
class=thought quote=part how=before	-0.1
class=thought quote=part how=main	0.5
class=thought quote=part how=none	0.1
class=thought quote=part how=participle	-0.3
class=thought quote=part how=relative	-0.2
class=thought quote=short how=before	-0.2
class=thought quote=short how=none	0.1
class=writing form=finite	0.3
class=writing form=finite-passive	0.3
class=writing form=infinitive	-0.2
class=writing form=ing	-0.4
class=writing frame=clause:bare	0.1
class=writing frame=comment	0.1
class=writing frame=comment:open	-0.8
class=writing frame=comment:phrase	-0.2
class=writing frame=comment:split	0.2
class=writing frame=direct:after-cue	0.1
class=writing frame=direct:before-cue	0.4
class=writing frame=direct:colon	-0.1
class=writing frame=object:about	0.2
class=writing frame=object:at	0.3
class=writing frame=object:by	-0.8
class=writing frame=object:in	-0.1
class=writing frame=object:np	0.3
class=writing frame=object:np-np	-0.2
class=writing frame=object:on	-0.1
class=writing frame=object:to	-0.2
class=writing frame=passive:by	0.1
class=writing kind=he	-0.1
class=writing kind=i	0.4
class=writing kind=none	-0.2
class=writing kind=noun	0.2
class=writing kind=other	0.1
class=writing kind=plural	0.1
class=writing kind=who	-0.5
class=writing quote=all how=apposition	0.3
class=writing quote=all how=before	0.4
class=writing quote=all how=inverted	1.0
class=writing quote=none how=apposition	-0.1
class=writing quote=none how=by	0.1
class=writing quote=none how=infinitive	-0.2
class=writing quote=none how=inverted	-0.1
class=writing quote=none how=main	-0.2
class=writing quote=none how=none	-0.2
class=writing quote=none how=participle	0.4
class=writing quote=none how=relative	-0.4
class=writing quote=none how=shared	-0.3
class=writing quote=part how=apposition	0.4
class=writing quote=part how=before	0.2
class=writing quote=part how=inverted	-0.5
class=writing quote=part how=main	0.5
class=writing quote=part how=participle	-0.4
end	-0.6
end ( - ahead=- --	0.1
end ( - ahead=- other	0.1
end ( - ahead=subject --	0.4
end ( - ahead=subject other	0.4
end ( NUM	-0.1
end ( NUM v-	-0.6
end ( PROPN	-0.3
end ( PROPN v-	-0.3
end ( QUOTE	-0.5
end ( commas=0 clause	0.1
end ( commas=0 object	-0.1
end ( commas=1 object	0.2
end ( main ahead=-	0.2
end ( main ahead=subject	0.3
end ( main commas=0	-0.1
end ( main commas=1	-0.1
end ( pos=ADP v-	0.3
end ( pos=NUM v-	-0.6
end ( pos=PRON --	-0.1
end ( pos=PROPN v-	-0.3
end ( rest=11	0.3
end ( rest=5	-0.4
end ( rest=long	-0.2
end , - ahead=- --	0.2
end , - ahead=- -inner	0.2
end , - ahead=- cue-	0.2
end , - ahead=- cueinner	-0.1
end , - ahead=- gesture	-0.3
end , - ahead=- intent	0.3
end , - ahead=- other	0.1
end , - ahead=- other ADJ --	0.4
end , - ahead=- other ADJ -inner	-0.4
end , - ahead=- other ADJ cue-	0.4
end , - ahead=- other ADP cue-	0.1
end , - ahead=- other ADP cueinner	0.2
end , - ahead=- other ADV --	-0.1
end , - ahead=- other ADV cue-	-0.2
end , - ahead=- other DET cue-	0.6
end , - ahead=- other DET cueinner	-0.4
end , - ahead=- other NOUN --	-0.2
end , - ahead=- other NOUN cue-	-0.1
end , - ahead=- other PRON --	0.2
end , - ahead=- other PRON -inner	0.2
end , - ahead=- other PRON cue-	-0.6
end , - ahead=- other PROPN -inner	0.4
end , - ahead=- other PROPN cue-	-0.5
end , - ahead=- other QUOTE cue-	-0.6
end , - ahead=- other VERB --	-0.1
end , - ahead=- report	0.5
end , - ahead=- report ADP --	-0.1
end , - ahead=- report ADP cue-	-0.2
end , - ahead=- report DET --	-0.5
end , - ahead=- report PRON cueinner	0.2
end , - ahead=- thought ADP cue-	0.2
end , - ahead=subject --	0.2
end , - ahead=subject -inner	0.4
end , - ahead=subject cue-	0.4
end , - ahead=subject cueinner	0.4
end , - ahead=subject intent	0.5
end , - ahead=subject intent to --	0.1
end , - ahead=subject intent to cue-	0.3
end , - ahead=subject other	0.3
end , - ahead=subject other ADJ --	-0.1
end , - ahead=subject other ADJ -inner	-0.4
end , - ahead=subject other ADJ cue-	0.3
end , - ahead=subject other ADJ cueinner	-0.7
end , - ahead=subject other ADP --	0.1
end , - ahead=subject other ADP -inner	0.5
end , - ahead=subject other ADP cue-	-0.3
end , - ahead=subject other ADP cueinner	-0.6
end , - ahead=subject other ADV --	0.1
end , - ahead=subject other ADV cue-	-0.1
end , - ahead=subject other ADV cueinner	-0.1
end , - ahead=subject other DET --	0.2
end , - ahead=subject other DET cue-	0.6
end , - ahead=subject other DET cueinner	0.1
end , - ahead=subject other END --	-0.2
end , - ahead=subject other END cue-	0.3
end , - ahead=subject other END cueinner	0.2
end , - ahead=subject other NOUN -inner	0.2
end , - ahead=subject other NOUN cue-	0.1
end , - ahead=subject other NOUN cueinner	-0.3
end , - ahead=subject other NUM --	-0.3
end , - ahead=subject other PRON --	0.4
end , - ahead=subject other PRON cue-	0.8
end , - ahead=subject other PRON cueinner	0.5
end , - ahead=subject other PROPN --	-0.7
end , - ahead=subject other PROPN -inner	-0.3
end , - ahead=subject other PROPN cue-	-0.1
end , - ahead=subject other PROPN cueinner	-0.2
end , - ahead=subject other PUNCT --	-0.1
end , - ahead=subject other PUNCT cue-	-0.3
end , - ahead=subject other QUOTE cue-	-0.5
end , - ahead=subject other VERB --	0.3
end , - ahead=subject other VERB cue-	0.4
end , - ahead=subject other to --	-0.1
end , - ahead=subject other to -inner	-0.1
end , - ahead=subject other to cue-	-0.5
end , - ahead=subject other to cueinner	-0.3
end , - ahead=subject report	0.5
end , - ahead=subject report ADP --	0.1
end , - ahead=subject report ADP cue-	0.1
end , - ahead=subject report AUX cue-	0.1
end , - ahead=subject report DET cue-	0.5
end , - ahead=subject report DET cueinner	-0.1
end , - ahead=subject report NOUN cue-	0.1
end , - ahead=subject report PRON cue-	0.1
end , - ahead=subject report PRON cueinner	0.2
end , - ahead=subject report PUNCT cue-	-0.2
end , - ahead=subject report QUOTE cue-	-0.1
end , - ahead=subject report VERB --	-0.1
end , - ahead=subject report that --	0.2
end , - ahead=subject report that cue-	0.4
end , - ahead=subject report that cueinner	0.2
end , - ahead=subject thought	0.3
end , - ahead=subject thought ADP --	-0.1
end , - ahead=subject writing	0.3
end , ADJ	-0.5
end , ADJ --	-0.4
end , ADJ v-	-0.2
end , NOUN	-0.4
end , NOUN --	-0.4
end , NOUN v-	-0.3
end , NOUN vq	-0.6
end , NUM	0.1
end , PROPN	-0.3
end , PROPN --	-0.3
end , PROPN -q	-0.1
end , PROPN v-	-0.2
end , QUOTE	-0.7
end , QUOTE --	-0.2
end , QUOTE v-	-0.4
end , QUOTE vq+	-0.6
end , TIME	-0.6
end , TIME --	-0.2
end , TIME v-	-0.5
end , a	0.1
end , a --	-0.3
end , a v-	0.4
end , a vq	0.4
end , about	0.2
end , all	-0.5
end , along	-0.7
end , although	0.2
end , although --	0.5
end , among	-0.6
end , an	0.2
end , an --	0.1
end , and	0.4
end , and --	0.2
end , and -q	0.4
end , and ahead=- --	-0.1
end , and ahead=- -inner	-0.8
end , and ahead=- cue-	1.0
end , and ahead=- cueinner	0.6
end , and ahead=- report	0.5
end , and ahead=- report PRON cue-	0.4
end , and ahead=subject --	0.2
end , and ahead=subject -inner	-0.1
end , and ahead=subject cue-	0.1
end , and ahead=subject intent	0.1
end , and ahead=subject other	0.1
end , and ahead=subject other ADJ --	-0.2
end , and ahead=subject other ADP --	-0.2
end , and ahead=subject other ADP -inner	0.3
end , and ahead=subject other ADP cue-	-0.1
end , and ahead=subject other DET --	-0.6
end , and ahead=subject other DET -inner	0.1
end , and ahead=subject other DET cue-	0.6
end , and ahead=subject other NOUN cue-	0.2
end , and ahead=subject other PRON cue-	-0.3
end , and ahead=subject other PROPN --	-0.1
end , and ahead=subject other to cue-	0.3
end , and ahead=subject report	0.2
end , and ahead=subject thought	0.1
end , and v-	0.3
end , as	0.1
end , as v-	-0.1
end , at	-0.7
end , at --	-0.5
end , at v-	-0.4
end , because	-0.1
end , because v-	-0.2
end , but	0.4
end , but --	0.6
end , but ahead=- --	-0.3
end , but ahead=- cue-	1.1
end , but ahead=- cueinner	0.1
end , but ahead=- other	0.3
end , but ahead=- report	0.8
end , but ahead=- thought	-0.3
end , but ahead=subject --	0.3
end , but ahead=subject cue-	0.9
end , but ahead=subject cueinner	0.2
end , but ahead=subject gesture	0.7
end , but ahead=subject intent	-0.1
end , but ahead=subject other	0.2
end , but ahead=subject other ADJ --	0.2
end , but ahead=subject other ADP cue-	-0.2
end , but ahead=subject other DET cue-	0.6
end , but ahead=subject report	0.9
end , but ahead=subject thought	0.3
end , but vq	0.4
end , commas=0 accord	-0.7
end , commas=0 clause	0.1
end , commas=0 direct	-0.6
end , commas=0 label:	-0.8
end , commas=0 noun:a	0.1
end , commas=0 noun:f	0.4
end , commas=0 noun:o	0.4
end , commas=0 noun:t	0.1
end , commas=0 noun:w	0.1
end , commas=0 object	0.5
end , commas=1 accord	-0.4
end , commas=1 clause	-0.7
end , commas=1 direct	-0.5
end , commas=1 label:	-0.6
end , commas=1 noun:a	0.2
end , commas=1 noun:o	-0.5
end , commas=1 noun:t	-0.3
end , commas=1 object	-0.5
end , commas=2 clause	-0.3
end , commas=2 direct	-0.4
end , commas=2 label:	-0.4
end , commas=2 noun:t	-0.3
end , commas=2 object	-0.3
end , commas=3 label:	-0.4
end , commas=3 object	-1.0
end , despite	0.4
end , despite v-	0.6
end , especially	-0.6
end , especially v-	-0.8
end , even v-	0.2
end , for	0.2
end , for --	0.2
end , for v-	0.2
end , from	-0.2
end , from v-	-0.2
end , he	-0.1
end , he --	-0.1
end , he v-	-0.2
end , his	-0.3
end , his --	-0.1
end , his v-	-0.5
end , however	0.2
end , however v-	0.1
end , i	-0.4
end , i v-	0.1
end , if	-0.7
end , if --	-0.3
end , if v-	-0.7
end , in	-0.3
end , in v-	-0.6
end , including	-1.2
end , including --	-0.7
end , including v-	-1.0
end , infinitive	-0.4
end , infinitive --	-0.1
end , infinitive v-	-0.4
end , ing	0.8
end , ing --	0.9
end , ing v-	0.2
end , ing vq	0.2
end , it	0.3
end , it v-	0.2
end , just	-0.1
end , just v-	-0.1
end , like	-0.4
end , like v-	-0.4
end , main ahead=-	0.6
end , main ahead=subject	0.4
end , main commas=0	0.1
end , main commas=1	-0.9
end , most	0.3
end , no	-0.3
end , not	-0.6
end , not v-	-0.3
end , of	-0.7
end , of v-	-0.6
end , on	-0.4
end , on v-	-0.8
end , only	-0.6
end , only v-	-0.6
end , or	-0.5
end , or ahead=subject --	-0.6
end , or ahead=subject other	-0.7
end , or v-	-0.6
end , parallel	-0.6
end , particularly	-0.7
end , particularly v-	-0.1
end , pos=ADJ --	-0.4
end , pos=ADJ v-	-0.2
end , pos=ADP --	-0.3
end , pos=ADP v-	-0.3
end , pos=ADP vq	0.6
end , pos=ADV v-	-0.5
end , pos=ADV vq	-0.6
end , pos=AUX --	0.3
end , pos=AUX v-	0.3
end , pos=AUX vq	-0.2
end , pos=CCONJ --	0.6
end , pos=CCONJ -q	0.2
end , pos=CCONJ vq	0.3
end , pos=DET --	-0.1
end , pos=DET v-	0.3
end , pos=DET vq	0.2
end , pos=NOUN --	-0.4
end , pos=NOUN v-	-0.3
end , pos=NOUN vq	-0.6
end , pos=NUM --	-0.3
end , pos=NUM v-	-0.2
end , pos=PART --	-0.2
end , pos=PART v-	-0.7
end , pos=PRON --	-0.2
end , pos=PRON v-	0.3
end , pos=PRON vq	0.3
end , pos=PROPN --	-0.3
end , pos=PROPN -q	-0.1
end , pos=PROPN v-	-0.1
end , pos=PUNCT --	-0.2
end , pos=PUNCT v-	-0.4
end , pos=PUNCT vq+	-0.6
end , pos=VERB --	0.3
end , pos=VERB -q	0.4
end , pos=VERB vq	0.1
end , rather	-0.3
end , rather v-	-0.2
end , rest=2	-0.1
end , rest=5	-0.7
end , rest=long	0.2
end , she	0.4
end , she --	0.7
end , since	-0.1
end , so v-	-0.5
end , some	-0.1
end , some v-	-0.3
end , something v-	-0.1
end , sub ahead=-	0.5
end , sub ahead=subject	1.0
end , sub commas=0	1.3
end , sub commas=1	-0.6
end , that	-0.2
end , that --	-0.3
end , that v-	-0.1
end , the	0.1
end , the --	0.1
end , the v-	0.3
end , the vq	-0.2
end , then	-0.1
end , there	0.2
end , there --	0.2
end , there v-	0.2
end , they	0.2
end , they v-	-0.1
end , though --	0.1
end , to	-0.1
end , to v-	0.2
end , too	0.1
end , too --	0.2
end , too v-	-0.1
end , verb-finite	-0.1
end , verb-finite --	0.1
end , verb-finite v-	-0.1
end , verb-finite vq	-0.4
end , verb-past	0.3
end , verb-past --	-0.3
end , verb-past v-	0.3
end , we	0.3
end , well	0.1
end , when	0.1
end , when v-	0.1
end , where	0.3
end , where v-	0.2
end , whether	0.2
end , which	0.2
end , which --	-0.2
end , which v-	0.4
end , which vq	0.1
end , while	0.3
end , while v-	0.3
end , who	0.1
end , who --	-0.3
end , who v-	0.3
end , who vq	-0.1
end , whom	-0.3
end , whom v-	-0.1
end , whose	-0.1
end , whose v-	0.2
end , with	0.3
end , with --	0.2
end , with v-	-0.2
end , without	0.1
end - ahead=- -- gesture	0.1
end - ahead=- -- intent	-0.3
end - ahead=- -- other	0.1
end - ahead=- -- report	0.1
end - ahead=- -- thought	0.1
end - ahead=- -- writing	0.3
end - ahead=- -inner gesture	-0.3
end - ahead=- -inner intent	-0.2
end - ahead=- -inner other	-0.2
end - ahead=- -inner report	-0.3
end - ahead=- -inner thought	-0.6
end - ahead=- accept	-0.7
end - ahead=- accuse	-0.3
end - ahead=- achieve	-0.7
end - ahead=- act	-0.8
end - ahead=- address	-0.2
end - ahead=- admire	-0.4
end - ahead=- admit	-0.7
end - ahead=- adopt	-0.8
end - ahead=- advertise	-0.5
end - ahead=- advise	-0.6
end - ahead=- advocate	-0.8
end - ahead=- affect	-0.6
end - ahead=- agree	-0.2
end - ahead=- aim	-0.3
end - ahead=- align	-0.3
end - ahead=- allow	-0.3
end - ahead=- amount	-0.5
end - ahead=- amplify	-0.6
end - ahead=- announce	0.1
end - ahead=- answer	-0.2
end - ahead=- appear	0.5
end - ahead=- apply	-0.7
end - ahead=- appoint	-0.6
end - ahead=- appreciate	-0.8
end - ahead=- approach	-0.8
end - ahead=- argue	-0.6
end - ahead=- arrive	-0.6
end - ahead=- ask	0.4
end - ahead=- associate	-0.6
end - ahead=- attack	0.3
end - ahead=- attempt	-0.6
end - ahead=- attend	-0.5
end - ahead=- attract	0.1
end - ahead=- attribute	-0.6
end - ahead=- back	0.1
end - ahead=- ban	-0.1
end - ahead=- base	-0.2
end - ahead=- be	0.3
end - ahead=- beat	-0.3
end - ahead=- becom	-0.5
end - ahead=- become	-0.1
end - ahead=- begin	0.3
end - ahead=- believe	-0.6
end - ahead=- benefit	-0.6
end - ahead=- block	-0.7
end - ahead=- born	-0.1
end - ahead=- bound	-0.1
end - ahead=- breach	-0.5
end - ahead=- break	-0.1
end - ahead=- bring	-0.6
end - ahead=- build	-0.9
end - ahead=- buy	-0.9
end - ahead=- call	-0.2
end - ahead=- campaign	-0.2
end - ahead=- can	-0.9
end - ahead=- cancel	-0.5
end - ahead=- capture	-0.4
end - ahead=- carry	-0.8
end - ahead=- cast	-0.7
end - ahead=- catch	-0.7
end - ahead=- cause	0.1
end - ahead=- challenge	-0.7
end - ahead=- change	0.2
end - ahead=- charge	-0.5
end - ahead=- choose	-0.5
end - ahead=- cite	-0.3
end - ahead=- claim	-0.5
end - ahead=- close	-0.5
end - ahead=- com	-0.7
end - ahead=- come	0.3
end - ahead=- comment	-0.7
end - ahead=- commit	-0.7
end - ahead=- compare	0.7
end - ahead=- compell	-0.7
end - ahead=- compose	0.1
end - ahead=- comprise	-0.6
end - ahead=- connect	-0.6
end - ahead=- consider	-0.6
end - ahead=- contain	-0.6
end - ahead=- continue	-0.1
end - ahead=- convict	-0.2
end - ahead=- cost	0.2
end - ahead=- could	-0.6
end - ahead=- count	0.1
end - ahead=- counter	-0.3
end - ahead=- cover	-0.7
end - ahead=- create	-0.9
end - ahead=- criticize	0.2
end - ahead=- cue- gesture	-0.1
end - ahead=- cue- intent	-0.4
end - ahead=- cue- other	-0.1
end - ahead=- cue- report	0.3
end - ahead=- cue- thought	-0.2
end - ahead=- cue- writing	-0.4
end - ahead=- cueinner gesture	-0.6
end - ahead=- cueinner intent	-0.3
end - ahead=- cueinner other	-0.1
end - ahead=- cueinner report	0.2
end - ahead=- cueinner writing	-0.4
end - ahead=- cut	-0.1
end - ahead=- damage	-0.3
end - ahead=- debate	-0.6
end - ahead=- decide	-0.2
end - ahead=- declare	-0.5
end - ahead=- deem	-0.6
end - ahead=- define	-0.7
end - ahead=- delet	-0.5
end - ahead=- deliver	-0.4
end - ahead=- demand	-0.8
end - ahead=- denounce	0.3
end - ahead=- deny	-0.3
end - ahead=- deploy	-0.4
end - ahead=- deport	-0.6
end - ahead=- describe	-0.2
end - ahead=- deserve	-0.5
end - ahead=- design	-0.6
end - ahead=- designate	-0.5
end - ahead=- determine	-0.5
end - ahead=- diminish	0.2
end - ahead=- direct	-0.7
end - ahead=- disagree	-0.4
end - ahead=- disavow	-0.5
end - ahead=- discuss	-0.6
end - ahead=- dismantle	-0.7
end - ahead=- disqualify	0.1
end - ahead=- divide	-0.5
end - ahead=- do	-0.1
end - ahead=- doing	-0.2
end - ahead=- dominate	-0.6
end - ahead=- donate	-0.4
end - ahead=- double	-0.4
end - ahead=- doubt	-0.5
end - ahead=- dress	-0.3
end - ahead=- drive	-0.8
end - ahead=- drop	-0.4
end - ahead=- earn	-0.7
end - ahead=- elect	-0.9
end - ahead=- eliminate	-0.6
end - ahead=- embrace	-0.7
end - ahead=- enact	0.2
end - ahead=- encourage	-0.6
end - ahead=- end	-0.9
end - ahead=- endorse	-0.2
end - ahead=- energize	-0.4
end - ahead=- engage	-0.1
end - ahead=- enjoy	-0.6
end - ahead=- enter	-0.6
end - ahead=- erod	-0.5
end - ahead=- erupt	-0.3
end - ahead=- exceed	-0.4
end - ahead=- exist	-0.7
end - ahead=- expand	-0.6
end - ahead=- expect	-0.7
end - ahead=- experience	-0.6
end - ahead=- exploit	-0.4
end - ahead=- expose	-0.5
end - ahead=- extend	-0.7
end - ahead=- fabricate	-0.5
end - ahead=- face	-0.2
end - ahead=- fail	-0.2
end - ahead=- fake	-0.4
end - ahead=- fall	-0.2
end - ahead=- fan	-0.4
end - ahead=- favor	-1.0
end - ahead=- fear	-0.5
end - ahead=- feel	-0.9
end - ahead=- fight	-0.4
end - ahead=- file	-0.7
end - ahead=- fill	-0.6
end - ahead=- find	-0.6
end - ahead=- finish	-0.9
end - ahead=- fire	-0.6
end - ahead=- fit	-0.5
end - ahead=- focus	-1.0
end - ahead=- follow	-0.7
end - ahead=- force	0.4
end - ahead=- fund	-0.2
end - ahead=- gain	-0.2
end - ahead=- gather	0.2
end - ahead=- generate	-0.6
end - ahead=- give	-0.6
end - ahead=- go	-0.3
end - ahead=- going	-0.2
end - ahead=- grab	-0.5
end - ahead=- grant	-0.6
end - ahead=- grow	0.3
end - ahead=- gun	-0.6
end - ahead=- hack	-0.7
end - ahead=- handle	-0.5
end - ahead=- happen	-0.8
end - ahead=- harm	-0.7
end - ahead=- hate	-0.4
end - ahead=- have	-0.2
end - ahead=- head	0.1
end - ahead=- hear	-0.7
end - ahead=- help	-0.4
end - ahead=- highlight	-0.6
end - ahead=- hire	-0.6
end - ahead=- hit	-0.7
end - ahead=- honor	-0.6
end - ahead=- host	-0.4
end - ahead=- hurt	-0.2
end - ahead=- identify	-0.6
end - ahead=- ignore	-0.3
end - ahead=- implement	-0.4
end - ahead=- impose	-0.5
end - ahead=- improve	-0.5
end - ahead=- include	-0.1
end - ahead=- increase	-0.2
end - ahead=- influence	-0.4
end - ahead=- inspir	-0.2
end - ahead=- instruct	-0.5
end - ahead=- intend	-0.1
end - ahead=- introduce	-0.5
end - ahead=- invoke	-0.6
end - ahead=- issue	0.3
end - ahead=- join	0.3
end - ahead=- kill	-0.9
end - ahead=- know	0.1
end - ahead=- lack	-0.7
end - ahead=- lay	-0.3
end - ahead=- lead	-0.8
end - ahead=- leak	-0.4
end - ahead=- lean	0.1
end - ahead=- learn	-0.7
end - ahead=- leave	-0.3
end - ahead=- let	-0.5
end - ahead=- lie	-0.5
end - ahead=- like	-1.0
end - ahead=- link	-0.7
end - ahead=- live	-0.2
end - ahead=- locate	-0.5
end - ahead=- lose	-0.8
end - ahead=- love	-0.6
end - ahead=- make	-0.5
end - ahead=- mark	-0.6
end - ahead=- match	-0.5
end - ahead=- mean	0.2
end - ahead=- meet	-0.4
end - ahead=- mention	0.1
end - ahead=- miss	-0.5
end - ahead=- motivate	-0.3
end - ahead=- move	-0.7
end - ahead=- name	-0.6
end - ahead=- need	-0.9
end - ahead=- nominate	-0.1
end - ahead=- obtain	-0.4
end - ahead=- occur	-0.6
end - ahead=- offer	-0.1
end - ahead=- offset	-0.6
end - ahead=- operate	-0.2
end - ahead=- oppose	-0.1
end - ahead=- outline	-0.3
end - ahead=- outsource	-0.5
end - ahead=- overturn	-0.6
end - ahead=- own	-0.7
end - ahead=- part	-0.4
end - ahead=- participate	-0.7
end - ahead=- pass	-0.2
end - ahead=- pay	-0.4
end - ahead=- perform	-0.6
end - ahead=- permit	-0.4
end - ahead=- pick	-0.5
end - ahead=- place	-0.6
end - ahead=- plan	-0.1
end - ahead=- play	-0.4
end - ahead=- pledge	-0.9
end - ahead=- plot	-0.6
end - ahead=- pose	-0.1
end - ahead=- position	-0.6
end - ahead=- prefer	-0.5
end - ahead=- prepar	-0.4
end - ahead=- prepare	-0.6
end - ahead=- present	-0.1
end - ahead=- prevent	-0.6
end - ahead=- produce	-0.6
end - ahead=- promise	-0.5
end - ahead=- propose	-0.3
end - ahead=- prosecute	-0.6
end - ahead=- protect	-0.9
end - ahead=- prove	-0.8
end - ahead=- proven	-0.6
end - ahead=- provide	-0.3
end - ahead=- pull	-0.6
end - ahead=- punish	0.2
end - ahead=- pursue	-0.6
end - ahead=- push	-0.5
end - ahead=- put	-0.3
end - ahead=- qualify	-1.0
end - ahead=- question	-0.5
end - ahead=- raise	0.2
end - ahead=- rally	-0.4
end - ahead=- ramp	0.4
end - ahead=- rattle	-0.6
end - ahead=- reach	-0.1
end - ahead=- read	-0.6
end - ahead=- recall	-0.6
end - ahead=- receive	-0.9
end - ahead=- recognize	-0.8
end - ahead=- redact	-0.3
end - ahead=- reduce	-0.5
end - ahead=- refer	0.2
end - ahead=- reflect	0.3
end - ahead=- refuse	-0.5
end - ahead=- register	-0.6
end - ahead=- relate	-0.6
end - ahead=- release	0.3
end - ahead=- rely	-0.4
end - ahead=- remain	-0.8
end - ahead=- remind	-0.6
end - ahead=- remove	-0.6
end - ahead=- repeat	-0.6
end - ahead=- replace	-0.5
end - ahead=- report	-0.2
end - ahead=- request	-0.6
end - ahead=- require	-0.6
end - ahead=- resemble	-0.2
end - ahead=- reserve	-0.5
end - ahead=- resign	-0.4
end - ahead=- resolve	-0.3
end - ahead=- respect	-0.7
end - ahead=- restrict	-0.2
end - ahead=- result	0.2
end - ahead=- return	0.3
end - ahead=- reveal	-0.6
end - ahead=- reverse	-0.4
end - ahead=- review	-0.4
end - ahead=- rig	-0.6
end - ahead=- right	-0.4
end - ahead=- roll	-0.3
end - ahead=- rule	-0.1
end - ahead=- run	-0.2
end - ahead=- satisfy	-0.5
end - ahead=- save	-0.6
end - ahead=- say	0.6
end - ahead=- secure	-0.6
end - ahead=- see	0.1
end - ahead=- seek	-0.3
end - ahead=- select	-0.6
end - ahead=- sell	-0.5
end - ahead=- send	-0.5
end - ahead=- serve	-0.1
end - ahead=- set	0.2
end - ahead=- share	-0.8
end - ahead=- shift	-0.5
end - ahead=- shock	-0.4
end - ahead=- should	0.4
end - ahead=- show	0.4
end - ahead=- sign	0.2
end - ahead=- sketch	-0.2
end - ahead=- speak	-0.7
end - ahead=- spend	0.1
end - ahead=- split	-0.4
end - ahead=- spread	0.1
end - ahead=- stand	0.4
end - ahead=- start	-0.6
end - ahead=- stay	-0.6
end - ahead=- step	-0.5
end - ahead=- stop	0.1
end - ahead=- strengthen	-0.5
end - ahead=- strike	-0.7
end - ahead=- struggle	-0.2
end - ahead=- succeed	-0.4
end - ahead=- suggest	0.3
end - ahead=- suit	-0.7
end - ahead=- support	-0.3
end - ahead=- suppose	-0.6
end - ahead=- surpass	-0.4
end - ahead=- surprise	-0.6
end - ahead=- suspend	-0.6
end - ahead=- switch	0.3
end - ahead=- target	-0.5
end - ahead=- tell	0.3
end - ahead=- tend	-0.6
end - ahead=- test	-0.5
end - ahead=- think	-0.2
end - ahead=- thread	-0.7
end - ahead=- threaten	-0.4
end - ahead=- throw	-0.6
end - ahead=- tie	-0.6
end - ahead=- time	-0.7
end - ahead=- tolerate	-0.4
end - ahead=- torture	-0.4
end - ahead=- touch	-0.2
end - ahead=- transcend	-0.7
end - ahead=- treat	-0.5
end - ahead=- treate	-0.8
end - ahead=- trust	-0.5
end - ahead=- try	-0.3
end - ahead=- turn	0.2
end - ahead=- undermin	-0.3
end - ahead=- undermine	-0.6
end - ahead=- understand	-0.5
end - ahead=- unfold	-0.4
end - ahead=- unite	-0.6
end - ahead=- use	-0.6
end - ahead=- vet	-0.4
end - ahead=- view	0.1
end - ahead=- violate	-0.7
end - ahead=- visit	-0.6
end - ahead=- vote	-1.2
end - ahead=- wait	-0.6
end - ahead=- walk	-0.5
end - ahead=- want	-0.4
end - ahead=- wast	-0.3
end - ahead=- watch	-0.7
end - ahead=- weigh	0.1
end - ahead=- welcome	0.2
end - ahead=- will	0.4
end - ahead=- wilt	-0.1
end - ahead=- win	-1.2
end - ahead=- work	-0.5
end - ahead=- worry	-0.3
end - ahead=- would	-1.0
end - ahead=- wound	0.1
end - ahead=- write	-0.5
end - ahead=subject -- gesture	0.1
end - ahead=subject -- intent	0.3
end - ahead=subject -- other	0.2
end - ahead=subject -- report	0.5
end - ahead=subject -- thought	0.1
end - ahead=subject -- writing	0.3
end - ahead=subject -inner gesture	-0.5
end - ahead=subject -inner other	-0.1
end - ahead=subject accept	0.2
end - ahead=subject accuse	0.4
end - ahead=subject acknowledge	0.2
end - ahead=subject add	0.3
end - ahead=subject address	-0.7
end - ahead=subject admit	-0.3
end - ahead=subject adopt	0.3
end - ahead=subject advise	-0.2
end - ahead=subject agree	-0.7
end - ahead=subject aim	-0.2
end - ahead=subject allow	0.3
end - ahead=subject announce	0.4
end - ahead=subject appear	-0.2
end - ahead=subject argue	-0.1
end - ahead=subject arrive	-0.4
end - ahead=subject ask	-0.6
end - ahead=subject assault	0.4
end - ahead=subject audit	-0.2
end - ahead=subject back	-0.2
end - ahead=subject base	-0.4
end - ahead=subject be	-0.4
end - ahead=subject become	0.2
end - ahead=subject begin	-0.1
end - ahead=subject blame	0.2
end - ahead=subject born	-0.4
end - ahead=subject bring	-0.7
end - ahead=subject broker	-0.1
end - ahead=subject build	-0.1
end - ahead=subject call	-0.4
end - ahead=subject can	-0.6
end - ahead=subject cancel	-0.2
end - ahead=subject carry	-0.2
end - ahead=subject carve	0.1
end - ahead=subject cast	-0.6
end - ahead=subject cause	-0.6
end - ahead=subject celebrate	-0.4
end - ahead=subject challenge	-0.7
end - ahead=subject change	-0.7
end - ahead=subject charge	-0.2
end - ahead=subject choose	0.1
end - ahead=subject close	0.2
end - ahead=subject come	0.1
end - ahead=subject compare	-0.8
end - ahead=subject conclude	0.1
end - ahead=subject consider	-0.1
end - ahead=subject contain	-0.5
end - ahead=subject continue	0.1
end - ahead=subject contribute	-0.2
end - ahead=subject cost	-0.3
end - ahead=subject could	0.1
end - ahead=subject create	-0.6
end - ahead=subject cue- gesture	0.5
end - ahead=subject cue- intent	0.2
end - ahead=subject cue- other	0.3
end - ahead=subject cue- report	0.7
end - ahead=subject cue- thought	0.2
end - ahead=subject cue- writing	-0.1
end - ahead=subject cueinner intent	-0.4
end - ahead=subject cueinner report	0.4
end - ahead=subject cueinner thought	-0.2
end - ahead=subject cueinner writing	0.4
end - ahead=subject cut	0.2
end - ahead=subject decide	0.3
end - ahead=subject declare	-0.1
end - ahead=subject decline	-0.3
end - ahead=subject defend	0.4
end - ahead=subject defy	-0.3
end - ahead=subject deliver	0.3
end - ahead=subject deny	0.2
end - ahead=subject describe	0.1
end - ahead=subject determine	-0.3
end - ahead=subject die	0.1
end - ahead=subject displace	-0.7
end - ahead=subject distribute	-0.3
end - ahead=subject divide	-0.1
end - ahead=subject do	-0.2
end - ahead=subject doing	-0.3
end - ahead=subject dominate	-0.1
end - ahead=subject dress	-0.3
end - ahead=subject drop	0.1
end - ahead=subject earn	-0.5
end - ahead=subject elect	-0.7
end - ahead=subject emerge	-0.4
end - ahead=subject end	-0.6
end - ahead=subject endorse	0.2
end - ahead=subject enter	0.2
end - ahead=subject erupt	-0.5
end - ahead=subject exist	0.2
end - ahead=subject exit	-0.5
end - ahead=subject expand	-0.1
end - ahead=subject expect	0.3
end - ahead=subject expire	-0.4
end - ahead=subject express	0.3
end - ahead=subject extend	-0.4
end - ahead=subject face	0.3
end - ahead=subject fail	0.2
end - ahead=subject fall	-0.1
end - ahead=subject favor	-0.1
end - ahead=subject feel	-0.2
end - ahead=subject fight	-0.4
end - ahead=subject file	0.1
end - ahead=subject fill	0.4
end - ahead=subject find	0.3
end - ahead=subject finish	-0.3
end - ahead=subject fire	0.1
end - ahead=subject focus	-0.3
end - ahead=subject follow	0.1
end - ahead=subject force	-0.2
end - ahead=subject fund	0.1
end - ahead=subject gain	0.2
end - ahead=subject get	-0.3
end - ahead=subject give	-0.4
end - ahead=subject go	-0.1
end - ahead=subject going	-0.1
end - ahead=subject grow	0.1
end - ahead=subject hate	-0.1
end - ahead=subject have	-0.1
end - ahead=subject head	-0.1
end - ahead=subject hear	-0.3
end - ahead=subject help	-0.1
end - ahead=subject hit	0.2
end - ahead=subject hold	-0.2
end - ahead=subject home	-0.5
end - ahead=subject hope	-0.7
end - ahead=subject host	-0.6
end - ahead=subject identify	0.1
end - ahead=subject implement	-0.4
end - ahead=subject impose	-0.5
end - ahead=subject include	-0.4
end - ahead=subject increase	-0.5
end - ahead=subject indicate	0.5
end - ahead=subject insist	0.1
end - ahead=subject inspir	-0.4
end - ahead=subject issue	0.3
end - ahead=subject keep	0.1
end - ahead=subject kill	-0.3
end - ahead=subject know	-0.6
end - ahead=subject lack	-0.6
end - ahead=subject launch	0.2
end - ahead=subject lead	0.2
end - ahead=subject leak	0.1
end - ahead=subject learn	-0.3
end - ahead=subject leave	0.2
end - ahead=subject lie	-0.5
end - ahead=subject like	-0.6
end - ahead=subject linger	-0.5
end - ahead=subject link	-0.1
end - ahead=subject live	-0.4
end - ahead=subject look	0.3
end - ahead=subject loosen	-0.2
end - ahead=subject lose	-0.2
end - ahead=subject make	-0.6
end - ahead=subject mark	-0.5
end - ahead=subject mean	0.2
end - ahead=subject meet	-0.7
end - ahead=subject mention	-0.6
end - ahead=subject motivate	-0.4
end - ahead=subject move	-0.2
end - ahead=subject name	0.2
end - ahead=subject need	-0.2
end - ahead=subject note	0.5
end - ahead=subject offer	0.3
end - ahead=subject oppose	0.2
end - ahead=subject opt	-0.3
end - ahead=subject pass	-0.3
end - ahead=subject pay	-0.3
end - ahead=subject perform	-0.4
end - ahead=subject piece	-0.4
end - ahead=subject play	0.2
end - ahead=subject pledge	-0.2
end - ahead=subject pose	-0.2
end - ahead=subject position	0.1
end - ahead=subject post	0.4
end - ahead=subject praise	0.6
end - ahead=subject produce	-0.4
end - ahead=subject promise	0.3
end - ahead=subject propose	0.5
end - ahead=subject prosecute	-0.6
end - ahead=subject protect	-0.8
end - ahead=subject prove	0.1
end - ahead=subject provide	-0.7
end - ahead=subject pull	-0.8
end - ahead=subject put	-0.1
end - ahead=subject question	0.3
end - ahead=subject rail	0.3
end - ahead=subject rate	-0.1
end - ahead=subject reach	-0.3
end - ahead=subject receive	-0.6
end - ahead=subject recognize	-0.5
end - ahead=subject reduce	-0.4
end - ahead=subject reflect	0.1
end - ahead=subject register	-0.1
end - ahead=subject reject	0.4
end - ahead=subject release	0.2
end - ahead=subject remain	-0.8
end - ahead=subject remove	0.3
end - ahead=subject report	-0.1
end - ahead=subject require	-0.2
end - ahead=subject respond	-0.1
end - ahead=subject rise	-0.1
end - ahead=subject run	-0.1
end - ahead=subject save	-0.5
end - ahead=subject say	0.4
end - ahead=subject schedul	0.2
end - ahead=subject secure	-0.4
end - ahead=subject see	-0.1
end - ahead=subject seek	0.3
end - ahead=subject seem	-0.3
end - ahead=subject serve	0.1
end - ahead=subject set	0.2
end - ahead=subject should	-0.4
end - ahead=subject show	0.3
end - ahead=subject sign	-0.3
end - ahead=subject sit	-0.4
end - ahead=subject slip	-0.1
end - ahead=subject spend	-0.2
end - ahead=subject spread	-0.3
end - ahead=subject start	0.2
end - ahead=subject stay	-0.5
end - ahead=subject stop	-0.5
end - ahead=subject struggle	0.1
end - ahead=subject suggest	0.2
end - ahead=subject support	0.4
end - ahead=subject suspect	0.2
end - ahead=subject take	-0.3
end - ahead=subject time	-0.6
end - ahead=subject trail	0.3
end - ahead=subject treate	-0.4
end - ahead=subject try	-0.3
end - ahead=subject turn	-0.3
end - ahead=subject tweet	-0.2
end - ahead=subject underscore	-0.6
end - ahead=subject understand	-0.2
end - ahead=subject unfold	-0.4
end - ahead=subject urge	0.1
end - ahead=subject use	-0.4
end - ahead=subject view	-0.4
end - ahead=subject vote	0.1
end - ahead=subject watch	-0.3
end - ahead=subject weigh	0.4
end - ahead=subject will	-0.5
end - ahead=subject win	0.1
end - ahead=subject work	-0.3
end - ahead=subject worry	0.3
end - ahead=subject would	-0.4
end - ahead=subject write	-0.3
end : ,	-0.8
end : , NOUN	-0.5
end : , PROPN	0.2
end : , and	-0.4
end : , ing	-0.3
end : - ahead=subject --	0.2
end : - ahead=subject other	0.3
end : ;	-0.7
end : NOUN	-0.2
end : NUM	-0.1
end : PROPN --	-0.5
end : PROPN v-	0.2
end : QUOTE	-0.1
end : QUOTE v-	0.2
end : QUOTE vq+	-0.7
end : a	0.2
end : a v-	0.3
end : about	-0.4
end : adverb	-0.7
end : and	-0.7
end : as	-0.7
end : at	0.2
end : by	-0.1
end : commas=0 clause	-0.1
end : commas=0 object	-0.2
end : commas=1 clause	0.1
end : commas=1 object	0.1
end : for	-0.8
end : from	-0.4
end : in	-0.8
end : in PROPN	-0.4
end : in the	-0.4
end : ing	-0.7
end : ing v-	-0.6
end : main ahead=subject	0.1
end : main commas=1	0.1
end : of	-0.4
end : of NOUN	-0.3
end : of the	-0.4
end : on	-0.7
end : on PROPN	-0.4
end : open-quote	-0.5
end : pos=DET v-	0.1
end : pos=PROPN --	-0.5
end : pos=PROPN v-	0.2
end : pos=PUNCT v-	0.2
end : pos=PUNCT vq+	-0.7
end : pos=VERB v-	-0.1
end : rest=11	-0.1
end : rest=5	-0.7
end : rest=long	0.3
end : sub commas=0	0.3
end : that	-0.5
end : the	-0.3
end : the v-	-0.1
end : time	-0.6
end : time TIME	-0.6
end : to	-0.7
end : verb	-0.7
end : verb finite	-0.6
end : verb finite-passive	-0.6
end : verb infinitive	-0.5
end : verb ing	-0.4
end : verb past	-0.7
end : with	-0.5
end : ”	-0.4
end ; - ahead=subject --	-0.2
end ; - ahead=subject cue-	0.4
end ; - ahead=subject cueinner	0.2
end ; - ahead=subject other	0.1
end ; - ahead=subject report	0.3
end ; NOUN	-0.2
end ; NOUN v-	-0.1
end ; NUM	0.4
end ; NUM v-	0.5
end ; PROPN	0.1
end ; and	-0.1
end ; and v-	-0.6
end ; commas=0 clause	0.1
end ; commas=0 object	0.6
end ; commas=1 object	-0.4
end ; main ahead=subject	0.3
end ; main commas=0	0.5
end ; main commas=1	-0.3
end ; pos=CCONJ v-	-0.6
end ; pos=DET v-	-0.2
end ; pos=NOUN v-	-0.1
end ; pos=NUM v-	0.5
end ; pos=PRON v-	0.2
end ; rest=11	0.4
end ; rest=long	0.3
end ; the	-0.3
end ; the v-	-0.3
end about - ahead=subject --	-0.4
end about - ahead=subject -inner	-0.2
end about - ahead=subject cue-	-0.4
end about - ahead=subject other	-0.5
end about - ahead=subject other ADP --	-0.2
end about - ahead=subject other DET --	-0.3
end about ADJ	-0.6
end about ADJ v-	-0.4
end about NOUN	-0.5
end about NOUN --	-0.2
end about NOUN v-	-0.5
end about PROPN	-0.5
end about PROPN --	-0.3
end about PROPN v-	-0.5
end about and ahead=subject --	-0.2
end about and ahead=subject other	-0.2
end about commas=0 clause	-0.7
end about commas=0 object	-0.9
end about commas=1 clause	-0.4
end about her	-0.4
end about her --	-0.5
end about her v-	-0.3
end about his	-0.5
end about his --	-0.4
end about his v-	-0.4
end about how	-0.3
end about how v-	-0.2
end about ing	-0.6
end about ing --	-0.3
end about ing v-	-0.5
end about main ahead=-	-0.3
end about main ahead=subject	-0.5
end about main commas=0	-1.1
end about main commas=1	-0.6
end about pos=ADJ v-	-0.4
end about pos=ADP v-	-0.2
end about pos=ADV --	-0.4
end about pos=ADV v-	-0.2
end about pos=DET --	-0.6
end about pos=DET v-	-0.5
end about pos=NOUN --	-0.2
end about pos=NOUN v-	-0.5
end about pos=PRON --	-0.7
end about pos=PRON v-	-0.7
end about pos=PRON vq	-0.3
end about pos=PROPN --	-0.3
end about pos=PROPN v-	-0.5
end about pos=PUNCT v-	-0.4
end about pos=VERB --	-0.3
end about pos=VERB v-	-0.4
end about rest=11	-0.7
end about rest=2	-0.4
end about rest=5	-0.9
end about rest=long	-0.8
end about sub commas=0	-0.4
end about the	-0.5
end about the --	-0.6
end about the v-	-0.4
end about whether	-0.3
end about whether v-	-0.2
end above main commas=0	-0.7
end according to ,	-0.4
end according to , PROPN	-0.4
end according to , and	-0.4
end according to adverb	-0.4
end according to and	-0.6
end according to and PROPN	-0.2
end according to as	-0.4
end according to at	-0.5
end according to for	-0.4
end according to from	-0.3
end according to in	-0.6
end according to in PROPN	-0.2
end according to in the	-0.3
end according to of	-0.3
end according to of NOUN	-0.3
end according to of PROPN	-0.2
end according to of the	-0.3
end according to on	-0.5
end according to open-quote	-0.4
end according to time	-0.5
end according to time TIME	-0.5
end according to to	-0.4
end according to verb	-0.6
end according to verb finite	-0.5
end according to verb finite-passive	-0.3
end according to verb infinitive	-0.4
end according to verb ing	-0.4
end according to verb past	-0.5
end according to with	-0.4
end according to ”	-0.4
end according-to:initial	-1.6
end according-to:initial , 12	-0.5
end according-to:initial , 24	-0.6
end according-to:initial , PROPN	-0.4
end according-to:initial , and	-0.4
end according-to:initial , v-	-0.2
end according-to:initial , vq	-0.5
end according-to:initial - ahead=- --	-0.8
end according-to:initial - ahead=- -inner	-0.3
end according-to:initial - ahead=- cue-	-0.4
end according-to:initial - ahead=subject --	-0.6
end according-to:initial - ahead=subject -inner	-0.7
end according-to:initial adverb 24	-0.3
end according-to:initial adverb v-	-0.4
end according-to:initial and --	-0.5
end according-to:initial and 12	-0.5
end according-to:initial and 24	-0.4
end according-to:initial and PROPN	-0.2
end according-to:initial and ahead=subject --	-0.4
end according-to:initial and v-	-0.5
end according-to:initial as v-	-0.4
end according-to:initial for 12	-0.2
end according-to:initial for v-	-0.4
end according-to:initial from v-	-0.3
end according-to:initial in --	-0.5
end according-to:initial in 12	-0.3
end according-to:initial in 6	-0.6
end according-to:initial in PROPN	-0.2
end according-to:initial in the	-0.3
end according-to:initial in v-	-0.5
end according-to:initial of --	-0.2
end according-to:initial of 12	-0.3
end according-to:initial of 24	-0.3
end according-to:initial of 3	-0.1
end according-to:initial of NOUN	-0.3
end according-to:initial of PROPN	-0.2
end according-to:initial of the	-0.3
end according-to:initial of v-	-0.3
end according-to:initial open-quote	-0.3
end according-to:initial open-quote 24	-0.2
end according-to:initial open-quote vq	-0.3
end according-to:initial time 24	-0.3
end according-to:initial time TIME	-0.5
end according-to:initial time v-	-0.4
end according-to:initial to 24	-0.3
end according-to:initial to v-	-0.4
end according-to:initial verb --	-0.6
end according-to:initial verb 1	-0.4
end according-to:initial verb 12	-0.4
end according-to:initial verb 24	-0.3
end according-to:initial verb 3	-0.5
end according-to:initial verb 6	-0.5
end according-to:initial verb finite	-0.5
end according-to:initial verb finite-passive	-0.3
end according-to:initial verb infinitive	-0.4
end according-to:initial verb ing	-0.4
end according-to:initial verb long	-0.3
end according-to:initial verb past	-0.5
end according-to:initial verb v-	-0.4
end according-to:initial verb vq	-0.4
end according-to:initial with v-	-0.3
end according-to:initial ” vq	-0.6
end accuse ,	-0.7
end accuse adverb	-0.7
end accuse and	-0.3
end accuse as	-0.7
end accuse for	-0.3
end accuse in	-0.9
end accuse of	-0.5
end accuse of ADJ	-0.3
end accuse of NOUN	-0.3
end accuse of PROPN	-0.4
end accuse of QUOTE	-0.2
end accuse of ing	-0.3
end accuse open-quote	-0.4
end accuse time	-0.5
end accuse time TIME	-0.5
end accuse to	-0.7
end accuse verb	-0.8
end accuse verb finite	-0.6
end accuse verb infinitive	-0.6
end accuse verb ing	-0.5
end accuse verb past	-0.3
end accuse ”	-0.5
end acknowledge ,	0.1
end acknowledge , PROPN	0.1
end acknowledge adverb	0.1
end acknowledge and	-0.4
end acknowledge for	-0.5
end acknowledge from	-0.3
end acknowledge in	-0.7
end acknowledge of	-0.4
end acknowledge of the	-0.3
end acknowledge on	-0.4
end acknowledge open-quote	-0.3
end acknowledge verb	-0.8
end acknowledge verb finite	-0.7
end acknowledge verb infinitive	-0.7
end acknowledge verb ing	-0.5
end acknowledge verb past	-0.6
end acknowledge —	-0.1
end acquiesce verb	-0.6
end across NOUN	-0.6
end across commas=0 clause	-0.6
end across commas=0 object	-0.3
end across main commas=0	-0.5
end across main commas=1	-0.6
end across pos=DET v-	-0.8
end across rest=11	-0.6
end across rest=5	-0.6
end across rest=long	-0.2
end across the	-0.2
end across the v-	-0.7
end add ,	-0.6
end add adverb	-0.7
end add at	-0.5
end add for	-0.5
end add in	-0.6
end add of	-0.4
end add of the	-0.3
end add on	-0.4
end add open-quote	-0.4
end add that	-0.3
end add time	-0.5
end add time TIME	-0.5
end add to	-0.6
end add verb	-0.8
end add verb finite	-0.7
end add verb infinitive	-0.7
end add verb ing	-0.5
end add verb past	-0.8
end add with	-0.5
end add ”	-0.2
end address ,	-0.1
end address adverb	-0.7
end address of	-0.5
end address that	-0.7
end address verb	-0.8
end address verb finite	-0.3
end address verb past	-0.6
end adj:aware verb	-0.6
end adj:certain verb	-0.6
end adj:clear adverb	-0.4
end adj:clear of	-0.5
end adj:clear open-quote	-0.5
end adj:clear verb	-0.2
end adj:clear verb finite	-0.8
end adj:clear verb infinitive	-0.8
end adj:concerned verb	-0.6
end adj:confident ,	0.4
end adj:hopeful verb	-0.5
end adj:hopeful verb finite	-0.4
end adj:promising open-quote	-0.3
end adj:proud ,	-0.7
end admit ,	-0.1
end admit adverb	-0.5
end admit for	-0.4
end admit in	-0.5
end admit of	-0.3
end admit open-quote	-0.4
end admit verb	-0.9
end admit verb finite	-0.7
end admit verb infinitive	-0.5
end admit verb past	-0.7
end admit ”	-0.4
end adverb - ahead=- --	-0.5
end adverb - ahead=- -inner	-0.2
end adverb - ahead=- cue-	-0.5
end adverb - ahead=- cueinner	-0.3
end adverb - ahead=- gesture	-0.3
end adverb - ahead=- intent	-0.4
end adverb - ahead=- intent ADP --	-0.1
end adverb - ahead=- intent to --	-0.2
end adverb - ahead=- other	-0.4
end adverb - ahead=- other ADJ --	-0.5
end adverb - ahead=- other ADP --	-0.4
end adverb - ahead=- other ADP -inner	-0.2
end adverb - ahead=- other ADP cue-	-0.3
end adverb - ahead=- other ADP cueinner	-0.3
end adverb - ahead=- other ADV --	-0.2
end adverb - ahead=- other DET --	-0.4
end adverb - ahead=- other DET -inner	-0.1
end adverb - ahead=- other DET cue-	-0.3
end adverb - ahead=- other END --	-0.3
end adverb - ahead=- other END cue-	-0.4
end adverb - ahead=- other NOUN --	-0.4
end adverb - ahead=- other NOUN cue-	-0.4
end adverb - ahead=- other PRON --	-0.3
end adverb - ahead=- other PRON cue-	-0.2
end adverb - ahead=- other PROPN --	-0.4
end adverb - ahead=- other PROPN -inner	-0.2
end adverb - ahead=- other PUNCT --	-0.2
end adverb - ahead=- other PUNCT cueinner	-0.2
end adverb - ahead=- other VERB --	-0.2
end adverb - ahead=- other to --	-0.4
end adverb - ahead=- other to cue-	-0.3
end adverb - ahead=- other to cueinner	-0.2
end adverb - ahead=- report	-0.7
end adverb - ahead=- report ADP --	-0.3
end adverb - ahead=- thought	-0.4
end adverb - ahead=subject --	0.3
end adverb - ahead=subject -inner	-0.4
end adverb - ahead=subject gesture	-0.5
end adverb - ahead=subject intent	-0.1
end adverb - ahead=subject other	0.2
end adverb - ahead=subject other ADJ --	-0.5
end adverb - ahead=subject other ADJ -inner	-0.3
end adverb - ahead=subject other ADJ cue-	-0.6
end adverb - ahead=subject other ADP -inner	-0.5
end adverb - ahead=subject other ADP cue-	-0.9
end adverb - ahead=subject other ADP cueinner	-0.6
end adverb - ahead=subject other ADV --	-0.1
end adverb - ahead=subject other DET --	-0.8
end adverb - ahead=subject other DET -inner	-0.2
end adverb - ahead=subject other DET cue-	-0.5
end adverb - ahead=subject other DET cueinner	0.4
end adverb - ahead=subject other END --	-0.7
end adverb - ahead=subject other END cue-	-0.6
end adverb - ahead=subject other NOUN --	0.1
end adverb - ahead=subject other PRON --	0.1
end adverb - ahead=subject other PROPN --	-0.1
end adverb - ahead=subject other QUOTE --	-0.7
end adverb - ahead=subject report	0.2
end adverb - ahead=subject thought	-0.7
end adverb - ahead=subject thought PRON --	-0.6
end adverb about	-0.5
end adverb about v-	-0.5
end adverb abroad	-0.4
end adverb abroad v-	-0.4
end adverb actually	-0.5
end adverb again	0.1
end adverb again v-	-0.8
end adverb ago	-0.1
end adverb ago --	-0.6
end adverb ahead	-0.4
end adverb ahead --	-0.1
end adverb ahead v-	-0.7
end adverb almost	-0.4
end adverb almost --	-0.4
end adverb almost v-	-0.3
end adverb alone	-0.5
end adverb alone v-	-0.4
end adverb already	-0.6
end adverb already --	-0.2
end adverb already v-	-0.3
end adverb also	-0.6
end adverb also --	-0.3
end adverb also v-	-0.3
end adverb always	-0.5
end adverb and ahead=- --	-0.7
end adverb and ahead=- other	-0.1
end adverb and ahead=subject --	0.2
end adverb and ahead=subject -inner	-0.3
end adverb and ahead=subject cue-	-0.8
end adverb and ahead=subject cueinner	-0.4
end adverb and ahead=subject other	0.1
end adverb and ahead=subject other DET --	0.2
end adverb anymore	-0.6
end adverb anymore v-	-0.6
end adverb away	-1.0
end adverb away v-	-0.9
end adverb back	-0.5
end adverb back --	-0.2
end adverb back v-	-0.6
end adverb back vq	-0.3
end adverb best	-0.3
end adverb best --	-0.3
end adverb best v-	-0.3
end adverb but ahead=subject --	-0.5
end adverb but ahead=subject cue-	-0.3
end adverb but ahead=subject other	-0.3
end adverb carefully	-0.4
end adverb certainly	-0.3
end adverb clearly	-0.3
end adverb closely	-0.6
end adverb closely v-	-0.4
end adverb closer	-0.4
end adverb closer v-	-0.7
end adverb commas=0 accord	-0.4
end adverb commas=0 clause	-0.5
end adverb commas=0 label:	-0.5
end adverb commas=0 noun:o	0.3
end adverb commas=0 noun:t	-0.5
end adverb commas=1 accord	-0.4
end adverb commas=1 clause	-0.7
end adverb commas=1 label:	-0.2
end adverb commas=1 noun:t	-0.2
end adverb commas=1 object	-0.9
end adverb commas=2 clause	-0.4
end adverb commas=2 label:	-0.4
end adverb commas=2 object	-0.4
end adverb commas=3 clause	-0.3
end adverb commas=3 object	-0.3
end adverb currently	-0.2
end adverb currently v-	-0.2
end adverb deeply	-0.5
end adverb differently	-0.3
end adverb directly	-0.2
end adverb directly --	-0.1
end adverb directly v-	-0.6
end adverb earlier v-	-0.9
end adverb effectively	-0.5
end adverb effectively v-	-0.4
end adverb else	-0.8
end adverb else v-	-0.6
end adverb elsewhere	-0.3
end adverb elsewhere v-	-0.3
end adverb enough	-0.6
end adverb enough v-	-0.6
end adverb equally	-0.5
end adverb equally v-	-0.5
end adverb even	0.2
end adverb even --	0.3
end adverb even v-	-0.2
end adverb ever	0.1
end adverb ever --	0.1
end adverb ever v-	-0.1
end adverb far	-0.9
end adverb far --	-0.7
end adverb far v-	-0.6
end adverb forth	-0.3
end adverb forth v-	-0.3
end adverb forward	-0.7
end adverb forward v-	-0.5
end adverb fully	-0.5
end adverb harder	-0.2
end adverb harder v-	-0.6
end adverb heavily	-0.4
end adverb heavily v-	-0.4
end adverb here --	0.1
end adverb here v-	-0.5
end adverb highly	-0.4
end adverb home	-0.5
end adverb home v-	-0.5
end adverb illegally	-0.3
end adverb illegally v-	-0.3
end adverb immediately	-0.6
end adverb immediately --	-0.4
end adverb increasingly	-0.5
end adverb instead	-0.9
end adverb instead v-	-0.6
end adverb just --	0.1
end adverb just v-	-0.7
end adverb largely	-0.5
end adverb largely --	-0.5
end adverb later	0.2
end adverb later v-	-0.6
end adverb least	-0.7
end adverb least v-	-0.6
end adverb less	-0.6
end adverb less v-	-0.5
end adverb likely	-0.4
end adverb little	0.1
end adverb longer	-0.4
end adverb longer v-	-0.4
end adverb main ahead=-	-0.5
end adverb main ahead=subject	0.2
end adverb main commas=0	-0.2
end adverb main commas=1	-1.2
end adverb more	-0.9
end adverb more --	-0.4
end adverb more v-	-0.7
end adverb most	-0.8
end adverb most --	-0.6
end adverb most v-	-0.5
end adverb mostly	-0.4
end adverb mostly v-	-0.5
end adverb much	-0.6
end adverb much v-	-0.5
end adverb nationally	-0.5
end adverb nationally v-	-0.3
end adverb nearly	-0.3
end adverb necessarily	-0.4
end adverb necessarily v-	-0.4
end adverb never	-0.2
end adverb never --	-0.2
end adverb never v-	-0.4
end adverb not	-0.7
end adverb not v-	-0.4
end adverb now	0.5
end adverb now --	0.6
end adverb now v-	-0.2
end adverb often	-0.4
end adverb often v-	-0.3
end adverb once	0.1
end adverb once v-	-0.6
end adverb only	0.3
end adverb only --	-0.7
end adverb only v-	0.4
end adverb otherwise	-0.6
end adverb out	-0.5
end adverb out v-	-0.5
end adverb outright	-0.5
end adverb outright v-	-0.5
end adverb parallel	-0.4
end adverb particularly	-0.5
end adverb particularly v-	-0.5
end adverb perhaps	-0.6
end adverb personally	-0.4
end adverb politically	-0.6
end adverb politically v-	-0.4
end adverb pos=ADJ --	-0.2
end adverb pos=ADJ v-	-1.1
end adverb pos=ADJ vq	-0.6
end adverb pos=ADP --	0.6
end adverb pos=ADP v-	-0.4
end adverb pos=ADP vq	-0.6
end adverb pos=ADV --	-0.2
end adverb pos=ADV v-	-0.3
end adverb pos=ADV vq	-0.5
end adverb pos=AUX --	-0.7
end adverb pos=AUX v-	-0.4
end adverb pos=CCONJ v-	-0.9
end adverb pos=DET v-	-0.6
end adverb pos=NOUN --	-0.8
end adverb pos=NOUN v-	-1.1
end adverb pos=PART --	-0.5
end adverb pos=PART v-	-1.0
end adverb pos=PRON --	-0.5
end adverb pos=PRON v-	-0.8
end adverb pos=PRON vq	-0.5
end adverb pos=PROPN --	-0.3
end adverb pos=PROPN v-	-0.9
end adverb pos=PUNCT --	0.3
end adverb pos=PUNCT v-	-1.1
end adverb pos=PUNCT vq	-0.8
end adverb pos=PUNCT vq+	-0.6
end adverb pos=SCONJ --	0.4
end adverb pos=SCONJ v-	0.1
end adverb pos=SYM v-	-0.7
end adverb pos=VERB --	-1.0
end adverb pos=VERB v-	-0.7
end adverb pos=VERB vq	-0.5
end adverb previously	-0.6
end adverb probably	-0.5
end adverb probably --	-0.3
end adverb publicly	0.2
end adverb publicly --	0.2
end adverb quickly	-0.5
end adverb quickly v-	-0.5
end adverb rather	-0.7
end adverb rather --	-0.5
end adverb rather v-	-0.3
end adverb really	-0.5
end adverb recently	-0.1
end adverb recently v-	-0.6
end adverb rest=11	-0.5
end adverb rest=2	-0.1
end adverb rest=5	-0.4
end adverb rest=long	-0.3
end adverb seriously	-0.6
end adverb significantly	-0.5
end adverb simply	-0.5
end adverb simply --	-0.2
end adverb simply v-	-0.4
end adverb so	-0.1
end adverb so --	0.1
end adverb so v-	-0.3
end adverb so vq	-0.4
end adverb sometimes	-0.4
end adverb soon	-0.5
end adverb soon v-	-0.4
end adverb still	-0.5
end adverb still --	-0.5
end adverb still v-	-0.5
end adverb strictly	-0.3
end adverb strictly v-	-0.3
end adverb sub ahead=-	-0.4
end adverb sub ahead=subject	0.2
end adverb sub commas=0	-0.4
end adverb sub commas=1	-0.4
end adverb temporarily	-0.5
end adverb temporarily v-	-0.5
end adverb then	-0.2
end adverb then v-	-0.5
end adverb together	-0.8
end adverb together v-	-0.7
end adverb too	-0.5
end adverb too --	-0.1
end adverb too v-	-0.7
end adverb twice	-0.4
end adverb twice v-	-0.5
end adverb ultimately	-0.5
end adverb ultimately --	-0.4
end adverb ultimately v-	-0.3
end adverb unfairly	-0.3
end adverb very	-0.7
end adverb very --	-0.6
end adverb very v-	-0.5
end adverb well	-0.5
end adverb well --	-0.1
end adverb well v-	-0.7
end adverb why	-0.7
end adverb why v-	-0.5
end adverb widely	-0.3
end adverb yet	-0.6
end adverb yet --	-0.5
end advise verb	-0.6
end advocate verb	-0.7
end after - ahead=subject --	0.5
end after - ahead=subject -inner	-0.6
end after - ahead=subject cueinner	-0.3
end after - ahead=subject other	-0.2
end after - ahead=subject other ADP --	0.1
end after - ahead=subject other DET --	0.2
end after - ahead=subject report	0.5
end after NOUN	-0.2
end after NOUN v-	-0.1
end after PROPN	-0.1
end after PROPN --	0.3
end after PROPN v-	-0.6
end after TIME	-0.6
end after TIME v-	-0.6
end after a	0.1
end after and ahead=subject other	-0.2
end after but ahead=subject other	-0.5
end after commas=0 clause	0.1
end after commas=0 object	0.2
end after commas=1 clause	-0.5
end after commas=1 object	-0.7
end after he	0.4
end after he --	0.4
end after his	-0.1
end after his v-	-0.5
end after ing	0.3
end after ing --	0.5
end after ing v-	-0.9
end after main ahead=subject	0.2
end after main commas=0	0.2
end after main commas=1	-0.9
end after pos=DET --	0.2
end after pos=DET vq	-0.7
end after pos=NOUN v-	-0.1
end after pos=NUM v-	-0.7
end after pos=PRON --	0.3
end after pos=PRON v-	-1.1
end after pos=PROPN --	0.3
end after pos=PROPN v-	-0.6
end after pos=VERB --	0.5
end after pos=VERB v-	-0.7
end after rest=11	-0.3
end after rest=2	-0.7
end after rest=5	-0.7
end after rest=long	0.4
end after sub commas=0	-0.1
end after the --	0.1
end after the v-	-0.1
end after the vq	-0.5
end against - ahead=subject --	-0.4
end against - ahead=subject -inner	-0.2
end against - ahead=subject cue-	-0.3
end against - ahead=subject cueinner	-0.2
end against - ahead=subject other	-0.5
end against - ahead=subject other DET --	-0.2
end against - ahead=subject thought	-0.2
end against ADJ	-0.6
end against NOUN	-0.5
end against NOUN v-	-0.4
end against NUM	-0.6
end against PROPN	-0.7
end against PROPN --	-0.4
end against PROPN v-	-0.5
end against a	-0.3
end against commas=0 clause	-0.8
end against commas=0 noun:t	-0.5
end against commas=0 object	-0.6
end against commas=1 clause	-0.3
end against her	-0.4
end against her v-	-0.3
end against him	-0.5
end against him v-	-0.4
end against main ahead=subject	-0.5
end against main commas=0	-0.9
end against main commas=1	-0.6
end against pos=DET v-	-0.8
end against pos=NOUN v-	-0.4
end against pos=PRON v-	-0.6
end against pos=PROPN --	-0.4
end against pos=PROPN v-	-0.5
end against pos=PUNCT v-	-0.4
end against rest=11	-0.5
end against rest=2	-0.6
end against rest=5	-0.8
end against rest=long	-1.0
end against sub commas=0	-0.6
end against the	-0.4
end against the --	-0.1
end against the v-	-0.7
end agree ,	-0.5
end agree adverb	-0.5
end agree and	-0.5
end agree in	-0.8
end agree in the	-0.4
end agree of	-0.5
end agree open-quote	-0.4
end agree or	-0.2
end agree that	-0.6
end agree to	-0.5
end agree verb	-0.3
end agree verb finite	-0.1
end agree verb finite-passive	-0.8
end agree verb infinitive	-0.9
end agree verb past	-1.0
end ahead accept DET --	-0.5
end ahead accept NOUN --	-0.4
end ahead accept NOUN -inner	-0.6
end ahead accuse ADP --	-0.1
end ahead accuse PRON --	-0.1
end ahead accuse PRON cue-	-0.2
end ahead accuse PROPN cueinner	0.4
end ahead achieve ADP --	-0.5
end ahead acknowledge PRON --	-0.4
end ahead act ADP --	-0.3
end ahead add PUNCT cueinner	0.5
end ahead address ADP --	-0.4
end ahead address DET --	-0.5
end ahead address END --	-0.7
end ahead admire END -inner	-0.5
end ahead adopt DET cueinner	-0.6
end ahead adopt END cue-	0.2
end ahead advertise PRON cue-	-0.3
end ahead advise PRON cue-	-0.4
end ahead advocate ADP --	0.3
end ahead affect DET -inner	-0.3
end ahead agree ADP --	-0.1
end ahead agree ADP cue-	-0.3
end ahead agree ADP cueinner	-0.5
end ahead agree ADV --	-0.3
end ahead agree to --	-0.4
end ahead agree to cueinner	-0.4
end ahead aim ADP --	-0.4
end ahead align ADP --	-0.5
end ahead allow DET --	-0.8
end ahead allow DET -inner	-0.1
end ahead allow NOUN --	0.2
end ahead allow PRON --	-0.4
end ahead allow to --	-0.6
end ahead amass ADV --	-0.3
end ahead amount to cue-	-0.3
end ahead announce PRON -inner	-0.4
end ahead answer DET --	0.2
end ahead answer END --	-0.2
end ahead anticipate END cue-	-0.5
end ahead appear ADP --	0.3
end ahead appear ADP cueinner	-0.5
end ahead appear to cue-	-0.1
end ahead argue DET --	-0.5
end ahead argue VERB cueinner	-0.4
end ahead argue that cue-	0.1
end ahead arrange END cue-	-0.4
end ahead arrive NOUN --	-0.3
end ahead ask ADP --	-0.4
end ahead ask ADP cue-	0.5
end ahead ask END --	-0.3
end ahead ask PRON -inner	-0.2
end ahead ask PRON cue-	0.3
end ahead associate ADP --	-0.8
end ahead associate ADP cue-	-0.5
end ahead attack PROPN cue-	-0.5
end ahead attempt to --	0.1
end ahead attend DET --	-0.5
end ahead attribute to --	-0.6
end ahead audit DET --	-0.4
end ahead back DET -inner	-0.6
end ahead back PRON cue-	-0.3
end ahead back PROPN --	-0.5
end ahead back PROPN cueinner	-0.4
end ahead ban ADP --	-0.2
end ahead base ADP --	0.1
end ahead base ADP -inner	-0.4
end ahead base ADP cue-	-0.5
end ahead base ADP cueinner	-0.6
end ahead be ADJ --	-0.4
end ahead be ADJ -inner	-0.5
end ahead be ADJ cue-	-0.2
end ahead be ADJ cueinner	-1.0
end ahead be ADP --	-0.5
end ahead be ADP cue-	-0.3
end ahead be ADP cueinner	-0.2
end ahead be ADV --	-0.5
end ahead be ADV -inner	0.2
end ahead be ADV cueinner	-0.2
end ahead be DET --	0.1
end ahead be DET -inner	-0.3
end ahead be DET cue-	-0.3
end ahead be DET cueinner	-0.5
end ahead be END --	-0.8
end ahead be END -inner	-0.2
end ahead be END cue-	-0.2
end ahead be END cueinner	-0.7
end ahead be NOUN --	-0.7
end ahead be NOUN -inner	-0.7
end ahead be NOUN cue-	-0.3
end ahead be NOUN cueinner	-0.4
end ahead be NUM --	0.3
end ahead be NUM cue-	0.3
end ahead be PART --	0.4
end ahead be PART cue-	0.1
end ahead be PART cueinner	-0.2
end ahead be PRON --	0.1
end ahead be PRON cue-	0.1
end ahead be PRON cueinner	-0.1
end ahead be PROPN --	-0.3
end ahead be PROPN -inner	-0.1
end ahead be PROPN cue-	0.2
end ahead be PROPN cueinner	0.1
end ahead be PUNCT --	0.2
end ahead be PUNCT cue-	-0.5
end ahead be PUNCT cueinner	0.1
end ahead be QUOTE --	-0.8
end ahead be QUOTE -inner	-0.5
end ahead be QUOTE cue-	-0.9
end ahead be QUOTE cueinner	0.1
end ahead be SCONJ --	-0.6
end ahead be SCONJ cueinner	-0.5
end ahead be that cue-	-0.1
end ahead be to --	-0.7
end ahead bear DET --	-0.7
end ahead beat PROPN --	-0.5
end ahead become ADJ --	0.1
end ahead become ADJ -inner	-0.5
end ahead become ADJ cue-	-0.7
end ahead become ADV --	-0.3
end ahead become DET cue-	0.4
end ahead become DET cueinner	-0.5
end ahead become NOUN --	-0.2
end ahead begin ADP --	-0.7
end ahead begin ADP cue-	-0.4
end ahead begin PUNCT cueinner	-0.5
end ahead begin VERB --	-0.2
end ahead begin VERB cue-	0.2
end ahead begin to cue-	-0.4
end ahead believe ADP cue-	-0.3
end ahead believe AUX --	0.1
end ahead believe DET --	-0.3
end ahead believe DET cue-	0.2
end ahead believe NOUN cue-	-0.2
end ahead believe PRON cue-	-0.3
end ahead believe PROPN --	-0.4
end ahead believe PROPN cue-	-0.6
end ahead believe QUOTE --	-0.5
end ahead believe VERB --	0.1
end ahead believe VERB cue-	-0.7
end ahead believe that cue-	-0.4
end ahead benefit PROPN -inner	-0.3
end ahead blame DET cueinner	-0.4
end ahead blast ADJ cueinner	0.4
end ahead block DET -inner	-0.2
end ahead block PRON --	0.2
end ahead blunt PUNCT --	-0.2
end ahead born ADP --	-0.6
end ahead born ADP cue-	0.4
end ahead born ADP cueinner	-0.4
end ahead born END --	-0.2
end ahead break ADP cue-	-0.4
end ahead bring ADJ --	-0.6
end ahead bring ADP --	-0.4
end ahead bring PRON --	-0.3
end ahead bring PRON cue-	-0.6
end ahead bring to --	-0.3
end ahead bring to cue-	-0.1
end ahead broach DET cueinner	-0.2
end ahead broker ADP -inner	-0.1
end ahead build ADP --	-0.5
end ahead build DET --	-0.4
end ahead build DET cue-	-0.2
end ahead burden PROPN --	-0.4
end ahead bury ADJ cue-	-0.4
end ahead call ADJ cue-	-0.5
end ahead call ADP --	0.4
end ahead call ADP cue-	-0.2
end ahead call ADP cueinner	-0.2
end ahead call DET --	-0.7
end ahead call DET cue-	-0.8
end ahead call DET cueinner	-0.5
end ahead call PRON --	-0.7
end ahead call PRON cue-	0.3
end ahead call PRON cueinner	0.5
end ahead call PROPN --	-0.5
end ahead call PROPN cue-	0.2
end ahead call PROPN cueinner	-0.6
end ahead call QUOTE --	0.3
end ahead call QUOTE cue-	-0.2
end ahead call SCONJ --	0.1
end ahead call SCONJ cueinner	-0.5
end ahead campaign ADP --	-0.3
end ahead campaign to cueinner	-0.4
end ahead can ADJ cue-	-0.4
end ahead cancel DET --	-0.3
end ahead carry END --	-0.5
end ahead carve NOUN -inner	0.1
end ahead cast NOUN -inner	-0.5
end ahead cast PRON --	-0.6
end ahead cause DET cue-	-0.2
end ahead cause END cue-	-0.7
end ahead cause NOUN -inner	-0.5
end ahead celebrate DET --	0.2
end ahead change DET cue-	0.2
end ahead change NOUN --	-0.4
end ahead change PRON --	-0.8
end ahead change PRON cue-	-0.6
end ahead charge ADP cueinner	-0.5
end ahead chat SCONJ --	-0.4
end ahead choose PROPN -inner	-0.2
end ahead cite DET cue-	-0.5
end ahead coerce NOUN --	-0.5
end ahead com ADV --	-0.5
end ahead com END cue-	-0.6
end ahead come ADP --	0.4
end ahead come ADP -inner	0.2
end ahead come ADP cueinner	-0.5
end ahead come ADV --	-0.1
end ahead come to --	-0.8
end ahead come to -inner	-0.4
end ahead come to cue-	-0.3
end ahead come to cueinner	-0.6
end ahead comment ADP --	-0.6
end ahead comment AUX --	-0.5
end ahead comment END --	-0.4
end ahead commit to --	-0.6
end ahead compare ADP --	0.3
end ahead compare ADP cue-	-0.1
end ahead compare ADP cueinner	0.3
end ahead compare to cue-	0.1
end ahead comply ADP --	-0.4
end ahead compose ADV cue-	-0.5
end ahead conclude that --	0.1
end ahead consider ADP cue-	-0.3
end ahead consider DET --	-0.8
end ahead consider NOUN cueinner	-0.2
end ahead consider VERB --	-0.7
end ahead constitute DET --	-0.5
end ahead contain ADJ -inner	-0.4
end ahead continue NOUN cue-	-0.7
end ahead continue PROPN --	-0.6
end ahead continue to --	-0.4
end ahead continue to cue-	0.1
end ahead contrast ADP --	-0.6
end ahead contribute ADV --	-0.2
end ahead contribute to --	0.2
end ahead convict ADP cue-	-0.4
end ahead cooperate ADP -inner	-0.5
end ahead correspond ADP cue-	-0.5
end ahead cost END -inner	-0.5
end ahead could NOUN --	-0.6
end ahead count ADP cue-	-0.2
end ahead count END cue-	0.1
end ahead cover ADP --	-0.6
end ahead create ADP --	-0.8
end ahead create DET --	-0.5
end ahead create DET -inner	-0.5
end ahead criticize DET --	0.2
end ahead criticize PROPN --	-0.2
end ahead curtail NOUN cueinner	-0.3
end ahead cut NOUN --	-0.5
end ahead cut PRON --	-0.2
end ahead damage ADP -inner	-0.4
end ahead damage DET --	-0.6
end ahead debate ADP --	-0.5
end ahead decide PRON --	-0.4
end ahead decide to -inner	-0.6
end ahead decide to cue-	-0.1
end ahead declare NOUN --	-0.4
end ahead declare that cue-	0.2
end ahead declare that cueinner	-0.5
end ahead decline to --	-0.3
end ahead defend DET cue-	-0.5
end ahead defy DET cueinner	-0.3
end ahead delet DET cueinner	-0.8
end ahead deliver DET --	-0.2
end ahead deny END cueinner	-0.4
end ahead deny PROPN cue-	-0.4
end ahead deport ADP cue-	-0.3
end ahead describe ADP --	-0.1
end ahead design to --	-0.6
end ahead design to cue-	-0.3
end ahead determine ADP --	-0.2
end ahead determine ADP cue-	-0.7
end ahead determine PRON --	-0.1
end ahead detest PRON -inner	-0.1
end ahead die ADP cue-	-0.1
end ahead die END cue-	-0.6
end ahead diminish DET cue-	0.2
end ahead direct ADP cueinner	-0.6
end ahead direct to --	-0.6
end ahead disagree END cue-	-0.1
end ahead disallow DET cueinner	-0.4
end ahead disarm ADP --	-0.6
end ahead disclose ADJ cueinner	-0.5
end ahead dismiss END --	-0.4
end ahead displace PROPN --	-0.8
end ahead distribute ADV --	-0.4
end ahead divide DET -inner	-0.5
end ahead do ADJ --	-0.3
end ahead do ADJ -inner	-0.4
end ahead do ADP --	-0.1
end ahead do ADP -inner	-0.5
end ahead do ADP cue-	-0.5
end ahead do ADV --	-0.1
end ahead do ADV cue-	0.1
end ahead do DET --	-0.6
end ahead do DET cue-	-0.5
end ahead do END --	-0.4
end ahead do END -inner	-0.4
end ahead do END cue-	0.3
end ahead do NOUN cue-	-0.4
end ahead do PART --	-0.4
end ahead do PART cue-	-0.5
end ahead do PRON --	-0.6
end ahead do PRON cue-	0.4
end ahead do PUNCT cue-	-0.2
end ahead do QUOTE cue-	-0.3
end ahead do that --	0.2
end ahead doing ADJ cue-	0.2
end ahead doing ADV --	-0.6
end ahead doing ADV -inner	-0.3
end ahead doing ADV cue-	-0.6
end ahead doing PRON -inner	-0.2
end ahead doing PRON cueinner	-0.6
end ahead dominate ADP --	-0.7
end ahead dominate DET --	-0.1
end ahead donate to --	-0.4
end ahead doubt DET -inner	-0.5
end ahead drag ADV --	-0.2
end ahead dress ADP --	-0.3
end ahead drop ADP --	-0.2
end ahead drop ADP -inner	-0.3
end ahead drop ADP cue-	-0.3
end ahead drop ADV --	0.2
end ahead duplicate PUNCT --	-0.4
end ahead earn ADV -inner	-0.2
end ahead earn DET --	-0.3
end ahead earn END --	-0.5
end ahead elect ADJ -inner	-0.3
end ahead elect ADP cue-	-0.5
end ahead elect END --	-0.6
end ahead elect NOUN --	-0.5
end ahead elect NOUN cue-	-0.7
end ahead embrace PRON --	-0.4
end ahead employ ADP -inner	-0.5
end ahead encourage NOUN cue-	0.1
end ahead end ADP --	-0.4
end ahead end AUX -inner	-0.4
end ahead end NOUN -inner	-0.5
end ahead end PRON cue-	-0.3
end ahead endorse PROPN --	-0.2
end ahead engage ADP --	0.1
end ahead engage ADP cue-	-0.4
end ahead enter ADP cue-	-0.6
end ahead enter DET --	0.1
end ahead erod ADP cue-	-0.3
end ahead erupt PUNCT cue-	-0.4
end ahead estimate ADP -inner	-0.2
end ahead exist ADP -inner	-0.4
end ahead exit DET --	-0.5
end ahead expand ADP --	-0.5
end ahead expand DET cueinner	-0.3
end ahead expand PROPN --	-0.4
end ahead expect DET --	-0.3
end ahead expect END --	0.2
end ahead expect PROPN cue-	-0.4
end ahead expect to --	-0.4
end ahead expect to cue-	0.2
end ahead expect to cueinner	-0.6
end ahead experience DET --	-0.3
end ahead experience NOUN cueinner	-0.2
end ahead expire END cueinner	-0.4
end ahead explain PRON --	-0.5
end ahead express NOUN cue-	0.6
end ahead extend DET -inner	-0.3
end ahead extend NOUN --	-0.5
end ahead extend PUNCT --	-0.6
end ahead extract ADP --	-0.5
end ahead fabricate NOUN --	-0.5
end ahead face DET --	0.3
end ahead face DET cue-	0.1
end ahead face DET cueinner	0.1
end ahead fail VERB cue-	-0.4
end ahead fail to --	0.3
end ahead fail to -inner	0.3
end ahead fail to cue-	-0.6
end ahead fake NOUN --	-0.3
end ahead fake PUNCT --	-0.3
end ahead fall ADJ --	-0.1
end ahead fall ADJ cueinner	-0.5
end ahead fall ADP --	-0.4
end ahead fall ADP -inner	-0.9
end ahead fan QUOTE -inner	-0.5
end ahead favor DET --	-0.5
end ahead favor DET cueinner	-0.4
end ahead fear DET cue-	-0.5
end ahead feel VERB cue-	0.2
end ahead fight ADP --	-0.4
end ahead file ADP --	0.1
end ahead fill ADP cue-	0.4
end ahead find ADJ cueinner	-0.3
end ahead find END -inner	-0.1
end ahead find PRON --	-0.5
end ahead find PRON cueinner	0.2
end ahead find PROPN cueinner	-0.5
end ahead finish ADP --	-0.4
end ahead finish ADP cue-	-0.6
end ahead finish CCONJ cueinner	-0.5
end ahead finish DET --	-0.3
end ahead fire END -inner	-0.5
end ahead fit ADP cue-	-0.2
end ahead fit to cue-	-0.6
end ahead flee to --	-0.4
end ahead focus ADP --	-0.2
end ahead focus ADP cue-	-0.3
end ahead focus ADP cueinner	-0.6
end ahead focus ADV --	-0.3
end ahead focus NOUN --	-0.3
end ahead focus PRON --	-0.5
end ahead follow ADP --	-0.5
end ahead follow ADP cue-	-0.3
end ahead follow DET --	-0.5
end ahead follow DET cue-	-0.4
end ahead follow NOUN --	-0.2
end ahead force DET -inner	0.4
end ahead force PRON --	0.1
end ahead force to cue-	-0.5
end ahead forgo NOUN cueinner	-0.3
end ahead formulate NOUN cue-	-0.6
end ahead gain ADJ --	-0.5
end ahead gain NOUN --	0.2
end ahead gain PRON --	-0.4
end ahead garner ADJ --	0.4
end ahead get ADJ --	-0.5
end ahead get ADJ cueinner	-0.4
end ahead get ADP --	-0.5
end ahead get DET cue-	-0.1
end ahead get NOUN --	-0.5
end ahead get PRON cue-	-0.5
end ahead get VERB --	-0.4
end ahead get to --	-0.6
end ahead give ADJ --	-0.1
end ahead give DET --	-0.2
end ahead give DET cue-	-0.2
end ahead give DET cueinner	-0.4
end ahead give NOUN --	-0.9
end ahead give PRON --	-0.6
end ahead give PRON cue-	-0.2
end ahead give PRON cueinner	-0.6
end ahead go ADJ --	-0.4
end ahead go ADP --	-0.2
end ahead go ADP -inner	-0.5
end ahead go ADP cue-	0.3
end ahead go ADP cueinner	0.1
end ahead go ADV --	0.1
end ahead go ADV cue-	-0.1
end ahead go QUOTE --	-0.4
end ahead go QUOTE cue-	-0.4
end ahead go to -inner	-0.5
end ahead go to cue-	0.2
end ahead go to cueinner	-0.6
end ahead going ADP --	-0.6
end ahead going to --	0.3
end ahead going to cue-	-0.7
end ahead grant DET --	-0.5
end ahead grapple ADP cue-	-0.1
end ahead grow ADJ --	0.1
end ahead grow ADP --	0.4
end ahead grow ADV cue-	-0.1
end ahead gun VERB --	-0.7
end ahead hack END --	0.1
end ahead happen ADP -inner	-0.4
end ahead happen ADP cue-	-0.2
end ahead happen END --	-0.4
end ahead happen END cueinner	-0.4
end ahead happen NUM cue-	-0.3
end ahead happen to -inner	-0.3
end ahead have ADJ -inner	-0.6
end ahead have ADJ cue-	-0.4
end ahead have ADJ cueinner	-0.4
end ahead have ADP --	0.1
end ahead have ADP cue-	-0.1
end ahead have ADV --	-0.6
end ahead have ADV cue-	-0.1
end ahead have ADV cueinner	-0.5
end ahead have DET --	-0.3
end ahead have DET -inner	-0.1
end ahead have DET cue-	-0.2
end ahead have DET cueinner	-0.1
end ahead have END cue-	0.1
end ahead have NOUN --	0.2
end ahead have NUM cue-	-0.4
end ahead have PART cue-	-0.4
end ahead have PRON cue-	-0.3
end ahead have PRON cueinner	0.3
end ahead have PUNCT --	-0.6
end ahead have PUNCT cue-	0.1
end ahead have QUOTE --	-0.8
end ahead have QUOTE cue-	-0.8
end ahead hear END --	-0.2
end ahead hear PRON --	-0.7
end ahead help DET cue-	-0.5
end ahead help NOUN --	-0.6
end ahead help PRON --	-0.9
end ahead help PROPN --	0.2
end ahead help PROPN cue-	-0.4
end ahead help VERB --	0.1
end ahead help VERB -inner	-0.1
end ahead hidden NOUN --	-0.6
end ahead hit ADP --	0.1
end ahead hit DET -inner	-0.4
end ahead hit PRON cue-	-0.2
end ahead hold ADJ --	-0.1
end ahead hold ADJ cue-	-0.2
end ahead hold ADP --	-0.1
end ahead hold DET --	0.3
end ahead hold DET cue-	0.1
end ahead hold NOUN --	0.1
end ahead hold NUM -inner	-0.5
end ahead hold PRON -inner	-0.6
end ahead home VERB --	-0.5
end ahead hope ADP --	0.2
end ahead hope to --	0.2
end ahead host ADP cueinner	-0.5
end ahead host DET cue-	-0.5
end ahead host DET cueinner	-0.5
end ahead hurt DET --	-0.4
end ahead identify ADP cue-	-0.4
end ahead ignore DET --	0.1
end ahead implement ADP cueinner	-0.3
end ahead implicate ADP cueinner	-0.3
end ahead impose ADJ --	-0.5
end ahead include ADJ --	-0.2
end ahead include DET --	0.1
end ahead include DET cue-	-0.1
end ahead include NOUN --	-0.2
end ahead include NOUN cue-	-0.5
end ahead increase NOUN --	-0.5
end ahead indicate PRON cue-	0.1
end ahead infiltrate ADP --	-0.4
end ahead integrate DET --	-0.5
end ahead intend to --	-0.7
end ahead intend to cue-	-0.5
end ahead intimidate ADP cueinner	-0.3
end ahead introduce DET cue-	-0.2
end ahead invite PRON --	-0.6
end ahead invoke PRON cue-	-0.5
end ahead jeopardize PROPN --	-0.3
end ahead justify PUNCT --	-0.5
end ahead keep ADV cue-	-0.3
end ahead kill ADP --	-0.6
end ahead kill ADP cue-	-0.7
end ahead kill ADP cueinner	-0.4
end ahead kill NUM --	-0.3
end ahead kill NUM cue-	-0.6
end ahead know ADJ cue-	-0.5
end ahead know ADP --	-0.8
end ahead know ADP -inner	0.4
end ahead know ADP cue-	0.1
end ahead know ADP cueinner	-0.2
end ahead know DET --	-0.1
end ahead know DET cue-	-0.5
end ahead know PRON --	-0.4
end ahead know PRON cue-	0.1
end ahead lack DET cueinner	-0.6
end ahead last NUM cueinner	-0.6
end ahead launch ADP cue-	-0.1
end ahead lay NOUN cue-	-0.3
end ahead lead ADP --	-0.5
end ahead lead ADP cue-	0.1
end ahead lead DET --	0.1
end ahead lead PUNCT cue-	-0.4
end ahead lead to --	-0.8
end ahead lead to -inner	-0.1
end ahead lead to cue-	-0.4
end ahead leak ADP -inner	-0.3
end ahead learn ADP --	-0.6
end ahead learn PRON --	-0.5
end ahead leave ADJ --	-0.2
end ahead leave ADP --	0.1
end ahead leave ADP cue-	0.3
end ahead leave DET --	-0.6
end ahead leave DET cue-	0.1
end ahead leave END cueinner	-0.4
end ahead leave NOUN --	0.4
end ahead leave NUM --	-0.6
end ahead leave PROPN --	-0.6
end ahead leave to --	-0.6
end ahead let PRON --	-0.5
end ahead lie ADV --	-0.4
end ahead lie to cue-	-0.4
end ahead lik DET cue-	-0.5
end ahead like NOUN --	0.1
end ahead like to --	-0.7
end ahead liken DET -inner	-0.5
end ahead linger PROPN -inner	-0.5
end ahead link to --	0.2
end ahead link to cue-	-0.1
end ahead live ADV --	-0.3
end ahead lobby ADP cue-	0.1
end ahead locate ADP --	-0.3
end ahead look ADP --	-0.8
end ahead loosen PRON --	-0.4
end ahead lose ADP cueinner	-0.6
end ahead lose DET cue-	-0.3
end ahead lose DET cueinner	-0.4
end ahead lose NOUN --	-0.1
end ahead lose PRON --	-0.1
end ahead lose PRON cue-	-0.3
end ahead lose PRON cueinner	-0.3
end ahead lose to --	-0.5
end ahead make ADJ --	0.1
end ahead make ADJ cue-	0.2
end ahead make ADJ cueinner	-0.6
end ahead make ADP --	-0.3
end ahead make ADP -inner	-0.3
end ahead make ADP cue-	-0.8
end ahead make ADV --	-0.7
end ahead make ADV cue-	-0.6
end ahead make ADV cueinner	-0.5
end ahead make DET --	-0.2
end ahead make DET cue-	0.3
end ahead make DET cueinner	-0.3
end ahead make NOUN --	0.1
end ahead make NOUN cue-	0.2
end ahead make NOUN cueinner	-0.3
end ahead make PRON --	-0.7
end ahead make PRON -inner	-0.6
end ahead make PRON cue-	-0.4
end ahead make QUOTE --	-0.3
end ahead make to --	-0.5
end ahead marginalize END -inner	-0.5
end ahead mark ADJ --	-0.3
end ahead match PUNCT --	-0.3
end ahead mean DET --	-0.2
end ahead mean that cueinner	-0.2
end ahead mean to --	0.5
end ahead meet ADP --	-0.5
end ahead meet DET cue-	-0.3
end ahead mention ADV --	-0.5
end ahead mention DET cueinner	-0.5
end ahead mention PRON -inner	-0.6
end ahead mention PROPN cueinner	-0.5
end ahead miss DET --	0.2
end ahead moderate PRON cue-	-0.5
end ahead motivate to -inner	-0.3
end ahead motivate to cue-	-0.4
end ahead move ADP --	-0.1
end ahead move DET --	-0.4
end ahead name DET --	0.1
end ahead name END --	-0.5
end ahead need ADV --	-0.6
end ahead need DET --	-0.7
end ahead need DET cue-	-0.5
end ahead need to --	-0.6
end ahead need to -inner	-0.4
end ahead need to cue-	-0.3
end ahead need to cueinner	-0.7
end ahead offer ADJ --	-0.5
end ahead offer ADP -inner	-0.3
end ahead offer DET --	-0.6
end ahead offer DET cue-	-0.1
end ahead offer END --	-0.6
end ahead open PRON --	-0.6
end ahead oppose DET --	-0.6
end ahead oppose PRON --	0.2
end ahead oppose to cue-	-0.4
end ahead originate ADP cue-	-0.5
end ahead outline ADP cue-	-0.4
end ahead own DET cue-	-0.5
end ahead part ADP --	-0.5
end ahead part ADP -inner	-0.4
end ahead participate END --	-0.2
end ahead participate END -inner	-0.2
end ahead pass ADP --	0.1
end ahead pay ADP --	-0.6
end ahead pay ADP -inner	-0.6
end ahead pay ADP cue-	-0.4
end ahead pay ADP cueinner	-0.5
end ahead pay CCONJ cueinner	-0.3
end ahead pay END --	-0.4
end ahead pay NOUN --	-0.5
end ahead pay NOUN cue-	-0.5
end ahead pay PRON cueinner	-0.3
end ahead pay SYM --	-0.4
end ahead pepper PROPN cueinner	-0.5
end ahead perform ADP -inner	-0.3
end ahead perform PUNCT cue-	-0.5
end ahead permit to --	-0.5
end ahead phase DET -inner	0.3
end ahead piece ADV cueinner	-0.6
end ahead place PRON --	-0.7
end ahead plan ADP cueinner	-0.3
end ahead plan to --	-0.3
end ahead plan to cue-	0.1
end ahead plan to cueinner	-0.5
end ahead play CCONJ --	-0.6
end ahead play DET --	-0.1
end ahead play DET cue-	-0.6
end ahead play PUNCT cue-	-0.2
end ahead play to --	-0.4
end ahead plead ADJ cue-	-0.5
end ahead pledge NOUN --	-0.7
end ahead pledge NOUN cue-	-0.2
end ahead pledge to --	-0.1
end ahead pose ADP cue-	-0.4
end ahead pose ADP cueinner	-0.5
end ahead pose to -inner	-0.6
end ahead position to --	-0.7
end ahead post ADP --	0.1
end ahead praise PRON cue-	0.4
end ahead prepare ADP --	-0.6
end ahead press PROPN cue-	0.1
end ahead promise to --	0.4
end ahead propose DET cueinner	-0.6
end ahead prosecute PUNCT cue-	-0.6
end ahead protect NOUN -inner	-0.4
end ahead prove that cueinner	-0.5
end ahead prove to cue-	-0.5
end ahead proven NOUN cueinner	-0.4
end ahead provide ADJ --	-0.5
end ahead provide ADJ cue-	-0.6
end ahead provide ADP cue-	-0.5
end ahead provide DET --	0.1
end ahead provide DET cue-	-0.5
end ahead provide NOUN --	-0.5
end ahead pull ADP --	-0.7
end ahead pull DET --	-0.4
end ahead pull DET cueinner	-0.2
end ahead punish END --	-0.4
end ahead push ADP --	-0.4
end ahead push ADV --	-0.6
end ahead put ADP --	-0.4
end ahead put ADV --	-0.5
end ahead put PROPN cueinner	-0.5
end ahead qualify to cue-	-0.6
end ahead question ADV cue-	0.6
end ahead race ADP cue-	-0.5
end ahead rail ADP cue-	0.4
end ahead raise ADJ --	-0.6
end ahead raise ADP --	0.2
end ahead raise DET --	-0.6
end ahead raise END cueinner	-0.4
end ahead raise NOUN --	0.1
end ahead raise NOUN cueinner	-0.1
end ahead rally ADP --	-0.5
end ahead rate QUOTE -inner	-0.1
end ahead reach DET --	-0.5
end ahead read PUNCT --	-0.5
end ahead receive ADP --	-0.5
end ahead receive DET --	-0.7
end ahead receive DET cue-	-0.5
end ahead receive NOUN --	-0.3
end ahead receive NUM cue-	-0.3
end ahead recount DET cueinner	0.2
end ahead reduce NOUN --	-0.4
end ahead refer to --	0.1
end ahead refuse to cue-	-0.1
end ahead regard ADV cueinner	-0.7
end ahead register ADP cueinner	-0.5
end ahead reject DET cue-	0.4
end ahead relate to --	-0.6
end ahead release DET --	-0.3
end ahead release NOUN --	-0.7
end ahead release PRON --	-0.7
end ahead release to --	-0.3
end ahead remain ADJ cue-	-0.6
end ahead remain ADP --	-0.4
end ahead remain ADP cue-	-0.6
end ahead remain DET cue-	-0.1
end ahead remain PUNCT --	-0.5
end ahead remain QUOTE cueinner	-0.3
end ahead remember ADP --	-0.4
end ahead remember END cueinner	-0.3
end ahead remember VERB cue-	-0.5
end ahead remind PRON cue-	-0.5
end ahead remove ADP cueinner	-0.6
end ahead remove DET --	0.2
end ahead represent ADP --	-0.3
end ahead represent ADP cue-	-0.5
end ahead represent ADP cueinner	-0.4
end ahead represent DET cue-	0.1
end ahead reprogram END -inner	-0.5
end ahead require END --	-0.5
end ahead require NOUN --	-0.1
end ahead require NOUN cue-	0.1
end ahead require to --	-0.7
end ahead resemble that --	-0.4
end ahead reserve ADP --	-0.5
end ahead reserve DET cueinner	-0.4
end ahead resolve CCONJ --	-0.5
end ahead result ADP --	-0.5
end ahead return ADJ --	0.1
end ahead return DET cue-	-0.1
end ahead return to --	-0.1
end ahead return to cue-	-0.8
end ahead return to cueinner	-0.4
end ahead reveal that --	0.2
end ahead reverse PRON --	-0.4
end ahead review NOUN cue-	-0.5
end ahead root ADP --	-0.6
end ahead rule VERB -inner	-0.3
end ahead run ADP -inner	-0.5
end ahead run ADP cue-	0.2
end ahead run DET --	-0.7
end ahead run DET cue-	-0.4
end ahead run END --	-0.7
end ahead run QUOTE --	-0.5
end ahead run VERB cue-	-0.6
end ahead run to --	-0.5
end ahead save ADP -inner	-0.2
end ahead say ADP --	0.2
end ahead say ADP cue-	0.1
end ahead say AUX --	-0.5
end ahead say AUX cue-	-0.4
end ahead say DET --	0.5
end ahead say DET cue-	0.2
end ahead say DET cueinner	0.3
end ahead say END -inner	-0.4
end ahead say NOUN --	0.1
end ahead say NOUN -inner	-0.5
end ahead say NOUN cue-	0.4
end ahead say PRON --	0.7
end ahead say PRON -inner	-0.6
end ahead say PRON cue-	0.4
end ahead say PRON cueinner	0.5
end ahead say PROPN --	0.5
end ahead say PROPN cue-	0.3
end ahead say PUNCT --	-0.3
end ahead say PUNCT cueinner	0.2
end ahead say QUOTE --	-0.7
end ahead say that --	0.1
end ahead say that cue-	0.5
end ahead say that cueinner	0.2
end ahead secure DET --	-0.5
end ahead see ADJ --	-0.4
end ahead see ADP --	-0.6
end ahead see ADP cue-	-0.5
end ahead see DET --	-0.6
end ahead see DET -inner	-0.3
end ahead see DET cue-	0.1
end ahead see NOUN --	-0.1
end ahead see NOUN cue-	-0.4
end ahead see NOUN cueinner	-0.4
end ahead see PRON --	0.1
end ahead see PRON -inner	0.1
end ahead see PRON cue-	-0.1
end ahead see PROPN --	0.1
end ahead see PROPN cue-	0.4
end ahead seek DET --	-0.5
end ahead seek NOUN --	-0.3
end ahead seek NOUN cueinner	-0.4
end ahead seek PRON cueinner	-0.3
end ahead seek to cue-	0.2
end ahead seem ADJ --	0.4
end ahead seem NOUN cue-	-0.2
end ahead seem to cueinner	-0.6
end ahead send ADP cue-	-0.5
end ahead send DET --	0.2
end ahead send END -inner	-0.2
end ahead send to --	-0.4
end ahead serve ADP --	0.1
end ahead serve ADV --	-0.1
end ahead set ADP --	-0.5
end ahead set DET --	0.3
end ahead set DET cue-	-0.2
end ahead set PUNCT cueinner	-0.2
end ahead set to --	0.3
end ahead share ADP cue-	-0.6
end ahead share DET cueinner	-0.3
end ahead shock that cueinner	-0.3
end ahead should PRON cue-	-0.1
end ahead should QUOTE --	-0.6
end ahead show ADJ --	0.1
end ahead show ADP --	-0.5
end ahead show ADP -inner	-0.4
end ahead show ADP cue-	0.3
end ahead show ADV cueinner	0.2
end ahead show DET --	0.3
end ahead show PRON --	-0.6
end ahead show PRON cue-	-0.2
end ahead show PROPN cue-	-0.8
end ahead show QUOTE --	-0.5
end ahead show that --	0.3
end ahead sign END --	-0.2
end ahead sit PUNCT --	-0.6
end ahead sketch DET cueinner	-0.2
end ahead slip ADP --	-0.9
end ahead speak ADP cue-	0.4
end ahead speak ADP cueinner	-0.6
end ahead spend ADJ --	-0.6
end ahead spend NOUN --	-0.4
end ahead spread ADP --	-0.7
end ahead spread ADV --	0.3
end ahead spur NOUN --	-0.4
end ahead stall ADP --	-0.4
end ahead stand ADP --	0.4
end ahead stand ADP -inner	0.2
end ahead start ADP --	-0.6
end ahead start ADV --	-0.3
end ahead start END cue-	-0.3
end ahead start VERB -inner	-0.5
end ahead stay ADP --	-0.3
end ahead stop ADJ cue-	0.4
end ahead stop PUNCT --	-0.5
end ahead strengthen NOUN --	-0.3
end ahead strike DET --	-0.5
end ahead struggle ADP --	-0.2
end ahead succeed ADP cueinner	-0.5
end ahead suggest DET --	0.2
end ahead suggest DET cueinner	0.2
end ahead suggest that -inner	-0.5
end ahead suggest that cue-	0.3
end ahead suit to cue-	-0.6
end ahead support ADP --	-0.3
end ahead support ADP cue-	-0.6
end ahead support DET --	-0.1
end ahead support DET cue-	-0.5
end ahead support NOUN --	-0.2
end ahead support NOUN -inner	-0.4
end ahead support PRON --	-0.9
end ahead support PRON cue-	-0.3
end ahead support PROPN --	-0.6
end ahead support PROPN cue-	-0.5
end ahead support PROPN cueinner	0.1
end ahead support VERB --	-0.4
end ahead surpass END --	-0.5
end ahead suspend ADP --	-0.4
end ahead tackle NOUN --	-0.4
end ahead take ADJ cueinner	-0.4
end ahead take ADP -inner	-0.3
end ahead take ADP cue-	-0.8
end ahead take ADP cueinner	-0.5
end ahead take ADV --	-0.6
end ahead take DET --	-0.1
end ahead take DET cue-	0.4
end ahead take NOUN --	-0.7
end ahead take NOUN -inner	-0.4
end ahead take NOUN cueinner	-0.3
end ahead take PRON --	-0.5
end ahead take PRON cue-	-0.2
end ahead take to --	-0.3
end ahead tell DET --	-0.1
end ahead tell PRON -inner	-0.5
end ahead tell PRON cue-	-0.6
end ahead tell PROPN --	-0.4
end ahead tell PROPN cue-	0.3
end ahead tell to -inner	-0.3
end ahead tend to --	0.1
end ahead test DET -inner	-0.2
end ahead think ADJ cueinner	-0.6
end ahead think ADP --	-0.2
end ahead think DET --	-0.3
end ahead think DET cue-	-0.1
end ahead think PRON --	-0.3
end ahead think PRON -inner	-0.3
end ahead think PRON cue-	0.3
end ahead think PRON cueinner	0.2
end ahead think PROPN cue-	-0.6
end ahead think PROPN cueinner	-0.3
end ahead think that --	-0.5
end ahead thread DET --	-0.7
end ahead throw ADP --	-0.4
end ahead time ADP cue-	-0.6
end ahead time to --	-0.5
end ahead title QUOTE cue-	-0.6
end ahead tolerate PUNCT cueinner	-0.4
end ahead touch PROPN --	-0.5
end ahead trace to --	-0.3
end ahead trail NOUN --	0.3
end ahead transfer ADV --	-0.4
end ahead travel ADV --	-0.5
end ahead treate ADV --	-0.5
end ahead trumpet ADP --	-0.6
end ahead try ADV cue-	-0.5
end ahead try to --	-0.2
end ahead try to -inner	-0.4
end ahead try to cue-	-0.6
end ahead try to cueinner	-0.5
end ahead turn ADP --	0.3
end ahead turn ADP -inner	-0.5
end ahead turn ADP cue-	0.1
end ahead turn ADP cueinner	-0.2
end ahead turn PRON --	0.1
end ahead turn to cueinner	0.2
end ahead tweet that --	0.1
end ahead tweet that cue-	0.1
end ahead underscore DET cue-	-0.5
end ahead understand ADV --	-0.6
end ahead understand ADV cue-	-0.5
end ahead understand CCONJ --	-0.2
end ahead understand DET --	-0.5
end ahead understand DET cue-	-0.3
end ahead understand PROPN --	-0.4
end ahead unfold END cueinner	-0.5
end ahead unite DET --	-0.5
end ahead unite DET -inner	-0.4
end ahead urge NOUN cue-	-0.4
end ahead urge NOUN cueinner	0.2
end ahead use ADJ --	-0.4
end ahead use ADP --	-0.5
end ahead use ADP cue-	0.2
end ahead use CCONJ --	-0.4
end ahead use DET --	-0.1
end ahead use DET cue-	-0.1
end ahead use END cue-	-0.5
end ahead use PRON --	-0.1
end ahead use PRON cueinner	-0.5
end ahead use to --	-0.3
end ahead use to cue-	-0.6
end ahead value SCONJ -inner	-0.4
end ahead vet END cue-	-0.4
end ahead view ADP --	0.3
end ahead view ADP -inner	-0.5
end ahead view ADP cue-	-0.5
end ahead view ADV cueinner	-0.3
end ahead violate ADJ cue-	-0.3
end ahead violate DET --	-0.5
end ahead vote ADP --	-0.6
end ahead vote ADP -inner	-0.4
end ahead vote ADP cue-	0.2
end ahead vote PROPN --	-0.4
end ahead vote PROPN cue-	-0.5
end ahead wait ADP --	-0.7
end ahead wait ADP cue-	0.3
end ahead wait ADP cueinner	-0.3
end ahead walk PUNCT cueinner	-0.3
end ahead wan ADP --	-0.3
end ahead want DET --	-0.4
end ahead want DET cue-	0.2
end ahead want DET cueinner	-0.5
end ahead want PRON cue-	-0.6
end ahead want QUOTE --	-0.5
end ahead want QUOTE cue-	-0.6
end ahead want to cue-	-0.1
end ahead want to cueinner	-0.2
end ahead wast NOUN --	-0.3
end ahead watch PRON --	-0.5
end ahead weigh ADP --	0.4
end ahead will ADJ -inner	-0.6
end ahead will ADV -inner	-0.5
end ahead will DET cueinner	-0.2
end ahead will NOUN --	-0.1
end ahead will QUOTE cue-	-0.7
end ahead wilt ADP cue-	-0.1
end ahead win ADP cue-	-0.8
end ahead win ADP cueinner	-0.4
end ahead win DET --	-0.5
end ahead win DET -inner	-0.5
end ahead win DET cue-	-0.4
end ahead win DET cueinner	-0.6
end ahead win NUM --	-0.4
end ahead win PRON --	-0.5
end ahead win PROPN --	-0.6
end ahead win PROPN cue-	-0.5
end ahead wo PART cue-	0.2
end ahead work ADP --	-0.5
end ahead work ADP cue-	0.4
end ahead work ADP cueinner	-0.6
end ahead work END --	-0.4
end ahead work to --	-0.5
end ahead work to cue-	-0.2
end ahead worry ADP -inner	-0.4
end ahead worsen PUNCT --	-0.3
end ahead would ADJ --	-0.7
end ahead would ADJ cue-	-0.5
end ahead would ADP --	-0.4
end ahead would ADV --	-0.5
end ahead would NOUN --	-0.9
end ahead would NOUN cue-	-0.2
end ahead would PART cue-	-0.5
end ahead would PUNCT --	-0.3
end ahead would QUOTE --	-0.5
end ahead would QUOTE cue-	-0.4
end ahead wound VERB --	-0.4
end ahead wrap ADP -inner	0.2
end ahead write ADP cueinner	-0.6
end aim ,	-0.2
end aim verb	-0.5
end allege verb	-0.7
end allow verb	-1.2
end allow verb finite	-0.6
end allow verb infinitive	-1.2
end along commas=0 clause	-0.5
end along commas=0 object	-0.6
end along main commas=0	-0.8
end along pos=DET v-	-0.6
end along rest=5	-0.5
end along rest=long	-0.6
end along the	-0.8
end along the v-	-0.6
end alongside main commas=0	-0.6
end alongside rest=long	-0.6
end amid main commas=1	-0.8
end amid rest=5	-0.2
end among - ahead=subject --	-0.1
end among - ahead=subject cue-	-0.4
end among - ahead=subject other	-0.1
end among ADJ	0.1
end among ADJ v-	-0.6
end among NOUN	-0.7
end among NOUN v-	-0.5
end among PROPN	-0.2
end among PROPN v-	-0.5
end among commas=0 clause	-1.0
end among commas=0 object	-0.9
end among main ahead=subject	-0.1
end among main commas=0	-0.2
end among main commas=1	-0.8
end among pos=ADJ v-	-0.6
end among pos=DET v-	-0.7
end among pos=NOUN v-	-0.5
end among pos=PROPN v-	-0.5
end among rest=11	-0.7
end among rest=2	-0.6
end among rest=5	-0.1
end among rest=long	-0.2
end among the	-0.1
end among the v-	-0.6
end and -	-0.7
end and - v-	-0.6
end and ADJ	-0.6
end and ADJ --	-0.4
end and ADJ v-	-0.5
end and ADJ vq	-0.4
end and NOUN	-0.4
end and NOUN --	-0.3
end and NOUN v-	-0.5
end and NOUN vq	-0.7
end and NUM	-0.3
end and NUM --	-0.5
end and NUM v-	-0.1
end and PROPN	-0.8
end and PROPN --	-0.4
end and PROPN v-	-1.4
end and PROPN vq	-0.3
end and QUOTE	-1.1
end and QUOTE v-	-0.7
end and TIME	-0.9
end and TIME v-	-0.8
end and a	-0.1
end and a --	-0.1
end and a v-	-0.9
end and about	0.1
end and ahead=- -- gesture	0.4
end and ahead=- -- intent	0.3
end and ahead=- -- other	-0.3
end and ahead=- -- report	0.5
end and ahead=- -- thought	-0.3
end and ahead=- -inner other	-0.7
end and ahead=- -inner report	-0.2
end and ahead=- -inner thought	0.3
end and ahead=- accuse	-0.1
end and ahead=- ask	-0.1
end and ahead=- be	-0.3
end and ahead=- call	0.4
end and ahead=- continue	-0.4
end and ahead=- criticize	0.7
end and ahead=- cue- gesture	0.6
end and ahead=- cue- intent	0.4
end and ahead=- cue- other	0.3
end and ahead=- cue- report	0.4
end and ahead=- cue- thought	0.7
end and ahead=- cueinner other	-1.0
end and ahead=- cueinner report	0.6
end and ahead=- cueinner thought	0.2
end and ahead=- focus	-0.1
end and ahead=- follow	-0.4
end and ahead=- go	0.3
end and ahead=- have	-0.4
end and ahead=- help	-0.6
end and ahead=- make	0.4
end and ahead=- promise	0.6
end and ahead=- provide	-0.1
end and ahead=- question	0.4
end and ahead=- raise	-0.5
end and ahead=- release	-0.6
end and ahead=- return	-0.4
end and ahead=- say	0.5
end and ahead=- suggest	-0.1
end and ahead=- support	-0.7
end and ahead=- take	-0.3
end and ahead=- want	-0.4
end and ahead=- work	0.4
end and ahead=- wound	-0.4
end and ahead=subject -- gesture	0.2
end and ahead=subject -- other	-0.1
end and ahead=subject -- report	0.1
end and ahead=subject -- thought	0.2
end and ahead=subject -inner intent	0.4
end and ahead=subject -inner other	-0.3
end and ahead=subject -inner report	-0.1
end and ahead=subject -inner thought	-0.6
end and ahead=subject allow	-0.5
end and ahead=subject ask	-0.6
end and ahead=subject back	-0.1
end and ahead=subject be	-0.2
end and ahead=subject bear	-0.6
end and ahead=subject believe	-0.6
end and ahead=subject call	-0.9
end and ahead=subject change	-0.4
end and ahead=subject cite	0.1
end and ahead=subject come	-0.7
end and ahead=subject consider	-0.1
end and ahead=subject count	-0.1
end and ahead=subject criticize	-0.4
end and ahead=subject cue- gesture	0.2
end and ahead=subject cue- other	0.1
end and ahead=subject cue- report	0.3
end and ahead=subject cue- thought	-0.1
end and ahead=subject cueinner intent	-0.3
end and ahead=subject cueinner other	-0.4
end and ahead=subject cueinner report	0.5
end and ahead=subject cueinner thought	0.1
end and ahead=subject cueinner writing	-0.3
end and ahead=subject do	-0.2
end and ahead=subject doubt	-0.5
end and ahead=subject drive	-0.6
end and ahead=subject elect	-0.5
end and ahead=subject expect	-0.5
end and ahead=subject fabricate	-0.3
end and ahead=subject get	-0.5
end and ahead=subject give	-0.5
end and ahead=subject go	-0.7
end and ahead=subject going	-0.3
end and ahead=subject grow	-0.5
end and ahead=subject have	-0.3
end and ahead=subject help	0.1
end and ahead=subject hold	0.4
end and ahead=subject hope	0.3
end and ahead=subject include	0.1
end and ahead=subject keep	-0.5
end and ahead=subject know	-0.1
end and ahead=subject last	-0.4
end and ahead=subject lead	-0.1
end and ahead=subject leave	-0.2
end and ahead=subject like	-0.8
end and ahead=subject lose	-0.5
end and ahead=subject make	0.1
end and ahead=subject mention	-0.4
end and ahead=subject need	-0.2
end and ahead=subject pay	-0.7
end and ahead=subject perform	0.1
end and ahead=subject provide	0.1
end and ahead=subject refuse	-0.5
end and ahead=subject say	0.6
end and ahead=subject see	-0.2
end and ahead=subject send	-0.7
end and ahead=subject share	-0.5
end and ahead=subject show	-0.2
end and ahead=subject speak	0.3
end and ahead=subject spend	-0.7
end and ahead=subject suggest	-0.3
end and ahead=subject take	-0.1
end and ahead=subject think	-0.1
end and ahead=subject understand	0.2
end and ahead=subject urge	-0.6
end and ahead=subject use	-0.1
end and ahead=subject want	0.2
end and ahead=subject will	-0.6
end and ahead=subject work	-0.7
end and ahead=subject write	-0.3
end and an	-0.3
end and an v-	-0.7
end and and ahead=- --	0.2
end and and ahead=- -inner	-0.4
end and and ahead=- cue-	0.3
end and and ahead=- cueinner	-0.1
end and and ahead=- gesture	0.3
end and and ahead=- intent	0.1
end and and ahead=- intent to cue-	0.4
end and and ahead=- other	-0.2
end and and ahead=- other ADJ --	-0.2
end and and ahead=- other ADJ cue-	-0.7
end and and ahead=- other ADJ cueinner	-0.7
end and and ahead=- other ADP --	-0.2
end and and ahead=- other ADP cue-	0.6
end and and ahead=- other ADP cueinner	-0.1
end and and ahead=- other ADV --	-0.2
end and and ahead=- other DET --	0.1
end and and ahead=- other DET -inner	-0.6
end and and ahead=- other DET cue-	-0.3
end and and ahead=- other DET cueinner	-0.9
end and and ahead=- other NOUN --	-0.5
end and and ahead=- other NOUN -inner	-0.4
end and and ahead=- other NOUN cue-	-0.2
end and and ahead=- other NOUN cueinner	-0.6
end and and ahead=- other PRON --	-0.5
end and and ahead=- other PRON cue-	0.1
end and and ahead=- other PRON cueinner	0.3
end and and ahead=- other PROPN --	-0.8
end and and ahead=- other PROPN cue-	-0.3
end and and ahead=- other QUOTE cue-	-0.7
end and and ahead=- other to --	-0.6
end and and ahead=- other to cue-	0.2
end and and ahead=- other to cueinner	-0.5
end and and ahead=- report	0.6
end and and ahead=- report DET cue-	-0.3
end and and ahead=- report PRON cue-	-0.2
end and and ahead=- report PRON cueinner	0.6
end and and ahead=- report that cue-	0.5
end and and ahead=- thought	0.2
end and and ahead=subject --	-0.2
end and and ahead=subject -inner	-0.2
end and and ahead=subject cue-	0.2
end and and ahead=subject cueinner	0.2
end and and ahead=subject gesture	0.1
end and and ahead=subject intent	-0.6
end and and ahead=subject other	-0.4
end and and ahead=subject other ADJ --	-0.4
end and and ahead=subject other ADJ cue-	-0.9
end and and ahead=subject other ADJ cueinner	-0.4
end and and ahead=subject other ADP -inner	-0.6
end and and ahead=subject other ADP cue-	-0.4
end and and ahead=subject other ADP cueinner	-0.5
end and and ahead=subject other ADV --	-0.9
end and and ahead=subject other DET --	-0.2
end and and ahead=subject other DET cue-	0.1
end and and ahead=subject other DET cueinner	-0.5
end and and ahead=subject other END cue-	0.2
end and and ahead=subject other NOUN --	-0.1
end and and ahead=subject other NOUN cue-	-0.1
end and and ahead=subject other PRON --	0.2
end and and ahead=subject other PRON cue-	-0.6
end and and ahead=subject other PRON cueinner	0.1
end and and ahead=subject other PROPN --	-0.6
end and and ahead=subject other PUNCT cue-	-0.6
end and and ahead=subject other QUOTE --	-0.5
end and and ahead=subject other QUOTE cue-	-0.8
end and and ahead=subject other to --	-0.6
end and and ahead=subject other to -inner	-0.1
end and and ahead=subject other to cue-	-1.0
end and and ahead=subject report	0.7
end and and ahead=subject report DET cue-	0.3
end and and ahead=subject thought	0.1
end and clause --	-0.4
end and clause v-	0.2
end and commas=0 accord	-0.6
end and commas=0 direct	-0.1
end and commas=0 label:	-0.5
end and commas=0 noun:a	-0.3
end and commas=0 noun:f	-0.3
end and commas=0 noun:o	0.1
end and commas=0 object	0.1
end and commas=1 clause	-0.2
end and commas=1 noun:o	0.1
end and commas=1 noun:t	-0.4
end and commas=1 object	-1.3
end and commas=2 accord	-0.4
end and commas=2 clause	-0.9
end and commas=2 object	-0.9
end and commas=3 clause	-0.3
end and commas=3 object	-0.6
end and for	-0.6
end and for v-	-0.6
end and her	-0.8
end and her --	-0.6
end and her v-	-0.5
end and his	-0.6
end and his --	-0.7
end and his v-	-0.3
end and how	-1.0
end and how --	-0.7
end and in	-0.3
end and in v-	-0.7
end and infinitive	0.4
end and infinitive v-	0.2
end and ing	0.3
end and ing --	0.4
end and ing v-	-0.4
end and ing vq	0.2
end and its	-0.7
end and main ahead=-	0.4
end and main ahead=subject	0.3
end and main commas=0	0.1
end and main commas=1	-1.0
end and not	-0.7
end and not v-	-0.6
end and parallel	0.1
end and pos=ADJ --	-0.7
end and pos=ADJ v-	-0.7
end and pos=ADJ vq	-0.5
end and pos=ADP v-	-0.5
end and pos=ADV --	0.1
end and pos=ADV v-	-1.4
end and pos=AUX --	0.5
end and pos=AUX vq	-0.5
end and pos=DET --	-0.5
end and pos=DET v-	-0.9
end and pos=NOUN --	-0.6
end and pos=NOUN -q	-0.6
end and pos=NOUN v-	-0.5
end and pos=NOUN vq	-0.8
end and pos=NUM --	-0.6
end and pos=PART v-	-0.1
end and pos=PRON --	-0.4
end and pos=PROPN --	-0.1
end and pos=PROPN v-	-0.1
end and pos=PROPN vq	-0.3
end and pos=PUNCT v-	-0.5
end and pos=SCONJ v-	-0.5
end and pos=VERB --	0.8
end and pos=VERB -q	0.5
end and pos=VERB v-	-0.2
end and pos=VERB vq	0.6
end and rest=2	-1.5
end and rest=5	-0.9
end and rest=long	0.2
end and sub ahead=-	0.2
end and sub ahead=subject	0.2
end and sub commas=0	0.2
end and sub commas=1	-0.8
end and that	0.2
end and that v-	-0.3
end and the	-1.0
end and the --	-1.4
end and the v-	-0.4
end and their	-0.7
end and their v-	-0.6
end and verb-finite	0.1
end and verb-finite --	0.6
end and verb-finite v-	-0.7
end and verb-past	0.5
end and verb-past --	0.5
end and verb-past v-	0.2
end and verb-past vq	-0.1
end and who	0.4
end announce ,	0.6
end announce , PROPN	0.7
end announce adverb	-0.5
end announce after	0.5
end announce and	-0.6
end announce for	-0.6
end announce for PROPN	-0.4
end announce for the	-0.2
end announce from	-0.7
end announce in	0.2
end announce in PROPN	0.4
end announce in TIME	-0.7
end announce in the	-0.7
end announce of	-0.5
end announce of ADJ	-0.3
end announce of PROPN	-0.3
end announce on	0.4
end announce on TIME	0.1
end announce on the	0.3
end announce open-quote	-0.4
end announce that	-0.7
end announce time	-0.2
end announce time TIME	-0.2
end announce to	-0.7
end announce verb	-0.5
end announce verb finite	-1.3
end announce verb finite-passive	-0.6
end announce verb ing	-0.7
end announce verb past	-0.8
end announce with	-0.2
end appear ,	0.1
end appear adverb	-0.9
end appear and	-0.6
end appear as	-0.8
end appear for	-0.4
end appear from	-0.3
end appear in	-0.8
end appear of	-0.4
end appear on	-0.7
end appear that	-0.6
end appear time	-0.7
end appear time TIME	-0.7
end appear to	-0.7
end appear verb	-1.3
end appear verb finite	-1.0
end appear verb infinitive	-0.7
end appear verb ing	-0.2
end appear verb past	-0.9
end appear with	-0.4
end approve verb	-0.6
end argue ,	-0.1
end argue adverb	-0.7
end argue and	-0.5
end argue and ADJ	0.2
end argue and NOUN	-0.6
end argue and clause	-0.8
end argue and verb-finite	-0.5
end argue as	0.1
end argue at	-0.5
end argue by	-0.6
end argue for	-0.5
end argue for the	-0.5
end argue from	-0.3
end argue in	-1.1
end argue in the	-0.3
end argue of	-0.2
end argue of ADJ	-0.3
end argue of NOUN	-0.3
end argue of PROPN	-0.2
end argue of the	-0.1
end argue on	-0.1
end argue open-quote	-0.4
end argue than	-0.5
end argue that	-0.6
end argue that verb-finite	-0.3
end argue to	-0.6
end argue verb	-1.0
end argue verb finite	-1.0
end argue verb finite-passive	-0.7
end argue verb infinitive	-0.7
end argue verb ing	-0.5
end argue verb past	-0.7
end argue who	-0.4
end argue with	-0.3
end argue ”	-0.1
end around PROPN	-0.6
end around commas=0 clause	-0.9
end around commas=0 object	-0.3
end around main commas=0	-0.7
end around pos=DET v-	-0.7
end around pos=NUM v-	-0.5
end around pos=PRON v-	-0.4
end around pos=PUNCT v-	-0.5
end around rest=11	-0.2
end around rest=2	-0.7
end around rest=5	-0.6
end around rest=long	-0.7
end around the	-0.2
end around the v-	-0.5
end as - ahead=- --	-0.4
end as - ahead=- cueinner	-0.4
end as - ahead=- other	-0.4
end as - ahead=- other ADP --	-0.2
end as - ahead=subject --	0.1
end as - ahead=subject -inner	-0.8
end as - ahead=subject cue-	0.2
end as - ahead=subject cueinner	0.1
end as - ahead=subject intent	-0.7
end as - ahead=subject other	0.4
end as - ahead=subject other ADP --	0.2
end as - ahead=subject other ADP -inner	-0.4
end as - ahead=subject other ADP cue-	0.1
end as - ahead=subject other ADV --	0.2
end as - ahead=subject other DET --	0.3
end as - ahead=subject other PRON --	-0.6
end as - ahead=subject other to cue-	-0.5
end as - ahead=subject report	0.1
end as - ahead=subject thought	-0.6
end as ADJ	-1.1
end as ADJ --	-0.8
end as ADJ v-	-0.8
end as NOUN	-0.5
end as NOUN --	-0.2
end as NOUN v-	-0.9
end as NOUN vq	-0.6
end as NUM	-0.8
end as NUM v-	-0.3
end as PROPN	-0.6
end as PROPN --	-0.8
end as PROPN v-	-0.4
end as QUOTE	-1.0
end as QUOTE --	-0.8
end as QUOTE v-	-0.7
end as TIME	-0.6
end as TIME v-	-0.4
end as a	-0.3
end as a --	-0.6
end as a v-	-0.3
end as an	-0.4
end as an --	-0.2
end as an v-	-0.7
end as and ahead=subject --	-0.6
end as and ahead=subject cue-	-0.6
end as and ahead=subject other	-0.5
end as and ahead=subject report	-0.8
end as commas=0 clause	-0.1
end as commas=0 noun:o	-0.4
end as commas=0 noun:t	-1.0
end as commas=0 object	-0.3
end as commas=1 clause	-0.3
end as commas=1 object	-0.3
end as commas=2 clause	-0.5
end as commas=2 object	-0.5
end as he	0.7
end as he --	0.7
end as he v-	0.1
end as her	-0.8
end as his	-1.1
end as his --	-0.8
end as his v-	-0.6
end as ing	-0.7
end as ing --	-0.6
end as ing v-	-0.6
end as it	0.3
end as it v-	-0.3
end as main ahead=-	-0.7
end as main ahead=subject	0.3
end as main commas=0	-0.1
end as main commas=1	-0.8
end as pos=ADJ --	-0.8
end as pos=ADJ v-	-0.8
end as pos=ADV --	0.3
end as pos=ADV v-	-1.0
end as pos=DET --	-0.5
end as pos=DET v-	-0.5
end as pos=DET vq	0.2
end as pos=NOUN --	-0.2
end as pos=NOUN v-	-0.9
end as pos=NOUN vq	-0.6
end as pos=NUM v-	-0.4
end as pos=PRON --	0.7
end as pos=PRON v-	-0.3
end as pos=PROPN --	-0.8
end as pos=PROPN v-	-0.4
end as pos=PUNCT --	-0.8
end as pos=PUNCT v-	-0.7
end as pos=VERB --	-0.5
end as pos=VERB v-	-0.8
end as rest=11	-0.6
end as rest=2	0.1
end as rest=5	-0.5
end as rest=long	-0.3
end as she	0.1
end as sub ahead=subject	0.1
end as sub commas=0	-0.6
end as the	-0.4
end as the --	-0.3
end as the v-	-0.3
end as their	-0.8
end as their --	-0.7
end as they	-0.8
end as they v-	-0.7
end as verb-past	-0.3
end as verb-past --	-0.3
end as well	0.4
end as well v-	-0.9
end as:initial	-1.2
end as:initial , v-	-0.7
end as:initial - ahead=- --	-0.4
end as:initial - ahead=- cue-	-0.6
end as:initial in v-	-0.3
end as:initial of v-	-0.5
end as:initial verb --	-0.4
end as:initial verb 12	-0.2
end as:initial verb 3	-0.4
end as:initial verb finite	-0.5
end as:initial verb infinitive	-0.2
end as:initial verb v-	-0.6
end ask , PROPN	0.2
end ask , and	0.1
end ask , which	-0.2
end ask about	-0.4
end ask adverb	-0.9
end ask and	-0.1
end ask as	-0.3
end ask by	-0.2
end ask for	-0.4
end ask for PROPN	-0.4
end ask for the	-0.2
end ask from	0.2
end ask in	-0.1
end ask in the	-0.8
end ask of	-0.5
end ask of NOUN	-0.4
end ask of PROPN	-0.3
end ask on	-0.5
end ask on the	-0.4
end ask open-quote	-0.5
end ask or	-0.3
end ask than	-0.6
end ask that	-0.8
end ask time	-0.6
end ask time TIME	-0.6
end ask to	-0.3
end ask to the	-0.6
end ask verb	-0.6
end ask verb finite	-1.3
end ask verb infinitive	-0.5
end ask verb ing	-0.6
end ask verb past	-0.2
end ask with	-0.6
end ask ”	-0.6
end ask ” NOUN	-0.5
end assert ,	-0.2
end assert adverb	-0.5
end assert open-quote	-0.4
end assert verb	-0.7
end assert verb finite	-0.5
end assume open-quote	-0.4
end assume verb	-0.5
end assume verb finite	-0.5
end assure of	-0.4
end assure open-quote	-0.4
end assure that	-0.6
end assure verb	-1.2
end assure verb finite	-0.9
end assure verb past	-0.6
end assure —	-0.7
end at - ahead=- -inner	-0.2
end at - ahead=- cueinner	-0.4
end at - ahead=- other	-0.5
end at - ahead=subject --	0.1
end at - ahead=subject -inner	-0.5
end at - ahead=subject cue-	-0.3
end at - ahead=subject cueinner	-0.4
end at - ahead=subject other	-0.4
end at - ahead=subject other ADP --	-0.7
end at - ahead=subject report	-0.8
end at - ahead=subject thought	0.2
end at ADJ	0.1
end at ADJ v-	-0.5
end at NOUN	-0.9
end at NOUN v-	-0.7
end at NUM	-0.7
end at NUM v-	-0.5
end at PROPN	-0.2
end at PROPN --	0.1
end at PROPN v-	-0.9
end at QUOTE	-0.5
end at QUOTE v-	-0.5
end at TIME	-0.5
end at TIME v-	-0.5
end at a	0.3
end at a --	0.2
end at all	-0.7
end at all v-	-0.4
end at and ahead=subject cue-	-0.1
end at and ahead=subject other	0.1
end at commas=0 clause	-0.5
end at commas=0 noun:o	0.3
end at commas=0 noun:t	-0.7
end at commas=0 object	-0.1
end at commas=1 clause	-0.4
end at commas=1 object	-0.8
end at commas=2 clause	-0.2
end at commas=2 object	-0.3
end at her	-0.6
end at her v-	-0.5
end at his	-0.5
end at his v-	-0.4
end at ing	-0.5
end at ing v-	-0.5
end at least	-0.8
end at least v-	-0.6
end at main ahead=-	-0.5
end at main ahead=subject	-0.2
end at main commas=0	-0.1
end at main commas=1	-1.0
end at pos=ADJ v-	-0.5
end at pos=ADV v-	-0.8
end at pos=DET --	0.4
end at pos=DET v-	-0.6
end at pos=DET vq	-0.8
end at pos=NOUN v-	-0.7
end at pos=NUM v-	-0.5
end at pos=PRON v-	-0.9
end at pos=PROPN --	0.1
end at pos=PROPN v-	-0.6
end at pos=PUNCT v-	-0.8
end at pos=VERB v-	-0.5
end at rest=11	-0.3
end at rest=2	-0.7
end at rest=5	-0.5
end at sub commas=0	-0.6
end at the	-0.3
end at the v-	-1.0
end at the vq	-0.7
end at this	0.1
end at this v-	-0.5
end attack ,	0.1
end attack and	0.5
end attack for	-0.8
end attack in	-0.5
end attack of	-0.5
end attack open-quote	-0.4
end attack verb	-1.0
end attack verb ing	-0.6
end attack verb past	-0.7
end authorize verb	-0.6
end back ,	1.1
end back verb	0.5
end be ,	-0.5
end be adverb	-0.3
end be and	-0.8
end be by	-0.7
end be for	-0.3
end be in	-0.8
end be of	-0.5
end be on	-0.3
end be open-quote	-0.4
end be that	-0.7
end be to	-0.4
end be verb	-0.3
end be verb finite	-0.9
end be verb infinitive	-0.7
end be verb past	0.1
end because - ahead=subject cue-	0.3
end because - ahead=subject cueinner	-0.2
end because - ahead=subject other ADP --	0.1
end because - ahead=subject other ADV --	-0.7
end because - ahead=subject other ADV -inner	-0.4
end because - ahead=subject other DET --	0.2
end because - ahead=subject other DET cueinner	-0.6
end because - ahead=subject other PRON --	-0.8
end because - ahead=subject other QUOTE --	-0.5
end because - ahead=subject thought	0.4
end because PROPN	-0.6
end because PROPN v-	-0.5
end because QUOTE	-0.8
end because QUOTE v-	-0.6
end because commas=0 clause	-0.2
end because commas=0 object	0.1
end because commas=1 clause	-0.4
end because commas=1 object	-0.5
end because he	-0.4
end because he v-	-0.5
end because it	0.1
end because it v-	-0.1
end because main ahead=subject	0.4
end because main commas=0	0.2
end because main commas=1	-0.9
end because of	-0.2
end because of v-	-0.4
end because of vq	-0.5
end because pos=ADP v-	-0.2
end because pos=ADP vq	-0.5
end because pos=DET v-	-0.7
end because pos=PRON --	0.5
end because pos=PRON v-	-0.5
end because pos=PROPN v-	-0.5
end because pos=PUNCT v-	-0.8
end because rest=11	0.3
end because rest=5	-0.8
end because rest=long	-0.1
end because she	0.3
end because she v-	-0.9
end because sub commas=0	-0.5
end because the	-0.2
end because the v-	-0.7
end because there	0.1
end because they	-0.4
end because they v-	-0.8
end before - ahead=subject -inner	-0.7
end before - ahead=subject cue-	0.2
end before - ahead=subject cueinner	-0.5
end before - ahead=subject other	0.1
end before PROPN	-0.3
end before PROPN v-	-0.7
end before TIME	-0.6
end before TIME v-	-0.5
end before a	0.2
end before commas=0 clause	-0.7
end before commas=0 object	0.4
end before commas=1 object	-0.4
end before he	0.3
end before ing	0.4
end before ing --	0.7
end before ing v-	-0.6
end before main ahead=subject	0.1
end before main commas=1	-0.7
end before pos=DET v-	-0.4
end before pos=PRON v-	-0.5
end before pos=PROPN v-	-0.7
end before pos=VERB --	0.6
end before pos=VERB v-	-0.6
end before rest=11	0.2
end before rest=2	-0.7
end before rest=5	-0.5
end before the	-1.1
end before the --	-0.7
end before the v-	-0.8
end begin open-quote	-0.4
end begin verb	-0.6
end behind - ahead=subject --	-0.3
end behind - ahead=subject other	-0.3
end behind .	-0.5
end behind . v-	-0.5
end behind PROPN	-0.6
end behind PROPN v-	-0.5
end behind commas=0 clause	-0.8
end behind commas=0 object	-0.9
end behind him	-0.4
end behind him v-	-0.3
end behind main ahead=subject	-0.5
end behind main commas=0	-1.2
end behind main commas=1	-0.5
end behind pos=DET v-	-0.6
end behind pos=PRON v-	-0.5
end behind pos=PROPN v-	-0.5
end behind pos=PUNCT v-	-0.5
end behind rest=11	-0.7
end behind rest=2	-0.7
end behind rest=5	-0.6
end behind rest=long	-0.7
end behind sub commas=0	-0.5
end behind the	-0.4
end behind the v-	-0.4
end believe ,	-0.5
end believe adverb	-0.9
end believe and	-0.2
end believe as	-0.4
end believe for	-0.6
end believe for PROPN	-0.2
end believe in	-0.9
end believe in NOUN	-0.4
end believe of	-0.5
end believe of ADJ	-0.3
end believe of NOUN	-0.3
end believe of the	-0.4
end believe than	-0.4
end believe that	-0.4
end believe time	-0.4
end believe time TIME	-0.4
end believe verb	-1.3
end believe verb finite	-1.2
end believe verb finite-passive	-0.5
end believe verb infinitive	-0.7
end believe verb ing	-0.4
end believe verb past	-0.8
end believe with	-0.6
end bemoan verb	-0.6
end between NOUN	-0.4
end between NOUN v-	-0.3
end between PROPN	-0.5
end between PROPN --	-0.3
end between PROPN v-	-0.4
end between a	-0.4
end between and ahead=subject --	-0.4
end between and ahead=subject other	-0.5
end between commas=0 clause	-0.8
end between commas=0 noun:t	-0.3
end between commas=0 object	-0.8
end between main ahead=subject	-0.6
end between main commas=0	-1.1
end between pos=DET --	-0.6
end between pos=DET v-	-0.4
end between pos=NOUN v-	-0.3
end between pos=PROPN --	-0.3
end between pos=PROPN v-	-0.4
end between rest=11	-0.6
end between rest=5	-0.8
end between rest=long	-0.9
end between the	-0.6
end between the --	-0.4
end between the v-	-0.3
end beyond - ahead=subject --	-0.4
end beyond - ahead=subject other	-0.5
end beyond commas=0 object	-0.5
end beyond commas=1 clause	-0.6
end beyond main ahead=subject	-0.6
end beyond main commas=0	-0.8
end beyond main commas=1	-0.7
end beyond pos=DET v-	-0.4
end beyond rest=11	-0.6
end beyond rest=5	-0.6
end beyond rest=long	-0.6
end beyond the	-0.4
end beyond the v-	-0.4
end blame ,	-0.2
end blame and	-0.1
end blame for ing	0.1
end blame in	-0.6
end blame of	-0.3
end blame on	-0.5
end blame open-quote	-0.4
end blame verb	0.3
end blame verb infinitive	-0.6
end blame verb ing	-0.5
end blame verb past	0.3
end blame ”	-0.8
end blast ,	0.3
end blast adverb	-0.2
end blast for	-0.7
end blast for ing	-0.5
end blast of	-0.2
end blast open-quote	-0.5
end blast verb	-0.2
end blast verb finite	0.1
end blast verb ing	-0.5
end blast ”	-0.3
end boast open-quote	-0.5
end boast verb	-0.7
end boast verb finite	-0.4
end boast ”	0.1
end brag verb	-0.6
end brag verb finite	-0.6
end but NOUN	0.1
end but ahead=- -- report	0.5
end but ahead=- -inner other	0.2
end but ahead=- cue- other	0.3
end but ahead=- cue- report	0.8
end but ahead=- cue- thought	0.1
end but ahead=- cueinner other	-0.3
end but ahead=- cueinner report	0.4
end but ahead=- say	0.3
end but ahead=subject -- intent	-0.3
end but ahead=subject -- other	0.2
end but ahead=subject -- report	0.6
end but ahead=subject -- thought	0.1
end but ahead=subject -inner other	-0.6
end but ahead=subject be	0.2
end but ahead=subject cue- gesture	0.3
end but ahead=subject cue- other	0.2
end but ahead=subject cue- thought	-0.2
end but ahead=subject cueinner other	0.2
end but ahead=subject cueinner report	0.6
end but ahead=subject deny	0.1
end but ahead=subject favor	-0.2
end but ahead=subject have	0.5
end but ahead=subject make	-0.6
end but ahead=subject reveal	0.2
end but ahead=subject say	0.6
end but ahead=subject see	0.1
end but ahead=subject suggest	0.1
end but ahead=subject take	0.2
end but ahead=subject want	-0.2
end but ahead=subject wo	0.2
end but but ahead=- --	-0.1
end but but ahead=- -inner	0.1
end but but ahead=- cue-	0.4
end but but ahead=- cueinner	-0.5
end but but ahead=- intent	0.1
end but but ahead=- report	0.5
end but but ahead=- thought	-0.4
end but but ahead=subject --	0.5
end but but ahead=subject cue-	-0.3
end but but ahead=subject other	0.2
end but clause	0.2
end but commas=0 object	0.2
end but main ahead=-	0.3
end but main ahead=subject	-0.2
end but main commas=0	0.2
end but main commas=1	-0.7
end but parallel	0.1
end but pos=ADV v-	-0.8
end but pos=AUX v-	0.1
end but pos=DET v-	-0.6
end but pos=PART v-	-0.7
end but pos=SCONJ v-	-0.6
end but pos=VERB --	0.6
end but pos=VERB v-	0.2
end but rest=5	-0.3
end but rest=long	0.3
end but sub commas=0	0.1
end but that	-0.7
end but that v-	-0.6
end but verb-finite	0.2
end but verb-finite --	0.2
end but verb-finite v-	-0.1
end but verb-past	0.3
end but verb-past --	0.5
end but verb-past v-	0.1
end by - ahead=subject -inner	-0.4
end by - ahead=subject cue-	-0.2
end by - ahead=subject cueinner	-0.6
end by - ahead=subject other	-0.3
end by - ahead=subject other ADP --	-0.4
end by - ahead=subject other DET --	-0.6
end by - ahead=subject report	-0.6
end by - ahead=subject thought	0.1
end by ADJ	-0.3
end by ADJ v-	-0.8
end by NOUN	-0.2
end by NOUN v-	-1.0
end by NUM	-0.6
end by NUM v-	-0.4
end by PROPN	-0.4
end by PROPN --	0.1
end by PROPN v-	-1.1
end by PROPN vq	-0.5
end by TIME	-0.9
end by TIME v-	-0.8
end by a	0.1
end by a v-	-0.9
end by an	-0.6
end by commas=0 clause	-0.6
end by commas=0 noun:o	0.2
end by commas=0 noun:t	-0.9
end by commas=0 object	0.1
end by commas=1 clause	-0.5
end by commas=1 object	-0.2
end by commas=2 clause	-0.6
end by his	-0.5
end by his v-	-0.5
end by ing	0.3
end by ing --	0.5
end by ing v-	-0.3
end by main ahead=subject	-0.3
end by main commas=0	-0.2
end by main commas=1	-0.5
end by pos=ADJ v-	-0.8
end by pos=ADV v-	-0.3
end by pos=DET --	0.1
end by pos=DET v-	-0.6
end by pos=DET vq	-0.7
end by pos=NOUN v-	-1.0
end by pos=NUM v-	-0.7
end by pos=PRON v-	-0.8
end by pos=PROPN --	0.1
end by pos=PROPN v-	-1.1
end by pos=PROPN vq	-0.5
end by pos=VERB --	0.5
end by pos=VERB v-	-0.2
end by rest=11	-0.4
end by rest=2	0.5
end by rest=5	-0.8
end by rest=long	-0.2
end by some	-0.1
end by sub ahead=subject	-0.5
end by sub commas=0	-0.1
end by the	-0.2
end by the --	-0.1
end by the v-	-0.4
end by the vq	-0.5
end by their	-0.5
end by their v-	-0.4
end call ,	-0.2
end call , NOUN	0.1
end call , ing	0.7
end call adverb	-0.9
end call after	-0.2
end call and ADJ	-0.5
end call and PROPN	-0.7
end call and clause	0.2
end call and ing	0.3
end call and verb-finite	-0.7
end call as	-0.6
end call at	-0.1
end call by	-0.4
end call for	-1.0
end call from	-0.7
end call how	-0.3
end call in	-1.2
end call in NOUN	-0.4
end call in PROPN	-0.7
end call in the	-0.5
end call of	-0.3
end call of ADJ	-0.5
end call of NOUN	-0.5
end call of PROPN	-0.3
end call of the	-0.5
end call on	-0.9
end call on PROPN	-0.5
end call open-quote	-0.5
end call or	-0.6
end call out	-0.5
end call that	-0.9
end call time	-0.7
end call time TIME	-0.7
end call to	-0.7
end call to NOUN	-0.5
end call to QUOTE	-0.3
end call to the	-0.4
end call verb finite	0.1
end call verb finite-passive	-0.7
end call verb infinitive	-1.2
end call verb infinitive-passive	-0.5
end call verb ing	0.1
end call verb past	-1.0
end call who	0.2
end call with	-0.6
end call —	-0.4
end call ”	0.4
end call ” and	0.4
end call ” because	-0.5
end call ” for	-0.9
end call ” ing	0.5
end call ” of	-0.5
end call ” on	0.5
end call ” that	-0.7
end call ” who	-0.7
end call ”—	0.5
end campaign verb	-0.5
end cast as	-0.5
end cast of	-0.3
end caution open-quote	-0.4
end caution verb	-0.7
end caution verb finite	-0.5
end challenge of	-0.3
end challenge to	-0.6
end challenge verb	-1.2
end chant open-quote	-0.2
end chant ”	0.4
end characterize as	-0.6
end characterize open-quote	-0.2
end charge ,	0.1
end charge and	0.1
end charge in	-0.6
end charge open-quote	-0.4
end charge verb	-0.7
end charge verb ing	-0.4
end charge verb past	-0.4
end charge with	-0.8
end chide for	-0.5
end chide open-quote	-0.4
end chide verb	-0.6
end chide verb ing	-0.4
end choose verb	-0.7
end cite ,	-0.1
end cite adverb	-0.4
end cite and	-0.9
end cite and NOUN	-0.6
end cite as	-0.6
end cite by	-0.6
end cite for	-0.1
end cite for PROPN	-0.6
end cite in	-1.1
end cite in PROPN	-0.5
end cite in TIME	-0.6
end cite in the	-0.5
end cite of	-0.4
end cite of the	-0.3
end cite open-quote	-0.4
end cite that	-0.7
end cite that PROPN	-0.5
end cite time	-0.5
end cite time TIME	-0.5
end cite verb	-1.3
end cite verb finite	-0.8
end cite verb infinitive	-0.6
end cite verb ing	-0.5
end cite verb past	-1.1
end cite with	-0.5
end cite ”	-0.4
end claim ,	0.1
end claim , and	-0.1
end claim adverb	-0.8
end claim and	0.2
end claim and verb-finite	0.4
end claim for	-0.4
end claim in	-0.4
end claim in NOUN	-0.5
end claim in the	-0.4
end claim of	-0.4
end claim open-quote	-0.4
end claim that	-0.6
end claim verb	-0.4
end claim verb finite	-1.5
end claim verb infinitive	0.1
end claim verb ing	-0.3
end claim verb past	-1.0
end claim ”	-0.2
end clarify verb	-0.6
end clause:bare	-0.4
end clause:bare ( 12	-0.1
end clause:bare ( PROPN	-0.5
end clause:bare ( v-	-0.1
end clause:bare , --	-0.7
end clause:bare , 12	0.2
end clause:bare , 24	-0.2
end clause:bare , 3	0.2
end clause:bare , 6	0.1
end clause:bare , ADJ	-0.1
end clause:bare , NOUN	-0.2
end clause:bare , NUM	0.1
end clause:bare , a	0.2
end clause:bare , as	-0.1
end clause:bare , but	0.1
end clause:bare , he	0.2
end clause:bare , in	-0.1
end clause:bare , including	-0.6
end clause:bare , infinitive	-0.5
end clause:bare , ing	0.1
end clause:bare , it	0.3
end clause:bare , long	-0.8
end clause:bare , not	-0.5
end clause:bare , the	0.2
end clause:bare , though	-0.2
end clause:bare , v-	0.1
end clause:bare , verb-finite	-0.1
end clause:bare , verb-past	0.1
end clause:bare , vq	0.3
end clause:bare , where	0.2
end clause:bare , which	0.1
end clause:bare , who	0.1
end clause:bare , with	0.1
end clause:bare - ahead=- --	-0.2
end clause:bare - ahead=- -inner	-0.1
end clause:bare - ahead=- cue-	-0.2
end clause:bare - ahead=- cueinner	0.1
end clause:bare - ahead=subject --	0.1
end clause:bare - ahead=subject -inner	0.3
end clause:bare - ahead=subject cue-	0.3
end clause:bare - ahead=subject cueinner	0.1
end clause:bare : 12	-0.7
end clause:bare : 24	-0.1
end clause:bare : QUOTE	-0.1
end clause:bare : v-	-0.4
end clause:bare ; v-	0.1
end clause:bare about 12	-0.5
end clause:bare about 24	-0.3
end clause:bare about 3	-0.3
end clause:bare about 6	-0.2
end clause:bare about PROPN	-0.3
end clause:bare about his	-0.2
end clause:bare about ing	-0.3
end clause:bare about the	-0.2
end clause:bare about v-	-0.4
end clause:bare adverb --	-0.3
end clause:bare adverb 12	-0.4
end clause:bare adverb 24	-0.8
end clause:bare adverb 3	-0.6
end clause:bare adverb 6	-0.6
end clause:bare adverb ago	-0.5
end clause:bare adverb already	-0.1
end clause:bare adverb also	-0.5
end clause:bare adverb away	-0.4
end clause:bare adverb back	-0.3
end clause:bare adverb enough	-0.4
end clause:bare adverb even	-0.6
end clause:bare adverb far	-0.2
end clause:bare adverb forward	-0.3
end clause:bare adverb just	-0.6
end clause:bare adverb long	-0.6
end clause:bare adverb more	-0.3
end clause:bare adverb never	-0.3
end clause:bare adverb now	-0.5
end clause:bare adverb only	-0.6
end clause:bare adverb so	-0.2
end clause:bare adverb still	-0.3
end clause:bare adverb too	-0.4
end clause:bare adverb v-	-0.5
end clause:bare adverb very	-0.2
end clause:bare adverb vq	-0.7
end clause:bare adverb well	-0.4
end clause:bare adverb yet	-0.2
end clause:bare after --	0.7
end clause:bare after 24	-0.7
end clause:bare after 3	0.6
end clause:bare after 6	-0.5
end clause:bare after PROPN	-0.1
end clause:bare after the	0.1
end clause:bare after v-	-0.7
end clause:bare against 12	-0.4
end clause:bare against 24	-0.2
end clause:bare against 3	-0.3
end clause:bare against PROPN	-0.4
end clause:bare against v-	-0.4
end clause:bare among v-	-0.4
end clause:bare and 1	0.2
end clause:bare and 12	0.1
end clause:bare and 24	-0.6
end clause:bare and 3	0.2
end clause:bare and 6	-0.4
end clause:bare and ADJ	-0.4
end clause:bare and NOUN	-0.3
end clause:bare and PROPN	-0.2
end clause:bare and QUOTE	-0.5
end clause:bare and ahead=- --	-0.1
end clause:bare and ahead=- -inner	-0.4
end clause:bare and ahead=- cue-	0.1
end clause:bare and ahead=- cueinner	0.2
end clause:bare and ahead=subject -inner	-0.7
end clause:bare and ahead=subject cue-	0.4
end clause:bare and ahead=subject cueinner	-0.1
end clause:bare and clause	-0.3
end clause:bare and ing	0.1
end clause:bare and long	-0.8
end clause:bare and that	-1.0
end clause:bare and the	-0.7
end clause:bare and v-	0.1
end clause:bare and verb-past	0.1
end clause:bare around 12	-0.5
end clause:bare around v-	-0.6
end clause:bare as --	0.3
end clause:bare as 1	0.2
end clause:bare as 12	-0.2
end clause:bare as 24	-0.4
end clause:bare as 3	-0.8
end clause:bare as ADJ	-0.7
end clause:bare as PROPN	-0.3
end clause:bare as QUOTE	-0.6
end clause:bare as a	-0.7
end clause:bare as he	0.3
end clause:bare as long	-0.3
end clause:bare as v-	-0.5
end clause:bare at 12	-0.7
end clause:bare at 24	-0.5
end clause:bare at 3	-0.5
end clause:bare at 6	-0.6
end clause:bare at PROPN	-0.4
end clause:bare at least	-0.3
end clause:bare at long	-0.3
end clause:bare at the	-0.4
end clause:bare at this	-0.4
end clause:bare at v-	-0.8
end clause:bare because 12	-1.1
end clause:bare because 24	-0.1
end clause:bare because 6	-1.0
end clause:bare because he	-0.7
end clause:bare because of	-0.4
end clause:bare because the	-0.4
end clause:bare because v-	-1.1
end clause:bare before the	-0.3
end clause:bare before v-	-0.7
end clause:bare behind v-	-0.4
end clause:bare between 12	-0.3
end clause:bare between PROPN	-0.3
end clause:bare between v-	-0.4
end clause:bare beyond v-	-0.5
end clause:bare but 12	-0.2
end clause:bare but 6	-0.1
end clause:bare but ahead=- --	0.1
end clause:bare but ahead=- cue-	0.1
end clause:bare but ahead=subject --	-0.3
end clause:bare but ahead=subject cue-	0.1
end clause:bare but ahead=subject cueinner	0.1
end clause:bare but v-	-0.3
end clause:bare but verb-finite	-0.2
end clause:bare but verb-past	0.3
end clause:bare by 12	-0.5
end clause:bare by 3	-0.8
end clause:bare by 6	-0.5
end clause:bare by NOUN	-0.4
end clause:bare by PROPN	-0.4
end clause:bare by long	-0.4
end clause:bare by the	-0.4
end clause:bare by v-	-0.3
end clause:bare down 24	-0.4
end clause:bare down v-	-0.6
end clause:bare during 24	-0.5
end clause:bare during v-	-0.1
end clause:bare for --	-0.8
end clause:bare for 12	-0.6
end clause:bare for 24	-0.6
end clause:bare for 3	-0.4
end clause:bare for 6	-0.6
end clause:bare for ADJ	-0.3
end clause:bare for NOUN	-0.5
end clause:bare for PROPN	-0.3
end clause:bare for TIME	-0.5
end clause:bare for a	-0.4
end clause:bare for him	-0.2
end clause:bare for ing	-0.5
end clause:bare for long	-0.3
end clause:bare for the	-0.4
end clause:bare for v-	-0.6
end clause:bare for vq	-0.4
end clause:bare from --	0.2
end clause:bare from 12	-0.6
end clause:bare from 24	-0.4
end clause:bare from 3	-0.6
end clause:bare from 6	0.1
end clause:bare from NOUN	-0.3
end clause:bare from PROPN	-0.5
end clause:bare from a	0.3
end clause:bare from ing	-0.3
end clause:bare from the	-0.4
end clause:bare from v-	-0.7
end clause:bare how 6	-0.3
end clause:bare how ADJ	-0.2
end clause:bare how v-	-0.3
end clause:bare if 12	-0.6
end clause:bare if 24	-0.1
end clause:bare if 6	-0.4
end clause:bare if he	-0.1
end clause:bare if the	-0.3
end clause:bare if v-	-0.3
end clause:bare in --	0.3
end clause:bare in 12	-0.3
end clause:bare in 24	-0.3
end clause:bare in 3	-0.3
end clause:bare in 6	-0.4
end clause:bare in ADJ	-0.6
end clause:bare in NOUN	-0.8
end clause:bare in PROPN	-0.6
end clause:bare in TIME	-0.1
end clause:bare in a	0.1
end clause:bare in his	-0.6
end clause:bare in ing	-0.5
end clause:bare in long	-0.9
end clause:bare in the	-0.2
end clause:bare in v-	-0.3
end clause:bare in vq	-0.7
end clause:bare into 24	-0.4
end clause:bare into 6	-0.4
end clause:bare into v-	-0.5
end clause:bare like 12	-0.3
end clause:bare like PROPN	-0.4
end clause:bare like v-	-0.4
end clause:bare of --	-0.4
end clause:bare of 1	-0.4
end clause:bare of 12	-0.5
end clause:bare of 24	-0.4
end clause:bare of 3	-0.4
end clause:bare of 6	-0.5
end clause:bare of ADJ	-0.4
end clause:bare of NOUN	-0.4
end clause:bare of NUM	-0.3
end clause:bare of PROPN	-0.4
end clause:bare of TIME	-0.3
end clause:bare of a	-0.2
end clause:bare of her	-0.3
end clause:bare of his	-0.4
end clause:bare of ing	-0.4
end clause:bare of long	-0.4
end clause:bare of the	-0.4
end clause:bare of v-	-0.5
end clause:bare of vq	-0.4
end clause:bare of what	-0.4
end clause:bare off v-	-0.3
end clause:bare on --	-0.1
end clause:bare on 12	-0.9
end clause:bare on 24	-0.2
end clause:bare on 3	-0.9
end clause:bare on ADJ	-0.5
end clause:bare on NOUN	-0.6
end clause:bare on PROPN	-0.2
end clause:bare on a	-0.4
end clause:bare on her	-0.4
end clause:bare on long	-0.6
end clause:bare on v-	-0.2
end clause:bare on vq	-0.6
end clause:bare open-quote	-0.5
end clause:bare open-quote -q	-0.4
end clause:bare open-quote 12	-0.4
end clause:bare open-quote 24	-0.4
end clause:bare open-quote 3	-0.4
end clause:bare open-quote 6	-0.4
end clause:bare open-quote long	-0.4
end clause:bare open-quote vq	-0.5
end clause:bare or 12	-0.5
end clause:bare or 24	-0.3
end clause:bare or 6	-0.5
end clause:bare or ADJ	-0.2
end clause:bare or NOUN	-0.3
end clause:bare or PROPN	-0.3
end clause:bare or ahead=subject --	-0.2
end clause:bare or ahead=subject cue-	-0.4
end clause:bare or ahead=subject cueinner	-0.2
end clause:bare or clause	-0.2
end clause:bare or long	-0.3
end clause:bare or v-	-0.6
end clause:bare or verb-finite	-0.3
end clause:bare out 12	-0.4
end clause:bare out 24	-0.3
end clause:bare out 3	-0.3
end clause:bare out of	-0.2
end clause:bare out v-	-0.5
end clause:bare over 12	-0.4
end clause:bare over 6	-0.5
end clause:bare over PROPN	-0.3
end clause:bare over TIME	-0.2
end clause:bare over v-	-0.7
end clause:bare parallel	0.5
end clause:bare since 12	-0.6
end clause:bare since 24	-0.5
end clause:bare since v-	-0.9
end clause:bare than 12	-0.6
end clause:bare than 24	-0.5
end clause:bare than 6	-0.7
end clause:bare than NUM	-0.4
end clause:bare than PROPN	-0.3
end clause:bare than v-	-0.9
end clause:bare that 24	-0.7
end clause:bare that 3	-0.8
end clause:bare that 6	-0.8
end clause:bare that ADJ	-0.2
end clause:bare that NOUN	-0.4
end clause:bare that PROPN	-0.5
end clause:bare that QUOTE	-0.5
end clause:bare that he	0.1
end clause:bare that long	-0.3
end clause:bare that she	-0.3
end clause:bare that the	-0.4
end clause:bare that v-	-0.2
end clause:bare that verb-finite	-0.7
end clause:bare that verb-past	-0.6
end clause:bare that vq	-0.6
end clause:bare through 24	-0.3
end clause:bare through the	-0.4
end clause:bare through v-	-0.6
end clause:bare time 12	-0.4
end clause:bare time 24	-0.7
end clause:bare time 3	-0.5
end clause:bare time 6	-0.6
end clause:bare time TIME	-0.6
end clause:bare time long	-0.6
end clause:bare time v-	-0.6
end clause:bare time vq	-0.6
end clause:bare to 12	-0.7
end clause:bare to 24	-0.4
end clause:bare to 3	-0.5
end clause:bare to 6	-0.6
end clause:bare to ADJ	-0.3
end clause:bare to NOUN	-0.4
end clause:bare to NUM	-0.4
end clause:bare to PROPN	-0.4
end clause:bare to QUOTE	-0.4
end clause:bare to a	-0.3
end clause:bare to his	-0.4
end clause:bare to long	-0.4
end clause:bare to the	-0.4
end clause:bare to v-	-0.6
end clause:bare to vq	-0.5
end clause:bare toward v-	-0.4
end clause:bare under v-	-0.5
end clause:bare until v-	-0.5
end clause:bare up 12	-0.4
end clause:bare up 24	-0.2
end clause:bare up 3	-0.2
end clause:bare up 6	-0.2
end clause:bare up NOUN	-0.4
end clause:bare up v-	-0.5
end clause:bare verb -q	-0.2
end clause:bare verb 1	-0.9
end clause:bare verb 12	-0.5
end clause:bare verb 24	-0.6
end clause:bare verb 3	0.2
end clause:bare verb finite	-0.4
end clause:bare verb finite-passive	0.1
end clause:bare verb infinitive	-0.4
end clause:bare verb infinitive-passive	-0.6
end clause:bare verb ing	-0.6
end clause:bare verb long	-0.7
end clause:bare verb past	-0.1
end clause:bare verb v-	-0.3
end clause:bare verb vq	-0.5
end clause:bare what 12	-0.2
end clause:bare what 24	-0.4
end clause:bare what he	-0.3
end clause:bare what v-	-0.3
end clause:bare what verb-finite	-0.2
end clause:bare when 12	-0.6
end clause:bare when 24	-0.5
end clause:bare when he	-0.4
end clause:bare when v-	-0.9
end clause:bare where v-	-0.2
end clause:bare whether v-	-0.3
end clause:bare which v-	-0.4
end clause:bare while v-	-0.5
end clause:bare who 12	-0.3
end clause:bare who 24	-0.6
end clause:bare who 6	-0.4
end clause:bare who long	-0.4
end clause:bare who v-	-0.5
end clause:bare who verb-finite	-0.5
end clause:bare who verb-past	-0.4
end clause:bare who vq	-0.3
end clause:bare with --	-0.6
end clause:bare with 12	-0.6
end clause:bare with 24	-0.4
end clause:bare with 3	-0.7
end clause:bare with 6	-0.3
end clause:bare with ADJ	-0.5
end clause:bare with NOUN	-0.3
end clause:bare with PROPN	-0.2
end clause:bare with a	-0.3
end clause:bare with an	-0.4
end clause:bare with his	-0.2
end clause:bare with long	-0.4
end clause:bare with the	-0.4
end clause:bare with v-	-0.5
end clause:bare with vq	-0.3
end clause:bare within v-	-0.6
end clause:bare without v-	-0.6
end clause:bare — 12	0.2
end clause:bare — 24	0.1
end clause:bare — 6	-0.5
end clause:bare — and	0.2
end clause:bare — long	-0.4
end clause:bare — v-	0.1
end clause:bare — vq	0.1
end clause:bare ” -q	0.1
end clause:bare ” 24	-0.2
end clause:bare ” 6	-0.4
end clause:bare ” NOUN	-0.8
end clause:bare ” PROPN	0.4
end clause:bare ” and	0.1
end clause:bare ” because	-0.3
end clause:bare ” by	-0.4
end clause:bare ” in	-0.1
end clause:bare ” infinitive	-0.7
end clause:bare ” ing	-0.1
end clause:bare ” long	-0.1
end clause:bare ” of	-0.4
end clause:bare ” that	-0.6
end clause:bare ” the	-0.3
end clause:bare ” to	-0.5
end clause:bare ” verb-past	-0.1
end clause:bare ” vq+	-0.8
end clause:bare ” with	-0.6
end clause:bare ”— vq	0.1
end clause:ing	-0.3
end clause:ing , 12	0.1
end clause:ing , 24	-0.3
end clause:ing , 6	-0.4
end clause:ing , v-	-0.4
end clause:ing - ahead=- --	-0.4
end clause:ing - ahead=- -inner	-0.2
end clause:ing - ahead=- cue-	-0.4
end clause:ing - ahead=subject --	0.1
end clause:ing - ahead=subject -inner	-0.5
end clause:ing - ahead=subject cue-	0.2
end clause:ing - ahead=subject cueinner	-0.4
end clause:ing adverb v-	-0.9
end clause:ing and 12	-0.5
end clause:ing and 6	-0.3
end clause:ing and v-	-0.6
end clause:ing as v-	-0.9
end clause:ing at v-	0.1
end clause:ing by v-	-0.8
end clause:ing for v-	-0.5
end clause:ing from v-	-0.2
end clause:ing if v-	-0.7
end clause:ing of 12	-0.2
end clause:ing of 24	-0.2
end clause:ing of 6	-0.5
end clause:ing of PROPN	-0.4
end clause:ing of v-	-0.3
end clause:ing on NOUN	-0.6
end clause:ing on v-	-0.6
end clause:ing open-quote	-0.6
end clause:ing open-quote vq	-0.6
end clause:ing that v-	-0.5
end clause:ing time TIME	0.1
end clause:ing time v-	0.1
end clause:ing to v-	-0.7
end clause:ing verb 12	-0.3
end clause:ing verb 24	-0.6
end clause:ing verb 3	-0.6
end clause:ing verb 6	-0.3
end clause:ing verb finite	-0.7
end clause:ing verb infinitive	-0.2
end clause:ing verb ing	-0.2
end clause:ing verb past	-0.9
end clause:ing verb v-	-0.6
end clause:ing — v-	-0.2
end clause:ing ” vq	0.1
end clause:mixed	-0.3
end clause:mixed , -q	0.1
end clause:mixed , 12	-0.2
end clause:mixed , 24	0.2
end clause:mixed , vq	-0.3
end clause:mixed - ahead=- --	-0.2
end clause:mixed - ahead=- cue-	-0.2
end clause:mixed - ahead=subject cue-	0.1
end clause:mixed adverb --	-0.7
end clause:mixed adverb 24	-0.5
end clause:mixed adverb vq	-0.5
end clause:mixed and --	-0.6
end clause:mixed and -q	0.3
end clause:mixed and 12	0.1
end clause:mixed and 24	-0.1
end clause:mixed and ahead=- --	0.5
end clause:mixed and ahead=- cue-	0.2
end clause:mixed and ahead=subject --	0.7
end clause:mixed and ahead=subject cue-	-0.1
end clause:mixed as --	-0.9
end clause:mixed as 1	-0.6
end clause:mixed as 3	-0.7
end clause:mixed as 6	-0.4
end clause:mixed as QUOTE	-0.5
end clause:mixed for --	-0.3
end clause:mixed for 3	-0.3
end clause:mixed for QUOTE	-0.4
end clause:mixed in 12	-0.2
end clause:mixed in 24	-0.6
end clause:mixed in PROPN	-0.5
end clause:mixed in the	-0.5
end clause:mixed in vq	-0.5
end clause:mixed of --	-0.4
end clause:mixed of -q	-0.2
end clause:mixed of 1	-0.2
end clause:mixed of 24	-0.5
end clause:mixed of 3	-0.6
end clause:mixed of ADJ	-0.3
end clause:mixed of NOUN	-0.4
end clause:mixed of PROPN	-0.4
end clause:mixed of QUOTE	-0.2
end clause:mixed of the	-0.2
end clause:mixed of vq	-0.5
end clause:mixed on --	0.1
end clause:mixed on 12	-0.5
end clause:mixed on 3	-0.6
end clause:mixed on vq	-0.5
end clause:mixed open-quote	-0.5
end clause:mixed open-quote -q	-0.4
end clause:mixed open-quote 1	-0.5
end clause:mixed open-quote 12	-0.4
end clause:mixed open-quote 24	-0.4
end clause:mixed open-quote 3	-0.5
end clause:mixed open-quote 6	-0.3
end clause:mixed open-quote vq	-0.4
end clause:mixed that 24	-0.3
end clause:mixed that vq	-0.3
end clause:mixed time TIME	-0.6
end clause:mixed to --	-0.5
end clause:mixed to 12	-0.3
end clause:mixed to 3	-0.4
end clause:mixed to QUOTE	-0.3
end clause:mixed verb -q	-0.4
end clause:mixed verb 12	-0.6
end clause:mixed verb 24	-0.8
end clause:mixed verb finite	-0.8
end clause:mixed verb infinitive	-0.2
end clause:mixed verb ing	-0.7
end clause:mixed verb long	0.2
end clause:mixed verb vq	-0.2
end clause:mixed ” -q	0.1
end clause:mixed ” -q+	-0.6
end clause:mixed ” 12	-0.2
end clause:mixed ” 6	-0.1
end clause:mixed ” NOUN	-0.7
end clause:mixed ” PROPN	0.1
end clause:mixed ” and	0.3
end clause:mixed ” because	-0.4
end clause:mixed ” for	-0.7
end clause:mixed ” ing	0.3
end clause:mixed ” of	-0.6
end clause:mixed ” verb-finite	-0.4
end clause:mixed ” verb-past	0.1
end clause:mixed ” vq	-0.4
end clause:mixed ” who	-0.4
end clause:that	-0.8
end clause:that ( 24	-0.7
end clause:that ( v-	-0.3
end clause:that , --	-1.4
end clause:that , 1	-0.5
end clause:that , 12	-0.1
end clause:that , 24	-0.1
end clause:that , 3	-0.2
end clause:that , 6	-0.3
end clause:that , ADJ	-0.1
end clause:that , NUM	-0.1
end clause:that , PROPN	-0.1
end clause:that , QUOTE	-0.8
end clause:that , a	0.1
end clause:that , and	0.1
end clause:that , as	-0.1
end clause:that , but	-0.2
end clause:that , he	-0.3
end clause:that , in	-0.7
end clause:that , including	-0.6
end clause:that , ing	0.4
end clause:that , it	-0.7
end clause:that , long	0.1
end clause:that , or	-0.5
end clause:that , that	-0.2
end clause:that , the	-0.3
end clause:that , there	-0.1
end clause:that , verb-finite	-0.3
end clause:that , verb-past	-0.3
end clause:that , vq	0.5
end clause:that , vq+	-0.6
end clause:that , when	-0.7
end clause:that , which	0.3
end clause:that , while	-0.4
end clause:that , who	0.4
end clause:that , with	-0.2
end clause:that - ahead=- --	-0.6
end clause:that - ahead=- -inner	-0.3
end clause:that - ahead=- cue-	-0.7
end clause:that - ahead=- cueinner	-0.1
end clause:that - ahead=subject --	-0.4
end clause:that - ahead=subject -inner	-0.4
end clause:that - ahead=subject cue-	-0.3
end clause:that - ahead=subject cueinner	0.1
end clause:that : 12	-0.4
end clause:that : 24	-0.1
end clause:that : QUOTE	-0.3
end clause:that : v-	-0.3
end clause:that about --	-0.2
end clause:that about 12	-0.4
end clause:that about 24	-0.4
end clause:that about 3	-0.2
end clause:that about 6	-0.4
end clause:that about ADJ	-0.3
end clause:that about NOUN	-0.4
end clause:that about his	-0.4
end clause:that about the	-0.4
end clause:that about v-	-0.6
end clause:that across v-	-0.5
end clause:that adverb 12	-0.7
end clause:that adverb 24	-0.7
end clause:that adverb 3	-0.5
end clause:that adverb 6	-0.5
end clause:that adverb again	-0.5
end clause:that adverb ago	-0.2
end clause:that adverb ahead	-0.3
end clause:that adverb alone	-0.5
end clause:that adverb already	-0.4
end clause:that adverb also	-0.3
end clause:that adverb away	-0.2
end clause:that adverb back	-0.3
end clause:that adverb enough	-0.2
end clause:that adverb even	-0.3
end clause:that adverb ever	-0.5
end clause:that adverb far	-0.3
end clause:that adverb long	-0.6
end clause:that adverb more	-0.2
end clause:that adverb most	-0.3
end clause:that adverb never	-0.1
end clause:that adverb now	0.1
end clause:that adverb only	-0.9
end clause:that adverb rather	-0.1
end clause:that adverb simply	-0.2
end clause:that adverb so	-0.5
end clause:that adverb still	-0.3
end clause:that adverb too	-0.2
end clause:that adverb v-	-0.8
end clause:that adverb very	-0.2
end clause:that adverb vq	-0.7
end clause:that adverb well	-0.3
end clause:that after --	-0.3
end clause:that after 12	-0.6
end clause:that after 24	-0.1
end clause:that after the	-0.7
end clause:that after v-	-0.5
end clause:that against 12	-0.3
end clause:that against 24	-0.5
end clause:that against 6	-0.3
end clause:that against PROPN	-0.3
end clause:that against v-	-0.6
end clause:that among 12	-0.4
end clause:that among 24	-0.3
end clause:that among 6	-0.5
end clause:that among ADJ	-0.4
end clause:that among PROPN	-0.6
end clause:that among v-	-0.6
end clause:that and --	-0.8
end clause:that and 12	-0.4
end clause:that and 24	-0.3
end clause:that and 3	-0.5
end clause:that and 6	-0.2
end clause:that and ADJ	-0.8
end clause:that and NOUN	-1.0
end clause:that and PROPN	-0.6
end clause:that and QUOTE	-0.5
end clause:that and TIME	-0.4
end clause:that and ahead=- --	-0.6
end clause:that and ahead=- -inner	-0.2
end clause:that and ahead=- cue-	0.2
end clause:that and ahead=- cueinner	-0.1
end clause:that and ahead=subject --	-0.4
end clause:that and ahead=subject -inner	0.2
end clause:that and ahead=subject cue-	-0.2
end clause:that and ahead=subject cueinner	-0.3
end clause:that and clause	-0.2
end clause:that and his	-0.4
end clause:that and ing	-0.4
end clause:that and long	-0.7
end clause:that and that	-0.1
end clause:that and the	-0.6
end clause:that and v-	-0.3
end clause:that and verb-finite	-0.5
end clause:that and verb-past	-0.2
end clause:that and vq	0.2
end clause:that and vq+	-0.8
end clause:that around v-	-0.6
end clause:that as --	-0.1
end clause:that as 1	-0.7
end clause:that as 12	-0.3
end clause:that as 24	-0.7
end clause:that as 6	-0.6
end clause:that as ADJ	-0.4
end clause:that as NOUN	-0.9
end clause:that as PROPN	-0.3
end clause:that as QUOTE	-0.2
end clause:that as a	-0.7
end clause:that as long	-0.6
end clause:that as the	-0.9
end clause:that as v-	-0.5
end clause:that at 1	-0.6
end clause:that at 12	-0.5
end clause:that at 24	-0.6
end clause:that at 6	-0.6
end clause:that at NOUN	-0.5
end clause:that at PROPN	-0.3
end clause:that at a	-0.6
end clause:that at ing	-0.2
end clause:that at least	-0.5
end clause:that at long	-0.5
end clause:that at the	-0.6
end clause:that at v-	-0.7
end clause:that because 24	-0.9
end clause:that because 6	-0.8
end clause:that because he	-0.6
end clause:that because of	-1.0
end clause:that because v-	-0.1
end clause:that before 24	-0.4
end clause:that before the	-0.3
end clause:that before v-	-0.4
end clause:that behind v-	-0.5
end clause:that between 6	-0.3
end clause:that between PROPN	-0.3
end clause:that between v-	-0.4
end clause:that but 24	-0.2
end clause:that but ahead=- -inner	0.1
end clause:that but ahead=- cue-	0.4
end clause:that but ahead=- cueinner	-0.1
end clause:that but ahead=subject -inner	-0.4
end clause:that but ahead=subject cue-	-0.1
end clause:that but ahead=subject cueinner	-0.1
end clause:that but that	-0.5
end clause:that but v-	-0.1
end clause:that but verb-past	-0.2
end clause:that by --	-0.7
end clause:that by 1	-0.5
end clause:that by 12	-0.8
end clause:that by 24	-0.5
end clause:that by 6	-0.7
end clause:that by NOUN	-0.4
end clause:that by PROPN	-0.5
end clause:that by a	-0.3
end clause:that by ing	-0.6
end clause:that by long	-0.3
end clause:that by the	-0.3
end clause:that by v-	-0.7
end clause:that by vq	-0.6
end clause:that down 24	-0.5
end clause:that down v-	-0.6
end clause:that during 12	-0.6
end clause:that during v-	-0.8
end clause:that for --	-0.6
end clause:that for 12	-0.5
end clause:that for 24	-0.4
end clause:that for 3	-0.4
end clause:that for 6	-0.5
end clause:that for ADJ	-0.4
end clause:that for NOUN	-0.4
end clause:that for PROPN	-0.2
end clause:that for QUOTE	-0.4
end clause:that for TIME	-0.6
end clause:that for a	-0.2
end clause:that for his	-0.4
end clause:that for ing	-0.4
end clause:that for long	-0.3
end clause:that for the	-0.4
end clause:that for v-	-0.5
end clause:that for vq	-0.6
end clause:that from --	-0.6
end clause:that from 12	-0.7
end clause:that from 24	-0.5
end clause:that from 3	-0.4
end clause:that from 6	-0.6
end clause:that from ADJ	-0.4
end clause:that from NOUN	-0.5
end clause:that from PROPN	-0.5
end clause:that from TIME	-0.3
end clause:that from a	-0.4
end clause:that from ing	-0.2
end clause:that from long	-0.5
end clause:that from the	-0.4
end clause:that from v-	-0.6
end clause:that from vq	-0.5
end clause:that how 12	-0.4
end clause:that how 24	-0.4
end clause:that how ADJ	-0.3
end clause:that how v-	-0.5
end clause:that if --	-0.6
end clause:that if 1	-0.5
end clause:that if 24	-0.5
end clause:that if 6	-0.6
end clause:that if PROPN	-0.5
end clause:that if he	-0.4
end clause:that if it	-0.4
end clause:that if v-	0.1
end clause:that in --	0.1
end clause:that in 1	0.1
end clause:that in 12	-0.9
end clause:that in 24	-0.9
end clause:that in 6	-1.2
end clause:that in ADJ	-0.5
end clause:that in NOUN	-0.1
end clause:that in NUM	-0.6
end clause:that in PROPN	-0.7
end clause:that in a	-1.0
end clause:that in her	-0.6
end clause:that in his	-0.3
end clause:that in ing	-0.5
end clause:that in long	-0.6
end clause:that in the	-0.6
end clause:that in their	-0.2
end clause:that in v-	-0.9
end clause:that in vq	-0.8
end clause:that into 12	-0.3
end clause:that into 24	-0.2
end clause:that into 6	-0.5
end clause:that into NOUN	-0.2
end clause:that into the	-0.3
end clause:that into v-	-0.4
end clause:that like PROPN	-0.2
end clause:that like v-	-0.3
end clause:that of --	-0.3
end clause:that of 12	-0.4
end clause:that of 24	-0.4
end clause:that of 3	-0.2
end clause:that of 6	-0.3
end clause:that of ADJ	-0.3
end clause:that of NOUN	-0.3
end clause:that of PROPN	-0.2
end clause:that of TIME	-0.3
end clause:that of a	-0.4
end clause:that of her	-0.4
end clause:that of his	-0.3
end clause:that of ing	-0.3
end clause:that of long	-0.4
end clause:that of the	-0.3
end clause:that of their	-0.3
end clause:that of v-	-0.4
end clause:that of verb-past	-0.1
end clause:that of vq	-0.4
end clause:that off v-	-0.6
end clause:that on --	0.1
end clause:that on 12	-0.9
end clause:that on 24	-0.8
end clause:that on 6	-0.7
end clause:that on ADJ	-0.5
end clause:that on NOUN	-0.4
end clause:that on a	-0.5
end clause:that on his	-0.3
end clause:that on long	0.1
end clause:that on the	-0.3
end clause:that on v-	-1.1
end clause:that on vq	-0.4
end clause:that on vq+	0.3
end clause:that open-quote	-0.4
end clause:that open-quote -q	-0.4
end clause:that open-quote 1	-0.4
end clause:that open-quote 12	-0.3
end clause:that open-quote 24	-0.4
end clause:that open-quote 3	-0.4
end clause:that open-quote 6	-0.4
end clause:that open-quote long	-0.3
end clause:that open-quote vq	-0.4
end clause:that or 12	-0.2
end clause:that or 24	-0.7
end clause:that or 6	-0.4
end clause:that or ADJ	-0.2
end clause:that or NOUN	-0.2
end clause:that or ahead=- --	-0.2
end clause:that or ahead=subject --	-0.5
end clause:that or ahead=subject -inner	-0.4
end clause:that or clause	-0.3
end clause:that or long	-0.4
end clause:that or v-	-0.4
end clause:that or verb-finite	-0.6
end clause:that out 12	-0.3
end clause:that out 6	-0.2
end clause:that out of	-0.2
end clause:that out v-	-0.4
end clause:that outside v-	-0.5
end clause:that over 12	-0.6
end clause:that over 24	-0.4
end clause:that over PROPN	-0.5
end clause:that over the	-0.4
end clause:that over v-	-0.7
end clause:that parallel	-0.7
end clause:that since 12	-0.7
end clause:that since the	-0.4
end clause:that since v-	-0.9
end clause:that than --	-0.5
end clause:that than 12	-0.3
end clause:that than 24	-0.4
end clause:that than 6	-0.7
end clause:that than NUM	-0.5
end clause:that than PROPN	-0.3
end clause:that than the	-0.5
end clause:that than v-	-0.1
end clause:that than verb-finite	0.1
end clause:that than vq	-0.7
end clause:that that --	-0.7
end clause:that that 12	-0.4
end clause:that that 24	-0.8
end clause:that that 3	-0.4
end clause:that that 6	-0.5
end clause:that that ADJ	-0.4
end clause:that that NOUN	-0.4
end clause:that that PROPN	-0.4
end clause:that that QUOTE	-0.4
end clause:that that he	-0.5
end clause:that that it	-0.5
end clause:that that long	-0.5
end clause:that that she	-0.4
end clause:that that the	-0.3
end clause:that that v-	-0.3
end clause:that that verb-finite	-0.8
end clause:that that verb-past	-0.7
end clause:that that vq	-0.5
end clause:that through 12	-0.4
end clause:that through 24	-0.3
end clause:that through the	-0.6
end clause:that through v-	-0.5
end clause:that time --	-1.2
end clause:that time 12	-0.7
end clause:that time 24	-0.8
end clause:that time 3	-0.7
end clause:that time 6	-0.6
end clause:that time TIME	-0.4
end clause:that time v-	-0.7
end clause:that time vq	0.1
end clause:that to --	-0.1
end clause:that to 12	-0.5
end clause:that to 24	-0.7
end clause:that to 3	-0.8
end clause:that to 6	0.1
end clause:that to ADJ	-0.2
end clause:that to NOUN	-0.6
end clause:that to NUM	-0.8
end clause:that to QUOTE	-0.6
end clause:that to a	-0.4
end clause:that to his	-0.5
end clause:that to long	-0.4
end clause:that to the	-0.2
end clause:that to v-	-0.3
end clause:that to vq	-0.4
end clause:that toward v-	-0.5
end clause:that under 6	-0.4
end clause:that under v-	-0.5
end clause:that until v-	-0.7
end clause:that up 12	-0.3
end clause:that up 24	-0.4
end clause:that up 6	-0.4
end clause:that up to	-0.2
end clause:that up v-	-0.5
end clause:that verb --	-0.7
end clause:that verb -q	-0.6
end clause:that verb 1	-0.7
end clause:that verb 12	-0.5
end clause:that verb 24	-0.4
end clause:that verb 3	-0.7
end clause:that verb 6	-0.7
end clause:that verb finite	-0.6
end clause:that verb finite-passive	-0.2
end clause:that verb infinitive	-0.7
end clause:that verb infinitive-passive	-0.5
end clause:that verb ing	-0.5
end clause:that verb long	-0.4
end clause:that verb past	-0.4
end clause:that verb v-	-0.4
end clause:that verb vq	-0.4
end clause:that what 24	-0.3
end clause:that what he	-0.2
end clause:that what v-	-0.4
end clause:that when --	-0.7
end clause:that when 12	-0.5
end clause:that when 24	-0.8
end clause:that when it	-0.5
end clause:that when v-	-0.8
end clause:that whether 6	-0.2
end clause:that whether v-	-0.4
end clause:that which v-	-0.2
end clause:that while --	-0.7
end clause:that while 1	-0.7
end clause:that while 12	-0.3
end clause:that while 24	-0.5
end clause:that while PROPN	-0.4
end clause:that while v-	-0.5
end clause:that who --	-0.4
end clause:that who 12	-0.7
end clause:that who 24	0.1
end clause:that who 3	-0.4
end clause:that who 6	-0.4
end clause:that who verb-finite	0.1
end clause:that who verb-past	-0.6
end clause:that with --	-0.4
end clause:that with 12	-0.6
end clause:that with 24	-0.7
end clause:that with 3	-0.3
end clause:that with 6	-0.5
end clause:that with ADJ	-0.6
end clause:that with NOUN	-0.4
end clause:that with NUM	-0.3
end clause:that with PROPN	-0.5
end clause:that with a	-0.5
end clause:that with him	-0.2
end clause:that with his	-0.5
end clause:that with long	-0.4
end clause:that with the	-0.4
end clause:that with v-	-0.6
end clause:that with vq	-0.5
end clause:that without NOUN	-0.4
end clause:that without v-	-0.8
end clause:that — --	-1.4
end clause:that — 12	-0.4
end clause:that — 24	0.1
end clause:that — 3	-0.7
end clause:that — 6	0.2
end clause:that — but	0.3
end clause:that — long	-0.4
end clause:that — v-	0.2
end clause:that — verb-finite	-0.9
end clause:that — verb-past	-0.3
end clause:that — vq	0.2
end clause:that ” -q	-0.4
end clause:that ” -q+	-0.6
end clause:that ” 12	0.1
end clause:that ” 24	-0.7
end clause:that ” 6	-1.0
end clause:that ” NOUN	-0.7
end clause:that ” PROPN	-0.1
end clause:that ” and	-0.2
end clause:that ” because	-0.5
end clause:that ” for	-0.9
end clause:that ” in	-0.9
end clause:that ” infinitive	-0.7
end clause:that ” ing	0.5
end clause:that ” long	0.2
end clause:that ” of	-0.4
end clause:that ” the	-0.7
end clause:that ” verb-finite	-0.9
end clause:that ” verb-past	-0.3
end clause:that ” vq	0.2
end clause:that ” vq+	-1.1
end clause:that+far	-0.5
end clause:that+far , 12	0.2
end clause:that+far , 24	-0.1
end clause:that+far , v-	-0.1
end clause:that+far - ahead=- --	-0.6
end clause:that+far - ahead=- -inner	-0.3
end clause:that+far - ahead=- cue-	-0.8
end clause:that+far - ahead=- cueinner	-0.3
end clause:that+far - ahead=subject --	-0.4
end clause:that+far adverb v-	-0.5
end clause:that+far for v-	-0.2
end clause:that+far in v-	-0.5
end clause:that+far of v-	-0.5
end clause:that+far open-quote	-0.3
end clause:that+far open-quote 24	-0.4
end clause:that+far open-quote vq	-0.5
end clause:that+far verb --	-0.7
end clause:that+far verb 12	-0.4
end clause:that+far verb 24	-0.2
end clause:that+far verb 3	-0.6
end clause:that+far verb 6	-0.5
end clause:that+far verb finite	-0.6
end clause:that+far verb infinitive	-0.4
end clause:that+far verb ing	-0.3
end clause:that+far verb long	-0.2
end clause:that+far verb past	-0.4
end clause:that+far verb v-	-0.6
end clause:that+far verb vq	-0.3
end clause:that+far ” vq	-0.2
end clause:to	-0.1
end clause:to , 12	0.4
end clause:to , 24	-0.3
end clause:to , 3	0.2
end clause:to , 6	0.2
end clause:to , ADJ	-0.5
end clause:to , NOUN	-0.2
end clause:to , PROPN	0.2
end clause:to , QUOTE	-0.5
end clause:to , a	-0.1
end clause:to , and	0.3
end clause:to , but	0.5
end clause:to , ing	0.6
end clause:to , long	-0.5
end clause:to , the	0.4
end clause:to , which	-0.1
end clause:to , while	0.4
end clause:to , who	-0.3
end clause:to - ahead=- --	-0.1
end clause:to - ahead=- -inner	-0.7
end clause:to - ahead=- cue-	0.2
end clause:to - ahead=- cueinner	-0.5
end clause:to - ahead=subject --	0.2
end clause:to - ahead=subject -inner	-0.2
end clause:to - ahead=subject cue-	0.4
end clause:to : v-	0.2
end clause:to about 3	-0.3
end clause:to about v-	-0.5
end clause:to adverb --	-0.7
end clause:to adverb 1	-0.7
end clause:to adverb 12	-0.1
end clause:to adverb 24	-0.6
end clause:to adverb 3	-1.0
end clause:to adverb 6	-0.3
end clause:to adverb back	-0.5
end clause:to adverb long	-0.6
end clause:to adverb more	-0.3
end clause:to adverb together	-0.4
end clause:to adverb v-	-0.1
end clause:to adverb well	-0.4
end clause:to against v-	-0.5
end clause:to along v-	-0.4
end clause:to and 12	-0.7
end clause:to and 24	-0.2
end clause:to and 3	0.1
end clause:to and 6	0.1
end clause:to and ADJ	-0.9
end clause:to and NOUN	-1.2
end clause:to and PROPN	-0.6
end clause:to and ahead=- --	0.2
end clause:to and ahead=- cue-	-0.1
end clause:to and ahead=subject --	0.2
end clause:to and ahead=subject cue-	0.4
end clause:to and clause	0.2
end clause:to and ing	-0.1
end clause:to and long	-0.6
end clause:to and v-	-0.1
end clause:to and verb-finite	-0.7
end clause:to as 12	0.2
end clause:to as 24	-0.8
end clause:to as 3	-0.4
end clause:to as 6	-0.1
end clause:to as ADJ	-0.4
end clause:to as a	-0.9
end clause:to as the	0.1
end clause:to at 12	-0.6
end clause:to at 3	-0.4
end clause:to at least	-0.2
end clause:to at the	-0.6
end clause:to at v-	-0.9
end clause:to because v-	-0.1
end clause:to before v-	-0.9
end clause:to behind v-	-0.5
end clause:to between v-	-0.5
end clause:to but ahead=subject --	0.2
end clause:to but ahead=subject cue-	0.2
end clause:to by 12	-0.6
end clause:to by 24	-0.7
end clause:to by 3	-0.1
end clause:to by NOUN	-0.4
end clause:to by PROPN	-0.6
end clause:to by ing	-0.1
end clause:to by v-	-0.2
end clause:to down v-	-0.4
end clause:to during v-	-0.7
end clause:to for 12	-0.7
end clause:to for 24	-0.5
end clause:to for 3	0.1
end clause:to for 6	-0.8
end clause:to for ADJ	-0.5
end clause:to for NOUN	-0.5
end clause:to for PROPN	-0.5
end clause:to for a	-0.6
end clause:to for the	-0.6
end clause:to for v-	-0.2
end clause:to from 24	-0.2
end clause:to from 3	-0.3
end clause:to from 6	-0.7
end clause:to from PROPN	-0.4
end clause:to from ing	-0.4
end clause:to from the	-0.4
end clause:to from v-	-0.7
end clause:to if v-	-0.1
end clause:to in 12	-0.2
end clause:to in 24	-0.9
end clause:to in 3	-0.2
end clause:to in 6	-1.1
end clause:to in ADJ	-0.6
end clause:to in NOUN	-0.1
end clause:to in PROPN	-1.0
end clause:to in TIME	-1.1
end clause:to in a	-0.7
end clause:to in the	-0.2
end clause:to in v-	-0.5
end clause:to into v-	-0.6
end clause:to like v-	-0.5
end clause:to of 12	-0.6
end clause:to of 24	-0.4
end clause:to of 3	-0.5
end clause:to of 6	-0.5
end clause:to of ADJ	-0.4
end clause:to of NOUN	-0.3
end clause:to of NUM	-0.4
end clause:to of PROPN	-0.4
end clause:to of TIME	-0.4
end clause:to of a	-0.4
end clause:to of his	-0.4
end clause:to of ing	-0.4
end clause:to of the	-0.5
end clause:to of v-	-0.7
end clause:to off v-	-0.6
end clause:to on 12	-0.7
end clause:to on 24	-0.7
end clause:to on 3	-0.3
end clause:to on 6	-0.5
end clause:to on NOUN	-0.6
end clause:to on PROPN	-0.9
end clause:to on TIME	-0.7
end clause:to on a	-0.4
end clause:to on the	-0.4
end clause:to on v-	-0.5
end clause:to open-quote	-0.6
end clause:to open-quote -q	-0.4
end clause:to open-quote 1	-0.4
end clause:to open-quote 12	-0.4
end clause:to open-quote 24	-0.4
end clause:to open-quote 3	-0.4
end clause:to open-quote 6	-0.5
end clause:to open-quote vq	-0.6
end clause:to or 12	-0.3
end clause:to or 6	-0.4
end clause:to or ahead=subject --	-0.3
end clause:to or v-	-0.6
end clause:to out 3	-0.4
end clause:to out v-	-0.5
end clause:to over 12	-0.6
end clause:to over 6	-0.5
end clause:to over v-	-0.8
end clause:to than 12	-0.6
end clause:to than 3	-0.5
end clause:to than v-	-0.4
end clause:to that 12	-0.1
end clause:to that 24	-0.7
end clause:to that 3	-0.9
end clause:to that 6	-0.5
end clause:to that NOUN	-0.3
end clause:to that PROPN	-0.6
end clause:to that he	-0.8
end clause:to that v-	-0.4
end clause:to that verb-finite	-1.0
end clause:to that verb-past	-0.5
end clause:to time 12	-0.4
end clause:to time 24	-0.8
end clause:to time 3	-0.1
end clause:to time 6	-0.1
end clause:to time TIME	-0.1
end clause:to time v-	-0.1
end clause:to to 12	-0.7
end clause:to to 24	-0.6
end clause:to to 6	-0.8
end clause:to to ADJ	-0.5
end clause:to to NOUN	-0.7
end clause:to to PROPN	-0.6
end clause:to to a	-0.5
end clause:to to v-	-0.4
end clause:to until v-	-0.7
end clause:to up 3	-0.4
end clause:to up v-	-0.5
end clause:to verb --	-0.8
end clause:to verb 1	-0.8
end clause:to verb 12	-0.2
end clause:to verb 24	-0.9
end clause:to verb 3	-0.1
end clause:to verb 6	-0.2
end clause:to verb finite	-0.1
end clause:to verb infinitive	-0.3
end clause:to verb ing	-1.2
end clause:to verb long	-1.0
end clause:to verb past	-0.5
end clause:to verb vq	-0.6
end clause:to what v-	-0.4
end clause:to whether v-	-0.4
end clause:to who 12	-0.4
end clause:to who v-	-0.8
end clause:to who verb-finite	-0.6
end clause:to with 3	-0.8
end clause:to with 6	-0.7
end clause:to with NOUN	-0.3
end clause:to with PROPN	-0.5
end clause:to with the	-0.5
end clause:to with v-	-0.3
end clause:to — 12	-0.2
end clause:to — 24	0.5
end clause:to — 6	-0.1
end clause:to ” -q	0.3
end clause:to ” 24	0.3
end clause:to ” 6	-0.2
end clause:to ” NOUN	-0.6
end clause:to ” long	-0.5
end clause:to+far	-0.4
end clause:to+far verb v-	-0.6
end clause:wh	-0.7
end clause:wh , --	-0.7
end clause:wh , 3	-0.1
end clause:wh , 6	-0.5
end clause:wh , NOUN	-0.5
end clause:wh , and	-0.2
end clause:wh , ing	-0.2
end clause:wh , v-	0.1
end clause:wh , verb-past	0.4
end clause:wh - ahead=- --	-0.1
end clause:wh - ahead=- -inner	-0.7
end clause:wh - ahead=- cue-	-0.3
end clause:wh - ahead=- cueinner	0.1
end clause:wh - ahead=subject --	-0.4
end clause:wh - ahead=subject -inner	-0.2
end clause:wh - ahead=subject cue-	0.1
end clause:wh - ahead=subject cueinner	-0.3
end clause:wh : v-	0.1
end clause:wh adverb --	-0.8
end clause:wh adverb 24	-0.2
end clause:wh adverb 3	-0.4
end clause:wh adverb 6	-0.5
end clause:wh adverb v-	-0.2
end clause:wh against 6	-0.5
end clause:wh against v-	-0.3
end clause:wh and --	-0.7
end clause:wh and 12	-0.2
end clause:wh and 6	-0.6
end clause:wh and ADJ	-0.6
end clause:wh and ahead=subject --	-0.1
end clause:wh and ahead=subject -inner	0.1
end clause:wh and ahead=subject cue-	-0.7
end clause:wh and clause	0.2
end clause:wh and v-	-0.1
end clause:wh and verb-finite	-0.3
end clause:wh as 12	-0.7
end clause:wh as the	-0.6
end clause:wh as v-	-0.1
end clause:wh at 12	-0.2
end clause:wh at the	-0.5
end clause:wh at v-	-0.3
end clause:wh by 12	-0.3
end clause:wh by v-	-0.7
end clause:wh for 12	-0.4
end clause:wh for 24	-0.4
end clause:wh for 6	-0.4
end clause:wh for NOUN	-0.4
end clause:wh for PROPN	-0.2
end clause:wh for v-	-0.5
end clause:wh from 12	-0.4
end clause:wh from 6	-0.5
end clause:wh from v-	-0.6
end clause:wh how v-	-0.3
end clause:wh in --	-0.5
end clause:wh in 12	-0.6
end clause:wh in 24	-0.8
end clause:wh in 3	-0.3
end clause:wh in 6	-0.9
end clause:wh in PROPN	-0.6
end clause:wh in TIME	-0.4
end clause:wh in a	-0.6
end clause:wh in long	-0.4
end clause:wh in the	-0.6
end clause:wh in v-	-0.8
end clause:wh into the	-0.2
end clause:wh into v-	-0.3
end clause:wh of --	-0.4
end clause:wh of 12	-0.4
end clause:wh of 24	-0.4
end clause:wh of 3	-0.3
end clause:wh of 6	-0.4
end clause:wh of ADJ	-0.2
end clause:wh of NOUN	-0.3
end clause:wh of PROPN	-0.4
end clause:wh of his	-0.3
end clause:wh of the	-0.5
end clause:wh of v-	-0.6
end clause:wh on 12	-0.7
end clause:wh on 24	-0.5
end clause:wh on 6	-0.6
end clause:wh on the	-0.5
end clause:wh on v-	-0.9
end clause:wh open-quote	-0.4
end clause:wh open-quote 12	-0.3
end clause:wh open-quote 3	-0.4
end clause:wh open-quote 6	-0.4
end clause:wh open-quote vq	-0.4
end clause:wh or 12	-0.3
end clause:wh or ahead=subject --	-0.6
end clause:wh or v-	-0.5
end clause:wh that 12	-0.8
end clause:wh that 6	-0.5
end clause:wh that PROPN	-0.2
end clause:wh that v-	-0.2
end clause:wh time 12	-0.5
end clause:wh time TIME	-0.6
end clause:wh time v-	-0.6
end clause:wh to 12	-0.4
end clause:wh to 24	-0.3
end clause:wh to PROPN	-0.5
end clause:wh to the	-0.3
end clause:wh to v-	-0.4
end clause:wh verb --	-0.8
end clause:wh verb 1	-0.8
end clause:wh verb 12	-0.7
end clause:wh verb 24	-0.6
end clause:wh verb 3	-0.8
end clause:wh verb 6	-0.8
end clause:wh verb finite	-0.8
end clause:wh verb finite-passive	-0.8
end clause:wh verb infinitive	-0.7
end clause:wh verb ing	-0.5
end clause:wh verb long	-0.4
end clause:wh verb past	-0.9
end clause:wh verb v-	-0.7
end clause:wh verb vq	-0.3
end clause:wh when v-	-0.7
end clause:wh with 12	-0.4
end clause:wh with 24	-0.4
end clause:wh with 6	-0.6
end clause:wh with NOUN	-0.4
end clause:wh with v-	-0.4
end clause:wh — 12	0.2
end clause:wh — v-	0.1
end clause:wh ” vq	-0.1
end clause:wh+far	-0.7
end clause:wh+far - ahead=- --	-0.4
end clause:wh+far verb --	-0.5
end clause:wh+far verb 3	-0.5
end clause:wh+far verb finite	-0.4
end clause:when	-0.7
end clause:when - ahead=- --	-0.6
end clause:when - ahead=- cue-	-0.6
end clause:when verb --	-0.7
end clause:when verb 12	-0.5
end clause:when verb 3	-0.5
end clause:when verb 6	-0.4
end clause:when verb finite	-0.5
end clause:when verb infinitive	-0.6
end clause:when verb v-	-0.5
end clear verb	-0.8
end clear verb finite	-0.6
end comment and	-0.5
end comment verb	-0.7
end comment verb ing	-0.5
end compare ,	-0.2
end compare of	-0.6
end compare open-quote	-0.4
end compare to	-1.1
end compare verb	-0.7
end compare verb past	-0.5
end complain of	-0.3
end complain open-quote	-0.4
end complain verb	-0.7
end complain verb finite	-0.7
end concede for	-0.5
end concede open-quote	-0.3
end concede verb	-0.6
end concede verb finite	-0.5
end conclude ,	0.1
end conclude adverb	-0.7
end conclude of	-0.4
end conclude of the	-0.4
end conclude open-quote	-0.4
end conclude verb	-1.0
end conclude verb finite	-0.8
end conclude verb infinitive	-0.6
end conclude verb past	-0.7
end condemn verb	-1.2
end confirm ,	-0.2
end confirm , PROPN	-0.7
end confirm and	0.1
end confirm of	-0.6
end confirm verb	-0.9
end confirm verb finite	-0.7
end consider ,	0.4
end consider of	-0.5
end consider verb	-0.4
end consider verb finite	-0.5
end consider verb infinitive	-0.7
end contemplate ,	-0.3
end contemplate verb	-0.6
end contend verb	-0.9
end contend verb finite	-0.7
end continue verb	-0.7
end contrast with	-0.8
end convince ,	-0.6
end convince adverb	-0.4
end convince in	-0.6
end convince verb	-0.8
end convince verb finite	-0.7
end counter verb	-0.7
end cover ,	-0.1
end create verb	-0.7
end credit open-quote	-0.4
end criticize ,	0.5
end criticize adverb	-0.7
end criticize and	-0.4
end criticize for	-1.0
end criticize for ing	-0.8
end criticize from	0.2
end criticize in	-0.3
end criticize of	-0.3
end criticize on	-0.6
end criticize open-quote	-0.4
end criticize verb finite	-0.5
end criticize verb ing	-0.7
end criticize verb past	0.2
end decide adverb	-0.4
end decide and	0.5
end decide of	-0.3
end decide of his	-0.4
end decide to	-0.2
end decide verb	-0.2
end decide verb infinitive	-0.8
end declare ,	0.3
end declare adverb	-0.3
end declare and	0.1
end declare in	-0.7
end declare of	-0.4
end declare of the	-0.4
end declare open-quote	-0.5
end declare time	0.1
end declare time TIME	0.1
end declare to	-0.5
end declare verb	-0.1
end declare verb finite	-0.2
end declare verb infinitive	-0.7
end declare verb past	-0.6
end decline ,	-0.2
end decline adverb	-0.5
end decline and	0.4
end decline for	0.1
end decline for this	0.2
end decline of	-0.3
end decline on	-0.3
end decline verb	-1.2
end decline verb finite	-0.8
end decry of	-0.5
end decry open-quote	-0.4
end decry verb	-1.1
end decry verb finite	-0.5
end decry verb ing	-0.4
end defend ,	0.3
end defend , PROPN	-0.5
end defend , ing	0.4
end defend and	-0.5
end defend as	-0.7
end defend of	-0.5
end defend open-quote	-0.4
end defend that	-0.5
end defend time	-0.1
end defend time TIME	-0.1
end defend verb	-1.1
end defend verb infinitive	-0.7
end defend verb ing	-0.5
end defend verb past	-0.7
end deliver ,	-0.3
end deliver of	-0.6
end deliver verb	-0.7
end demand ,	0.3
end demand open-quote	-0.4
end demand verb	-0.9
end demand verb finite	-0.7
end demonstrate verb	-0.8
end demonstrate verb finite	-0.7
end denounce ,	0.3
end denounce and	0.2
end denounce open-quote	-0.4
end denounce ”	0.3
end deny ,	0.5
end deny and	0.3
end deny verb	-0.8
end deny verb finite	-0.6
end describe ,	0.1
end describe adverb	-0.7
end describe and	0.1
end describe as	-1.0
end describe as QUOTE	-0.4
end describe as a	-0.4
end describe in	0.2
end describe in PROPN	-0.6
end describe of	-0.4
end describe open-quote	-0.5
end describe that	-0.6
end describe to	-0.7
end describe verb	-0.5
end describe verb finite	-0.8
end describe verb infinitive	-0.6
end describe verb ing	-0.8
end describe verb past	-0.3
end describe with	-0.2
end describe ”	0.3
end describe ” and	0.3
end describe ” ing	0.5
end despite commas=0 clause	0.1
end despite commas=0 object	0.2
end despite main commas=0	0.1
end despite pos=DET v-	-0.1
end despite rest=11	-0.3
end despite rest=5	0.5
end despite rest=long	-0.5
end detail of	-0.3
end detail verb	-0.9
end detail verb finite	-0.5
end detail verb past	-0.6
end determine ,	-0.6
end determine in	-0.2
end determine verb	-1.0
end determine verb finite	-0.5
end determine verb finite-passive	-0.6
end determine verb infinitive	-0.5
end determine verb ing	-0.4
end direct:after-cue	-0.1
end direct:after-cue - ahead=- cue-	-0.1
end direct:after-cue - ahead=subject cue-	-0.1
end direct:after-cue open-quote	-0.3
end direct:after-cue open-quote -q	-0.2
end direct:after-cue open-quote 12	-0.5
end direct:after-cue open-quote vq	-0.5
end direct:after-cue parallel	-0.5
end direct:after-cue verb -q	-0.5
end direct:after-cue verb 12	-0.4
end direct:after-cue verb 24	-0.5
end direct:after-cue verb 6	-0.2
end direct:after-cue verb finite	-0.3
end direct:after-cue verb infinitive	-0.3
end direct:after-cue verb past	-0.4
end direct:after-cue verb vq	-0.4
end direct:after-cue ” -q	0.4
end direct:after-cue ” -q+	-0.6
end direct:after-cue ” 12	0.3
end direct:after-cue ” 3	-0.4
end direct:after-cue ” 6	0.2
end direct:after-cue ” NOUN	-0.2
end direct:after-cue ” and	-0.1
end direct:after-cue ” in	0.1
end direct:after-cue ” ing	0.4
end direct:after-cue ” verb-finite	-0.2
end direct:after-cue ”— -q	0.1
end direct:colon	-1.3
end direct:colon , --	-0.6
end direct:colon , 12	-0.4
end direct:colon , 24	-0.3
end direct:colon , ing	-0.4
end direct:colon , long	-0.4
end direct:colon , v-	-0.6
end direct:colon - ahead=- --	-0.5
end direct:colon - ahead=- -inner	-0.3
end direct:colon - ahead=- cue-	-0.5
end direct:colon - ahead=subject --	-0.4
end direct:colon verb --	-0.5
end direct:colon verb 12	-0.5
end direct:colon verb 24	-0.3
end direct:colon verb 3	-0.2
end direct:colon verb finite	-0.4
end direct:colon verb infinitive	-0.5
end direct:colon verb past	-0.5
end direct:colon verb v-	-0.4
end disavow verb	-0.8
end disclose ,	-0.1
end disclose for	-0.5
end discuss ,	-0.3
end discuss and	-0.3
end discuss for	-0.8
end discuss in	0.2
end discuss of	-0.4
end discuss open-quote	-0.4
end discuss that	-0.6
end discuss to	-0.8
end discuss verb	-1.1
end discuss verb finite	-0.7
end discuss verb infinitive	-0.6
end discuss verb ing	-0.4
end discuss verb past	-0.7
end discuss with	0.2
end dislik ,	-0.5
end dismiss ,	0.3
end dismiss as	-0.8
end dismiss of	-0.4
end dismiss open-quote	-0.4
end dismiss that	-0.8
end dismiss verb	-0.6
end dismiss verb finite	-0.3
end dismiss verb ing	-0.5
end dismiss verb past	-0.7
end dismiss with	-0.5
end display verb	0.3
end divide verb	-0.5
end down ,	-0.4
end down - ahead=- -inner	-0.5
end down - ahead=- other	-0.4
end down .	-0.1
end down commas=0 clause	-0.8
end down commas=0 object	-0.4
end down commas=1 clause	-0.5
end down commas=1 object	-0.5
end down main ahead=-	-0.5
end down main ahead=subject	-0.6
end down main commas=0	-0.7
end down main commas=1	-0.8
end down on	-0.5
end down on v-	-0.5
end down pos=ADP v-	-0.7
end down pos=DET v-	-0.4
end down pos=PUNCT v-	-0.1
end down rest=11	-0.8
end down rest=5	-0.8
end down rest=long	-0.9
end down the	-0.4
end down the v-	-0.3
end down to	-0.4
end during - ahead=subject --	0.1
end during - ahead=subject other	-0.2
end during PROPN	-0.1
end during PROPN v-	-0.6
end during TIME	-1.0
end during TIME v-	-0.8
end during a	0.3
end during a --	0.4
end during a v-	-0.2
end during an	0.4
end during an --	0.3
end during commas=0 clause	-0.4
end during commas=0 object	0.2
end during his	-0.1
end during his v-	-0.7
end during main commas=0	-0.1
end during main commas=1	-0.6
end during pos=DET --	0.3
end during pos=DET v-	-0.4
end during pos=PRON --	0.2
end during pos=PRON v-	-0.3
end during pos=PROPN v-	-0.6
end during rest=11	0.4
end during rest=5	-0.2
end during rest=long	-0.4
end during sub commas=0	0.2
end during the	-0.4
end during the --	-0.1
end during the v-	-0.9
end echo by	-0.5
end echo verb	-0.8
end echo verb past	-0.5
end either PROPN	-0.4
end either ahead=subject -- other	-0.6
end either commas=0 clause	-0.7
end either commas=0 object	-0.7
end either main commas=0	-1.0
end either rest=11	-0.5
end either rest=long	-0.6
end elect verb	-0.8
end email open-quote	-0.4
end email verb	-0.5
end email verb past	-0.5
end embrace verb	0.2
end embrace verb finite	0.3
end emphasize ,	0.1
end emphasize open-quote	-0.5
end emphasize verb	-0.8
end emphasize verb finite	-0.8
end encourage of	-0.3
end encourage open-quote	-0.4
end encourage to	-0.4
end encourage verb	-0.9
end encourage verb infinitive	-0.9
end encourage ”	-0.6
end endorse ,	0.7
end endorse and	0.6
end endorse for	-0.8
end endorse in	0.5
end endorse in TIME	0.6
end endorse in the	-0.7
end endorse of	-0.4
end endorse verb	0.3
end enjoy verb	-0.5
end estimate time	-0.5
end estimate time TIME	-0.5
end estimate to	-0.7
end estimate verb	-0.8
end expect ,	0.1
end expect adverb	-0.7
end expect as	-0.7
end expect at	-0.6
end expect for	-0.6
end expect in	-0.8
end expect in TIME	-0.5
end expect in the	-0.7
end expect of	-0.4
end expect of NOUN	-0.2
end expect on	-1.0
end expect on the	-0.4
end expect open-quote	-0.4
end expect that	-0.5
end expect time	-0.7
end expect time TIME	-0.7
end expect to	-0.4
end expect verb	0.2
end expect verb finite	0.4
end expect verb infinitive	-1.5
end expect verb ing	-0.7
end expect verb past	-0.9
end expect —	0.2
end explain ,	-0.3
end explain and	-0.7
end explain for	-0.4
end explain in	-0.1
end explain of	-0.6
end explain on	-0.4
end explain open-quote	-0.4
end explain to	-0.3
end explain verb	-0.9
end explain verb finite	-0.6
end explain verb finite-passive	-0.5
end explain verb infinitive	-0.9
end explain verb ing	-0.5
end explain verb past	-0.5
end explain ”	-0.2
end express for	-0.5
end express verb	-1.0
end express with	-0.8
end favor ,	-0.2
end fear in	-0.5
end fear verb	-1.0
end fear verb finite	-0.7
end feel ,	-0.2
end feel adverb	-0.6
end feel at	-0.4
end feel of	-0.3
end feel verb	-1.3
end feel verb finite	-0.8
end feel verb finite-passive	-0.8
end figure verb	-0.5
end file ,	-0.6
end find ,	-0.7
end find , NOUN	0.2
end find , NUM	-0.8
end find , PROPN	-0.2
end find , while	-0.8
end find adverb	-0.8
end find among	-0.6
end find and	-0.8
end find and PROPN	-0.2
end find as	-0.1
end find by	-0.6
end find for	-0.5
end find for NOUN	-0.5
end find for PROPN	-0.5
end find from	-0.5
end find in	-1.1
end find in PROPN	-0.3
end find in TIME	-0.7
end find in the	-0.6
end find of	-0.3
end find of NUM	-0.4
end find of PROPN	-0.2
end find on	-0.6
end find open-quote	-0.4
end find or	-0.3
end find than	-0.3
end find that	-0.7
end find time	-0.6
end find time TIME	-0.6
end find to	-0.7
end find to NUM	-0.6
end find verb	-1.1
end find verb finite	-0.7
end find verb infinitive	-0.7
end find verb ing	-0.6
end find verb past	-1.0
end find with	-0.8
end find ”	-0.6
end fire ,	-0.1
end focus , ing	0.2
end focus and	-0.7
end focus of	-0.5
end focus on	-0.4
end focus verb finite	0.3
end focus verb infinitive	-0.5
end focus —	0.1
end follow verb	-0.7
end for - ahead=- --	-0.1
end for - ahead=- other	-0.1
end for - ahead=- report	-0.4
end for - ahead=- report END --	-0.4
end for - ahead=subject --	0.2
end for - ahead=subject -inner	-0.2
end for - ahead=subject cue-	-0.9
end for - ahead=subject cueinner	-0.2
end for - ahead=subject intent	0.1
end for - ahead=subject other	-0.6
end for - ahead=subject other ADJ --	-0.5
end for - ahead=subject other ADP --	-0.4
end for - ahead=subject other ADP -inner	-0.4
end for - ahead=subject other ADP cue-	-0.5
end for - ahead=subject other ADV --	-0.5
end for - ahead=subject other ADV cue-	-0.4
end for - ahead=subject other DET --	0.2
end for - ahead=subject other DET cue-	-0.7
end for - ahead=subject other PRON --	-0.3
end for - ahead=subject other PUNCT cue-	-0.3
end for - ahead=subject report QUOTE cue-	-0.3
end for - ahead=subject thought	-0.4
end for ADJ	-0.4
end for ADJ --	-0.1
end for ADJ v-	-0.8
end for ADJ vq	-0.3
end for NOUN	-0.5
end for NOUN --	-0.2
end for NOUN v-	-0.8
end for NOUN vq	-0.7
end for NUM	-0.6
end for NUM v-	-0.3
end for PROPN	-0.6
end for PROPN --	-0.4
end for PROPN v-	-0.7
end for PROPN vq	-0.4
end for QUOTE	-0.8
end for QUOTE --	-0.7
end for QUOTE v-	-0.4
end for TIME	0.5
end for TIME --	0.7
end for TIME v-	-0.8
end for a	-1.0
end for a --	-0.8
end for a v-	-0.7
end for all	-0.6
end for all v-	-0.5
end for an	-0.4
end for an v-	-0.6
end for and ahead=subject -inner	-0.1
end for and ahead=subject cue-	-0.7
end for and ahead=subject cueinner	-0.3
end for and ahead=subject other	-0.1
end for and ahead=subject report	-0.5
end for both	-0.3
end for both v-	-0.3
end for but ahead=subject --	-0.4
end for but ahead=subject other	-0.4
end for commas=0 accord	-0.4
end for commas=0 clause	-0.6
end for commas=0 label:	-0.5
end for commas=0 noun:o	-0.8
end for commas=0 noun:t	-0.6
end for commas=1 clause	-0.5
end for commas=1 object	-0.8
end for commas=2 clause	-0.4
end for commas=2 object	-0.4
end for her	-0.7
end for her v-	-0.6
end for him	-0.5
end for him v-	-0.5
end for his	-0.2
end for his --	-0.1
end for his v-	-0.7
end for ing	-0.4
end for ing --	-0.2
end for ing v-	-0.6
end for it	-0.6
end for it v-	-0.5
end for its	-0.6
end for its v-	-0.4
end for main ahead=-	-0.2
end for main commas=0	-0.3
end for main commas=1	-0.5
end for parallel	-0.3
end for pos=ADJ --	-0.1
end for pos=ADJ v-	-0.9
end for pos=ADJ vq	-0.3
end for pos=ADV --	0.5
end for pos=ADV v-	-0.7
end for pos=DET --	-0.4
end for pos=DET v-	-0.5
end for pos=DET vq	-0.5
end for pos=NOUN --	0.3
end for pos=NOUN v-	-0.9
end for pos=NOUN vq	-0.7
end for pos=NUM --	-0.3
end for pos=NUM v-	-0.5
end for pos=PRON --	-0.4
end for pos=PRON v-	-1.2
end for pos=PRON vq	-0.5
end for pos=PROPN --	-0.4
end for pos=PROPN v-	-0.7
end for pos=PROPN vq	-0.4
end for pos=PUNCT --	-0.7
end for pos=PUNCT v-	-0.9
end for pos=VERB --	-0.3
end for pos=VERB v-	-0.5
end for rest=11	-0.8
end for rest=2	-0.2
end for rest=5	-0.5
end for rest=long	-0.3
end for sub ahead=subject	-0.5
end for sub commas=0	-1.0
end for that	-0.7
end for the	-0.5
end for the --	-0.2
end for the v-	-0.7
end for the vq	-0.3
end for their	-0.8
end for their v-	-0.5
end for this	0.1
end for this v-	0.2
end for those	-0.7
end for verb-finite	-0.6
end for verb-finite --	-0.5
end for verb-past	-0.4
end for what	-0.4
end for what v-	-0.3
end forget verb	-0.5
end fram verb	-0.6
end from - ahead=subject --	-0.4
end from - ahead=subject -inner	-0.4
end from - ahead=subject cue-	0.1
end from - ahead=subject cueinner	-0.5
end from - ahead=subject other	-0.3
end from - ahead=subject other ADJ cue-	-0.5
end from - ahead=subject other ADP --	-0.5
end from - ahead=subject other ADP cue-	0.3
end from - ahead=subject other ADP cueinner	-0.3
end from - ahead=subject other ADV cue-	-0.6
end from - ahead=subject other DET --	-0.4
end from - ahead=subject other DET cue-	-0.3
end from - ahead=subject report	-0.6
end from ADJ	-0.4
end from ADJ --	-0.1
end from ADJ v-	-0.6
end from NOUN	-0.1
end from NOUN --	0.3
end from NOUN v-	-0.9
end from NUM	-0.5
end from NUM v-	-0.5
end from PROPN	-0.6
end from PROPN --	-0.2
end from PROPN v-	-0.8
end from TIME	-0.8
end from TIME v-	-0.5
end from a	0.2
end from a --	0.4
end from a v-	-0.6
end from and ahead=subject --	-0.3
end from and ahead=subject cue-	-0.5
end from and ahead=subject other	-0.5
end from commas=0 accord	-0.3
end from commas=0 clause	-0.5
end from commas=0 noun:a	-0.7
end from commas=0 noun:o	-0.2
end from commas=0 noun:t	-0.7
end from commas=0 object	-0.2
end from commas=1 clause	-0.5
end from commas=1 object	-0.8
end from commas=2 clause	-0.4
end from commas=2 object	-0.6
end from her	-0.7
end from her v-	-0.4
end from his	-0.7
end from his v-	-0.5
end from ing	-1.0
end from ing --	-0.6
end from ing v-	-0.8
end from ing vq	-0.4
end from main ahead=subject	-0.2
end from main commas=0	-0.3
end from main commas=1	-1.2
end from pos=ADJ --	-0.1
end from pos=ADJ v-	-0.6
end from pos=ADP v-	0.2
end from pos=ADV v-	-0.4
end from pos=DET --	0.3
end from pos=DET v-	-1.1
end from pos=DET vq	-0.7
end from pos=NOUN --	0.3
end from pos=NOUN v-	-0.9
end from pos=NUM v-	-0.6
end from pos=PRON --	-0.3
end from pos=PRON v-	-0.9
end from pos=PROPN --	-0.2
end from pos=PROPN v-	-0.8
end from pos=VERB --	-0.6
end from pos=VERB v-	-0.8
end from pos=VERB vq	-0.4
end from rest=11	-0.1
end from rest=2	-0.9
end from rest=5	-0.2
end from rest=long	-0.7
end from sub ahead=subject	-0.4
end from sub commas=0	-0.4
end from the	-0.2
end from the v-	-0.8
end grouse open-quote	-0.4
end guess verb	-0.6
end guess verb finite	-0.5
end have verb	-0.9
end highlight ,	-0.3
end highlight adverb	-0.6
end highlight and	-0.8
end highlight in	-0.7
end highlight of	-0.5
end highlight open-quote	-0.4
end highlight to	-0.5
end highlight verb	-0.2
end highlight verb finite	0.1
end highlight verb infinitive	-0.6
end highlight verb past	-1.0
end hit verb	-0.6
end hit verb finite	-0.6
end hold of	-0.6
end hold verb	-0.6
end hope ,	-0.6
end hope , ADJ	-0.5
end hope adverb	-0.8
end hope and	-1.0
end hope as	-0.6
end hope by	-0.6
end hope for	-0.5
end hope for the	-0.4
end hope from	-0.4
end hope in	-0.9
end hope in PROPN	-0.4
end hope in TIME	-0.4
end hope of	-0.4
end hope of NOUN	-0.3
end hope on PROPN	-0.5
end hope that	-0.2
end hope time	-0.8
end hope time TIME	-0.8
end hope to	-0.6
end hope to the	-0.6
end hope verb	-0.5
end hope verb finite	-0.4
end hope verb infinitive	-0.9
end hope verb ing	-0.6
end hope verb past	-0.8
end hope with	-0.6
end how - ahead=- --	-0.3
end how - ahead=- other	-0.3
end how - ahead=subject --	-0.5
end how - ahead=subject -inner	-0.3
end how - ahead=subject cue-	-0.5
end how - ahead=subject other	-0.7
end how - ahead=subject other ADJ --	-0.2
end how - ahead=subject other ADP --	-0.2
end how - ahead=subject other ADP -inner	-0.3
end how - ahead=subject other DET --	-0.4
end how ADJ	-0.5
end how ADJ v-	-0.4
end how NOUN	-0.3
end how PROPN	-0.5
end how commas=0 clause	-0.6
end how commas=0 object	-0.7
end how infinitive	-0.6
end how infinitive --	-0.4
end how it	-0.3
end how main ahead=-	-0.3
end how main ahead=subject	-0.7
end how main commas=0	-1.0
end how main commas=1	-0.5
end how pos=ADJ v-	-0.4
end how pos=DET v-	-0.3
end how pos=PART --	-0.4
end how pos=PRON --	-0.4
end how pos=PRON v-	-0.5
end how rest=11	-0.8
end how rest=5	-0.5
end how rest=long	-0.8
end how she	-0.3
end how the	-0.5
end how they	-0.2
end how they v-	-0.4
end identify ,	0.1
end identify as	-0.8
end identify from	-0.4
end identify of	-0.1
end identify verb	-0.2
end identify verb finite	0.1
end identify verb past	-0.9
end if - ahead=- --	-0.3
end if - ahead=- cue-	-0.3
end if - ahead=- other	-0.5
end if - ahead=subject --	-0.8
end if - ahead=subject -inner	-0.3
end if - ahead=subject cue-	-0.2
end if - ahead=subject intent	-0.4
end if - ahead=subject other	-0.4
end if - ahead=subject other ADJ cue-	-0.5
end if - ahead=subject other ADP cue-	-0.5
end if - ahead=subject other DET --	-0.5
end if - ahead=subject other DET -inner	-0.5
end if - ahead=subject other DET cue-	-0.4
end if - ahead=subject other END cue-	-0.4
end if - ahead=subject other NOUN --	-0.4
end if - ahead=subject other PRON cue-	-0.3
end if - ahead=subject other to cue-	-0.4
end if - ahead=subject thought	0.1
end if NOUN	-0.6
end if PROPN	-0.1
end if PROPN --	-0.4
end if commas=0 clause	-0.4
end if commas=0 object	-0.8
end if commas=1 clause	-0.2
end if he	-0.4
end if he v-	-0.3
end if it	-0.8
end if it v-	-0.6
end if main ahead=-	-0.5
end if main ahead=subject	-0.2
end if main commas=0	-0.4
end if main commas=1	-0.5
end if pos=DET v-	-0.4
end if pos=PRON --	-0.4
end if pos=PRON v-	-0.6
end if pos=PRON vq	-0.5
end if pos=PROPN --	-0.4
end if pos=VERB v-	-0.3
end if rest=11	-0.3
end if rest=2	-0.2
end if rest=5	-0.7
end if rest=long	-0.3
end if she	-0.4
end if she v-	-0.4
end if sub ahead=subject	-0.6
end if sub commas=0	-0.4
end if the	-0.7
end if the v-	-0.6
end if they	-0.5
end if they v-	-0.5
end if verb-past	-0.4
end if verb-past v-	-0.3
end imagine verb	-0.6
end imply adverb	-0.6
end imply open-quote	-0.4
end imply verb	-0.6
end imply verb finite	-1.0
end imply ”	-0.6
end in -	-0.7
end in - ahead=- --	0.2
end in - ahead=- other	-0.1
end in - ahead=subject -inner	0.2
end in - ahead=subject cue-	-0.1
end in - ahead=subject cueinner	-0.8
end in - ahead=subject gesture	0.3
end in - ahead=subject intent	-0.9
end in - ahead=subject other	-0.1
end in - ahead=subject other ADJ --	0.3
end in - ahead=subject other ADJ cue-	-0.7
end in - ahead=subject other ADJ cueinner	-0.2
end in - ahead=subject other ADP --	-0.5
end in - ahead=subject other ADP -inner	-0.5
end in - ahead=subject other ADP cue-	-0.8
end in - ahead=subject other ADP cueinner	-0.2
end in - ahead=subject other ADV --	-0.8
end in - ahead=subject other ADV cue-	-0.5
end in - ahead=subject other DET --	-0.4
end in - ahead=subject other DET -inner	-1.0
end in - ahead=subject other DET cue-	-1.0
end in - ahead=subject other DET cueinner	-0.2
end in - ahead=subject other END --	-0.3
end in - ahead=subject other END cue-	-0.6
end in - ahead=subject other NOUN --	-0.6
end in - ahead=subject other NOUN -inner	0.4
end in - ahead=subject other NOUN cue-	-0.2
end in - ahead=subject other NUM cue-	-0.5
end in - ahead=subject other PART cue-	-0.3
end in - ahead=subject other PRON --	0.3
end in - ahead=subject other PRON cue-	0.2
end in - ahead=subject other PROPN --	-0.7
end in - ahead=subject other PUNCT cue-	-0.7
end in - ahead=subject other QUOTE --	-0.7
end in - ahead=subject other to cue-	-0.6
end in - ahead=subject report	-0.2
end in - ahead=subject report PRON --	-0.7
end in - ahead=subject report PRON cue-	-0.6
end in - ahead=subject thought	-0.7
end in - v-	-0.5
end in ADJ	-0.5
end in ADJ --	-0.1
end in ADJ v-	-1.0
end in ADJ vq	-0.6
end in NOUN	-0.5
end in NOUN --	-0.1
end in NOUN v-	-0.8
end in NOUN vq	-0.8
end in NUM	0.1
end in NUM --	0.2
end in NUM v-	-0.7
end in PROPN	-0.7
end in PROPN --	-0.5
end in PROPN v-	-0.9
end in PROPN vq	-0.9
end in QUOTE	-0.8
end in TIME	0.2
end in TIME --	0.4
end in TIME v-	-0.3
end in TIME vq	-0.5
end in a	0.2
end in a --	0.4
end in a v-	-0.7
end in all	-0.2
end in all --	-0.1
end in all v-	-0.6
end in an	0.7
end in an --	0.7
end in an v-	0.4
end in and	-0.5
end in and ahead=subject --	-0.5
end in and ahead=subject -inner	-0.6
end in and ahead=subject cue-	0.1
end in and ahead=subject cueinner	-0.8
end in and ahead=subject other	-0.4
end in and ahead=subject other ADP cue-	-0.1
end in and ahead=subject other DET --	-0.6
end in and ahead=subject other NOUN --	-0.5
end in and ahead=subject other NOUN cue-	0.1
end in and ahead=subject report	-0.1
end in and ahead=subject thought	-0.1
end in and v-	-0.5
end in both	-0.5
end in both v-	-0.5
end in but ahead=subject other	-0.2
end in commas=0 accord	-0.6
end in commas=0 as:ini	-0.4
end in commas=0 clause	-0.1
end in commas=0 direct	0.3
end in commas=0 label	-0.5
end in commas=0 label:	-0.5
end in commas=0 noun:a	-0.1
end in commas=0 noun:o	-0.1
end in commas=0 noun:t	-0.6
end in commas=1 clause	-0.5
end in commas=1 object	-0.5
end in commas=2 clause	-0.6
end in commas=2 noun:t	-0.4
end in commas=2 object	-1.0
end in commas=3 clause	-0.4
end in commas=3 object	-0.5
end in her	-0.2
end in her v-	-0.5
end in his	-0.5
end in his --	-0.3
end in his v-	-0.8
end in ing	-0.6
end in ing --	-0.4
end in ing v-	-0.8
end in its	-0.3
end in its v-	-0.8
end in main ahead=-	0.1
end in main ahead=subject	-0.1
end in main commas=1	-1.0
end in on	-0.6
end in on v-	-0.6
end in or ahead=subject -inner	-0.5
end in or ahead=subject other	-0.5
end in parallel	-0.5
end in pos=ADJ --	0.1
end in pos=ADJ v-	-1.1
end in pos=ADJ vq	-0.6
end in pos=ADP v-	-0.7
end in pos=ADV --	0.1
end in pos=ADV v-	-1.2
end in pos=CCONJ v-	-0.6
end in pos=DET --	0.6
end in pos=DET v-	-0.2
end in pos=DET vq	-1.0
end in pos=NOUN --	-0.1
end in pos=NOUN v-	-0.8
end in pos=NOUN vq	-0.8
end in pos=NUM v-	-1.4
end in pos=NUM vq	-0.4
end in pos=PRON --	-0.1
end in pos=PRON v-	-1.5
end in pos=PRON vq	-0.6
end in pos=PROPN --	0.1
end in pos=PROPN v-	-0.5
end in pos=PROPN vq	-0.8
end in pos=PUNCT --	-0.6
end in pos=PUNCT v-	-0.7
end in pos=VERB --	-0.2
end in pos=VERB v-	-0.9
end in rest=11	-0.2
end in rest=5	-0.3
end in some	-0.6
end in some v-	-0.6
end in sub ahead=subject	0.2
end in sub commas=0	-0.1
end in sub commas=1	-0.8
end in the	-0.5
end in the --	-0.5
end in the v-	-0.6
end in the vq	-0.7
end in their	-0.1
end in their v-	-0.8
end in this	-0.7
end in this v-	-0.7
end in those	0.1
end in those v-	-0.6
end in verb-past	-0.6
end in which	-1.0
end in which --	-0.9
end in which v-	-0.6
end include ,	-0.9
end include , ing	-0.3
end include and	-0.5
end include of	-0.5
end include open-quote	-0.2
end include that	-0.8
end include verb	-1.0
end include verb finite	-0.4
end include verb infinitive	-0.6
end include verb ing	-0.5
end include verb past	-0.5
end include ”	-0.2
end indicate adverb	-0.5
end indicate for	-0.7
end indicate of	-0.3
end indicate open-quote	-0.4
end indicate verb	-1.0
end indicate verb finite	-0.8
end indicate verb finite-passive	-0.7
end indicate verb infinitive	-0.6
end indicate verb past	-0.5
end indicate —	-0.2
end inflate ,	-0.9
end inside main commas=0	-0.7
end inside pos=DET v-	-0.7
end inside rest=5	-0.7
end insist ,	-0.4
end insist , ing	-0.8
end insist adverb	-0.5
end insist and	-0.3
end insist for	-0.5
end insist in	-0.5
end insist of	-0.3
end insist of the	-0.3
end insist on	-0.5
end insist open-quote	-0.4
end insist that	-0.3
end insist to	-0.5
end insist to the	-0.4
end insist verb	-1.0
end insist verb finite	-1.0
end insist verb finite-passive	-0.3
end insist verb infinitive	-0.5
end insist verb ing	-0.4
end insist verb past	-0.9
end insist with	-0.2
end intend open-quote	-0.4
end intend verb	-0.9
end intend verb finite	-0.6
end into - ahead=subject --	-0.2
end into - ahead=subject cue-	-0.4
end into - ahead=subject other	-0.5
end into ADJ	-0.5
end into ADJ v-	-0.4
end into NOUN	-0.6
end into NOUN v-	-0.5
end into PROPN	-0.6
end into PROPN v-	-0.5
end into a	-0.5
end into a v-	-0.5
end into commas=0 clause	-0.7
end into commas=0 object	-0.8
end into commas=1 clause	-0.5
end into commas=1 object	-0.5
end into main ahead=subject	-0.5
end into main commas=0	-1.1
end into main commas=1	-0.8
end into pos=ADJ v-	-0.4
end into pos=DET v-	-0.7
end into pos=NOUN v-	-0.5
end into pos=PRON v-	-0.7
end into pos=PROPN v-	-0.5
end into pos=VERB v-	-0.4
end into rest=11	-0.9
end into rest=2	-0.3
end into rest=5	-0.8
end into rest=long	-0.9
end into the	-0.6
end into the v-	-0.5
end joke verb	-0.8
end know ,	-0.1
end know adverb	-0.3
end know and	-0.1
end know and ADJ	-0.5
end know and verb-finite	-0.1
end know in	-0.7
end know of	-0.4
end know on	0.2
end know open-quote	-0.3
end know time	-0.5
end know time TIME	-0.5
end know to	-0.6
end know verb	-0.9
end know verb finite	-0.6
end know verb finite-passive	-0.6
end know verb infinitive	-0.8
end know verb past	-1.1
end know when	-0.7
end know —	-0.4
end label	-1.2
end label , --	0.1
end label , 6	0.2
end label , v-	-0.5
end label - ahead=- --	-0.6
end label - ahead=- -inner	-0.5
end label - ahead=subject --	-0.2
end label - ahead=subject -inner	-0.5
end label in v-	-0.3
end label open-quote	-0.3
end label open-quote -q	-0.4
end label open-quote 3	-0.2
end label open-quote 6	-0.3
end label open-quote vq	-0.2
end label verb --	-0.6
end label verb 1	-0.4
end label verb 12	-0.4
end label verb 24	-0.2
end label verb 3	-0.4
end label verb 6	-0.4
end label verb finite	-0.5
end label verb ing	-0.2
end label verb past	-0.3
end label verb v-	-0.5
end label ” 12	-0.5
end label ” vq	-0.4
end label+quote	-0.6
end label+quote - ahead=- --	-0.5
end label:capitals	-1.0
end label:capitals - ahead=- --	-0.5
end label:capitals verb --	-0.6
end label:capitals verb finite	-0.3
end label:phrase	-1.4
end label:phrase , --	-0.5
end label:phrase , 12	-0.4
end label:phrase , 24	-0.4
end label:phrase , 6	-0.4
end label:phrase , and	-0.3
end label:phrase , ing	-0.3
end label:phrase , long	-0.5
end label:phrase , v-	-0.7
end label:phrase - ahead=- --	-0.6
end label:phrase - ahead=- -inner	-0.4
end label:phrase - ahead=- cue-	-0.4
end label:phrase - ahead=subject --	-0.4
end label:phrase - ahead=subject -inner	-0.4
end label:phrase adverb v-	-0.4
end label:phrase and ahead=subject --	-0.3
end label:phrase and ahead=subject -inner	-0.3
end label:phrase and long	-0.4
end label:phrase and v-	-0.5
end label:phrase for v-	-0.4
end label:phrase in 24	-0.3
end label:phrase in v-	-0.4
end label:phrase of --	-0.3
end label:phrase of NOUN	-0.2
end label:phrase of v-	-0.2
end label:phrase open-quote	-0.3
end label:phrase that 24	-0.4
end label:phrase that v-	-0.4
end label:phrase to v-	-0.6
end label:phrase verb --	-0.5
end label:phrase verb 1	-0.3
end label:phrase verb 12	-0.4
end label:phrase verb 24	-0.4
end label:phrase verb 3	-0.3
end label:phrase verb 6	-0.3
end label:phrase verb finite	-0.4
end label:phrase verb finite-passive	-0.2
end label:phrase verb infinitive	-0.4
end label:phrase verb ing	-0.3
end label:phrase verb long	-0.3
end label:phrase verb past	-0.4
end label:phrase verb v-	-0.3
end label:phrase+quote	-0.2
end label:transcript	-1.1
end label:transcript , --	-0.4
end label:transcript , v-	-0.6
end label:transcript - ahead=- --	-0.7
end label:transcript - ahead=- -inner	-0.3
end label:transcript - ahead=subject --	-0.6
end label:transcript - ahead=subject -inner	-0.5
end label:transcript adverb v-	-0.3
end label:transcript verb --	-0.5
end label:transcript verb 12	-0.3
end label:transcript verb 3	-0.4
end label:transcript verb 6	-0.3
end label:transcript verb finite	-0.4
end label:transcript verb infinitive	-0.3
end label:transcript verb long	-0.3
end label:transcript verb v-	-0.4
end lament open-quote	-0.4
end lament verb	-0.6
end lay verb	-0.7
end learn ,	0.2
end learn verb	-1.0
end learn verb finite	-0.7
end learn verb past	-0.5
end like ,	-0.1
end like - ahead=subject --	-0.3
end like - ahead=subject cue-	-0.3
end like - ahead=subject other	-0.3
end like ADJ	-0.4
end like ADJ --	-0.3
end like NOUN	-0.6
end like PROPN	-0.8
end like PROPN --	-0.4
end like PROPN v-	-0.5
end like commas=0 clause	-0.7
end like commas=0 object	-0.9
end like in	-0.6
end like main ahead=subject	-0.4
end like main commas=0	-1.1
end like main commas=1	-0.8
end like pos=ADJ --	-0.3
end like pos=DET v-	-0.5
end like pos=PRON v-	-0.3
end like pos=PROPN --	-0.4
end like pos=PROPN v-	-0.5
end like rest=11	-0.8
end like rest=2	-0.6
end like rest=5	-0.6
end like rest=long	-0.8
end like the	-0.3
end like verb	-1.0
end like verb finite	-0.7
end link of	-0.4
end list ,	0.2
end look ,	0.2
end look and	0.3
end look in	-0.5
end look verb	0.3
end look verb finite	-0.6
end maintain verb	-0.6
end make verb	-0.6
end mean verb	-0.8
end mean verb finite	-0.6
end mention ,	-0.1
end mention , PROPN	-0.1
end mention at	-0.1
end mention by	-0.4
end mention by NOUN	-0.4
end mention from	-0.3
end mention in	0.3
end mention of	-0.3
end mention of NOUN	-0.2
end mention on	-0.1
end mention verb	-0.6
end mention verb finite	-0.7
end mention verb past	-0.2
end mock ,	0.2
end mock of	-0.5
end mock open-quote	-0.4
end mock verb	-0.8
end muse verb	-0.4
end name ,	0.2
end name as	-0.6
end name of	-0.5
end name open-quote	-0.5
end nominate ,	0.3
end nominate for	-0.6
end nominate for NOUN	-0.6
end note ,	-0.9
end note , PROPN	-0.4
end note , and	0.1
end note about	-0.4
end note adverb	-0.9
end note and	-0.1
end note and clause	-0.8
end note as	-0.7
end note by	-0.3
end note by PROPN	-0.4
end note for	-0.6
end note from	-0.5
end note in	-1.0
end note in NOUN	-0.5
end note in PROPN	-0.6
end note in TIME	-0.5
end note in the	-0.5
end note of	-0.4
end note of NOUN	-0.2
end note of PROPN	-0.3
end note of the	-0.3
end note on	-0.6
end note open-quote	-0.4
end note than	-0.3
end note that	-0.8
end note time	-0.5
end note time TIME	-0.5
end note to	-0.6
end note to the	-0.3
end note verb	-1.0
end note verb finite	-0.9
end note verb finite-passive	-0.5
end note verb infinitive	-0.5
end note verb ing	-0.5
end note verb past	-1.2
end note with	-0.5
end note with PROPN	-0.3
end note with the	-0.2
end note —	-0.5
end note ”	-0.5
end noun:about	-0.1
end noun:about , --	0.1
end noun:about , 1	-0.1
end noun:about , 12	-0.3
end noun:about , 3	0.4
end noun:about , 6	0.3
end noun:about , PROPN	0.4
end noun:about , v-	-0.3
end noun:about - ahead=- --	0.2
end noun:about - ahead=- cue-	-0.1
end noun:about - ahead=subject --	0.3
end noun:about - ahead=subject cueinner	-0.6
end noun:about adverb --	0.1
end noun:about adverb v-	-0.6
end noun:about and --	-0.5
end noun:about and 12	-0.1
end noun:about and 3	-0.1
end noun:about and NOUN	-0.7
end noun:about in --	-0.1
end noun:about in 12	-0.6
end noun:about in 6	0.1
end noun:about in PROPN	-0.7
end noun:about in v-	-0.9
end noun:about of --	-0.7
end noun:about of 3	-0.4
end noun:about of NOUN	-0.3
end noun:about of the	-0.4
end noun:about verb --	0.2
end noun:about verb 24	-0.9
end noun:about verb 3	0.1
end noun:about verb 6	-0.2
end noun:about verb finite	0.2
end noun:about verb infinitive	-0.4
end noun:about verb past	-0.2
end noun:about verb v-	-1.1
end noun:accusation verb	0.2
end noun:against	0.8
end noun:against , --	0.3
end noun:against - ahead=- --	0.1
end noun:against and --	0.2
end noun:against and 3	0.2
end noun:against verb --	0.2
end noun:argument ,	0.3
end noun:assertion open-quote	-0.3
end noun:assertion verb	-0.7
end noun:assumption verb	-0.6
end noun:attack ,	0.4
end noun:attack and	0.2
end noun:attack verb	0.2
end noun:attack verb finite	0.4
end noun:belief verb	-0.7
end noun:call ,	0.6
end noun:call verb	-0.1
end noun:case verb	-0.6
end noun:claim open-quote	-0.4
end noun:claim verb	0.1
end noun:claim verb finite	0.3
end noun:complaint verb	-0.5
end noun:complaint verb finite	-0.5
end noun:concern ,	-0.6
end noun:concern of	-0.4
end noun:concern to	-0.6
end noun:concern verb	-0.3
end noun:concern verb finite	-0.3
end noun:criticism ,	0.6
end noun:criticism verb	0.1
end noun:criticism verb finite	-0.1
end noun:critique verb	-0.4
end noun:debate and	-0.1
end noun:debate open-quote	-0.3
end noun:debate verb	-0.7
end noun:doubt ,	0.3
end noun:doubt verb	-0.7
end noun:doubt verb finite	-0.5
end noun:fear verb	-0.6
end noun:for	0.3
end noun:for , --	0.4
end noun:for , 12	-0.5
end noun:for , 3	0.6
end noun:for , 6	0.2
end noun:for , v-	0.1
end noun:for - ahead=- --	0.4
end noun:for - ahead=- cue-	0.3
end noun:for - ahead=subject cue-	0.3
end noun:for and --	-0.1
end noun:for and 12	-0.1
end noun:for and ahead=subject --	-0.5
end noun:for in --	0.1
end noun:for of --	-0.6
end noun:for of 3	-0.5
end noun:for on --	-0.1
end noun:for verb --	0.2
end noun:for verb 1	0.4
end noun:for verb 12	-0.2
end noun:for verb 6	-0.3
end noun:for verb infinitive	-1.0
end noun:for verb ing	-0.9
end noun:for verb past	-0.1
end noun:for verb v-	-0.8
end noun:idea ,	-0.1
end noun:idea verb	-0.7
end noun:idea verb finite	-0.5
end noun:in	-0.1
end noun:interview verb	-0.6
end noun:issue verb	-0.5
end noun:note verb	-0.6
end noun:of	0.4
end noun:of , --	0.2
end noun:of , 1	0.3
end noun:of , 12	-0.3
end noun:of , 3	0.2
end noun:of , PROPN	0.3
end noun:of , v-	-0.5
end noun:of - ahead=- --	0.4
end noun:of - ahead=- -inner	0.1
end noun:of - ahead=- cue-	0.4
end noun:of - ahead=subject --	0.3
end noun:of - ahead=subject -inner	-0.6
end noun:of - ahead=subject cue-	0.2
end noun:of adverb 6	-0.2
end noun:of adverb v-	-0.2
end noun:of and --	-0.1
end noun:of and 3	-0.4
end noun:of and 6	0.4
end noun:of and NOUN	-0.7
end noun:of and ahead=subject --	-0.7
end noun:of and v-	-0.2
end noun:of in --	-0.1
end noun:of in 3	0.1
end noun:of in the	-0.2
end noun:of in v-	0.1
end noun:of of --	-0.6
end noun:of of 12	-0.4
end noun:of of 24	-0.4
end noun:of of 6	-0.4
end noun:of of NOUN	-0.5
end noun:of of the	-0.5
end noun:of of v-	-0.6
end noun:of open-quote	-0.6
end noun:of that --	0.2
end noun:of that verb-finite	0.2
end noun:of time TIME	-0.6
end noun:of verb --	0.2
end noun:of verb 1	0.1
end noun:of verb 12	-0.2
end noun:of verb 24	-0.3
end noun:of verb 3	0.1
end noun:of verb 6	0.1
end noun:of verb finite	0.3
end noun:of verb infinitive	-0.2
end noun:of verb ing	-1.1
end noun:of verb v-	-0.3
end noun:of who --	-0.6
end noun:of — --	0.6
end noun:of ” -q	0.2
end noun:on	0.2
end noun:on , --	0.2
end noun:on , 24	0.3
end noun:on , 3	0.4
end noun:on , 6	-0.2
end noun:on , PROPN	0.1
end noun:on , ing	0.1
end noun:on - ahead=- --	0.5
end noun:on - ahead=subject --	0.1
end noun:on - ahead=subject cue-	-0.2
end noun:on and --	0.2
end noun:on and ahead=subject --	-0.7
end noun:on of --	-0.3
end noun:on of NOUN	-0.4
end noun:on that --	0.1
end noun:on verb --	0.3
end noun:on verb 1	0.5
end noun:on verb 3	-0.3
end noun:on verb 6	-0.1
end noun:on verb finite	0.5
end noun:on verb infinitive	-0.9
end noun:over	-0.1
end noun:over , 12	0.3
end noun:over - ahead=- --	-0.4
end noun:over - ahead=subject --	-0.7
end noun:over verb --	-0.8
end noun:over verb past	-0.6
end noun:plan ,	-0.2
end noun:plan adverb	-0.6
end noun:plan in	-0.3
end noun:plan of	-0.7
end noun:plan verb finite	-0.1
end noun:plan verb ing	-0.9
end noun:pledge open-quote	-0.4
end noun:position and	-0.1
end noun:promise verb	0.2
end noun:proposal ,	-0.1
end noun:proposal and	-0.5
end noun:proposal verb	-0.2
end noun:question ,	-0.2
end noun:question and	-0.2
end noun:question verb	-0.9
end noun:question verb finite	-0.7
end noun:report verb	-0.4
end noun:skepticism verb	-0.6
end noun:statement ,	-0.3
end noun:statement open-quote	-0.4
end noun:statement verb	-0.4
end noun:storie ,	-0.1
end noun:story verb	-0.6
end noun:strategy verb	-0.7
end noun:strategy verb finite	-0.7
end noun:suggestion verb	-0.7
end noun:suggestion verb finite	-0.5
end noun:support verb	-0.2
end noun:talk verb	-0.1
end noun:that	-0.5
end noun:that , --	-0.9
end noun:that , 24	0.1
end noun:that , 6	-0.1
end noun:that , and	0.4
end noun:that , ing	-0.1
end noun:that , v-	0.2
end noun:that , verb-finite	-0.5
end noun:that - ahead=- --	-0.3
end noun:that - ahead=- -inner	0.4
end noun:that - ahead=- cue-	-0.3
end noun:that - ahead=- cueinner	-0.8
end noun:that - ahead=subject -inner	-0.6
end noun:that - ahead=subject cue-	-0.6
end noun:that - ahead=subject cueinner	-0.2
end noun:that adverb --	-0.7
end noun:that adverb 12	-0.4
end noun:that adverb 6	-0.7
end noun:that adverb v-	-0.9
end noun:that and --	-0.8
end noun:that and 24	-0.1
end noun:that and 6	-0.6
end noun:that and ADJ	-0.5
end noun:that and NOUN	-0.8
end noun:that and v-	-0.3
end noun:that as v-	-0.8
end noun:that at v-	-0.6
end noun:that by 12	-0.5
end noun:that by v-	-0.6
end noun:that for 12	-0.3
end noun:that for 6	-0.4
end noun:that for v-	-0.5
end noun:that from v-	-0.4
end noun:that in --	-0.5
end noun:that in 12	-0.6
end noun:that in 24	-0.5
end noun:that in 6	-0.6
end noun:that in NOUN	-0.5
end noun:that in PROPN	-0.4
end noun:that in long	-0.4
end noun:that in the	-0.5
end noun:that in v-	-0.9
end noun:that of --	-0.5
end noun:that of 12	-0.6
end noun:that of 24	-0.5
end noun:that of 3	-0.4
end noun:that of 6	-0.2
end noun:that of NOUN	-0.4
end noun:that of the	-0.3
end noun:that of v-	-0.6
end noun:that on v-	-0.4
end noun:that open-quote	-0.6
end noun:that open-quote -q	-0.4
end noun:that open-quote 1	-0.4
end noun:that open-quote 12	-0.5
end noun:that open-quote 24	-0.4
end noun:that open-quote 3	-0.3
end noun:that open-quote 6	-0.3
end noun:that open-quote vq	-0.5
end noun:that or v-	-0.7
end noun:that out v-	-0.3
end noun:that that 24	0.4
end noun:that that v-	-0.1
end noun:that time 12	-0.4
end noun:that time 24	-0.5
end noun:that time TIME	-0.7
end noun:that time v-	-0.5
end noun:that to 12	-0.5
end noun:that to 24	-0.4
end noun:that to PROPN	-0.4
end noun:that to the	-0.6
end noun:that to v-	-0.6
end noun:that verb --	-1.5
end noun:that verb -q	-0.5
end noun:that verb 12	-0.1
end noun:that verb 24	-0.3
end noun:that verb 3	-1.3
end noun:that verb 6	-1.2
end noun:that verb finite	-0.4
end noun:that verb finite-passive	-0.8
end noun:that verb infinitive	-1.3
end noun:that verb ing	-0.8
end noun:that verb long	-0.5
end noun:that verb past	-0.2
end noun:that verb v-	-0.1
end noun:that verb vq	-0.1
end noun:that with 24	-0.6
end noun:that with v-	-0.5
end noun:that — v-	0.2
end noun:that ” -q	-0.3
end noun:to	0.1
end noun:to , 24	0.1
end noun:to , 3	0.5
end noun:to , 6	-0.1
end noun:to , PROPN	-0.2
end noun:to , v-	-0.1
end noun:to , verb-finite	0.1
end noun:to - ahead=- --	0.5
end noun:to - ahead=- cue-	-0.1
end noun:to - ahead=subject --	0.2
end noun:to adverb 3	-0.7
end noun:to adverb v-	-0.2
end noun:to and 12	-0.9
end noun:to and 24	-0.6
end noun:to and 6	0.2
end noun:to and ahead=- --	0.3
end noun:to and the	0.2
end noun:to and verb-finite	-0.2
end noun:to as v-	-0.8
end noun:to for v-	-0.5
end noun:to from v-	-0.4
end noun:to in 12	-0.1
end noun:to in PROPN	-0.7
end noun:to in v-	-0.4
end noun:to of 12	-0.7
end noun:to of 24	-0.5
end noun:to of 6	0.1
end noun:to of NOUN	-0.5
end noun:to of the	0.2
end noun:to of v-	-0.1
end noun:to on NOUN	-0.4
end noun:to on v-	-0.8
end noun:to open-quote	-0.5
end noun:to open-quote vq	-0.5
end noun:to that v-	-0.1
end noun:to time 12	-0.4
end noun:to time TIME	-0.6
end noun:to time v-	-0.6
end noun:to to 6	-0.4
end noun:to to v-	-0.6
end noun:to verb 12	0.1
end noun:to verb 24	0.1
end noun:to verb 6	0.3
end noun:to verb infinitive	-1.2
end noun:to verb ing	-0.3
end noun:to verb past	0.3
end noun:to verb v-	0.4
end noun:to with PROPN	-0.3
end noun:to with v-	-0.6
end noun:view verb	-0.2
end noun:view verb finite	-0.6
end noun:warning verb	-0.1
end noun:warning verb finite	-0.1
end noun:wh	-0.2
end noun:wh - ahead=- --	-0.7
end noun:wh verb --	-0.7
end noun:wh verb 3	-0.6
end noun:with	-0.2
end noun:with and --	0.2
end noun:with verb 24	-0.5
end object:about , --	-0.1
end object:about , 24	-0.4
end object:about , 3	0.4
end object:about , 6	0.2
end object:about , NOUN	-0.2
end object:about , and	0.2
end object:about , ing	0.2
end object:about , the	-0.5
end object:about , v-	0.2
end object:about , verb-past	0.6
end object:about - ahead=- --	0.2
end object:about - ahead=- -inner	0.1
end object:about - ahead=- cue-	0.2
end object:about - ahead=- cueinner	-0.3
end object:about - ahead=subject --	0.2
end object:about - ahead=subject -inner	0.2
end object:about - ahead=subject cue-	0.3
end object:about - ahead=subject cueinner	-0.4
end object:about adverb --	0.1
end object:about adverb 12	-0.8
end object:about and 1	-0.1
end object:about and 12	-0.2
end object:about and 24	-0.6
end object:about and 3	0.2
end object:about and NOUN	0.1
end object:about and ahead=- cue-	0.3
end object:about and ahead=- cueinner	-0.6
end object:about and ahead=subject --	0.3
end object:about and v-	-0.2
end object:about as v-	-0.9
end object:about for --	0.2
end object:about for 12	-0.4
end object:about for 3	0.1
end object:about for v-	-0.6
end object:about in --	0.4
end object:about in 12	-0.6
end object:about in 24	-0.5
end object:about in 6	-0.6
end object:about in PROPN	-0.6
end object:about in the	-0.4
end object:about in v-	-1.1
end object:about of --	-0.6
end object:about of 12	-0.4
end object:about of 24	-0.5
end object:about of 3	-0.5
end object:about of 6	-0.4
end object:about of NOUN	-0.3
end object:about of PROPN	-0.4
end object:about of the	-0.5
end object:about of v-	-0.8
end object:about on 3	0.4
end object:about on v-	-0.3
end object:about open-quote	-0.7
end object:about open-quote 6	-0.4
end object:about open-quote vq	-0.5
end object:about time TIME	-0.7
end object:about time v-	-0.6
end object:about to --	0.2
end object:about to v-	-0.7
end object:about verb --	-0.1
end object:about verb 1	-0.9
end object:about verb 12	0.1
end object:about verb 24	-0.8
end object:about verb 3	-1.0
end object:about verb finite	-0.1
end object:about verb finite-passive	-0.6
end object:about verb infinitive	-1.2
end object:about verb ing	-1.1
end object:about verb long	-0.6
end object:about verb past	-0.4
end object:about verb v-	-1.3
end object:about verb vq	-0.5
end object:about who 24	-0.2
end object:about who v-	-0.2
end object:about who verb-past	-0.2
end object:about — v-	-0.4
end object:about ” -q	-0.2
end object:against	0.1
end object:against , --	0.6
end object:against , ing	0.5
end object:against - ahead=- --	-0.2
end object:against - ahead=- cue-	-0.4
end object:against of --	-0.4
end object:against verb --	-0.4
end object:against verb 3	-0.2
end object:against verb 6	-0.7
end object:against verb finite	-0.8
end object:against verb infinitive	-0.8
end object:against verb v-	-0.8
end object:as	0.3
end object:as - ahead=- --	-0.7
end object:as - ahead=- cue-	0.3
end object:as - ahead=subject --	-0.5
end object:as - ahead=subject cue-	0.3
end object:as adverb v-	-0.7
end object:as in v-	-0.7
end object:as open-quote	-0.6
end object:as open-quote -q	-0.5
end object:as open-quote 1	-0.5
end object:as verb --	-0.3
end object:as verb 12	-0.5
end object:as verb 3	0.2
end object:as verb 6	-1.0
end object:as verb past	-0.3
end object:as verb v-	-0.5
end object:at	-0.2
end object:at , --	0.2
end object:at - ahead=- --	-0.4
end object:at - ahead=- cue-	-0.7
end object:at - ahead=subject --	-0.4
end object:at verb --	-0.8
end object:at verb 12	-0.6
end object:at verb 24	-0.6
end object:at verb 6	-0.6
end object:at verb finite	-0.4
end object:at verb infinitive	-0.6
end object:at verb ing	-0.6
end object:at verb v-	-0.9
end object:by	-0.1
end object:by - ahead=- --	0.3
end object:by verb --	-0.2
end object:for	-0.1
end object:for , --	0.2
end object:for , 12	0.1
end object:for , 24	-0.2
end object:for , 6	0.3
end object:for , PROPN	-0.2
end object:for , and	-0.3
end object:for , ing	0.5
end object:for , the	0.3
end object:for , v-	-0.1
end object:for , verb-past	0.2
end object:for - ahead=- --	0.1
end object:for - ahead=- cue-	-0.3
end object:for - ahead=subject --	-0.1
end object:for - ahead=subject cue-	0.3
end object:for adverb v-	-0.7
end object:for and --	-0.1
end object:for and 1	-0.2
end object:for and 12	-0.2
end object:for and 24	-0.8
end object:for and 3	0.1
end object:for and 6	0.3
end object:for and NOUN	-0.7
end object:for and PROPN	-0.9
end object:for and ahead=subject --	0.1
end object:for and clause	0.4
end object:for and v-	0.1
end object:for and verb-finite	-0.2
end object:for for v-	-0.7
end object:for from v-	-0.4
end object:for in --	0.1
end object:for in 12	-0.6
end object:for in 24	-0.5
end object:for in 6	-0.1
end object:for in NOUN	-0.9
end object:for in PROPN	-0.2
end object:for in v-	-0.4
end object:for of --	-0.7
end object:for of 12	-0.2
end object:for of 24	-0.4
end object:for of 3	-0.5
end object:for of 6	-0.6
end object:for of NOUN	-0.5
end object:for of PROPN	-0.3
end object:for of the	-0.2
end object:for of v-	-0.2
end object:for on --	-0.7
end object:for on 3	-0.6
end object:for open-quote	-0.4
end object:for open-quote vq	-0.3
end object:for out v-	-0.4
end object:for time --	-0.8
end object:for time TIME	-0.9
end object:for to --	-0.9
end object:for to 3	-0.8
end object:for to the	-0.5
end object:for to v-	-0.8
end object:for verb --	-0.3
end object:for verb 1	0.1
end object:for verb 24	-1.1
end object:for verb 3	-1.3
end object:for verb 6	-1.2
end object:for verb finite	-0.2
end object:for verb infinitive	-1.2
end object:for verb infinitive-passive	-0.6
end object:for verb long	-0.5
end object:for verb past	-0.7
end object:for verb v-	-0.4
end object:for — --	0.2
end object:for — 6	0.1
end object:for — v-	-0.3
end object:np	-0.3
end object:np ( 12	-0.4
end object:np ( 3	0.1
end object:np ( NUM	-0.2
end object:np ( PROPN	0.1
end object:np ( v-	-0.4
end object:np , 1	0.2
end object:np , 12	-0.1
end object:np , 24	-0.3
end object:np , 3	0.3
end object:np , 6	-0.1
end object:np , ADJ	-0.2
end object:np , NOUN	-0.2
end object:np , NUM	-0.2
end object:np , PROPN	-0.2
end object:np , QUOTE	-0.2
end object:np , TIME	-0.3
end object:np , a	0.1
end object:np , but	0.1
end object:np , despite	0.3
end object:np , especially	-0.5
end object:np , even	0.2
end object:np , for	0.1
end object:np , he	0.3
end object:np , his	-0.3
end object:np , in	-0.3
end object:np , including	-0.7
end object:np , ing	0.3
end object:np , it	0.2
end object:np , like	-0.2
end object:np , long	-0.5
end object:np , not	-0.5
end object:np , of	-0.4
end object:np , particularly	-0.6
end object:np , that	-0.6
end object:np , the	0.1
end object:np , they	0.7
end object:np , though	-0.2
end object:np , v-	-0.1
end object:np , verb-finite	0.3
end object:np , verb-past	0.2
end object:np , vq	-0.1
end object:np , when	0.2
end object:np , where	0.2
end object:np , while	0.2
end object:np , who	0.1
end object:np - ahead=- --	-0.1
end object:np - ahead=- -inner	-0.1
end object:np - ahead=- cue-	-0.3
end object:np - ahead=- cueinner	-0.1
end object:np - ahead=subject --	0.1
end object:np - ahead=subject -inner	0.3
end object:np - ahead=subject cue-	0.1
end object:np - ahead=subject cueinner	0.1
end object:np : --	-0.3
end object:np : 12	-0.9
end object:np : 24	-0.1
end object:np : 3	-0.3
end object:np : PROPN	-0.8
end object:np : v-	-0.1
end object:np ; --	0.8
end object:np ; 12	-0.1
end object:np ; 24	0.2
end object:np about --	-0.6
end object:np about 1	-0.2
end object:np about 12	-0.5
end object:np about 24	-0.3
end object:np about 3	-0.5
end object:np about 6	-0.4
end object:np about NOUN	-0.4
end object:np about PROPN	-0.4
end object:np about her	-0.2
end object:np about his	-0.3
end object:np about ing	-0.3
end object:np about the	-0.5
end object:np about v-	-0.4
end object:np about vq	-0.4
end object:np adverb --	0.2
end object:np adverb 1	0.1
end object:np adverb 12	-0.2
end object:np adverb 24	-0.9
end object:np adverb 3	-0.2
end object:np adverb 6	-0.4
end object:np adverb ago	-0.6
end object:np adverb ahead	-0.1
end object:np adverb almost	-0.4
end object:np adverb already	-0.2
end object:np adverb also	-0.6
end object:np adverb away	-0.6
end object:np adverb back	-0.7
end object:np adverb best	-0.3
end object:np adverb earlier	0.1
end object:np adverb enough	-0.6
end object:np adverb even	-0.2
end object:np adverb far	-0.5
end object:np adverb forward	-0.6
end object:np adverb just	0.1
end object:np adverb later	0.2
end object:np adverb least	-0.4
end object:np adverb long	-0.7
end object:np adverb more	-0.5
end object:np adverb most	-0.4
end object:np adverb much	-0.4
end object:np adverb never	-0.5
end object:np adverb not	-0.7
end object:np adverb now	0.1
end object:np adverb only	-1.1
end object:np adverb out	-0.4
end object:np adverb rather	-0.5
end object:np adverb so	-0.2
end object:np adverb still	-0.6
end object:np adverb together	-0.4
end object:np adverb too	-0.1
end object:np adverb ultimately	-0.3
end object:np adverb v-	-0.9
end object:np adverb very	-0.6
end object:np adverb vq	-0.8
end object:np adverb well	-0.1
end object:np adverb yet	-0.4
end object:np after --	0.8
end object:np after 12	-0.2
end object:np after 24	-0.9
end object:np after 3	0.7
end object:np after 6	-0.3
end object:np after PROPN	0.1
end object:np after a	0.1
end object:np after ing	0.2
end object:np after the	-0.1
end object:np after v-	-0.8
end object:np against --	-0.1
end object:np against 12	-0.5
end object:np against 24	-0.4
end object:np against 3	-0.4
end object:np against NOUN	-0.4
end object:np against PROPN	-0.3
end object:np against him	-0.4
end object:np against v-	-0.5
end object:np among --	-0.6
end object:np among 12	-0.5
end object:np among 24	-0.4
end object:np among 6	-0.4
end object:np among ADJ	-0.4
end object:np among NOUN	-0.3
end object:np among PROPN	-0.5
end object:np among v-	-0.4
end object:np and --	0.2
end object:np and 1	0.4
end object:np and 12	-0.2
end object:np and 24	-0.7
end object:np and 3	0.4
end object:np and 6	-0.2
end object:np and ADJ	-0.4
end object:np and NOUN	-0.4
end object:np and PROPN	-0.9
end object:np and QUOTE	-0.3
end object:np and a	-0.9
end object:np and ahead=- --	0.1
end object:np and ahead=- -inner	-0.6
end object:np and ahead=- cue-	0.2
end object:np and ahead=- cueinner	0.3
end object:np and ahead=subject --	0.1
end object:np and ahead=subject -inner	-0.7
end object:np and ahead=subject cue-	0.1
end object:np and ahead=subject cueinner	-0.1
end object:np and an	-0.5
end object:np and clause	-0.2
end object:np and her	-0.4
end object:np and his	-0.7
end object:np and ing	0.5
end object:np and long	-0.9
end object:np and that	-0.2
end object:np and the	-1.0
end object:np and v-	-0.3
end object:np and verb-finite	0.4
end object:np and verb-past	0.1
end object:np and vq	-0.3
end object:np around 12	-0.4
end object:np around the	-0.5
end object:np around v-	-0.5
end object:np as 1	-0.1
end object:np as 12	-0.2
end object:np as 24	-0.6
end object:np as 6	-0.4
end object:np as ADJ	-0.6
end object:np as NOUN	-0.2
end object:np as NUM	-0.4
end object:np as PROPN	-1.1
end object:np as QUOTE	-0.6
end object:np as a	-0.2
end object:np as an	-0.9
end object:np as he	0.5
end object:np as his	-0.7
end object:np as ing	-0.5
end object:np as long	-0.8
end object:np as the	-0.2
end object:np as they	-0.5
end object:np as v-	-0.5
end object:np at --	0.1
end object:np at 1	0.1
end object:np at 12	-0.4
end object:np at 24	-0.7
end object:np at 3	-0.4
end object:np at 6	-0.1
end object:np at NUM	-0.5
end object:np at PROPN	-0.4
end object:np at a	0.1
end object:np at all	-0.6
end object:np at least	-0.4
end object:np at long	-0.4
end object:np at this	-0.4
end object:np at v-	-1.3
end object:np because --	0.5
end object:np because 12	-1.0
end object:np because 24	-0.3
end object:np because 6	-0.8
end object:np because he	-0.1
end object:np because of	-0.1
end object:np because she	0.2
end object:np because the	-0.5
end object:np because v-	-1.4
end object:np because vq	-0.1
end object:np before --	0.4
end object:np before 12	-0.3
end object:np before 24	-0.7
end object:np before 6	0.2
end object:np before ing	0.3
end object:np before the	-0.4
end object:np before v-	-1.2
end object:np behind 24	-0.4
end object:np behind 6	-0.2
end object:np behind PROPN	-0.4
end object:np behind v-	-0.4
end object:np between --	-0.5
end object:np between 12	-0.3
end object:np between 3	-0.3
end object:np between 6	-0.4
end object:np between PROPN	-0.2
end object:np between the	-0.2
end object:np between v-	-0.6
end object:np beyond v-	-0.4
end object:np but --	0.3
end object:np but 12	-0.3
end object:np but ahead=- --	0.2
end object:np but ahead=- -inner	-0.3
end object:np but ahead=- cue-	0.2
end object:np but ahead=subject --	-0.2
end object:np but ahead=subject -inner	-0.4
end object:np but ahead=subject cueinner	0.1
end object:np but v-	-0.6
end object:np but verb-finite	-0.2
end object:np but verb-past	0.2
end object:np by --	0.3
end object:np by 1	0.2
end object:np by 12	-0.2
end object:np by 24	-0.3
end object:np by 3	-0.1
end object:np by 6	-0.1
end object:np by NOUN	0.1
end object:np by NUM	-0.5
end object:np by PROPN	-0.9
end object:np by a	-0.1
end object:np by ing	0.5
end object:np by long	-0.6
end object:np by the	-1.0
end object:np by v-	-0.6
end object:np down 12	-0.5
end object:np down 24	-0.4
end object:np down v-	-0.7
end object:np during --	0.3
end object:np during 12	-0.3
end object:np during 24	-0.7
end object:np during 3	0.2
end object:np during 6	0.2
end object:np during TIME	-0.6
end object:np during a	0.4
end object:np during his	0.2
end object:np during the	-0.1
end object:np during v-	-0.6
end object:np either 6	-0.4
end object:np either v-	-0.5
end object:np for --	-0.1
end object:np for 1	-1.0
end object:np for 12	-0.1
end object:np for 24	-0.5
end object:np for 3	-0.5
end object:np for 6	-0.8
end object:np for ADJ	-0.7
end object:np for NOUN	-0.3
end object:np for PROPN	-0.5
end object:np for QUOTE	-0.5
end object:np for TIME	-0.7
end object:np for a	-0.8
end object:np for her	-0.3
end object:np for him	-0.5
end object:np for his	0.1
end object:np for ing	0.1
end object:np for long	-0.3
end object:np for the	-1.0
end object:np for v-	-0.9
end object:np for vq	-0.5
end object:np from --	0.4
end object:np from 1	0.2
end object:np from 12	-1.0
end object:np from 24	-0.6
end object:np from 3	0.4
end object:np from 6	-0.5
end object:np from ADJ	-0.2
end object:np from NOUN	-0.4
end object:np from PROPN	-0.4
end object:np from TIME	-0.6
end object:np from a	0.1
end object:np from her	-0.5
end object:np from ing	-0.7
end object:np from long	-0.5
end object:np from the	0.2
end object:np from v-	-0.8
end object:np how --	-0.3
end object:np how 12	-0.3
end object:np how 24	-0.5
end object:np how 6	-0.3
end object:np how ADJ	-0.3
end object:np how v-	-0.6
end object:np if 12	-0.3
end object:np if 24	-0.6
end object:np if 6	-0.5
end object:np if he	-0.4
end object:np if the	-0.2
end object:np if they	-0.2
end object:np if v-	-0.5
end object:np in --	0.3
end object:np in 1	0.7
end object:np in 12	-0.5
end object:np in 24	-0.2
end object:np in 3	-0.1
end object:np in 6	-0.3
end object:np in ADJ	-0.3
end object:np in NOUN	-0.4
end object:np in NUM	0.1
end object:np in PROPN	-0.1
end object:np in TIME	-0.3
end object:np in a	0.3
end object:np in all	-0.3
end object:np in an	0.5
end object:np in her	-0.1
end object:np in his	-0.3
end object:np in ing	-0.2
end object:np in its	-0.1
end object:np in long	-0.8
end object:np in some	-0.6
end object:np in the	-0.7
end object:np in their	-0.2
end object:np in v-	-0.5
end object:np in vq	-0.9
end object:np in which	-0.9
end object:np into --	-0.5
end object:np into 12	-0.4
end object:np into 24	-0.4
end object:np into 3	-0.2
end object:np into 6	-0.4
end object:np into NOUN	-0.4
end object:np into the	-0.3
end object:np into v-	-0.5
end object:np like --	-0.4
end object:np like 12	-0.4
end object:np like 24	-0.4
end object:np like 6	-0.3
end object:np like ADJ	-0.3
end object:np like PROPN	-0.4
end object:np like v-	-0.5
end object:np of --	-0.3
end object:np of 1	-0.6
end object:np of 12	-0.2
end object:np of 24	-0.5
end object:np of 3	-0.6
end object:np of 6	-0.6
end object:np of ADJ	-0.5
end object:np of NOUN	-0.4
end object:np of NUM	-0.5
end object:np of PROPN	-0.5
end object:np of QUOTE	-0.4
end object:np of TIME	-0.4
end object:np of a	-0.4
end object:np of an	-0.5
end object:np of her	-0.5
end object:np of his	-0.7
end object:np of ing	-0.3
end object:np of it	-0.5
end object:np of its	-0.4
end object:np of long	-0.5
end object:np of the	-0.6
end object:np of their	-0.4
end object:np of those	-0.4
end object:np of v-	-0.5
end object:np of vq	-0.4
end object:np of what	-0.4
end object:np off v-	-0.5
end object:np on --	0.3
end object:np on 12	-0.7
end object:np on 24	-0.4
end object:np on 6	0.2
end object:np on ADJ	-0.3
end object:np on NOUN	-0.1
end object:np on QUOTE	-0.4
end object:np on TIME	-0.5
end object:np on her	-0.4
end object:np on his	-0.6
end object:np on ing	-0.5
end object:np on long	-0.7
end object:np on v-	-0.5
end object:np on vq	-0.7
end object:np open-quote	-0.5
end object:np open-quote -q	-0.5
end object:np open-quote 1	-0.4
end object:np open-quote 12	-0.5
end object:np open-quote 24	-0.5
end object:np open-quote 3	-0.5
end object:np open-quote 6	-0.4
end object:np open-quote long	-0.4
end object:np open-quote vq	-0.5
end object:np or --	0.1
end object:np or 12	-0.6
end object:np or 24	-0.4
end object:np or 3	-0.6
end object:np or 6	-0.7
end object:np or ADJ	-0.4
end object:np or NOUN	-0.4
end object:np or PROPN	-0.3
end object:np or ahead=subject --	-0.5
end object:np or ahead=subject cue-	0.3
end object:np or ahead=subject cueinner	-0.3
end object:np or clause	-0.4
end object:np or ing	0.1
end object:np or long	-0.4
end object:np or v-	-0.7
end object:np or verb-finite	-0.4
end object:np out 12	-0.4
end object:np out 24	-0.3
end object:np out 3	-0.4
end object:np out 6	-0.3
end object:np out NOUN	-0.2
end object:np out of	-0.4
end object:np out v-	-0.5
end object:np outside v-	-0.4
end object:np over --	-0.4
end object:np over 12	-0.8
end object:np over 24	-0.4
end object:np over 6	-0.5
end object:np over NOUN	-0.6
end object:np over PROPN	-0.5
end object:np over TIME	-0.5
end object:np over v-	-0.6
end object:np parallel	0.2
end object:np since --	0.1
end object:np since 12	-0.6
end object:np since 24	-0.4
end object:np since 6	-0.1
end object:np since v-	-0.8
end object:np than --	-0.1
end object:np than 12	-1.0
end object:np than 24	-0.7
end object:np than 3	-0.8
end object:np than NUM	-0.4
end object:np than PROPN	-0.5
end object:np than a	0.2
end object:np than long	-0.6
end object:np than the	-0.7
end object:np than v-	-1.1
end object:np that --	-0.2
end object:np that 1	-0.1
end object:np that 12	-0.2
end object:np that 24	-1.0
end object:np that 3	-0.9
end object:np that 6	-0.1
end object:np that ADJ	-0.7
end object:np that NOUN	-0.5
end object:np that PROPN	-0.1
end object:np that QUOTE	-0.5
end object:np that he	-0.1
end object:np that his	-0.5
end object:np that long	-0.5
end object:np that of	-0.4
end object:np that she	-0.6
end object:np that the	-0.8
end object:np that v-	-0.5
end object:np that verb-finite	-0.2
end object:np that verb-past	-0.1
end object:np that vq	-0.6
end object:np through --	0.6
end object:np through 24	-0.5
end object:np through 6	0.1
end object:np through the	0.1
end object:np through v-	-0.8
end object:np time --	-1.4
end object:np time 12	-0.8
end object:np time 24	-0.6
end object:np time 3	-0.7
end object:np time 6	-0.9
end object:np time TIME	-1.0
end object:np time long	-0.7
end object:np time v-	-0.6
end object:np time vq	-0.6
end object:np to 1	-0.1
end object:np to 12	-0.8
end object:np to 24	-0.7
end object:np to 3	0.1
end object:np to 6	-0.6
end object:np to ADJ	-0.6
end object:np to NOUN	-1.1
end object:np to NUM	0.1
end object:np to QUOTE	-0.7
end object:np to TIME	-0.3
end object:np to a	-0.8
end object:np to his	-0.1
end object:np to long	-0.5
end object:np to the	-0.5
end object:np to v-	-0.8
end object:np to vq	-0.4
end object:np to vq+	-0.4
end object:np toward 3	-0.5
end object:np toward v-	-0.3
end object:np under --	0.3
end object:np under 12	-0.5
end object:np under 24	-0.2
end object:np under 6	-0.6
end object:np under PROPN	-0.6
end object:np under the	0.1
end object:np under v-	-0.6
end object:np until --	0.2
end object:np until v-	-0.7
end object:np up --	-0.4
end object:np up 12	-0.5
end object:np up 24	-0.4
end object:np up 3	-0.4
end object:np up 6	-0.4
end object:np up NOUN	-0.2
end object:np up to	-0.4
end object:np up v-	-0.7
end object:np verb --	-0.1
end object:np verb -q	-0.6
end object:np verb 1	-0.7
end object:np verb 12	-0.7
end object:np verb 24	-0.5
end object:np verb 3	0.1
end object:np verb 6	-0.2
end object:np verb finite	-0.4
end object:np verb finite-passive	-0.3
end object:np verb infinitive	-0.4
end object:np verb infinitive-passive	-0.5
end object:np verb ing	-0.3
end object:np verb ing-passive	-0.6
end object:np verb long	-0.2
end object:np verb past	-0.2
end object:np verb v-	-0.5
end object:np verb vq	-0.3
end object:np what 12	-0.4
end object:np what 24	-0.4
end object:np what 6	-0.3
end object:np what he	-0.2
end object:np what v-	-0.5
end object:np what verb-finite	-0.4
end object:np when --	0.4
end object:np when 12	-0.4
end object:np when 24	-0.9
end object:np when 3	0.3
end object:np when 6	0.3
end object:np when he	0.1
end object:np when ing	0.1
end object:np when it	0.1
end object:np when the	-0.7
end object:np when v-	-0.6
end object:np where --	-0.7
end object:np where 6	-0.5
end object:np where v-	-0.1
end object:np whether v-	-0.3
end object:np which --	-0.7
end object:np which 12	-0.6
end object:np which 24	-0.4
end object:np which 3	-0.5
end object:np which 6	-0.4
end object:np which NOUN	-0.4
end object:np which PROPN	-0.5
end object:np which v-	-0.6
end object:np while --	0.2
end object:np while 3	0.3
end object:np while 6	-0.3
end object:np while ing	0.1
end object:np while v-	-0.9
end object:np who 1	0.3
end object:np who 24	-0.7
end object:np who 3	-0.8
end object:np who 6	-0.9
end object:np who long	-0.5
end object:np who v-	-0.7
end object:np who verb-past	-0.5
end object:np with --	0.4
end object:np with 1	-0.1
end object:np with 12	-1.1
end object:np with 24	-0.7
end object:np with 3	0.1
end object:np with 6	-0.3
end object:np with ADJ	-0.1
end object:np with NOUN	0.1
end object:np with NUM	-0.7
end object:np with PROPN	0.2
end object:np with a	-0.4
end object:np with an	-0.5
end object:np with her	0.1
end object:np with him	-0.3
end object:np with his	-0.6
end object:np with long	-0.6
end object:np with the	-0.7
end object:np with their	-0.4
end object:np with v-	-1.0
end object:np with vq	-0.6
end object:np within v-	-0.7
end object:np without NOUN	0.2
end object:np without v-	-0.7
end object:np — --	0.1
end object:np — 12	0.1
end object:np — 3	-0.2
end object:np — and	0.2
end object:np — as	-0.4
end object:np — but	-0.2
end object:np — including	-0.4
end object:np — long	-0.1
end object:np — the	-0.5
end object:np — v-	-0.1
end object:np — verb-finite	-0.2
end object:np — verb-past	0.2
end object:np — vq	0.2
end object:np ” -q	-0.1
end object:np ” -q+	-0.5
end object:np ” 12	-0.1
end object:np ” 24	-0.2
end object:np ” 6	-0.4
end object:np ” ADJ	-0.7
end object:np ” NOUN	-0.8
end object:np ” PROPN	-0.1
end object:np ” and	0.1
end object:np ” because	-0.6
end object:np ” by	-0.4
end object:np ” for	-0.2
end object:np ” from	-0.5
end object:np ” in	-0.2
end object:np ” infinitive	-0.6
end object:np ” ing	0.2
end object:np ” long	-0.1
end object:np ” of	-0.5
end object:np ” that	-0.6
end object:np ” to	-0.6
end object:np ” verb-past	-0.2
end object:np ” vq	-0.2
end object:np ” vq+	-0.9
end object:np ” who	-0.4
end object:np ” with	-0.7
end object:np ”— vq	0.3
end object:np-as	-0.2
end object:np-as , 12	0.1
end object:np-as - ahead=- --	-0.6
end object:np-as - ahead=- cue-	-0.4
end object:np-as - ahead=subject cue-	-0.4
end object:np-as adverb --	-0.8
end object:np-as adverb 3	-0.6
end object:np-as adverb 6	-0.5
end object:np-as and --	0.2
end object:np-as and 24	-0.5
end object:np-as and ahead=- --	-0.1
end object:np-as and v-	-0.5
end object:np-as as --	-0.3
end object:np-as as 1	0.1
end object:np-as as 3	-1.1
end object:np-as as 6	-0.7
end object:np-as as ADJ	-0.6
end object:np-as as a	-0.7
end object:np-as as ing	-0.6
end object:np-as as verb-past	-0.3
end object:np-as by v-	-0.7
end object:np-as of --	-0.6
end object:np-as open-quote	-0.3
end object:np-as open-quote -q	-0.3
end object:np-as open-quote 12	-0.2
end object:np-as open-quote 3	-0.6
end object:np-as open-quote 6	-0.3
end object:np-as open-quote vq	-0.4
end object:np-as time TIME	-0.7
end object:np-as to --	0.1
end object:np-as verb --	-0.9
end object:np-as verb 12	-0.6
end object:np-as verb 24	-0.5
end object:np-as verb 3	-0.6
end object:np-as verb 6	-0.8
end object:np-as verb finite	-0.6
end object:np-as verb infinitive	-0.7
end object:np-as verb ing	-0.5
end object:np-as verb past	-0.6
end object:np-as verb v-	-0.8
end object:np-as ” -q	0.3
end object:np-as ” 12	0.1
end object:np-for	-0.4
end object:np-for , 24	-0.1
end object:np-for , v-	-0.1
end object:np-for - ahead=- --	-0.4
end object:np-for - ahead=- cue-	-0.7
end object:np-for - ahead=subject --	0.2
end object:np-for - ahead=subject cue-	0.3
end object:np-for adverb 12	-0.6
end object:np-for adverb v-	0.1
end object:np-for and 12	-0.1
end object:np-for and 6	-0.1
end object:np-for and ing	-0.2
end object:np-for and v-	-0.5
end object:np-for as v-	-0.7
end object:np-for for --	0.3
end object:np-for for 1	-0.1
end object:np-for for 3	-0.1
end object:np-for for 6	-0.4
end object:np-for for TIME	0.6
end object:np-for for ing	-0.5
end object:np-for for v-	-0.4
end object:np-for from v-	-0.4
end object:np-for in 12	-0.4
end object:np-for in 6	-0.6
end object:np-for in v-	-0.8
end object:np-for of 12	-0.3
end object:np-for of 24	-0.6
end object:np-for of v-	-0.4
end object:np-for open-quote	-0.5
end object:np-for open-quote 12	-0.5
end object:np-for open-quote vq	-0.4
end object:np-for that v-	-0.4
end object:np-for time TIME	-0.7
end object:np-for time v-	-0.6
end object:np-for to v-	-0.7
end object:np-for verb --	-0.8
end object:np-for verb 12	-0.9
end object:np-for verb 24	-0.6
end object:np-for verb 3	-1.0
end object:np-for verb 6	-0.5
end object:np-for verb finite	-0.9
end object:np-for verb infinitive	-0.8
end object:np-for verb ing	-0.8
end object:np-for verb past	-0.7
end object:np-for verb v-	-1.0
end object:np-np , --	-0.1
end object:np-np , 12	-0.2
end object:np-np , 24	-0.4
end object:np-np , 3	0.5
end object:np-np , NOUN	0.1
end object:np-np , PROPN	-0.3
end object:np-np , and	-0.1
end object:np-np , but	0.1
end object:np-np , ing	0.1
end object:np-np , v-	-0.2
end object:np-np , vq	-0.4
end object:np-np - ahead=- --	-0.2
end object:np-np - ahead=- -inner	-0.4
end object:np-np - ahead=- cue-	-0.6
end object:np-np - ahead=- cueinner	-0.3
end object:np-np - ahead=subject --	0.4
end object:np-np - ahead=subject -inner	-0.1
end object:np-np - ahead=subject cue-	0.5
end object:np-np - ahead=subject cueinner	-0.6
end object:np-np about --	-0.3
end object:np-np adverb --	-0.2
end object:np-np adverb 12	-0.5
end object:np-np adverb 24	-0.7
end object:np-np adverb 6	-0.7
end object:np-np adverb v-	-0.9
end object:np-np and --	0.1
end object:np-np and 12	-0.4
end object:np-np and 24	-0.7
end object:np-np and 3	0.2
end object:np-np and 6	0.3
end object:np-np and ADJ	-0.6
end object:np-np and NOUN	0.5
end object:np-np and PROPN	-0.1
end object:np-np and ahead=- --	0.1
end object:np-np and ahead=- cue-	0.2
end object:np-np and ahead=subject cueinner	-0.4
end object:np-np and v-	-0.3
end object:np-np as --	-0.2
end object:np-np as 1	-0.6
end object:np-np as 6	-0.5
end object:np-np as a	-0.6
end object:np-np as v-	-0.6
end object:np-np at --	0.4
end object:np-np at 12	-0.8
end object:np-np at a	0.4
end object:np-np at v-	-0.6
end object:np-np for --	-0.9
end object:np-np for 24	-0.5
end object:np-np for 3	-0.5
end object:np-np for NOUN	-0.7
end object:np-np for v-	-0.7
end object:np-np from --	-0.6
end object:np-np how 12	-0.2
end object:np-np in --	-0.4
end object:np-np in 12	-0.4
end object:np-np in 24	-0.7
end object:np-np in 3	-0.6
end object:np-np in 6	-0.2
end object:np-np in NOUN	-0.5
end object:np-np in PROPN	-0.7
end object:np-np in TIME	-0.2
end object:np-np in a	-0.2
end object:np-np in the	-0.9
end object:np-np in v-	-1.1
end object:np-np in vq	-0.6
end object:np-np of --	-0.3
end object:np-np of 12	-0.4
end object:np-np of 24	-0.5
end object:np-np of 3	-0.7
end object:np-np of 6	-0.1
end object:np-np of ADJ	-0.4
end object:np-np of NOUN	-0.6
end object:np-np of PROPN	-0.5
end object:np-np of the	-0.7
end object:np-np of v-	-0.4
end object:np-np of vq	-0.4
end object:np-np on --	-0.9
end object:np-np on 12	-0.5
end object:np-np on 3	-0.6
end object:np-np on 6	-0.6
end object:np-np on NOUN	-0.4
end object:np-np on the	-0.6
end object:np-np on v-	-0.6
end object:np-np open-quote	-0.5
end object:np-np open-quote -q	-0.5
end object:np-np open-quote 1	-0.5
end object:np-np open-quote 12	-0.5
end object:np-np open-quote 24	-0.5
end object:np-np open-quote 3	-0.3
end object:np-np open-quote 6	-0.6
end object:np-np open-quote vq	-0.5
end object:np-np than --	0.4
end object:np-np that --	-0.8
end object:np-np that 12	-0.6
end object:np-np that 24	-0.6
end object:np-np that 3	-0.5
end object:np-np that NOUN	-0.6
end object:np-np that v-	-0.5
end object:np-np time --	0.6
end object:np-np time 1	0.3
end object:np-np time 12	-1.1
end object:np-np time 24	-0.6
end object:np-np time 3	0.8
end object:np-np time 6	-0.1
end object:np-np time TIME	0.4
end object:np-np time v-	-0.6
end object:np-np to --	0.1
end object:np-np to 12	-1.0
end object:np-np to 24	-0.7
end object:np-np to 3	0.2
end object:np-np to NOUN	-0.8
end object:np-np to v-	-0.7
end object:np-np verb --	-0.4
end object:np-np verb -q	-0.7
end object:np-np verb 12	-1.2
end object:np-np verb 24	-0.1
end object:np-np verb 3	-1.1
end object:np-np verb 6	-0.4
end object:np-np verb finite	-0.7
end object:np-np verb finite-passive	-0.5
end object:np-np verb infinitive	-0.1
end object:np-np verb ing	-0.8
end object:np-np verb long	-0.4
end object:np-np verb past	-1.1
end object:np-np verb v-	-1.2
end object:np-np verb vq	-0.7
end object:np-np what --	-0.2
end object:np-np what 3	-0.2
end object:np-np with --	0.1
end object:np-np with 12	-0.8
end object:np-np with 24	-0.5
end object:np-np with NOUN	-0.6
end object:np-np with v-	-0.8
end object:np-np ” -q	0.1
end object:np-np ” -q+	-0.5
end object:np-np ” 12	-0.3
end object:np-np ” 24	0.1
end object:np-np ” 6	-0.2
end object:np-np ” and	-0.1
end object:np-np ” for	-0.7
end object:np-np ” ing	0.5
end object:np-np ” verb-past	-0.1
end object:np-np ” vq	-0.6
end object:np-of	-0.6
end object:np-of , --	-0.2
end object:np-of , 12	0.2
end object:np-of , 24	0.1
end object:np-of , v-	0.1
end object:np-of - ahead=- --	-0.1
end object:np-of - ahead=- cue-	0.2
end object:np-of - ahead=subject cue-	0.4
end object:np-of ; NOUN	-0.4
end object:np-of ; long	-0.4
end object:np-of adverb v-	-0.5
end object:np-of and --	-0.7
end object:np-of and 24	-0.2
end object:np-of and 6	-0.5
end object:np-of and ahead=subject --	-0.3
end object:np-of and v-	-0.4
end object:np-of as --	-0.8
end object:np-of as v-	-0.7
end object:np-of for 12	-0.4
end object:np-of for v-	-0.6
end object:np-of from v-	0.1
end object:np-of in --	-0.9
end object:np-of in 12	-0.7
end object:np-of in 24	-0.6
end object:np-of in 6	-0.5
end object:np-of in TIME	-0.6
end object:np-of in the	-0.6
end object:np-of in v-	-0.7
end object:np-of of --	-0.5
end object:np-of of 1	-0.3
end object:np-of of 12	-0.5
end object:np-of of 24	-0.2
end object:np-of of 3	-0.4
end object:np-of of 6	-0.5
end object:np-of of ADJ	-0.5
end object:np-of of NOUN	-0.3
end object:np-of of PROPN	-0.4
end object:np-of of ing	-0.4
end object:np-of of long	-0.4
end object:np-of of v-	-0.3
end object:np-of of verb-past	-0.2
end object:np-of open-quote	-0.4
end object:np-of open-quote -q	-0.3
end object:np-of open-quote 12	-0.3
end object:np-of open-quote 6	-0.3
end object:np-of open-quote vq	-0.4
end object:np-of time --	-0.8
end object:np-of time TIME	-0.6
end object:np-of time v-	-0.3
end object:np-of to v-	-0.7
end object:np-of verb --	-0.5
end object:np-of verb 12	-0.4
end object:np-of verb 24	-0.3
end object:np-of verb 3	-0.9
end object:np-of verb 6	-1.0
end object:np-of verb finite	-0.7
end object:np-of verb infinitive	-0.6
end object:np-of verb ing	-0.7
end object:np-of verb long	-0.5
end object:np-of verb past	-0.1
end object:np-of verb v-	-0.6
end object:np-of with v-	-0.6
end object:np-of ” 12	-0.1
end object:np-of ” vq	-0.5
end object:np-on , --	0.6
end object:np-on , 12	0.6
end object:np-on - ahead=subject --	0.2
end object:np-on - ahead=subject cue-	0.1
end object:np-on on --	0.1
end object:np-on on 1	0.1
end object:np-on on 12	-0.4
end object:np-on on 3	0.3
end object:np-on on 6	-0.4
end object:np-on on TIME	0.2
end object:np-on time --	-0.9
end object:np-on time 6	-0.6
end object:np-on time TIME	-0.9
end object:np-on verb --	-0.7
end object:np-on verb ing	-0.6
end object:np-over	-0.6
end object:np-over - ahead=subject --	-0.7
end object:np-over over --	0.1
end object:np-to	-0.4
end object:np-to , 12	-0.2
end object:np-to , 24	0.5
end object:np-to , 6	0.3
end object:np-to , ing	0.3
end object:np-to , v-	0.1
end object:np-to - ahead=- --	-0.1
end object:np-to - ahead=- -inner	-0.3
end object:np-to - ahead=- cue-	0.3
end object:np-to - ahead=- cueinner	0.1
end object:np-to - ahead=subject --	-0.6
end object:np-to - ahead=subject -inner	-0.6
end object:np-to adverb --	-0.5
end object:np-to adverb 12	-0.6
end object:np-to adverb 24	-0.6
end object:np-to adverb 3	-0.7
end object:np-to adverb 6	-0.6
end object:np-to adverb v-	-1.1
end object:np-to and --	-0.3
end object:np-to and 12	-0.1
end object:np-to and 24	-0.7
end object:np-to and 6	-0.1
end object:np-to and ADJ	0.1
end object:np-to and NOUN	-0.7
end object:np-to and ahead=- --	-0.6
end object:np-to and ahead=- cue-	0.1
end object:np-to and ahead=subject --	-0.3
end object:np-to and ahead=subject cue-	0.2
end object:np-to and clause	-0.4
end object:np-to and long	-0.3
end object:np-to and v-	-0.5
end object:np-to and verb-finite	-0.3
end object:np-to as --	-0.3
end object:np-to as 12	-0.6
end object:np-to as a	0.1
end object:np-to as v-	-0.4
end object:np-to at v-	-0.8
end object:np-to before v-	-0.1
end object:np-to by v-	-0.7
end object:np-to down v-	-0.5
end object:np-to for --	-0.6
end object:np-to for 12	-0.5
end object:np-to for 24	-0.4
end object:np-to for 3	-0.3
end object:np-to for 6	-0.7
end object:np-to for ADJ	-0.3
end object:np-to for NOUN	-0.3
end object:np-to for PROPN	-0.5
end object:np-to for him	-0.4
end object:np-to for v-	-0.6
end object:np-to from 24	-0.3
end object:np-to from 6	-0.5
end object:np-to from PROPN	-0.5
end object:np-to from v-	-0.6
end object:np-to in --	0.1
end object:np-to in 12	-0.2
end object:np-to in 24	-1.0
end object:np-to in 3	0.1
end object:np-to in 6	-0.2
end object:np-to in ADJ	-0.3
end object:np-to in NOUN	0.3
end object:np-to in PROPN	-0.9
end object:np-to in the	-1.0
end object:np-to in v-	-0.6
end object:np-to into v-	-0.4
end object:np-to of --	-0.4
end object:np-to of 12	-0.5
end object:np-to of 24	-0.5
end object:np-to of 3	-0.4
end object:np-to of 6	-0.5
end object:np-to of ADJ	-0.3
end object:np-to of NOUN	-0.5
end object:np-to of PROPN	-0.5
end object:np-to of a	-0.4
end object:np-to of his	-0.4
end object:np-to of the	-0.5
end object:np-to of v-	-0.6
end object:np-to on 12	-0.8
end object:np-to on 24	-0.6
end object:np-to on NOUN	-0.3
end object:np-to on the	-0.6
end object:np-to on v-	-0.3
end object:np-to open-quote	-0.4
end object:np-to open-quote 12	-0.5
end object:np-to open-quote vq	-0.4
end object:np-to or v-	-0.4
end object:np-to over v-	-0.5
end object:np-to than v-	-0.7
end object:np-to that 24	-0.6
end object:np-to that 6	-0.5
end object:np-to that v-	-0.8
end object:np-to that verb-finite	-0.7
end object:np-to time 12	-0.5
end object:np-to time 24	-0.5
end object:np-to time TIME	-0.9
end object:np-to time v-	-0.9
end object:np-to to 12	-0.4
end object:np-to to 24	-0.6
end object:np-to to 3	-0.6
end object:np-to to 6	-0.6
end object:np-to to NOUN	-0.4
end object:np-to to the	-0.7
end object:np-to to v-	-0.8
end object:np-to up v-	-0.4
end object:np-to verb --	-0.1
end object:np-to verb 1	-0.2
end object:np-to verb 24	-1.4
end object:np-to verb 3	-0.2
end object:np-to verb 6	-0.2
end object:np-to verb finite	0.1
end object:np-to verb infinitive-passive	-0.6
end object:np-to verb ing	-0.8
end object:np-to verb long	-0.7
end object:np-to verb past	-1.2
end object:np-to verb v-	-0.1
end object:np-to who v-	-0.6
end object:np-to with 12	-0.7
end object:np-to with 6	-0.6
end object:np-to with the	-0.4
end object:np-to with v-	-0.5
end object:np-to — 12	0.2
end object:np-to — v-	0.3
end object:np-to ” 24	-0.2
end object:np-to ” vq	-0.4
end object:of	-0.2
end object:of , 12	-0.5
end object:of , 24	0.1
end object:of , 3	0.3
end object:of , 6	0.3
end object:of , and	-0.1
end object:of , v-	0.1
end object:of - ahead=- --	-0.1
end object:of - ahead=- cue-	-0.1
end object:of - ahead=subject cue-	0.6
end object:of adverb v-	-0.6
end object:of and --	0.1
end object:of as --	0.1
end object:of as 3	0.2
end object:of at v-	-0.6
end object:of for v-	-0.7
end object:of in --	-0.8
end object:of in 3	-0.6
end object:of in v-	-0.1
end object:of of --	-0.3
end object:of of 12	-0.5
end object:of of 3	-0.3
end object:of of PROPN	-0.2
end object:of of v-	-0.4
end object:of on v-	-0.6
end object:of open-quote	-0.3
end object:of that --	-0.7
end object:of that 3	-0.6
end object:of time 12	-0.6
end object:of time TIME	-0.8
end object:of time v-	-0.7
end object:of to v-	-0.5
end object:of verb --	-0.4
end object:of verb 12	-0.1
end object:of verb 24	-0.8
end object:of verb 3	-0.9
end object:of verb 6	-0.3
end object:of verb infinitive	-0.8
end object:of verb ing	-0.9
end object:of verb past	-0.7
end object:of verb v-	-0.1
end object:of verb vq	-0.6
end object:of with 3	-0.8
end object:on	-0.3
end object:on , 12	0.5
end object:on , 24	-0.1
end object:on , 6	-0.6
end object:on , PROPN	-0.2
end object:on , ing	0.2
end object:on , long	-0.2
end object:on , v-	0.2
end object:on , which	0.1
end object:on - ahead=- --	0.1
end object:on - ahead=- cue-	0.1
end object:on - ahead=- cueinner	-0.4
end object:on - ahead=subject --	0.2
end object:on - ahead=subject cue-	-0.4
end object:on adverb 6	-0.7
end object:on adverb v-	-0.6
end object:on and --	-0.7
end object:on and 12	-0.2
end object:on and 24	-0.6
end object:on and 3	-0.3
end object:on and 6	-0.3
end object:on and ADJ	-0.4
end object:on and NOUN	-0.4
end object:on and PROPN	-0.5
end object:on and ahead=- cue-	0.4
end object:on and ahead=subject cue-	-0.6
end object:on and clause	-0.7
end object:on and v-	-0.4
end object:on and verb-past	0.4
end object:on as 24	-0.6
end object:on at --	0.1
end object:on by v-	-0.5
end object:on for --	0.2
end object:on in --	0.3
end object:on in 12	-0.6
end object:on in 24	-0.6
end object:on in 6	-0.3
end object:on in PROPN	0.1
end object:on in v-	-1.0
end object:on of --	-0.6
end object:on of 12	-0.5
end object:on of 3	-0.5
end object:on of NOUN	-0.4
end object:on of PROPN	-0.4
end object:on of the	-0.5
end object:on of v-	-0.5
end object:on on PROPN	-0.4
end object:on on v-	-0.5
end object:on open-quote	-0.4
end object:on open-quote -q	-0.2
end object:on open-quote vq	-0.6
end object:on or ahead=subject --	-0.5
end object:on time TIME	-0.1
end object:on to --	-0.6
end object:on to PROPN	-0.5
end object:on to v-	-0.3
end object:on verb --	-0.9
end object:on verb 1	-0.1
end object:on verb 12	-1.0
end object:on verb 24	-0.7
end object:on verb 3	-1.1
end object:on verb 6	-0.6
end object:on verb finite	-0.4
end object:on verb infinitive	-0.9
end object:on verb ing	-0.8
end object:on verb long	-0.5
end object:on verb past	-1.0
end object:on verb v-	-0.5
end object:on verb vq	-0.5
end object:on with --	-0.8
end object:over	-0.1
end object:over verb --	-0.8
end object:so	0.8
end object:to	-0.4
end object:to , --	0.3
end object:to , 24	-0.1
end object:to , 3	-0.2
end object:to , 6	0.3
end object:to , PROPN	-0.6
end object:to , v-	-0.3
end object:to - ahead=- cue-	-0.3
end object:to - ahead=subject cue-	-0.1
end object:to and --	-0.2
end object:to and 12	-0.4
end object:to and 24	-0.7
end object:to and 3	0.2
end object:to and 6	0.1
end object:to and NOUN	-0.7
end object:to and ahead=- cue-	0.6
end object:to and ahead=subject cue-	-0.5
end object:to and verb-past	0.5
end object:to as --	-0.7
end object:to as 3	-0.5
end object:to as QUOTE	-0.2
end object:to at 24	-0.6
end object:to at v-	-0.3
end object:to for --	-0.2
end object:to for 12	-0.7
end object:to for 3	-0.6
end object:to for v-	-0.7
end object:to for verb-finite	-0.3
end object:to in --	-1.0
end object:to in 6	-0.7
end object:to in PROPN	-0.6
end object:to in v-	-0.6
end object:to of --	-0.5
end object:to of 12	-0.3
end object:to of 24	-0.5
end object:to of 3	-0.5
end object:to of 6	-0.4
end object:to of ADJ	-0.2
end object:to of NOUN	-0.5
end object:to of PROPN	-0.4
end object:to of the	-0.4
end object:to of v-	-0.4
end object:to on v-	-0.7
end object:to open-quote	-0.5
end object:to open-quote -q	-0.4
end object:to open-quote 3	-0.3
end object:to open-quote 6	-0.4
end object:to open-quote vq	-0.5
end object:to that --	-0.5
end object:to that 12	-0.5
end object:to that verb-finite	-0.6
end object:to time --	-0.7
end object:to time TIME	-0.7
end object:to to v-	-0.5
end object:to verb --	-0.5
end object:to verb 1	-0.5
end object:to verb 12	-0.9
end object:to verb 24	-0.6
end object:to verb 3	-0.3
end object:to verb 6	-0.1
end object:to verb finite	-1.1
end object:to verb infinitive	0.1
end object:to verb ing	-0.8
end object:to verb long	-0.5
end object:to verb past	-1.0
end object:to verb v-	-0.8
end object:to with v-	-0.6
end object:to ” -q	0.5
end object:to ” 12	0.3
end object:to ” and	-0.2
end object:to ” vq	-0.3
end object:with	0.1
end object:with , --	0.2
end object:with , 12	0.2
end object:with , NOUN	-0.4
end object:with , v-	0.2
end object:with - ahead=- cue-	-0.3
end object:with - ahead=subject cue-	-0.3
end object:with - ahead=subject cueinner	0.6
end object:with and v-	-0.2
end object:with verb --	-0.4
end object:with verb 12	-0.7
end object:with verb 3	-0.8
end object:with verb 6	0.1
end object:with verb infinitive	-0.8
end object:with verb ing	-0.6
end object:with verb past	-0.6
end object:with verb v-	-0.8
end of -	-0.6
end of - ahead=- --	-0.4
end of - ahead=- cue-	-0.4
end of - ahead=- other	-0.5
end of - ahead=- other NOUN --	-0.3
end of - ahead=- other NOUN cue-	-0.2
end of - ahead=- report	-0.2
end of - ahead=subject -inner	-0.2
end of - ahead=subject cue-	-0.4
end of - ahead=subject cueinner	-0.3
end of - ahead=subject gesture	-0.5
end of - ahead=subject intent	-0.3
end of - ahead=subject other	-0.2
end of - ahead=subject other ADJ --	-0.4
end of - ahead=subject other ADJ cue-	-0.3
end of - ahead=subject other ADP --	0.1
end of - ahead=subject other ADP -inner	-0.2
end of - ahead=subject other ADP cue-	-0.2
end of - ahead=subject other ADP cueinner	-0.2
end of - ahead=subject other ADV --	-0.3
end of - ahead=subject other ADV cue-	-0.3
end of - ahead=subject other DET --	-0.4
end of - ahead=subject other DET cue-	-0.4
end of - ahead=subject other END --	-0.3
end of - ahead=subject other END cue-	-0.3
end of - ahead=subject other NOUN --	-0.4
end of - ahead=subject other NOUN cue-	-0.5
end of - ahead=subject other PART cue-	-0.3
end of - ahead=subject other PRON --	-0.4
end of - ahead=subject other PRON cue-	-0.2
end of - ahead=subject other PROPN --	-0.3
end of - ahead=subject other PROPN cue-	-0.3
end of - ahead=subject other QUOTE --	-0.2
end of - ahead=subject other QUOTE cue-	-0.1
end of - ahead=subject other to --	-0.4
end of - ahead=subject other to cue-	-0.5
end of - ahead=subject report	-0.6
end of - ahead=subject report ADP --	-0.2
end of - ahead=subject report PRON --	-0.6
end of - ahead=subject report PRON cue-	-0.4
end of - ahead=subject thought	0.2
end of ADJ	-0.7
end of ADJ --	-0.5
end of ADJ v-	-0.6
end of ADJ vq	-0.4
end of NOUN	-0.6
end of NOUN --	-0.6
end of NOUN -q	-0.6
end of NOUN v-	-0.6
end of NOUN vq	-0.4
end of NUM	-0.6
end of NUM --	-0.4
end of NUM v-	-0.6
end of PROPN	-0.7
end of PROPN --	-0.6
end of PROPN v-	-0.5
end of PROPN vq	-0.5
end of QUOTE	-0.8
end of QUOTE --	-0.4
end of QUOTE v-	-0.6
end of SYM	-0.7
end of TIME	-0.4
end of TIME --	-0.2
end of TIME v-	-0.6
end of a	-0.7
end of a --	-0.5
end of a v-	-0.7
end of a vq	-0.4
end of an	-0.7
end of an --	-0.7
end of an v-	-0.4
end of and ahead=subject --	-0.3
end of and ahead=subject cue-	-0.2
end of and ahead=subject cueinner	-0.2
end of and ahead=subject other	-0.2
end of and ahead=subject other DET --	-0.1
end of and ahead=subject other DET cue-	-0.1
end of and ahead=subject other NOUN --	-0.2
end of and ahead=subject other PRON cue-	-0.2
end of and ahead=subject report	-0.5
end of and ahead=subject thought	-0.3
end of any	-0.5
end of any v-	-0.5
end of but ahead=subject --	-0.2
end of but ahead=subject cue-	-0.5
end of but ahead=subject cueinner	-0.3
end of but ahead=subject other	-0.4
end of but ahead=subject report	-0.4
end of commas=0 accord	-0.3
end of commas=0 as:ini	-0.3
end of commas=0 clause	-0.6
end of commas=0 direct	-0.6
end of commas=0 label	-0.4
end of commas=0 label:	-0.5
end of commas=0 noun:a	-0.9
end of commas=0 noun:f	-0.8
end of commas=0 noun:o	-1.1
end of commas=0 noun:t	-0.1
end of commas=0 noun:w	-0.7
end of commas=0 object	-0.6
end of commas=1 clause	-0.5
end of commas=1 noun:t	-0.4
end of commas=1 object	-0.7
end of commas=2 clause	-0.6
end of commas=2 object	-0.5
end of commas=3 clause	-0.4
end of commas=3 object	-0.2
end of her	-0.7
end of her --	-0.8
end of her v-	-0.5
end of her vq	-0.3
end of him	-0.3
end of him v-	-0.2
end of his	-0.5
end of his --	-0.1
end of his v-	-0.6
end of his vq	-0.6
end of how	-0.5
end of how --	-0.4
end of ing	-0.7
end of ing --	-0.5
end of ing v-	-0.6
end of it	-0.5
end of it v-	-0.3
end of its	-0.7
end of its --	-0.5
end of its v-	-0.5
end of main ahead=-	-0.4
end of main ahead=subject	-0.3
end of main commas=0	-0.7
end of main commas=1	-0.8
end of or ahead=subject --	-0.2
end of or ahead=subject other	-0.2
end of parallel	-0.2
end of pos=ADJ --	-0.5
end of pos=ADJ v-	-0.6
end of pos=ADJ vq	-0.4
end of pos=ADP v-	-0.6
end of pos=ADV --	-0.6
end of pos=ADV v-	-0.8
end of pos=AUX --	-0.4
end of pos=DET --	-0.7
end of pos=DET -q	-0.2
end of pos=DET v-	-0.4
end of pos=DET vq	-0.6
end of pos=NOUN --	-0.6
end of pos=NOUN -q	-0.6
end of pos=NOUN v-	-0.6
end of pos=NOUN vq	-0.4
end of pos=NUM --	-0.5
end of pos=NUM v-	-0.5
end of pos=PRON v-	-0.7
end of pos=PRON vq	-0.6
end of pos=PROPN --	-0.6
end of pos=PROPN v-	-0.6
end of pos=PROPN vq	-0.5
end of pos=PUNCT --	-0.4
end of pos=PUNCT v-	-0.7
end of pos=VERB --	-0.5
end of pos=VERB v-	-0.6
end of rest=11	-0.8
end of rest=2	-0.8
end of rest=5	-0.7
end of rest=long	-0.6
end of some	-0.6
end of some --	-0.5
end of sub ahead=subject	0.1
end of sub commas=0	-0.2
end of sub commas=1	-0.6
end of the	-0.5
end of the --	-0.6
end of the -q	-0.2
end of the v-	-0.3
end of the vq	-0.5
end of their	-0.7
end of their --	-0.7
end of their v-	-0.5
end of them	-0.7
end of them v-	-0.5
end of this	-0.2
end of those	-0.6
end of those --	-0.5
end of those v-	-0.4
end of verb-finite	-0.4
end of verb-past	-0.2
end of verb-past --	-0.2
end of verb-past v-	-0.2
end of what	-0.6
end of what v-	-0.4
end of whom	-0.4
end off - ahead=- -inner	-0.4
end off - ahead=- other	-0.5
end off NOUN	-0.5
end off NOUN v-	-0.5
end off commas=0 clause	-0.9
end off commas=0 object	-0.8
end off main ahead=-	-0.5
end off main commas=0	-1.1
end off main commas=1	-0.7
end off pos=ADP v-	-0.7
end off pos=DET v-	-0.6
end off pos=NOUN v-	-0.5
end off pos=PRON v-	-0.3
end off pos=PUNCT v-	-0.5
end off rest=11	-0.8
end off rest=5	-0.6
end off rest=long	-0.8
end off sub commas=0	-0.7
end off the	-0.5
end off the v-	-0.5
end offer ,	0.1
end offer adverb	0.1
end offer and	-0.4
end offer in	0.3
end offer of	-0.5
end offer of the	-0.3
end offer open-quote	-0.4
end offer to	0.2
end offer to the	-0.1
end offer verb	-1.1
end offer verb past	-0.6
end on -	-0.5
end on - ahead=- --	-0.3
end on - ahead=- other	-0.4
end on - ahead=subject -inner	-0.6
end on - ahead=subject cue-	-0.2
end on - ahead=subject cueinner	0.1
end on - ahead=subject intent	-0.6
end on - ahead=subject other	0.2
end on - ahead=subject other ADJ --	-0.3
end on - ahead=subject other ADP --	-0.3
end on - ahead=subject other ADP cue-	-0.1
end on - ahead=subject other ADV --	-0.5
end on - ahead=subject other DET --	-0.7
end on - ahead=subject other DET cue-	-0.8
end on - ahead=subject other NOUN --	-0.6
end on - ahead=subject other PRON --	-0.2
end on - ahead=subject other PROPN --	0.1
end on - ahead=subject report	0.1
end on .	-0.5
end on . v-	-0.5
end on ADJ	-0.4
end on ADJ --	-0.2
end on ADJ v-	-0.5
end on ADJ vq	-0.5
end on NOUN	-0.6
end on NOUN --	-0.3
end on NOUN v-	-0.9
end on NOUN vq	-0.6
end on NUM	-0.7
end on NUM v-	-0.4
end on PROPN --	0.2
end on PROPN v-	-0.8
end on PROPN vq	-0.6
end on QUOTE	-0.7
end on QUOTE --	-0.6
end on QUOTE v-	-0.5
end on TIME	0.5
end on TIME --	0.3
end on TIME v-	0.1
end on TIME vq	-0.6
end on a	-0.3
end on a v-	-0.8
end on a vq	-0.5
end on an	-0.4
end on an v-	-0.5
end on and ahead=subject --	-0.5
end on and ahead=subject cue-	-0.2
end on and ahead=subject cueinner	-0.4
end on and ahead=subject other	-0.7
end on and ahead=subject other ADP --	-0.2
end on and ahead=subject report	-0.8
end on but ahead=subject --	-0.7
end on but ahead=subject cue-	-0.5
end on but ahead=subject other	-0.5
end on commas=0 clause	-0.2
end on commas=0 label	-0.4
end on commas=0 label:	-0.5
end on commas=0 noun:a	-0.4
end on commas=0 noun:f	-0.1
end on commas=0 noun:o	-0.2
end on commas=0 noun:t	-1.1
end on commas=0 object	-0.1
end on commas=1 clause	-0.8
end on commas=1 object	-0.8
end on commas=2 clause	-0.5
end on commas=2 object	-0.6
end on her	-0.8
end on her v-	-0.5
end on his	-0.8
end on his --	-0.7
end on his v-	-0.4
end on how	-0.5
end on how v-	-0.4
end on ing	-0.9
end on ing --	-0.6
end on ing v-	-0.5
end on its	-0.2
end on its v-	-0.6
end on main ahead=-	-0.5
end on main ahead=subject	0.1
end on main commas=0	-0.3
end on main commas=1	-1.2
end on pos=ADJ --	-0.1
end on pos=ADJ v-	-0.5
end on pos=ADJ vq	-0.5
end on pos=ADP v-	-1.0
end on pos=ADV v-	-0.6
end on pos=DET v-	-0.7
end on pos=DET vq	-0.8
end on pos=NOUN --	-0.3
end on pos=NOUN v-	-0.9
end on pos=NOUN vq	-0.6
end on pos=NUM v-	-0.4
end on pos=PRON --	-0.3
end on pos=PRON v-	-1.1
end on pos=PROPN --	0.4
end on pos=PROPN v-	-0.2
end on pos=PROPN vq	-0.6
end on pos=PUNCT --	-0.7
end on pos=PUNCT v-	-0.8
end on pos=VERB --	-0.6
end on pos=VERB v-	-0.5
end on rest=11	-0.6
end on rest=2	0.2
end on rest=5	-0.1
end on rest=long	-0.5
end on the	-0.4
end on the --	-0.2
end on the v-	-0.4
end on the vq	-0.5
end on their	-0.1
end on their --	0.1
end on their v-	-0.5
end on to	-0.4
end on to v-	-0.4
end on whether	-0.6
end onto main commas=0	-0.8
end open-quote	-0.6
end open-quote -q	-0.6
end open-quote commas=0 accord	-0.2
end open-quote commas=0 clause	-0.5
end open-quote commas=0 direct	-0.4
end open-quote commas=0 label	-0.2
end open-quote commas=0 label:	-0.4
end open-quote commas=0 noun:o	-0.6
end open-quote commas=0 noun:t	-0.7
end open-quote commas=0 object	-0.6
end open-quote commas=1 clause	-0.5
end open-quote commas=1 object	-0.6
end open-quote commas=2 clause	-0.4
end open-quote commas=2 object	-0.5
end open-quote commas=3 object	-0.5
end open-quote main commas=0	-0.6
end open-quote main commas=1	-0.7
end open-quote pos=ADJ -q	-0.5
end open-quote pos=ADJ vq	-0.5
end open-quote pos=ADP -q	-0.5
end open-quote pos=ADP vq	-0.5
end open-quote pos=ADV -q	-0.2
end open-quote pos=ADV vq	-0.6
end open-quote pos=AUX -q	-0.5
end open-quote pos=AUX vq	-0.5
end open-quote pos=DET -q	-0.5
end open-quote pos=DET vq	-0.5
end open-quote pos=INTJ vq	-0.4
end open-quote pos=NOUN -q	-0.6
end open-quote pos=NOUN vq	-0.6
end open-quote pos=NUM -q	-0.4
end open-quote pos=NUM vq	-0.5
end open-quote pos=PART -q	-0.1
end open-quote pos=PART vq	-0.4
end open-quote pos=PRON -q	-0.5
end open-quote pos=PRON vq	-0.5
end open-quote pos=PROPN -q	-0.6
end open-quote pos=PROPN vq	-0.6
end open-quote pos=PUNCT -q	-0.6
end open-quote pos=PUNCT vq	-0.6
end open-quote pos=SCONJ vq	-0.2
end open-quote pos=VERB -q	-0.6
end open-quote pos=VERB vq	-0.5
end open-quote rest=11	-0.6
end open-quote rest=5	-0.5
end open-quote rest=long	-0.6
end open-quote sub commas=0	-0.6
end open-quote vq	-0.6
end oppose ,	1.0
end oppose and	0.5
end oppose verb	-1.1
end oppose verb infinitive	-0.8
end opt verb	-0.6
end or ADJ	-0.8
end or ADJ v-	-0.7
end or NOUN	-0.7
end or NOUN --	-0.5
end or NOUN v-	-0.6
end or PROPN	-0.7
end or PROPN --	-0.4
end or PROPN v-	-0.5
end or TIME	-0.5
end or TIME v-	-0.5
end or a	-0.3
end or a v-	-0.2
end or ahead=- -- other	-0.1
end or ahead=- -inner other	-0.5
end or ahead=- cue- other	0.3
end or ahead=- cueinner other	-0.4
end or ahead=- receive	-0.1
end or ahead=- wait	0.2
end or ahead=subject -- other	-0.8
end or ahead=subject -inner other	-0.5
end or ahead=subject be	-0.6
end or ahead=subject contain	-0.3
end or ahead=subject cue- other	-0.5
end or ahead=subject cueinner other	-0.5
end or ahead=subject do	-0.4
end or ahead=subject earn	-0.2
end or ahead=subject have	-0.1
end or clause	-0.5
end or clause --	-0.3
end or clause v-	-0.4
end or commas=0 clause	-0.9
end or commas=0 noun:t	-0.3
end or commas=0 object	-0.4
end or commas=1 clause	-0.7
end or commas=1 object	-0.7
end or commas=2 clause	-0.4
end or commas=2 object	-0.4
end or her	-0.8
end or his	-0.5
end or ing v-	-0.6
end or main ahead=-	-0.1
end or main ahead=subject	-0.2
end or main commas=0	-0.4
end or main commas=1	-1.1
end or not	0.1
end or not --	0.1
end or or ahead=- --	-0.4
end or or ahead=- -inner	-0.6
end or or ahead=- cue-	0.1
end or or ahead=- cueinner	-0.6
end or or ahead=- other	-0.1
end or or ahead=subject --	-0.5
end or or ahead=subject -inner	-0.3
end or or ahead=subject cueinner	-0.2
end or or ahead=subject intent	-0.3
end or or ahead=subject other	-0.1
end or or ahead=subject other DET --	-0.3
end or or ahead=subject other END --	-0.2
end or pos=ADJ v-	-0.7
end or pos=ADP v-	-0.5
end or pos=ADV v-	-0.6
end or pos=DET --	-0.7
end or pos=DET v-	-0.4
end or pos=NOUN --	-0.6
end or pos=NOUN v-	-0.6
end or pos=NUM v-	-0.3
end or pos=PART --	0.1
end or pos=PRON v-	-0.4
end or pos=PROPN --	-0.4
end or pos=PROPN v-	-0.6
end or pos=VERB v-	-0.5
end or rest=11	-0.6
end or rest=2	-0.5
end or rest=5	-1.1
end or rest=long	-0.3
end or sub commas=0	-0.5
end or the	-0.6
end or the v-	-0.6
end or verb-finite v-	-0.6
end or verb-past	-0.2
end or verb-past v-	-0.2
end order ,	-0.4
end order and	-0.6
end order of	-0.4
end order time	-0.6
end order time TIME	-0.6
end order verb	-1.2
end order verb finite	-0.5
end order verb infinitive	-0.8
end order verb ing	-0.5
end order verb past	-0.6
end out - ahead=- --	-0.1
end out - ahead=- -inner	-0.4
end out - ahead=- cue-	-0.2
end out - ahead=- cueinner	-0.4
end out - ahead=- other	-0.5
end out - ahead=- other ADP -inner	-0.4
end out - ahead=- other ADP cueinner	-0.2
end out - ahead=- other to -inner	-0.2
end out - ahead=subject other	-0.3
end out .	-0.5
end out . v-	-0.5
end out ADJ	-0.4
end out ADJ v-	-0.4
end out NOUN	-0.4
end out NOUN v-	-0.4
end out a	-0.3
end out a v-	-0.3
end out at	-0.2
end out at v-	-0.2
end out commas=0 clause	-0.8
end out commas=0 noun:t	-0.2
end out commas=0 object	-0.8
end out commas=1 clause	-0.2
end out in	-0.2
end out main ahead=-	-0.5
end out main ahead=subject	-0.6
end out main commas=0	-1.2
end out main commas=1	-0.6
end out of	-0.6
end out of v-	-0.5
end out pos=ADJ v-	-0.4
end out pos=ADP v-	-0.7
end out pos=ADV v-	-0.3
end out pos=DET v-	-0.6
end out pos=NOUN v-	-0.4
end out pos=PRON v-	-0.4
end out pos=PUNCT v-	-0.7
end out rest=11	-0.9
end out rest=2	-0.6
end out rest=5	-0.7
end out rest=long	-0.8
end out the	-0.7
end out the v-	-0.7
end out to	-0.2
end out to v-	-0.2
end outline verb	-0.3
end outline verb finite	-0.3
end outside NOUN	-0.6
end outside NOUN v-	-0.4
end outside commas=0 clause	-0.5
end outside commas=0 object	-0.4
end outside main ahead=subject	-0.3
end outside main commas=0	-0.8
end outside main commas=1	-0.6
end outside pos=DET v-	-0.6
end outside pos=NOUN v-	-0.4
end outside rest=11	-0.5
end outside rest=long	-0.8
end outside the	-0.5
end outside the v-	-0.4
end over ,	-0.6
end over - ahead=subject --	-0.1
end over - ahead=subject cue-	0.1
end over - ahead=subject cueinner	-0.3
end over - ahead=subject other	-0.1
end over - ahead=subject report	-0.6
end over ADJ	-0.6
end over NOUN	-0.2
end over NOUN v-	-0.7
end over PROPN	-0.2
end over PROPN --	-0.1
end over PROPN v-	-0.6
end over TIME	-0.8
end over TIME --	-0.5
end over TIME v-	-0.6
end over a	-0.5
end over and ahead=subject other	-0.4
end over commas=0 clause	-0.7
end over commas=0 noun:t	-0.6
end over commas=0 object	-0.1
end over commas=1 clause	-0.5
end over commas=2 object	-0.4
end over his	-0.7
end over his v-	-0.7
end over main ahead=subject	-0.1
end over main commas=0	-0.4
end over main commas=1	-0.9
end over pos=ADP v-	-0.6
end over pos=DET --	-0.1
end over pos=DET v-	-1.0
end over pos=NOUN v-	-0.7
end over pos=PRON --	-0.6
end over pos=PRON v-	-0.6
end over pos=PROPN --	-0.1
end over pos=PROPN v-	-0.6
end over pos=PUNCT v-	-0.6
end over rest=2	-0.6
end over rest=5	-0.4
end over rest=long	-0.8
end over sub commas=0	-0.6
end over the	-0.1
end over the --	0.1
end over the v-	-0.7
end parallel and	-0.2
end parallel but	0.2
end parallel or	-0.5
end pass verb	-0.9
end persuade ,	-0.3
end persuade to	-0.2
end persuade verb	-1.1
end persuade verb infinitive	-0.7
end plan verb	-0.8
end plan verb finite	-0.6
end pledge ,	-0.3
end pledge adverb	0.1
end pledge and	0.2
end pledge in	-0.7
end pledge of	-0.4
end pledge open-quote	-0.5
end pledge verb	-0.9
end pledge verb finite	-0.7
end pledge verb past	-0.6
end pledge ”	0.2
end point ,	-0.9
end point adverb	-0.4
end point as	-0.5
end point for	-0.9
end point from	-0.4
end point in	-0.9
end point of	-0.4
end point of NOUN	-0.3
end point of the	-0.3
end point on	-0.6
end point open-quote	-0.4
end point that	-0.8
end point time	-0.5
end point time TIME	-0.5
end point to	0.1
end point verb	-0.2
end point verb finite	-0.9
end point verb infinitive	0.2
end point verb ing	-0.5
end point verb past	-0.8
end point with	-0.6
end point —	0.4
end portray ,	-0.3
end portray as	-0.8
end portray as a	-0.4
end portray open-quote	-0.5
end portray verb	-0.8
end portray verb finite	-0.4
end portray ”	-0.7
end portray ” NOUN	-0.4
end posit verb	-0.6
end position verb	-0.6
end post ,	-0.6
end post of	-0.7
end post open-quote	-0.4
end post verb	-0.9
end post verb past	-0.7
end praise ,	0.3
end praise and	0.1
end praise as	-0.6
end praise for	-0.9
end praise in	-0.1
end praise of	-0.4
end praise open-quote	-0.5
end praise verb	-0.2
end praise verb infinitive	-0.9
end praise verb ing	-0.7
end praise verb past	0.2
end predict ,	-0.2
end predict adverb	-0.6
end predict and	-0.4
end predict in	-0.7
end predict in PROPN	-0.5
end predict open-quote	-0.4
end predict verb	-1.0
end predict verb finite	-0.8
end prefer open-quote	-0.3
end prefer verb	-0.1
end prefer verb finite	0.2
end prefer verb infinitive	-0.5
end present as	-0.8
end present verb	-0.8
end press verb	-0.9
end press verb finite	-0.6
end press verb infinitive	-0.5
end presume verb	-0.5
end presume verb finite	-0.5
end prevent verb	-0.7
end project ,	0.4
end promise ,	-0.1
end promise and	-0.6
end promise in	-0.8
end promise of	-0.3
end promise open-quote	-0.5
end promise time	-0.5
end promise time TIME	-0.5
end promise verb	0.1
end promise verb finite	0.2
end promise verb infinitive	-1.0
end promise verb ing	-0.6
end promise ”	-0.2
end promote ,	0.2
end promote ;	-0.4
end promote ; NOUN	-0.4
end promote and	0.2
end promote in	0.1
end promote of	-0.5
end promote verb	-0.6
end pronounce open-quote	-0.5
end pronounce verb	-0.5
end propose ,	0.7
end propose for	-0.6
end propose in	-0.6
end propose of	-0.5
end propose on	-0.7
end propose open-quote	-0.5
end propose that	-0.7
end propose verb	-1.1
end propose verb finite	-0.7
end propose verb infinitive	-0.5
end propose verb past	-0.4
end propose ”	-0.4
end protest verb	-0.6
end prove ,	-0.4
end prove verb	-1.0
end prove verb finite	-0.7
end provide of	-0.2
end provide of NOUN	-0.2
end provide verb	-0.8
end provide verb past	-0.6
end publish open-quote	-0.4
end publish verb	-1.0
end push ,	0.6
end push of	-0.5
end push verb	-1.2
end push verb finite	-0.7
end push verb infinitive	-0.8
end put open-quote	-0.4
end question ,	0.1
end question adverb	-0.4
end question and	0.1
end question in	-0.2
end question of	-0.4
end question open-quote	-0.4
end question to	-0.5
end question verb	-1.1
end question verb finite	-0.8
end question verb finite-passive	-0.5
end question verb infinitive	-0.8
end question verb ing	-0.5
end quote open-quote	-0.4
end quote verb	-0.6
end quote verb ing	-0.4
end quote verb past	-0.4
end rail verb	-0.8
end realize verb	-0.7
end realize verb finite	-0.6
end rebuke verb	-0.6
end recall ,	-0.8
end recall and	-0.2
end recall in	-0.9
end recall in TIME	-0.5
end recall open-quote	-0.4
end recall that	-0.7
end recall time	-0.5
end recall time TIME	-0.5
end recall to	-0.8
end recall verb	-1.2
end recall verb finite	-0.6
end recall verb infinitive	-0.7
end recall verb ing	-0.5
end recall verb past	-0.9
end recall when	-0.8
end recall with	-0.6
end recall with PROPN	-0.5
end recognize ,	-0.4
end recognize adverb	-0.2
end recognize of	-0.5
end recognize verb	-0.8
end recognize verb finite	-0.6
end recommend verb	0.5
end recommend verb finite	0.5
end refer ,	0.2
end refer as	-0.4
end refer as QUOTE	-0.3
end refer of	-0.4
end refer open-quote	-0.4
end refer verb	-0.8
end refer verb finite	-0.5
end refer verb ing	-0.4
end refer ”	0.3
end reference open-quote	-0.4
end reference verb	-0.9
end refuse ,	-0.1
end refuse and	-0.7
end refuse in	-0.6
end refuse of	-0.5
end refuse open-quote	-0.4
end refuse verb	-1.2
end refuse verb finite	-1.1
end register ,	-0.5
end register , PROPN	-0.3
end reiterate ,	-0.4
end reiterate and	-0.3
end reiterate of	-0.3
end reiterate verb	-0.8
end reiterate verb finite	-0.7
end reject ,	0.2
end reject of	-0.5
end reject that	-0.5
end reject verb	-1.3
end reject verb finite	-0.7
end reject verb ing	-0.4
end reject verb past	-0.6
end release of	-0.5
end release of PROPN	-0.4
end release verb	0.4
end release verb past	0.5
end remark open-quote	-0.4
end remark verb	-0.6
end remark verb finite	-0.5
end remember ,	-0.8
end remember of	-0.2
end remember verb	-0.9
end remember verb past	-0.6
end remind ,	-0.1
end remind in	-0.6
end remind verb	-0.9
end remind verb finite	-0.5
end remind verb infinitive	-0.5
end remind verb past	-0.6
end repeat verb	-0.9
end report ,	-0.3
end report , PROPN	-0.5
end report adverb	0.1
end report and	-0.8
end report at	-0.7
end report for	-0.2
end report from	-0.5
end report in	-0.2
end report in NOUN	-0.6
end report in PROPN	-0.7
end report of	-0.4
end report of PROPN	-0.4
end report of the	-0.4
end report on	-0.2
end report on PROPN	-0.5
end report open-quote	-0.3
end report than	-0.6
end report that	-0.6
end report time	-0.1
end report time TIME	-0.1
end report to	-0.5
end report verb	-0.9
end report verb finite	-0.6
end report verb finite-passive	-0.6
end report verb infinitive	-0.6
end report verb ing	-0.6
end report verb past	-0.8
end report with	-0.4
end report ”	-0.2
end represent of	-0.3
end represent verb	-0.6
end request verb	0.2
end require adverb	-0.4
end require in	-0.5
end require verb	-1.0
end require verb finite	-0.6
end require verb infinitive	-1.1
end respond ,	-0.1
end respond for	-0.6
end respond for verb-finite	-0.3
end respond of	-0.4
end respond open-quote	-0.3
end respond that	-0.8
end respond verb	-0.9
end respond verb finite	-0.4
end respond verb infinitive	-0.7
end respond verb past	-0.6
end reveal ,	-0.1
end reveal and	-0.5
end reveal by	-0.4
end reveal by PROPN	-0.5
end reveal for	-0.7
end reveal in	-0.6
end reveal of	-0.4
end reveal of the	-0.2
end reveal to	-0.5
end reveal verb	-0.4
end reveal verb finite	-0.9
end reveal verb finite-passive	0.1
end reveal verb infinitive	-0.3
end reveal verb past	-1.0
end roll open-quote	-0.4
end rule verb	-0.7
end say (	-0.8
end say ( PROPN	-0.6
end say ,	-0.6
end say , ADJ	-0.1
end say , NOUN	-0.1
end say , NUM	0.6
end say , PROPN	-0.7
end say , QUOTE	-1.0
end say , TIME	-0.6
end say , a	0.5
end say , although	-0.4
end say , an	-0.2
end say , and	-0.3
end say , because	-0.7
end say , but	-0.4
end say , despite	0.6
end say , even	0.1
end say , he	-0.1
end say , his	-0.1
end say , in	0.1
end say , including	-0.6
end say , it	0.2
end say , not	-0.5
end say , the	-0.4
end say , they	0.7
end say , though	-0.3
end say , too	-0.6
end say , verb-finite	-0.5
end say , verb-past	0.2
end say , when	0.1
end say , while	0.3
end say , who	0.2
end say , whom	-0.3
end say , with	0.3
end say :	-0.6
end say : PROPN	-0.2
end say : QUOTE	-0.3
end say ;	-0.1
end say ; NUM	0.4
end say about	-0.5
end say about ADJ	-0.2
end say about NOUN	-0.2
end say about PROPN	-0.3
end say about her	-0.2
end say about his	-0.3
end say about ing	-0.3
end say about the	-0.2
end say across	-0.6
end say adverb	-0.6
end say adverb about	-0.3
end say adverb ago	-0.5
end say adverb ahead	-0.7
end say adverb almost	-0.4
end say adverb already	-0.2
end say adverb also	-0.6
end say adverb away	-0.3
end say adverb back	-0.2
end say adverb best	-0.3
end say adverb clearly	-0.3
end say adverb currently	-0.3
end say adverb else	-0.3
end say adverb enough	-0.4
end say adverb even	-1.1
end say adverb far	-0.4
end say adverb forth	-0.4
end say adverb forward	-0.4
end say adverb here	-0.4
end say adverb immediately	-0.4
end say adverb just	-0.6
end say adverb later	-0.6
end say adverb least	-0.3
end say adverb longer	-0.4
end say adverb more	-0.4
end say adverb most	-0.4
end say adverb mostly	-0.5
end say adverb much	-0.3
end say adverb never	-0.3
end say adverb not	-0.4
end say adverb now	-0.8
end say adverb often	-0.4
end say adverb only	-0.8
end say adverb out	-0.4
end say adverb particularly	-0.5
end say adverb probably	-0.4
end say adverb publicly	0.2
end say adverb rather	-0.4
end say adverb recently	-0.5
end say adverb so	-0.3
end say adverb sometimes	-0.4
end say adverb still	-0.6
end say adverb together	-0.4
end say adverb too	-0.3
end say adverb ultimately	-0.3
end say adverb very	-0.4
end say adverb well	-0.5
end say adverb yet	-0.4
end say after	-1.0
end say after PROPN	-0.5
end say after TIME	-0.4
end say after ing	-0.5
end say after the	-0.8
end say against	-0.6
end say against NOUN	-0.3
end say against PROPN	-0.4
end say against him	-0.4
end say against the	-0.4
end say among	-0.8
end say and	-0.5
end say and ADJ	-0.8
end say and NOUN	-1.4
end say and PROPN	-1.1
end say and QUOTE	-0.6
end say and TIME	-0.5
end say and a	-0.5
end say and clause	-0.3
end say and her	-0.4
end say and his	-0.5
end say and infinitive	0.5
end say and ing	-0.2
end say and that	-1.1
end say and the	-0.6
end say and verb-finite	-0.5
end say and verb-past	-0.2
end say as	-1.2
end say as ADJ	-0.5
end say as NOUN	-0.4
end say as PROPN	-0.4
end say as QUOTE	-0.3
end say as a	-0.7
end say as an	-0.5
end say as ing	-0.3
end say as the	-0.3
end say as they	-0.4
end say at	-1.1
end say at NOUN	-0.3
end say at PROPN	-0.5
end say at a	-0.4
end say at ing	-0.2
end say at least	-0.3
end say at the	-0.5
end say because	-0.7
end say because PROPN	-0.5
end say because QUOTE	-0.5
end say because he	-0.7
end say because it	-0.6
end say because of	-1.0
end say because she	0.1
end say because the	-0.6
end say because they	-0.5
end say before	-1.1
end say before ing	-0.4
end say before the	-0.4
end say behind	-0.6
end say behind PROPN	-0.2
end say between	-0.6
end say between PROPN	-0.3
end say between the	-0.4
end say beyond	-0.5
end say but	-0.4
end say but that	-0.6
end say but verb-finite	-0.2
end say but verb-past	0.1
end say by	-1.2
end say by NOUN	-0.4
end say by PROPN	-0.4
end say by his	-0.3
end say by ing	-0.8
end say by the	-0.6
end say despite	-1.0
end say down	-0.8
end say down on	-0.2
end say during	-0.7
end say during the	-0.6
end say either	-0.6
end say for	-0.7
end say for ADJ	-0.3
end say for NOUN	-0.4
end say for PROPN	-0.4
end say for TIME	-0.4
end say for a	-0.4
end say for her	-0.2
end say for him	-0.2
end say for his	-0.4
end say for ing	-0.2
end say for the	-0.4
end say for what	-0.4
end say from	-0.8
end say from ADJ	-0.4
end say from NOUN	-0.4
end say from PROPN	-0.5
end say from his	-0.6
end say from ing	-0.4
end say from the	-0.3
end say how	-0.5
end say how ADJ	-0.3
end say if	-0.6
end say if NOUN	-0.4
end say if PROPN	-0.3
end say if he	-0.4
end say if the	-0.3
end say if they	-0.2
end say if verb-past	-0.3
end say in	-0.5
end say in ADJ	-0.7
end say in NOUN	-0.9
end say in PROPN	-1.0
end say in TIME	-0.3
end say in a	0.2
end say in an	-1.1
end say in her	-0.8
end say in his	-0.6
end say in ing	-0.6
end say in its	-0.5
end say in some	-0.6
end say in the	-0.3
end say in their	-0.4
end say into	-0.5
end say into NOUN	-0.2
end say into the	-0.2
end say like	-0.4
end say like PROPN	-0.3
end say of	-0.5
end say of ADJ	-0.3
end say of NOUN	-0.4
end say of NUM	-0.3
end say of PROPN	-0.4
end say of QUOTE	-0.3
end say of TIME	-0.4
end say of a	-0.3
end say of her	-0.3
end say of his	-0.4
end say of ing	-0.4
end say of it	-0.5
end say of its	-0.3
end say of the	-0.4
end say of their	-0.4
end say of what	-0.2
end say off	-0.8
end say on	-0.5
end say on ADJ	-0.7
end say on NOUN	-0.5
end say on NUM	-0.5
end say on PROPN	-0.4
end say on TIME	0.1
end say on a	-0.7
end say on her	-0.4
end say on his	-0.5
end say on ing	-0.5
end say on its	-0.5
end say on the	-0.9
end say open-quote	-0.4
end say or	-0.5
end say or ADJ	-0.3
end say or NOUN	-0.2
end say or PROPN	-0.2
end say or clause	-0.3
end say or ing	-0.3
end say or verb-finite	-0.4
end say out	-0.5
end say out NOUN	-0.2
end say out at	-0.2
end say out of	-0.2
end say out the	-0.3
end say outside	-0.4
end say over	-0.8
end say over NOUN	-0.4
end say over PROPN	-0.4
end say over TIME	-0.4
end say over the	-0.3
end say since	-1.0
end say since PROPN	-0.4
end say since its	-0.4
end say than	-0.6
end say than NOUN	-0.2
end say than NUM	-0.4
end say than PROPN	-0.4
end say than SYM	-0.3
end say than ing	-0.3
end say than the	-0.7
end say that	-0.6
end say that ,	-0.8
end say that ADJ	-0.2
end say that NOUN	-0.4
end say that PROPN	-0.6
end say that QUOTE	-0.6
end say that he	-1.1
end say that his	-0.4
end say that it	-0.6
end say that she	-0.4
end say that the	-0.6
end say that verb-finite	-1.0
end say that verb-past	-0.6
end say though	-0.6
end say through	-0.8
end say through the	-0.5
end say time	-0.7
end say time TIME	-0.7
end say to	-0.8
end say to ADJ	-0.3
end say to NOUN	-0.4
end say to NUM	-0.7
end say to PROPN	-0.7
end say to QUOTE	-0.4
end say to TIME	-0.4
end say to a	-0.2
end say to his	-0.4
end say to the	-0.5
end say toward	-0.5
end say under	-0.6
end say under ADJ	-0.4
end say under PROPN	-0.3
end say under the	-0.2
end say until	-0.9
end say until the	-0.4
end say up	-0.6
end say up NOUN	-0.4
end say up in	-0.2
end say up to	-0.2
end say up with	-0.2
end say upon	-0.5
end say verb	-1.1
end say verb finite	-1.1
end say verb finite-passive	-1.6
end say verb infinitive	-0.6
end say verb infinitive-passive	-0.5
end say verb ing	-0.6
end say verb ing-passive	-0.5
end say verb past	-1.0
end say what	-0.5
end say what he	-0.3
end say what she	-0.3
end say what verb-finite	-0.3
end say when	-1.4
end say when PROPN	-0.7
end say when he	-1.0
end say when ing	-0.4
end say when they	-0.4
end say where	-0.7
end say whether	-0.5
end say which	-0.4
end say while	-1.0
end say while ing	-0.5
end say who	-0.7
end say who NOUN	-0.3
end say who verb-finite	-0.4
end say who verb-past	-0.2
end say with	-0.9
end say with ADJ	-0.6
end say with NOUN	-0.3
end say with PROPN	-0.7
end say with a	-0.4
end say with an	-0.4
end say with her	-0.2
end say with him	-0.4
end say with his	-0.2
end say with the	-0.5
end say with their	-0.3
end say within	-0.7
end say within TIME	-0.4
end say within the	-0.4
end say without	-0.6
end say without ing	-0.4
end say —	-0.5
end say — NOUN	-0.2
end say — PROPN	-0.7
end say — a	0.3
end say — and	-0.1
end say — as	0.2
end say — but	-0.5
end say — including	-0.6
end say — verb-finite	-0.6
end say — verb-past	0.5
end say ”	-0.3
end say ” ADJ	-0.2
end say ” NOUN	-0.7
end say ” PROPN	-0.3
end say ” TIME	0.1
end say ” a	-0.3
end say ” at	-0.6
end say ” because	-0.7
end say ” between	-0.5
end say ” but	0.3
end say ” by	-0.8
end say ” for	-0.1
end say ” if	-0.7
end say ” in	-0.2
end say ” infinitive	-0.9
end say ” ing	0.1
end say ” of	-0.7
end say ” on	-0.1
end say ” that	-1.0
end say ” to	-0.8
end say ” verb-finite	-0.8
end say ” verb-past	-0.7
end say ” while	0.3
end say ” who	-0.5
end say ” with	-0.8
end see ,	0.2
end see adverb	-0.3
end see and	-0.8
end see as	-1.3
end see as a	-0.8
end see as the	-0.8
end see as verb-past	-0.2
end see for	-0.6
end see for PROPN	-0.5
end see in	-1.0
end see in PROPN	-0.8
end see of	-0.4
end see of NOUN	-0.2
end see of the	-0.5
end see open-quote	-0.4
end see that	-0.6
end see time	-0.5
end see time TIME	-0.5
end see to	-0.7
end see verb	-0.3
end see verb finite	-1.2
end see verb infinitive	-0.9
end see verb ing	-0.6
end see verb past	-0.1
end see with	-0.9
end see with the	-0.7
end see ”	-0.2
end seek ,	-0.2
end seek about	-0.2
end seek adverb	-0.7
end seek and	-0.8
end seek as	-0.2
end seek in	-0.6
end seek of	-0.5
end seek of NOUN	-0.3
end seek on	-0.5
end seek that	-0.9
end seek time	-0.6
end seek time TIME	-0.6
end seek to	-0.5
end seek verb	-0.4
end seek verb finite	-0.1
end seek verb finite-passive	-0.6
end seek verb infinitive	-0.9
end seek verb ing	-0.5
end seek verb past	-0.8
end seem adverb	-0.2
end seem and	-0.6
end seem from	-0.4
end seem in	-0.2
end seem of	-0.3
end seem of the	-0.5
end seem on	-0.7
end seem open-quote	-0.4
end seem that	0.2
end seem verb	-1.2
end seem verb finite	-1.1
end seem verb infinitive	-0.4
end seem verb ing	-0.5
end seem verb past	-0.8
end seem ”	-0.6
end select open-quote	-0.4
end sense verb	-0.7
end share open-quote	-0.4
end share verb	0.2
end show (	-0.6
end show ,	-0.6
end show , NOUN	-0.6
end show , NUM	-0.3
end show , PROPN	-0.5
end show , and	-0.1
end show , ing	-0.6
end show , the	0.2
end show , verb-past	-0.4
end show , with	-0.4
end show :	0.1
end show about	-0.3
end show adverb	-1.1
end show among	-0.4
end show among PROPN	-0.3
end show and	-1.1
end show and NUM	-0.4
end show and PROPN	-0.4
end show and clause	-0.4
end show as	-0.8
end show at	-0.8
end show at NUM	-0.4
end show by	-0.7
end show for	-0.3
end show for NOUN	-0.6
end show from	-0.4
end show in	-0.3
end show in ADJ	-0.4
end show in NOUN	-0.7
end show in PROPN	-0.9
end show in TIME	0.2
end show in a	-0.8
end show in the	-1.0
end show of	-0.5
end show of NOUN	-0.3
end show of PROPN	-0.3
end show of his	-0.2
end show of the	-0.4
end show on	-0.3
end show on TIME	-0.1
end show on the	-0.7
end show open-quote	-0.4
end show out	-0.2
end show over	-0.4
end show over PROPN	-0.3
end show than	-0.8
end show that	0.1
end show time	-0.5
end show time TIME	-0.5
end show to	-0.5
end show to NUM	-0.3
end show to the	-0.7
end show up	-0.4
end show verb	-1.2
end show verb finite	-0.9
end show verb finite-passive	-0.5
end show verb infinitive	-0.8
end show verb ing	-0.9
end show verb past	-1.1
end show with	-1.3
end show with NUM	-0.4
end show with PROPN	-0.6
end show with a	-0.9
end show —	0.5
end show ”	-0.7
end sign verb	-1.1
end signal verb	-0.4
end signal verb finite	-0.4
end since - ahead=subject --	0.3
end since - ahead=subject -inner	-0.5
end since - ahead=subject cue-	-0.4
end since - ahead=subject other	0.1
end since - ahead=subject other DET --	0.5
end since - ahead=subject other DET cue-	0.1
end since PROPN	-0.6
end since PROPN v-	-0.4
end since TIME	-0.3
end since commas=0 clause	-0.2
end since commas=0 object	-0.2
end since he	0.4
end since he v-	0.1
end since ing	-0.4
end since ing v-	-0.4
end since its	-0.4
end since its v-	-0.4
end since main commas=0	-0.1
end since main commas=1	-0.7
end since pos=DET v-	-0.6
end since pos=PRON v-	-0.3
end since pos=PROPN v-	-0.4
end since pos=VERB v-	-0.6
end since rest=5	-0.3
end since rest=long	-0.1
end since the	-0.3
end since the v-	-0.8
end slam ,	0.4
end slam and	-0.5
end slam for	0.2
end slam open-quote	-0.4
end slam verb	-1.0
end slam verb infinitive	-0.4
end slam verb ing	-0.4
end slam verb past	-0.8
end slam ”	0.1
end speak ,	0.2
end speak and	-0.5
end speak in	0.1
end speak of	-0.6
end speak of NOUN	-0.3
end speak open-quote	-0.3
end speak verb	-0.4
end speak verb finite	-0.8
end speculate verb	-0.8
end stand verb	-0.6
end state ,	0.3
end state and	0.3
end state in	-0.7
end state of	-0.4
end state open-quote	-0.4
end state verb	-0.6
end state verb finite	-0.8
end state verb infinitive	-0.6
end state verb past	-0.5
end state ”	0.1
end stress and	-0.5
end stress verb	-0.9
end stress verb finite	-0.5
end stuck ,	-0.5
end suggest ,	0.1
end suggest , PROPN	0.2
end suggest , verb-finite	-0.2
end suggest , who	0.1
end suggest about	-0.3
end suggest adverb	-0.7
end suggest adverb back	-0.2
end suggest against	-0.3
end suggest and	-0.9
end suggest and NOUN	-0.4
end suggest and PROPN	-0.4
end suggest and verb-finite	-0.5
end suggest and verb-past	-0.6
end suggest as	-0.5
end suggest at	-0.2
end suggest because	-0.1
end suggest by	-0.6
end suggest for	-0.5
end suggest for a	-0.4
end suggest for ing	-0.2
end suggest from	-0.6
end suggest if	-0.6
end suggest in	-1.0
end suggest in NOUN	-0.3
end suggest in PROPN	-0.3
end suggest in the	-0.7
end suggest inside	-0.6
end suggest of	-0.5
end suggest of NOUN	-0.3
end suggest of PROPN	-0.3
end suggest of his	-0.3
end suggest of the	-0.4
end suggest off	-0.4
end suggest on	-0.7
end suggest on the	-0.3
end suggest open-quote	-0.4
end suggest or	-0.3
end suggest than	-0.7
end suggest that	-0.6
end suggest time	-0.5
end suggest time TIME	-0.5
end suggest to	-0.4
end suggest verb	-1.1
end suggest verb finite	-1.1
end suggest verb finite-passive	-0.9
end suggest verb infinitive	-0.8
end suggest verb ing	-0.5
end suggest verb past	-1.0
end suggest what	-0.5
end suggest who	-0.2
end suggest who verb-finite	-0.2
end suggest with	-0.4
end suggest with PROPN	-0.3
end suggest with the	-0.3
end suggest —	0.3
end suggest ”	-0.3
end suggest ” NOUN	-0.5
end sum open-quote	-0.3
end support ,	0.5
end support , PROPN	0.4
end support for	-0.1
end support in	0.4
end support in PROPN	0.3
end support of	-0.4
end support verb	0.8
end support verb finite	0.4
end support verb infinitive	-0.1
end support verb past	0.3
end suspect verb	-0.7
end talk ,	0.2
end talk adverb	-0.5
end talk and	-0.5
end talk in	-0.1
end talk of	-0.5
end talk open-quote	-0.5
end talk to	-0.7
end talk verb	-0.1
end talk verb finite	0.1
end talk verb infinitive	-0.6
end talk verb past	-0.8
end talk ”	0.1
end tell ,	-0.1
end tell , PROPN	-0.2
end tell , which	-0.1
end tell about	-0.2
end tell adverb	-1.0
end tell and	-0.6
end tell and NOUN	-0.3
end tell and clause	-0.6
end tell as	-0.8
end tell at	-0.5
end tell by	-0.5
end tell for	-0.5
end tell for PROPN	-0.3
end tell from	-0.4
end tell if	-0.4
end tell in	-1.0
end tell in NOUN	-0.3
end tell in PROPN	-0.5
end tell in TIME	-0.6
end tell in a	-0.6
end tell in the	-0.4
end tell of	-0.4
end tell of NOUN	-0.2
end tell of the	-0.4
end tell on	-0.5
end tell open-quote	-0.4
end tell or	-0.4
end tell over	-0.5
end tell that	-0.7
end tell time	-0.6
end tell time TIME	-0.6
end tell to	-0.4
end tell to the	-0.6
end tell verb	-0.8
end tell verb finite	-0.7
end tell verb finite-passive	-0.7
end tell verb infinitive	-0.9
end tell verb ing	-0.6
end tell verb past	-0.7
end tell with	-0.5
end tell with PROPN	-0.3
end tell ” and	-0.3
end than -	-0.5
end than - ahead=- --	-0.7
end than - ahead=- other	-0.1
end than - ahead=subject --	-0.2
end than - ahead=subject -inner	-0.7
end than - ahead=subject cue-	0.2
end than - ahead=subject other	0.1
end than - ahead=subject other ADP --	-0.7
end than - ahead=subject other NOUN --	-0.2
end than - ahead=subject thought	-0.5
end than ADJ	0.3
end than ADJ v-	-0.4
end than NOUN	-0.4
end than NOUN --	-0.2
end than NOUN v-	-0.7
end than NUM	-0.8
end than NUM --	-0.4
end than NUM v-	-0.7
end than PROPN	-0.8
end than PROPN v-	-0.6
end than QUOTE	-0.5
end than SYM	-0.9
end than SYM --	-0.6
end than SYM v-	-0.6
end than TIME	-0.1
end than TIME v-	-0.6
end than a --	0.2
end than and ahead=subject other	-0.6
end than commas=0 clause	-0.5
end than commas=0 noun:t	-0.5
end than commas=0 object	-0.1
end than commas=1 clause	-0.6
end than commas=1 object	-0.5
end than commas=2 clause	-0.4
end than his	-0.1
end than in	-0.5
end than in v-	-0.4
end than ing	-0.7
end than ing v-	-0.5
end than main commas=0	-0.1
end than main commas=1	-1.1
end than pos=ADJ v-	-0.4
end than pos=ADP v-	-0.9
end than pos=ADV v-	-0.6
end than pos=DET --	0.3
end than pos=DET v-	-0.3
end than pos=NOUN --	-0.2
end than pos=NOUN v-	-0.8
end than pos=NUM --	-0.5
end than pos=NUM v-	-0.8
end than pos=PART v-	-0.7
end than pos=PRON --	0.4
end than pos=PRON v-	-0.8
end than pos=PROPN v-	-0.6
end than pos=PUNCT v-	-0.7
end than pos=SYM --	-0.6
end than pos=SYM v-	-0.6
end than rest=11	-0.5
end than rest=2	-0.8
end than rest=5	-0.4
end than sub ahead=subject	-0.4
end than sub commas=0	-0.6
end than the v-	-0.2
end than they	0.1
end than they v-	-0.5
end than verb-past	0.1
end thank ,	-0.1
end that ,	0.3
end that , v-	0.4
end that - ahead=- --	0.1
end that - ahead=- -inner	-0.5
end that - ahead=- cue-	-0.1
end that - ahead=- cueinner	-0.8
end that - ahead=- intent	-0.6
end that - ahead=- other	-0.1
end that - ahead=- other ADJ cue-	-0.8
end that - ahead=- other ADP -inner	-0.5
end that - ahead=- other ADP cue-	-0.1
end that - ahead=- other ADP cueinner	-0.3
end that - ahead=- other ADV cue-	-0.5
end that - ahead=- other DET --	-0.5
end that - ahead=- other DET -inner	-0.2
end that - ahead=- other DET cue-	-0.7
end that - ahead=- other NOUN --	-0.7
end that - ahead=- other NOUN cue-	-0.2
end that - ahead=- other NUM cue-	-0.5
end that - ahead=- other PRON cue-	-0.9
end that - ahead=- other PROPN --	0.2
end that - ahead=- other PROPN cue-	-0.7
end that - ahead=- other QUOTE --	-0.4
end that - ahead=- other to --	-0.7
end that - ahead=- other to cue-	-0.6
end that - ahead=- report	-1.0
end that - ahead=- thought	0.1
end that - ahead=subject --	-0.1
end that - ahead=subject -inner	-0.8
end that - ahead=subject cue-	-0.1
end that - ahead=subject cueinner	-0.3
end that - ahead=subject intent	-0.9
end that - ahead=subject intent to --	-0.6
end that - ahead=subject other	-0.1
end that - ahead=subject other ADJ --	-0.8
end that - ahead=subject other ADJ -inner	-0.3
end that - ahead=subject other ADJ cue-	-0.2
end that - ahead=subject other ADP -inner	-0.5
end that - ahead=subject other ADP cue-	-1.0
end that - ahead=subject other ADP cueinner	-0.4
end that - ahead=subject other ADV --	-0.8
end that - ahead=subject other ADV cue-	-0.8
end that - ahead=subject other DET --	-0.7
end that - ahead=subject other DET -inner	-0.7
end that - ahead=subject other DET cue-	-0.8
end that - ahead=subject other DET cueinner	-0.5
end that - ahead=subject other END --	-0.6
end that - ahead=subject other NOUN --	-0.7
end that - ahead=subject other NOUN cue-	-0.5
end that - ahead=subject other PART cue-	-0.7
end that - ahead=subject other PRON --	-0.7
end that - ahead=subject other PRON cueinner	-0.4
end that - ahead=subject other PROPN --	-0.7
end that - ahead=subject other PUNCT --	-0.5
end that - ahead=subject other QUOTE --	-0.4
end that - ahead=subject other QUOTE -inner	-0.2
end that - ahead=subject other QUOTE cue-	-0.5
end that - ahead=subject other QUOTE cueinner	-0.4
end that - ahead=subject other to --	-0.5
end that - ahead=subject other to cueinner	-0.4
end that - ahead=subject thought	-0.5
end that .	-0.1
end that ADJ	-0.7
end that ADJ --	-0.4
end that ADJ v-	-0.5
end that NOUN	-1.0
end that NOUN --	-0.8
end that NOUN v-	-0.7
end that PROPN	-0.3
end that PROPN v-	-0.8
end that PROPN vq	-0.4
end that QUOTE	-1.0
end that QUOTE --	-0.5
end that QUOTE v-	-0.7
end that QUOTE vq+	-0.4
end that TIME	-0.7
end that a	-0.8
end that a v-	-0.5
end that and ahead=subject --	-0.5
end that and ahead=subject -inner	-0.3
end that and ahead=subject other	-0.5
end that commas=0 clause	-0.4
end that commas=0 noun:a	0.2
end that commas=0 noun:f	-0.1
end that commas=0 noun:o	0.1
end that commas=0 noun:t	0.3
end that commas=0 object	-0.3
end that commas=1 clause	-0.6
end that commas=1 object	-0.7
end that commas=2 clause	-0.5
end that commas=2 label:	-0.4
end that commas=2 object	-0.6
end that commas=3 clause	-0.3
end that he --	-0.5
end that he v-	0.1
end that he vq	-0.4
end that his	-0.7
end that his v-	-0.6
end that i	-0.7
end that ing	-0.7
end that it	0.2
end that it v-	-0.6
end that main ahead=-	0.1
end that main ahead=subject	-0.1
end that main commas=0	-0.1
end that main commas=1	-1.0
end that of	-0.6
end that of v-	-0.3
end that pos=ADJ --	-0.4
end that pos=ADJ v-	-0.6
end that pos=ADP v-	-0.8
end that pos=ADV --	-0.1
end that pos=ADV v-	-0.6
end that pos=AUX v-	-0.3
end that pos=AUX vq	0.2
end that pos=DET --	-0.3
end that pos=DET v-	-0.8
end that pos=DET vq	-0.7
end that pos=NOUN --	-0.8
end that pos=NOUN v-	-0.7
end that pos=NOUN vq	-0.5
end that pos=PRON v-	-0.2
end that pos=PRON vq	-0.5
end that pos=PROPN v-	-0.8
end that pos=PROPN vq	-0.4
end that pos=PUNCT --	-0.8
end that pos=PUNCT v-	0.1
end that pos=PUNCT vq+	-0.4
end that pos=VERB --	-0.4
end that pos=VERB v-	-0.5
end that pos=VERB vq	-0.4
end that rest=11	-0.4
end that rest=2	-0.3
end that rest=5	-0.1
end that rest=long	-0.1
end that she	-0.8
end that she v-	-0.6
end that sub ahead=-	-0.5
end that sub ahead=subject	-0.7
end that sub commas=0	-0.7
end that the	-0.5
end that the --	-0.4
end that the v-	-0.7
end that the vq	-0.5
end that their	-0.5
end that there	-0.5
end that there v-	-0.5
end that they	-0.3
end that they v-	-0.1
end that verb-finite --	-0.2
end that verb-finite v-	-0.3
end that verb-finite vq	0.2
end that verb-past v-	-0.6
end that with	-0.5
end that with v-	-0.5
end think ,	-0.2
end think , and	-0.4
end think , verb-past	-0.1
end think adverb	-1.2
end think adverb too	-0.4
end think and	-0.3
end think and clause	-0.7
end think as	-0.6
end think by	-0.8
end think for	-0.5
end think for the	-0.2
end think from	-0.3
end think in PROPN	-0.7
end think in the	-0.7
end think of	-0.5
end think of the	-0.4
end think on	-0.7
end think open-quote	-0.5
end think that	0.2
end think to	-0.6
end think up	-0.2
end think verb	-1.4
end think verb finite	-1.2
end think verb finite-passive	-0.8
end think verb infinitive	-0.6
end think verb ing	-0.5
end think verb past	-1.1
end think with	-0.7
end think —	-0.3
end think ”	-0.5
end though - ahead=subject other	-0.6
end though he	-0.6
end though main ahead=subject	-0.6
end though main commas=0	-0.6
end though main commas=1	-0.5
end though rest=long	-0.6
end threaten ,	0.1
end threaten adverb	-0.6
end threaten verb	-0.8
end threaten verb finite	-0.7
end through - ahead=subject --	-0.4
end through - ahead=subject other	-0.7
end through ADJ	-0.6
end through ADJ v-	-0.5
end through NOUN	0.1
end through NOUN v-	-0.6
end through PROPN	-0.7
end through PROPN v-	-0.6
end through a	-0.1
end through a v-	-0.5
end through commas=0 clause	-0.4
end through commas=0 object	0.1
end through commas=1 clause	-0.3
end through main ahead=subject	-0.2
end through main commas=0	-0.1
end through main commas=1	-0.9
end through pos=ADJ v-	-0.5
end through pos=ADP v-	-0.4
end through pos=DET v-	-0.5
end through pos=NOUN v-	-0.6
end through pos=PRON v-	-0.1
end through pos=PROPN v-	-0.6
end through rest=11	-0.9
end through the	-0.1
end through the v-	-0.4
end time - ahead=subject --	-0.2
end time - ahead=subject -inner	-0.5
end time - ahead=subject cue-	-0.1
end time - ahead=subject cueinner	-0.7
end time - ahead=subject intent	-0.5
end time - ahead=subject other	-0.1
end time - ahead=subject other ADJ cue-	-0.4
end time - ahead=subject other ADP --	-0.5
end time - ahead=subject other ADP -inner	-0.3
end time - ahead=subject other ADP cue-	-0.1
end time - ahead=subject other ADP cueinner	-0.5
end time - ahead=subject other ADV --	-0.4
end time - ahead=subject other ADV cue-	-0.5
end time - ahead=subject other DET --	0.2
end time - ahead=subject other DET -inner	-0.2
end time - ahead=subject other DET cue-	0.1
end time - ahead=subject other NOUN cue-	-0.2
end time - ahead=subject other PRON --	-0.4
end time - ahead=subject other to --	-0.4
end time - ahead=subject other to cue-	-0.5
end time - ahead=subject report	-0.5
end time - ahead=subject report PRON --	0.1
end time - ahead=subject thought	-0.5
end time TIME	-0.3
end time TIME --	0.3
end time TIME -q	-0.7
end time TIME v-	-0.7
end time TIME vq	-0.2
end time and ahead=subject --	-0.6
end time and ahead=subject cue-	-0.6
end time and ahead=subject cueinner	-0.3
end time and ahead=subject other	-0.8
end time but ahead=subject --	-0.5
end time but ahead=subject cue-	-0.5
end time but ahead=subject other	-0.3
end time commas=0 accord	-0.5
end time commas=0 clause	-0.2
end time commas=0 noun:o	-0.1
end time commas=0 noun:t	-0.8
end time commas=1 object	-0.6
end time commas=2 clause	-0.4
end time commas=2 object	-0.5
end time main ahead=subject	-0.4
end time main commas=0	-0.2
end time main commas=1	-0.4
end time pos=ADJ --	-0.1
end time pos=ADJ v-	-1.0
end time pos=ADJ vq	-0.6
end time pos=ADP --	-0.3
end time pos=ADP v-	-1.0
end time pos=ADV v-	-0.8
end time pos=AUX v-	-0.4
end time pos=CCONJ --	-0.7
end time pos=CCONJ v-	-0.5
end time pos=DET --	-0.5
end time pos=DET v-	-0.4
end time pos=NOUN --	0.1
end time pos=NOUN v-	-0.3
end time pos=NOUN vq	0.1
end time pos=NUM v-	-0.9
end time pos=PART v-	-0.7
end time pos=PROPN --	0.2
end time pos=PROPN v-	-0.2
end time pos=PUNCT --	0.4
end time pos=PUNCT -q	-0.7
end time pos=PUNCT v-	-1.2
end time pos=PUNCT vq	-0.7
end time pos=VERB v-	-0.3
end time rest=11	-0.2
end time rest=2	0.1
end time rest=5	-0.6
end time rest=long	-0.3
end time sub ahead=subject	0.1
end time sub commas=0	-0.1
end to -	-0.6
end to - ahead=- --	-0.2
end to - ahead=- other	-0.3
end to - ahead=subject -inner	-0.3
end to - ahead=subject cueinner	-0.6
end to - ahead=subject intent	0.2
end to - ahead=subject other	-0.2
end to - ahead=subject other ADJ --	-0.5
end to - ahead=subject other ADJ cue-	-0.4
end to - ahead=subject other ADP --	-0.8
end to - ahead=subject other ADP -inner	-0.1
end to - ahead=subject other ADP cue-	-0.6
end to - ahead=subject other ADP cueinner	-0.2
end to - ahead=subject other DET --	-0.8
end to - ahead=subject other DET cueinner	-0.2
end to - ahead=subject other NOUN --	-0.5
end to - ahead=subject other to cue-	-0.5
end to - ahead=subject report	0.1
end to - ahead=subject thought	-0.5
end to - v-	-0.5
end to ADJ	-1.0
end to ADJ --	-0.9
end to ADJ v-	-0.7
end to ADJ vq	-0.3
end to NOUN	-0.1
end to NOUN --	0.1
end to NOUN v-	-0.9
end to NOUN vq	-0.7
end to NUM	-0.1
end to NUM --	0.1
end to NUM v-	-0.6
end to PROPN	-0.4
end to PROPN v-	-0.9
end to PROPN vq	-0.6
end to QUOTE	-0.9
end to QUOTE --	-0.8
end to QUOTE v-	-0.6
end to QUOTE vq+	-0.4
end to TIME	-0.7
end to TIME v-	-0.6
end to a	-1.0
end to a --	-0.9
end to a v-	-0.6
end to all	0.2
end to an	-0.6
end to an v-	-0.6
end to and ahead=subject --	-0.6
end to and ahead=subject -inner	-0.1
end to and ahead=subject cue-	-0.6
end to and ahead=subject cueinner	-0.4
end to and ahead=subject other	-0.7
end to and ahead=subject report	-0.8
end to commas=0 accord	-0.4
end to commas=0 clause	-0.4
end to commas=0 label:	-0.5
end to commas=0 noun:a	-0.2
end to commas=0 noun:o	-1.0
end to commas=0 noun:t	-0.8
end to commas=0 object	-0.1
end to commas=1 clause	-0.6
end to commas=1 object	-0.5
end to commas=2 clause	-0.5
end to commas=2 object	-0.4
end to commas=3 clause	-0.3
end to her	-0.6
end to her v-	-0.5
end to him	-0.7
end to him v-	-0.6
end to his --	0.1
end to his v-	-0.7
end to its	-0.6
end to its v-	-0.3
end to main ahead=-	-0.3
end to main ahead=subject	0.1
end to main commas=0	-0.4
end to main commas=1	-1.0
end to or ahead=subject other	-0.2
end to parallel	-0.6
end to pos=ADJ --	-0.9
end to pos=ADJ v-	-0.7
end to pos=ADJ vq	-0.3
end to pos=ADP v-	-0.6
end to pos=DET v-	-0.5
end to pos=DET vq	-0.7
end to pos=NOUN --	0.1
end to pos=NOUN v-	-0.9
end to pos=NOUN vq	-0.7
end to pos=NUM v-	-0.6
end to pos=PRON --	-0.1
end to pos=PRON v-	-1.1
end to pos=PRON vq	-0.5
end to pos=PROPN v-	-0.9
end to pos=PROPN vq	-0.6
end to pos=PUNCT --	-0.9
end to pos=PUNCT v-	-0.7
end to pos=PUNCT vq+	-0.5
end to rest=11	-0.7
end to rest=2	-0.6
end to rest=5	-0.4
end to rest=long	-0.3
end to some v-	-0.7
end to sub ahead=subject	-0.2
end to sub commas=0	-0.6
end to sub commas=1	-0.5
end to that	-0.8
end to the	-0.4
end to the --	-0.5
end to the v-	-0.3
end to the vq	-0.8
end to their	-0.6
end to their v-	-0.4
end tout ,	0.1
end tout and	-0.3
end tout in	0.1
end tout of	-0.3
end tout verb	-1.0
end tout verb finite	-0.6
end toward PROPN	-0.6
end toward PROPN v-	-0.5
end toward commas=0 clause	-0.7
end toward commas=0 object	-0.7
end toward main ahead=subject	-0.5
end toward main commas=0	-1.0
end toward pos=DET v-	-0.6
end toward pos=PROPN v-	-0.5
end toward pos=VERB v-	-0.4
end toward rest=2	-0.5
end toward rest=5	-0.7
end toward rest=long	-0.8
end toward the	-0.5
end tweet and	-0.2
end tweet of	-0.5
end tweet open-quote	-0.4
end tweet verb	-0.7
end tweet verb finite	-0.4
end tweet ”	0.2
end under - ahead=subject --	-0.4
end under - ahead=subject other	-0.6
end under - ahead=subject thought	-0.3
end under ADJ v-	-0.6
end under NOUN	-0.5
end under NOUN v-	-0.5
end under PROPN	-0.6
end under PROPN v-	-0.3
end under commas=0 clause	-1.0
end under commas=0 object	-0.1
end under main ahead=subject	-0.7
end under main commas=0	-0.2
end under main commas=1	-0.8
end under pos=ADJ v-	-0.6
end under pos=DET v-	-0.7
end under pos=NOUN v-	-0.5
end under pos=PROPN v-	-0.3
end under rest=11	-0.2
end under rest=2	-0.5
end under rest=5	-0.1
end under rest=long	-0.9
end under the v-	-0.5
end understand ,	0.1
end understand of	-0.4
end understand verb	-0.5
end understand verb finite	-0.4
end unless - ahead=subject --	-0.5
end unless - ahead=subject other	-0.6
end unless commas=0 clause	-0.5
end unless main ahead=subject	-0.6
end unless main commas=0	-0.7
end unless rest=long	-0.5
end until - ahead=subject --	-0.7
end until - ahead=subject cue-	0.2
end until - ahead=subject other	0.1
end until TIME	0.1
end until TIME v-	-0.5
end until commas=0 clause	-1.1
end until commas=0 object	0.2
end until main commas=0	0.1
end until main commas=1	-0.7
end until pos=DET v-	-0.5
end until pos=PRON v-	-0.7
end until rest=5	-0.8
end until rest=long	-0.2
end until the	-0.3
end until the v-	-0.5
end up ,	-0.5
end up , v-	-0.4
end up - ahead=- --	-0.3
end up - ahead=- -inner	-0.4
end up - ahead=- cueinner	-0.5
end up - ahead=- other	-0.4
end up - ahead=- other ADP -inner	-0.4
end up - ahead=- other DET -inner	-0.1
end up - ahead=- other to -inner	-0.1
end up .	-0.5
end up . v-	-0.4
end up ADJ	-0.6
end up ADJ v-	-0.6
end up ADJ vq	-0.4
end up NOUN	-0.5
end up NOUN v-	-0.4
end up PROPN	-0.5
end up PROPN v-	-0.5
end up a	-0.4
end up a v-	-0.3
end up and	-0.4
end up and v-	-0.4
end up any	-0.2
end up any v-	-0.2
end up commas=0 clause	-0.8
end up commas=0 object	-0.9
end up commas=1 clause	-0.4
end up commas=1 object	-0.6
end up for	-0.3
end up for v-	-0.3
end up in	-0.4
end up in v-	-0.4
end up ing	-0.4
end up ing v-	-0.2
end up main ahead=-	-0.5
end up main ahead=subject	-0.4
end up main commas=0	-1.1
end up main commas=1	-0.7
end up pos=ADJ v-	-0.6
end up pos=ADJ vq	-0.4
end up pos=ADP v-	-0.6
end up pos=ADP vq	-0.2
end up pos=CCONJ v-	-0.4
end up pos=DET v-	-0.5
end up pos=NOUN v-	-0.4
end up pos=PRON v-	-0.2
end up pos=PROPN v-	-0.5
end up pos=PUNCT v-	-0.6
end up pos=VERB v-	-0.2
end up rest=11	-0.8
end up rest=2	-0.6
end up rest=5	-0.7
end up rest=long	-0.8
end up sub commas=0	-0.4
end up to	-0.3
end up to v-	-0.3
end up with	-0.2
end up with v-	-0.3
end upon main commas=0	-0.8
end upon rest=long	-0.7
end upset verb	-0.6
end urge ,	-0.3
end urge adverb	-0.6
end urge and	-0.1
end urge and NOUN	-0.4
end urge for	-0.6
end urge in	-0.1
end urge of	-0.4
end urge on	-0.5
end urge open-quote	-0.5
end urge to	-0.5
end urge verb	-1.3
end urge verb finite	-1.0
end urge verb infinitive	-1.3
end verb - ahead=- --	0.2
end verb - ahead=- -inner	-0.3
end verb - ahead=- cue-	-0.1
end verb - ahead=- cueinner	-0.1
end verb - ahead=- gesture	-0.3
end verb - ahead=- gesture ADP --	-0.9
end verb - ahead=- gesture ADP -inner	-0.3
end verb - ahead=- gesture ADP cue-	-0.5
end verb - ahead=- gesture ADP cueinner	-0.3
end verb - ahead=- gesture DET --	-0.2
end verb - ahead=- gesture END --	-0.6
end verb - ahead=- gesture NOUN --	-0.1
end verb - ahead=- gesture PRON --	-0.2
end verb - ahead=- gesture to --	0.1
end verb - ahead=- gesture to cue-	-0.6
end verb - ahead=- intent	-0.5
end verb - ahead=- intent ADJ --	-0.5
end verb - ahead=- intent ADP --	-0.9
end verb - ahead=- intent ADP cue-	-0.8
end verb - ahead=- intent ADP cueinner	-0.3
end verb - ahead=- intent DET --	-0.6
end verb - ahead=- intent DET cue-	-0.5
end verb - ahead=- intent END --	-0.5
end verb - ahead=- intent NOUN --	-0.5
end verb - ahead=- intent PRON --	-0.5
end verb - ahead=- intent PRON cue-	-0.5
end verb - ahead=- intent to --	-0.1
end verb - ahead=- intent to -inner	-0.4
end verb - ahead=- intent to cue-	-0.7
end verb - ahead=- intent to cueinner	-0.4
end verb - ahead=- other	0.1
end verb - ahead=- other ADJ --	-0.4
end verb - ahead=- other ADJ -inner	-0.1
end verb - ahead=- other ADJ cue-	-0.2
end verb - ahead=- other ADJ cueinner	-0.7
end verb - ahead=- other ADP --	-0.5
end verb - ahead=- other ADP -inner	-0.2
end verb - ahead=- other ADP cue-	-0.8
end verb - ahead=- other ADP cueinner	-0.8
end verb - ahead=- other ADV --	0.1
end verb - ahead=- other ADV -inner	-0.7
end verb - ahead=- other ADV cue-	-0.2
end verb - ahead=- other ADV cueinner	0.3
end verb - ahead=- other AUX --	-0.4
end verb - ahead=- other CCONJ --	-1.1
end verb - ahead=- other CCONJ cue-	-0.8
end verb - ahead=- other CCONJ cueinner	-0.4
end verb - ahead=- other DET --	-0.3
end verb - ahead=- other DET -inner	-0.7
end verb - ahead=- other DET cue-	-0.6
end verb - ahead=- other DET cueinner	-0.8
end verb - ahead=- other END --	-0.9
end verb - ahead=- other END -inner	-0.3
end verb - ahead=- other END cue-	-0.4
end verb - ahead=- other END cueinner	-0.6
end verb - ahead=- other NOUN --	-0.7
end verb - ahead=- other NOUN -inner	-0.7
end verb - ahead=- other NOUN cue-	-0.9
end verb - ahead=- other NOUN cueinner	-0.3
end verb - ahead=- other NUM --	0.2
end verb - ahead=- other NUM -inner	-0.3
end verb - ahead=- other NUM cueinner	-0.6
end verb - ahead=- other PART --	-0.6
end verb - ahead=- other PART cue-	-0.3
end verb - ahead=- other PART cueinner	-0.6
end verb - ahead=- other PRON --	-0.5
end verb - ahead=- other PRON -inner	-0.4
end verb - ahead=- other PRON cue-	-1.2
end verb - ahead=- other PRON cueinner	-0.2
end verb - ahead=- other PROPN --	-0.1
end verb - ahead=- other PROPN -inner	-0.7
end verb - ahead=- other PROPN cue-	0.3
end verb - ahead=- other PROPN cueinner	-0.9
end verb - ahead=- other PUNCT -inner	-0.5
end verb - ahead=- other PUNCT cue-	-1.5
end verb - ahead=- other PUNCT cueinner	-0.7
end verb - ahead=- other QUOTE --	-1.0
end verb - ahead=- other QUOTE -inner	-0.4
end verb - ahead=- other QUOTE cue-	-0.8
end verb - ahead=- other QUOTE cueinner	-0.8
end verb - ahead=- other SCONJ --	-1.0
end verb - ahead=- other SCONJ cue-	-0.9
end verb - ahead=- other SYM --	-0.7
end verb - ahead=- other SYM cue-	-0.6
end verb - ahead=- other VERB --	-0.8
end verb - ahead=- other VERB -inner	-0.4
end verb - ahead=- other VERB cue-	-0.8
end verb - ahead=- other VERB cueinner	-0.7
end verb - ahead=- other that --	-0.7
end verb - ahead=- other that cue-	-0.4
end verb - ahead=- other that cueinner	-0.6
end verb - ahead=- other to --	0.1
end verb - ahead=- other to -inner	-0.7
end verb - ahead=- other to cue-	-0.3
end verb - ahead=- other to cueinner	-0.1
end verb - ahead=- report	-0.2
end verb - ahead=- report ADJ cue-	-0.7
end verb - ahead=- report ADP --	-0.2
end verb - ahead=- report ADP cue-	-1.0
end verb - ahead=- report ADV --	-0.7
end verb - ahead=- report AUX --	-0.8
end verb - ahead=- report AUX cue-	-0.7
end verb - ahead=- report DET --	-1.1
end verb - ahead=- report DET cue-	-0.2
end verb - ahead=- report DET cueinner	-0.7
end verb - ahead=- report END --	-0.7
end verb - ahead=- report END cueinner	-0.4
end verb - ahead=- report NOUN --	-0.4
end verb - ahead=- report NOUN cue-	-0.7
end verb - ahead=- report PRON --	-0.5
end verb - ahead=- report PRON -inner	-0.6
end verb - ahead=- report PRON cueinner	-0.6
end verb - ahead=- report PROPN --	-0.2
end verb - ahead=- report PROPN cue-	-0.9
end verb - ahead=- report PROPN cueinner	-0.6
end verb - ahead=- report PUNCT --	-0.7
end verb - ahead=- report PUNCT cue-	-0.6
end verb - ahead=- report QUOTE --	-0.9
end verb - ahead=- report QUOTE cue-	-0.7
end verb - ahead=- report VERB cue-	-0.7
end verb - ahead=- report that --	0.2
end verb - ahead=- report that cue-	-0.7
end verb - ahead=- report to --	-0.5
end verb - ahead=- report to cue-	-0.3
end verb - ahead=- thought	-0.5
end verb - ahead=- thought ADJ --	-0.7
end verb - ahead=- thought ADJ cue-	-0.2
end verb - ahead=- thought ADJ cueinner	-0.3
end verb - ahead=- thought ADP --	-0.2
end verb - ahead=- thought ADP -inner	-0.3
end verb - ahead=- thought ADP cue-	-0.9
end verb - ahead=- thought ADP cueinner	-0.7
end verb - ahead=- thought ADV --	-0.5
end verb - ahead=- thought ADV -inner	-0.5
end verb - ahead=- thought ADV cue-	-0.5
end verb - ahead=- thought AUX --	-0.8
end verb - ahead=- thought AUX cue-	-0.5
end verb - ahead=- thought DET --	-0.7
end verb - ahead=- thought DET -inner	-0.4
end verb - ahead=- thought DET cue-	-0.7
end verb - ahead=- thought END --	-0.7
end verb - ahead=- thought END cue-	-0.6
end verb - ahead=- thought NOUN cue-	-0.4
end verb - ahead=- thought NOUN cueinner	-0.5
end verb - ahead=- thought PRON --	-0.9
end verb - ahead=- thought PRON -inner	-0.1
end verb - ahead=- thought PRON cue-	-0.7
end verb - ahead=- thought PRON cueinner	-0.4
end verb - ahead=- thought PROPN --	-0.7
end verb - ahead=- thought PROPN cue-	-0.6
end verb - ahead=- thought PROPN cueinner	-0.4
end verb - ahead=- thought QUOTE --	-0.7
end verb - ahead=- thought VERB --	-0.7
end verb - ahead=- thought VERB cue-	-0.5
end verb - ahead=- thought that --	-0.2
end verb - ahead=- thought that cue-	-0.5
end verb - ahead=- thought to --	-1.1
end verb - ahead=- thought to cue-	-0.7
end verb - ahead=- writing	-0.4
end verb - ahead=- writing ADP cueinner	-0.2
end verb commas=0 accord	-0.6
end verb commas=0 as:ini	-0.5
end verb commas=0 clause	-0.2
end verb commas=0 direct	-0.7
end verb commas=0 label	-0.6
end verb commas=0 label+	-0.5
end verb commas=0 label:	-0.7
end verb commas=0 noun:a	0.2
end verb commas=0 noun:o	0.2
end verb commas=0 noun:t	0.1
end verb commas=0 noun:w	-1.1
end verb commas=0 object	-0.1
end verb commas=1 accord	-0.3
end verb commas=1 clause	-0.5
end verb commas=1 direct	-0.5
end verb commas=1 label	-0.3
end verb commas=1 label:	-0.3
end verb commas=1 noun:a	-0.8
end verb commas=1 noun:o	-0.3
end verb commas=1 noun:t	-1.0
end verb commas=1 object	-0.5
end verb commas=2 clause	-0.4
end verb commas=2 direct	-0.5
end verb commas=2 label:	-0.3
end verb commas=2 noun:t	-0.1
end verb commas=2 object	-0.8
end verb commas=3 clause	-0.4
end verb commas=3 direct	-0.3
end verb commas=3 label:	-0.4
end verb commas=3 object	-0.8
end verb finite -q	-1.2
end verb finite v-	0.1
end verb finite vq	-0.8
end verb finite-passive	0.2
end verb finite-passive --	0.2
end verb finite-passive -q	-0.5
end verb finite-passive v-	-0.3
end verb finite-passive vq	-0.3
end verb infinitive	-0.5
end verb infinitive --	-0.1
end verb infinitive -q	-0.1
end verb infinitive v-	-0.6
end verb infinitive vq	-0.9
end verb infinitive-passive	-1.1
end verb infinitive-passive --	-0.9
end verb infinitive-passive v-	-0.7
end verb ing	-0.7
end verb ing --	-0.4
end verb ing -q	-0.9
end verb ing v-	-0.9
end verb ing vq	-0.6
end verb ing-passive	-0.9
end verb ing-passive --	-0.7
end verb ing-passive v-	-0.6
end verb main ahead=-	0.1
end verb main commas=1	-0.8
end verb past	0.1
end verb past -q	-0.9
end verb past v-	-0.2
end verb pos=ADJ --	-0.2
end verb pos=ADJ -q	-0.6
end verb pos=ADJ v-	-0.4
end verb pos=ADJ vq	-0.8
end verb pos=ADP -q	-0.5
end verb pos=ADP v-	-0.8
end verb pos=ADP vq	-0.4
end verb pos=ADV --	-0.2
end verb pos=ADV -q	-0.5
end verb pos=ADV v-	0.1
end verb pos=ADV vq	0.1
end verb pos=AUX --	-0.4
end verb pos=AUX -q	-0.5
end verb pos=AUX v-	-0.4
end verb pos=AUX vq	-0.9
end verb pos=CCONJ --	-0.9
end verb pos=CCONJ v-	-0.8
end verb pos=DET --	-0.1
end verb pos=DET -q	-0.7
end verb pos=DET v-	-0.3
end verb pos=DET vq	-0.7
end verb pos=NOUN --	-0.7
end verb pos=NOUN -q	-0.6
end verb pos=NOUN v-	-0.7
end verb pos=NOUN vq	-0.6
end verb pos=NUM --	0.2
end verb pos=NUM v-	-0.1
end verb pos=PART --	-0.1
end verb pos=PART -q	-0.5
end verb pos=PART v-	-0.5
end verb pos=PART vq	-0.6
end verb pos=PRON --	-0.2
end verb pos=PRON -q	-0.2
end verb pos=PRON v-	-0.9
end verb pos=PRON vq	-0.5
end verb pos=PROPN --	-0.1
end verb pos=PROPN -q	-0.6
end verb pos=PROPN v-	-0.1
end verb pos=PROPN vq	-0.3
end verb pos=PUNCT --	-0.6
end verb pos=PUNCT -q	-0.5
end verb pos=PUNCT v-	-1.0
end verb pos=PUNCT vq	-0.6
end verb pos=SCONJ --	-0.2
end verb pos=SCONJ v-	-1.0
end verb pos=SCONJ vq	-0.4
end verb pos=SYM --	-0.6
end verb pos=VERB --	-0.5
end verb pos=VERB -q	-0.5
end verb pos=VERB v-	-0.5
end verb pos=VERB vq	-0.7
end verb rest=11	-0.3
end verb rest=2	-0.2
end verb rest=5	-0.2
end verb rest=long	0.1
end verb sub ahead=-	-0.1
end verb sub commas=0	-0.1
end verb sub commas=1	-0.6
end via main commas=0	-0.1
end view adverb	-0.6
end view verb	-0.6
end vindicate verb	-1.0
end vote ,	0.3
end vote adverb	-0.8
end vote in	0.4
end vote of	-0.4
end vote verb	0.2
end vow ,	0.4
end vow adverb	-0.8
end vow and	0.1
end vow as	-0.3
end vow in	-0.1
end vow of	-0.5
end vow of PROPN	-0.3
end vow on	-0.4
end vow open-quote	-0.4
end vow verb	-1.3
end vow verb finite	-0.9
end vow verb infinitive	-0.6
end vow verb ing	-0.5
end want ,	-0.3
end want adverb	-0.6
end want and	-0.4
end want as	-0.6
end want for	-0.5
end want in	-0.9
end want in the	-0.5
end want of	-0.5
end want open-quote	-0.4
end want that	-0.6
end want to	0.1
end want verb	-0.1
end want verb finite	0.1
end want verb infinitive	-1.5
end want verb ing	-0.7
end want verb past	-0.4
end want with	-0.5
end want —	-0.5
end warn ,	0.3
end warn adverb	-0.7
end warn and	-0.4
end warn in	-0.6
end warn of	-0.4
end warn open-quote	-0.5
end warn verb	-0.9
end warn verb finite	-0.7
end warn verb infinitive	-0.5
end warn verb ing	-0.4
end warn ”	-0.1
end watch from	0.5
end watch verb	-0.7
end welcome verb	-0.8
end what - ahead=subject --	-0.2
end what - ahead=subject -inner	-0.2
end what - ahead=subject cue-	-0.8
end what - ahead=subject cueinner	-0.4
end what - ahead=subject other	-0.3
end what - ahead=subject other ADP --	0.1
end what - ahead=subject other ADP cue-	-0.6
end what - ahead=subject report	-0.7
end what - ahead=subject report ADJ cue-	-0.1
end what - ahead=subject thought	-0.3
end what - ahead=subject thought ADP --	-0.2
end what NOUN	-0.4
end what PROPN	-0.4
end what commas=0 clause	-0.5
end what commas=0 object	-0.3
end what commas=1 clause	-0.4
end what he	-0.5
end what he --	-0.4
end what he v-	-0.3
end what it	-0.4
end what it v-	-0.4
end what main ahead=subject	-0.9
end what main commas=0	-0.9
end what main commas=1	-0.5
end what pos=AUX v-	-0.3
end what pos=PRON --	-0.6
end what pos=PRON v-	-0.7
end what pos=PRON vq	-0.2
end what pos=VERB v-	-0.5
end what rest=11	-0.2
end what rest=5	-0.5
end what rest=long	-0.7
end what she	-0.5
end what she v-	-0.3
end what sub ahead=subject	0.1
end what sub commas=0	0.1
end what the	-0.4
end what they	-0.3
end what they v-	-0.3
end what verb-finite v-	-0.4
end what verb-past	-0.3
end when - ahead=subject --	-0.4
end when - ahead=subject -inner	-0.4
end when - ahead=subject cue-	0.1
end when - ahead=subject cueinner	-0.3
end when - ahead=subject gesture	0.2
end when - ahead=subject other	-0.2
end when - ahead=subject other ADP --	-0.6
end when - ahead=subject other DET --	-0.1
end when - ahead=subject other to cue-	-0.3
end when - ahead=subject other to cueinner	-0.4
end when - ahead=subject report	0.2
end when - ahead=subject thought	-0.4
end when PROPN	-0.3
end when PROPN v-	-0.6
end when commas=0 clause	-0.3
end when commas=0 object	0.4
end when commas=1 clause	-0.4
end when he	0.4
end when he --	0.3
end when he v-	0.1
end when ing	-0.2
end when ing v-	-0.6
end when it	-0.4
end when it v-	-0.7
end when main ahead=-	-0.1
end when main ahead=subject	0.2
end when main commas=0	0.2
end when main commas=1	-0.6
end when pos=DET --	-0.3
end when pos=PRON --	0.5
end when pos=PRON v-	-0.2
end when pos=PROPN v-	-0.6
end when pos=VERB v-	-0.5
end when rest=5	-0.5
end when rest=long	0.3
end when she	-0.4
end when she v-	-0.9
end when sub ahead=subject	-0.8
end when the	-0.2
end when the --	-0.2
end when the v-	-0.1
end when they	0.2
end when verb-past	0.2
end when verb-past v-	-0.1
end where - ahead=subject --	-0.6
end where - ahead=subject cue-	-0.1
end where - ahead=subject other	-0.2
end where PROPN	0.1
end where PROPN v-	0.1
end where commas=0 clause	-0.7
end where commas=0 object	-0.5
end where main ahead=subject	-0.2
end where main commas=0	-0.5
end where main commas=1	0.1
end where pos=DET v-	-0.4
end where pos=PRON v-	-0.4
end where pos=PROPN v-	0.1
end where rest=11	-0.8
end where rest=5	-0.6
end where rest=long	-0.1
end where the	-0.5
end whether - ahead=subject --	-0.6
end whether - ahead=subject cue-	-0.3
end whether - ahead=subject cueinner	-0.3
end whether - ahead=subject other	-0.7
end whether - ahead=subject other DET --	-0.2
end whether NOUN	-0.3
end whether NOUN v-	-0.3
end whether PROPN	-0.2
end whether commas=0 clause	-0.6
end whether commas=0 object	-0.7
end whether he	-0.3
end whether he v-	-0.2
end whether main ahead=subject	-0.8
end whether main commas=0	-0.9
end whether pos=DET v-	-0.4
end whether pos=NOUN v-	-0.3
end whether pos=PRON --	-0.4
end whether pos=PRON v-	-0.5
end whether rest=11	-0.6
end whether rest=long	-0.7
end whether she	-0.3
end whether the	-0.3
end whether the v-	-0.3
end which - ahead=- --	0.1
end which - ahead=- other	-0.1
end which - ahead=subject --	-0.5
end which - ahead=subject -inner	-0.2
end which - ahead=subject cue-	-0.6
end which - ahead=subject cueinner	-0.3
end which - ahead=subject other	-0.7
end which - ahead=subject report	-0.4
end which NOUN	-0.5
end which NOUN --	-0.4
end which NOUN v-	-0.4
end which PROPN	-0.5
end which PROPN v-	-0.4
end which commas=0 clause	-0.6
end which commas=0 object	-0.2
end which commas=1 object	-0.5
end which main ahead=subject	-0.9
end which main commas=0	-0.4
end which main commas=1	-0.6
end which pos=DET --	-0.4
end which pos=NOUN --	-0.4
end which pos=NOUN v-	-0.4
end which pos=PRON --	-0.4
end which pos=PROPN v-	-0.4
end which rest=11	-0.7
end which rest=long	-0.3
end which she	-0.5
end which she --	-0.5
end which sub ahead=subject	-0.3
end which sub commas=0	-0.3
end while - ahead=subject --	-0.7
end while - ahead=subject cue-	0.1
end while - ahead=subject other	-0.2
end while NOUN	-0.2
end while NOUN v-	-0.1
end while PROPN	-0.1
end while PROPN v-	-0.6
end while commas=0 clause	-1.1
end while commas=0 object	0.2
end while ing	-0.1
end while ing --	0.3
end while ing v-	-1.0
end while main commas=1	-0.7
end while pos=NOUN v-	-0.1
end while pos=PRON --	-0.1
end while pos=PRON v-	-0.5
end while pos=PROPN v-	-0.6
end while pos=VERB --	0.3
end while pos=VERB v-	-1.0
end while rest=11	-0.4
end while rest=5	-0.2
end while she	-0.7
end who - ahead=- --	-0.3
end who - ahead=- -inner	-0.7
end who - ahead=- cue-	-0.6
end who - ahead=- cueinner	-0.4
end who - ahead=- intent	-0.2
end who - ahead=- other	-0.4
end who - ahead=- other ADJ --	-0.1
end who - ahead=- other ADJ cue-	-0.6
end who - ahead=- other ADP --	-0.6
end who - ahead=- other ADP cue-	-0.7
end who - ahead=- other DET --	-0.7
end who - ahead=- other DET cue-	-0.7
end who - ahead=- other DET cueinner	-0.5
end who - ahead=- other NOUN --	-0.6
end who - ahead=- other PRON --	-0.7
end who - ahead=- other QUOTE cue-	-0.6
end who - ahead=- other to --	-0.6
end who - ahead=- thought	-0.6
end who - ahead=subject --	0.1
end who - ahead=subject cue-	-0.7
end who - ahead=subject other	-0.8
end who NOUN	-0.8
end who NOUN v-	-0.6
end who commas=0 clause	-0.8
end who commas=0 noun:o	-0.5
end who commas=0 object	-0.2
end who commas=1 object	-0.2
end who commas=2 clause	-0.6
end who commas=2 object	-0.2
end who main ahead=-	-0.1
end who main ahead=subject	-0.1
end who main commas=0	-0.4
end who pos=AUX --	-0.1
end who pos=AUX v-	-0.3
end who pos=NOUN v-	-0.6
end who pos=PRON v-	-0.5
end who pos=VERB --	-0.2
end who pos=VERB v-	-0.5
end who pos=VERB vq	-0.5
end who rest=11	-0.3
end who rest=5	-1.0
end who rest=long	-0.1
end who sub ahead=-	-0.5
end who sub commas=0	-0.5
end who verb-finite	-0.2
end who verb-finite v-	-0.3
end who verb-finite vq	-0.6
end who verb-past	-0.7
end who verb-past --	-0.8
end who verb-past v-	-0.4
end with ,	-0.4
end with , v-	-0.4
end with - ahead=- --	-0.5
end with - ahead=- other	-0.5
end with - ahead=subject --	-0.3
end with - ahead=subject -inner	-0.2
end with - ahead=subject cue-	-0.2
end with - ahead=subject cueinner	-0.3
end with - ahead=subject other	-0.2
end with - ahead=subject other ADJ --	-0.5
end with - ahead=subject other ADP --	-0.5
end with - ahead=subject other ADP cue-	-0.7
end with - ahead=subject other ADP cueinner	-0.2
end with - ahead=subject other DET --	-0.4
end with - ahead=subject other END --	-0.5
end with - ahead=subject other NOUN --	-0.5
end with - ahead=subject other to cue-	-0.3
end with - ahead=subject report	-0.7
end with - ahead=subject thought	0.2
end with ADJ	-0.2
end with ADJ v-	-0.3
end with NOUN	-0.3
end with NOUN v-	-0.8
end with NOUN vq	-0.5
end with NUM	-0.8
end with NUM --	-0.7
end with NUM v-	-0.6
end with PROPN	-0.3
end with PROPN --	-0.1
end with PROPN v-	-0.8
end with QUOTE	-0.7
end with QUOTE --	-0.6
end with a --	-0.2
end with a v-	-0.1
end with a vq	-0.5
end with an	-0.7
end with an v-	-0.6
end with and ahead=subject --	-0.5
end with and ahead=subject -inner	-0.1
end with and ahead=subject cue-	-0.8
end with and ahead=subject other	-0.3
end with but ahead=subject other	-0.4
end with commas=0 clause	-0.6
end with commas=0 noun:a	0.1
end with commas=0 noun:o	-0.7
end with commas=0 noun:t	-0.8
end with commas=1 clause	-0.5
end with commas=1 object	-0.9
end with commas=2 clause	-0.5
end with commas=2 object	-0.5
end with her v-	-0.6
end with him	-0.5
end with him v-	-0.4
end with his	-0.6
end with his v-	-0.4
end with ing	-0.7
end with it	-0.3
end with it v-	-0.3
end with main ahead=-	-0.5
end with main ahead=subject	-0.3
end with main commas=0	-0.2
end with main commas=1	-1.0
end with pos=ADJ v-	-0.3
end with pos=ADV v-	-0.6
end with pos=DET --	0.3
end with pos=DET v-	-0.7
end with pos=DET vq	-0.8
end with pos=NOUN v-	-0.8
end with pos=NOUN vq	-0.5
end with pos=NUM --	-0.7
end with pos=NUM v-	-0.6
end with pos=PRON --	-0.1
end with pos=PRON v-	-1.0
end with pos=PROPN --	-0.1
end with pos=PROPN v-	-0.8
end with pos=PUNCT --	-0.6
end with pos=PUNCT v-	-0.5
end with rest=11	0.1
end with rest=2	-0.9
end with rest=5	-0.4
end with rest=long	-0.6
end with sub ahead=subject	-0.1
end with sub commas=0	-0.3
end with sub commas=1	-0.5
end with that	-0.6
end with that v-	-0.5
end with the	-0.3
end with the --	0.1
end with the v-	-1.0
end with the vq	-0.5
end with their	-0.6
end with their v-	-0.5
end with them	-0.3
end with them v-	-0.3
end with what	-0.2
end with what v-	-0.2
end within TIME v-	-0.4
end within commas=0 clause	-0.7
end within commas=0 object	-0.7
end within main commas=0	-0.2
end within pos=DET v-	-0.7
end within rest=5	-0.3
end within rest=long	-0.6
end within the	-0.3
end within the v-	-0.5
end without - ahead=subject --	0.1
end without - ahead=subject other	0.1
end without NOUN v-	-0.7
end without commas=0 clause	-0.3
end without commas=0 object	0.2
end without commas=1 clause	-0.5
end without ing	-0.1
end without ing v-	-0.8
end without main commas=0	-0.2
end without main commas=1	-0.7
end without pos=DET v-	-0.1
end without pos=NOUN v-	-0.7
end without pos=VERB v-	-0.7
end without rest=11	-0.4
end without rest=5	0.1
end without the	-0.8
end without the v-	-0.5
end wonder verb	-0.6
end wonder verb finite	-0.5
end worry ,	0.3
end worry adverb	-0.5
end worry and	0.2
end worry in	-0.3
end worry in the	-0.6
end worry of	-0.5
end worry verb	-0.9
end worry verb finite	-0.8
end worry verb infinitive	-0.4
end worry verb ing	-0.5
end write ,	-0.4
end write adverb	-0.3
end write and	0.1
end write for	0.3
end write for the	-0.6
end write in	-0.1
end write of	-0.4
end write of the	-0.3
end write open-quote	-0.4
end write that	-0.3
end write verb	-1.1
end write verb finite	-0.7
end write verb infinitive	-0.5
end write verb past	-1.0
end write with	-0.6
end write ”	0.4
end — - ahead=- --	0.3
end — - ahead=- cue-	-0.1
end — - ahead=- cueinner	0.3
end — - ahead=- other	0.2
end — - ahead=- other ADP --	-0.7
end — - ahead=- other ADP cue-	0.1
end — - ahead=- other DET --	0.3
end — - ahead=- other DET cue-	-0.3
end — - ahead=- thought	0.3
end — - ahead=subject --	0.4
end — - ahead=subject -inner	-0.1
end — - ahead=subject other	-0.1
end — - ahead=subject other ADP --	-0.1
end — - ahead=subject other ADP cue-	-0.2
end — - ahead=subject other DET --	-0.2
end — - ahead=subject other DET cue-	-0.7
end — - ahead=subject report	0.2
end — - ahead=subject thought	0.1
end — ADJ	-0.5
end — ADJ v-	-0.5
end — NOUN v-	-0.3
end — NUM	-0.1
end — PROPN	-0.1
end — PROPN --	-0.3
end — PROPN v-	0.1
end — QUOTE	-0.3
end — QUOTE v-	0.1
end — a	0.1
end — a v-	0.1
end — all	0.6
end — an	0.4
end — an v-	0.4
end — and	0.2
end — and --	0.2
end — and ahead=- cue-	0.3
end — and ahead=- other	-0.2
end — and ahead=subject --	0.1
end — and ahead=subject -inner	-0.3
end — and vq	0.1
end — as	-0.3
end — as v-	-0.1
end — at	-0.3
end — but	0.3
end — but --	0.2
end — but ahead=- cue-	-0.1
end — but ahead=subject --	0.4
end — but ahead=subject other	0.3
end — but v-	0.1
end — commas=0 clause	0.1
end — commas=0 noun:o	0.4
end — commas=0 noun:t	0.2
end — commas=0 object	0.1
end — commas=1 clause	0.3
end — commas=1 object	0.3
end — commas=2 clause	-1.0
end — commas=2 object	0.2
end — even	-0.2
end — even v-	-0.1
end — he	0.2
end — he v-	0.2
end — his	0.2
end — in	-0.1
end — including	-0.5
end — including v-	-0.5
end — infinitive	-0.3
end — infinitive v-	-0.7
end — ing	0.3
end — ing v-	0.1
end — it	0.2
end — main ahead=-	0.1
end — main ahead=subject	0.3
end — main commas=0	0.2
end — main commas=1	0.2
end — or	0.1
end — or v-	-0.3
end — pos=ADJ --	-0.3
end — pos=ADJ v-	-0.5
end — pos=ADP --	-0.3
end — pos=ADP v-	-0.3
end — pos=ADP vq	-0.2
end — pos=ADV --	-0.3
end — pos=ADV v-	-0.1
end — pos=AUX --	-0.4
end — pos=CCONJ --	0.4
end — pos=CCONJ vq	0.3
end — pos=DET --	-0.2
end — pos=DET v-	0.5
end — pos=NOUN v-	-0.3
end — pos=PART v-	-0.6
end — pos=PRON v-	0.1
end — pos=PROPN --	-0.3
end — pos=PROPN v-	0.1
end — pos=PUNCT v-	0.1
end — pos=SCONJ v-	0.5
end — pos=VERB --	0.5
end — pos=VERB vq	0.2
end — rest=11	0.2
end — rest=long	0.4
end — sub ahead=-	0.4
end — sub ahead=subject	0.3
end — sub commas=0	0.3
end — the	-0.1
end — the v-	-0.1
end — though	0.6
end — though v-	0.6
end — verb-finite	0.1
end — verb-finite --	0.3
end — verb-finite v-	-0.1
end — verb-past	0.6
end — verb-past v-	0.5
end — which	-0.3
end — while	0.3
end — who	-0.6
end — with	0.1
end — with v-	0.1
end ” )	0.8
end ” ) -q	0.7
end ” - ahead=- --	0.1
end ” - ahead=- -inner	-0.2
end ” - ahead=- cue-	0.1
end ” - ahead=- cueinner	-0.2
end ” - ahead=- other	0.1
end ” - ahead=- other ADP cue-	-0.4
end ” - ahead=- other DET --	-0.2
end ” - ahead=- other DET cue-	0.2
end ” - ahead=- other NOUN cue-	-0.5
end ” - ahead=- other PRON --	0.5
end ” - ahead=- other to --	-0.9
end ” - ahead=- report	0.4
end ” - ahead=subject --	-0.1
end ” - ahead=subject -inner	0.3
end ” - ahead=subject cueinner	-0.2
end ” - ahead=subject gesture	0.6
end ” - ahead=subject other	0.1
end ” - ahead=subject other ADJ --	-0.8
end ” - ahead=subject other ADP --	-0.3
end ” - ahead=subject other ADP -inner	-0.5
end ” - ahead=subject other ADP cue-	0.1
end ” - ahead=subject other ADV cue-	0.3
end ” - ahead=subject other DET --	0.3
end ” - ahead=subject other DET -inner	0.1
end ” - ahead=subject other DET cue-	-0.2
end ” - ahead=subject other DET cueinner	0.1
end ” - ahead=subject other NOUN --	-0.2
end ” - ahead=subject other PRON --	-0.3
end ” - ahead=subject other PRON cue-	-0.1
end ” - ahead=subject other QUOTE --	-0.7
end ” - ahead=subject other to --	0.3
end ” - ahead=subject other to cue-	0.2
end ” - ahead=subject other to cueinner	-0.3
end ” - ahead=subject report	0.2
end ” - ahead=subject thought	-0.5
end ” ADJ	-0.3
end ” ADJ vq	-0.5
end ” NOUN	-1.4
end ” NOUN -q	-1.0
end ” NOUN vq	-1.2
end ” PROPN -q	-0.3
end ” PROPN -q+	0.3
end ” PROPN vq	0.1
end ” TIME	0.3
end ” a	0.1
end ” a -q	0.1
end ” about	-1.1
end ” about -q	-0.8
end ” after	0.2
end ” and	0.3
end ” and -q	0.6
end ” and -q+	-1.4
end ” and ahead=- --	0.3
end ” and ahead=- -inner	-0.6
end ” and ahead=- cue-	0.4
end ” and ahead=- cueinner	-0.5
end ” and ahead=- other	-0.4
end ” and ahead=- report	0.3
end ” and ahead=- report PRON --	0.3
end ” and ahead=- report PRON cue-	0.2
end ” and ahead=- report that cue-	0.5
end ” and ahead=subject cue-	0.1
end ” and ahead=subject cueinner	0.1
end ” and ahead=subject other	-0.2
end ” and ahead=subject other DET cueinner	-0.2
end ” and vq	0.1
end ” and vq+	-0.5
end ” as -q	-0.2
end ” as vq	-0.1
end ” at	-0.1
end ” at vq	-0.8
end ” because	-1.1
end ” because -q	-0.7
end ” because vq	-0.8
end ” between	-0.7
end ” but	0.4
end ” but -q	0.3
end ” but ahead=- report	0.5
end ” but ahead=subject --	-0.1
end ” but ahead=subject cue-	-0.3
end ” but ahead=subject cueinner	0.3
end ” but ahead=subject other	0.1
end ” but ahead=subject report	0.1
end ” but vq	0.4
end ” by	-0.7
end ” by -q	-0.2
end ” by vq	-0.8
end ” commas=0 accord	-0.4
end ” commas=0 clause	-0.1
end ” commas=0 direct	0.3
end ” commas=0 label	-0.5
end ” commas=0 label:	-0.1
end ” commas=0 noun:o	-0.2
end ” commas=0 noun:t	-0.3
end ” commas=0 object	-0.3
end ” commas=1 clause	0.2
end ” commas=1 object	-0.5
end ” commas=2 clause	-0.2
end ” commas=2 object	-0.3
end ” during	-0.2
end ” during vq	-0.1
end ” even	-0.1
end ” for	-0.6
end ” for -q	-0.8
end ” for vq	-0.2
end ” from	-1.0
end ” from -q	-0.8
end ” from vq	-0.6
end ” he vq	0.1
end ” if	-1.0
end ” if -q	-0.5
end ” if vq	-0.8
end ” in	-0.1
end ” in -q	0.1
end ” in vq	-0.3
end ” infinitive	-0.9
end ” infinitive -q	-0.3
end ” infinitive vq	-1.2
end ” ing	0.8
end ” ing -q	0.9
end ” ing vq	0.4
end ” main ahead=-	0.4
end ” main commas=0	-0.2
end ” main commas=1	-0.4
end ” of	-1.5
end ” of -q	-1.0
end ” of vq	-1.0
end ” on -q	-0.1
end ” on vq	0.2
end ” or	-0.8
end ” or -q+	-0.5
end ” or vq+	-0.5
end ” over	-0.6
end ” over -q	-0.5
end ” parallel	0.1
end ” pos=ADJ vq	-0.5
end ” pos=ADP -q	-0.2
end ” pos=ADP vq	-0.6
end ” pos=ADP vq+	-0.6
end ” pos=ADV -q	0.2
end ” pos=ADV vq	-0.8
end ” pos=AUX -q	-0.5
end ” pos=AUX vq	-0.2
end ” pos=CCONJ -q	0.2
end ” pos=DET -q	-0.1
end ” pos=DET -q+	-0.7
end ” pos=DET vq	-0.4
end ” pos=DET vq+	-0.7
end ” pos=NOUN -q	-0.3
end ” pos=NOUN -q+	0.1
end ” pos=NOUN vq	-0.5
end ” pos=NOUN vq+	-0.6
end ” pos=NUM -q	0.4
end ” pos=PART -q	0.3
end ” pos=PART vq	0.5
end ” pos=PRON -q	0.2
end ” pos=PRON vq	-0.2
end ” pos=PROPN -q	0.2
end ” pos=PROPN vq	0.1
end ” pos=PUNCT -q+	-1.6
end ” pos=PUNCT vq	-0.1
end ” pos=PUNCT vq+	-1.2
end ” pos=SCONJ -q	-0.1
end ” pos=SCONJ vq	-0.1
end ” pos=VERB -q	0.5
end ” pos=VERB vq	0.3
end ” rest=11	-0.2
end ” rest=5	-0.7
end ” rest=long	0.3
end ” sub ahead=-	0.1
end ” sub ahead=subject	0.6
end ” sub commas=0	0.5
end ” than	-0.9
end ” than -q	-0.7
end ” that	-0.7
end ” that -q	-0.2
end ” that vq	-0.9
end ” the	-0.1
end ” the vq	-0.2
end ” to	-1.1
end ” to -q	-0.8
end ” to vq	-0.8
end ” verb-finite	-0.2
end ” verb-finite -q	-0.1
end ” verb-finite vq	-0.7
end ” verb-past	0.4
end ” verb-past -q	0.3
end ” verb-past vq	-0.2
end ” when	0.1
end ” when -q	-0.3
end ” where	-0.6
end ” where vq	-0.5
end ” which	0.6
end ” which -q	0.5
end ” while	0.5
end ” while -q	0.2
end ” while vq	0.4
end ” who	-0.7
end ” who -q	-0.4
end ” who vq	-0.6
end ” with	-0.7
end ” with vq	-1.2
end ” without	-0.8
end ”( main commas=0	-0.1
end ”( rest=long	-0.1
end ”, -q main	1.1
end ”, -q sub	0.5
end ”, -q+ main	0.2
end ”, ADJ	0.2
end ”, PROPN	0.8
end ”, a	0.4
end ”, and	0.3
end ”, because	-0.4
end ”, but	-0.1
end ”, he	0.2
end ”, in	0.4
end ”, ing	0.5
end ”, the	0.4
end ”, verb-finite	0.4
end ”, verb-past	0.3
end ”, vq main	0.7
end ”, vq sub	0.8
end ”, vq+ main	-0.2
end ”, which	0.5
end ”, while	0.4
end ”— - ahead=subject --	0.2
end ”— - ahead=subject cue-	-0.1
end ”— - ahead=subject other	0.2
end ”— QUOTE	-0.1
end ”— a	-0.2
end ”— and	0.2
end ”— commas=0 clause	0.4
end ”— commas=0 direct	0.1
end ”— commas=0 object	0.1
end ”— main ahead=-	0.4
end ”— main ahead=subject	0.2
end ”— main commas=0	0.2
end ”— main commas=1	0.6
end ”— pos=CCONJ -q	0.6
end ”— pos=DET -q	0.1
end ”— rest=11	0.2
end ”— rest=long	0.5
frame=according-to opener=QUOTE	0.4
frame=according-to opener=at	0.3
frame=according-to opener=clinton	0.8
frame=according-to opener=in	0.5
frame=according-to opener=the	0.4
frame=according-to opener=trump	-0.3
frame=according-to:initial opener=QUOTE	-0.1
frame=according-to:initial opener=the	0.1
frame=as:final opener=QUOTE	-0.6
frame=as:final opener=but	-0.8
frame=as:final opener=in	-0.7
frame=as:initial opener=QUOTE	0.1
frame=as:initial opener=a	-0.6
frame=as:initial opener=sanders	-0.6
frame=as:initial opener=trump	-0.4
frame=clause:bare opener=$	-0.7
frame=clause:bare opener='s	-0.7
frame=clause:bare opener=a	-0.1
frame=clause:bare opener=all	0.1
frame=clause:bare opener=an	-0.1
frame=clause:bare opener=both	0.1
frame=clause:bare opener=carson	0.3
frame=clause:bare opener=clinton	0.3
frame=clause:bare opener=clinton's	0.1
frame=clause:bare opener=delegates	-0.4
frame=clause:bare opener=democrats	-0.1
frame=clause:bare opener=details	0.1
frame=clause:bare opener=donald	-0.3
frame=clause:bare opener=former	0.1
frame=clause:bare opener=he	0.2
frame=clause:bare opener=her	-0.3
frame=clause:bare opener=hillary	0.2
frame=clause:bare opener=his	-0.3
frame=clause:bare opener=i	-0.4
frame=clause:bare opener=it	-0.5
frame=clause:bare opener=its	-0.2
frame=clause:bare opener=last	0.1
frame=clause:bare opener=more	0.3
frame=clause:bare opener=new	-0.4
frame=clause:bare opener=no	0.4
frame=clause:bare opener=obama	0.7
frame=clause:bare opener=one	-0.3
frame=clause:bare opener=other	0.1
frame=clause:bare opener=perez	0.2
frame=clause:bare opener=president	0.1
frame=clause:bare opener=rates	-0.5
frame=clause:bare opener=republicans	-0.1
frame=clause:bare opener=sanders	-0.3
frame=clause:bare opener=she	0.1
frame=clause:bare opener=someone	-0.2
frame=clause:bare opener=sunday	-0.2
frame=clause:bare opener=that	0.2
frame=clause:bare opener=their	-0.2
frame=clause:bare opener=there	-0.2
frame=clause:bare opener=these	-0.3
frame=clause:bare opener=they	0.3
frame=clause:bare opener=this	-0.2
frame=clause:bare opener=those	-0.2
frame=clause:bare opener=trump	0.2
frame=clause:bare opener=trump's	0.3
frame=clause:bare opener=two	-0.3
frame=clause:bare opener=voters	0.2
frame=clause:bare opener=we	0.1
frame=clause:bare opener=when	-0.1
frame=clause:ing opener=being	0.1
frame=clause:ing opener=everything	-0.5
frame=clause:ing opener=having	-0.2
frame=clause:ing opener=speaking	-0.3
frame=clause:mixed opener=about	0.1
frame=clause:mixed opener=an	0.1
frame=clause:mixed opener=donald	0.4
frame=clause:mixed opener=for	0.2
frame=clause:mixed opener=he	-0.1
frame=clause:mixed opener=her	0.3
frame=clause:mixed opener=him	0.2
frame=clause:mixed opener=himself	0.1
frame=clause:mixed opener=his	-0.2
frame=clause:mixed opener=in	-0.4
frame=clause:mixed opener=its	-0.3
frame=clause:mixed opener=mr.	0.1
frame=clause:mixed opener=obama	0.6
frame=clause:mixed opener=of	-0.1
frame=clause:mixed opener=on	-0.2
frame=clause:mixed opener=their	-0.4
frame=clause:mixed opener=them	0.1
frame=clause:mixed opener=to	0.2
frame=clause:mixed opener=trump	-0.1
frame=clause:mixed opener=trump's	0.2
frame=clause:mixed opener=with	-0.3
frame=clause:that+far opener=that	0.1
frame=clause:wh opener=how	-0.1
frame=clause:wh opener=if	-0.1
frame=clause:wh opener=what	-0.1
frame=clause:wh opener=whether	0.3
frame=clause:wh opener=why	0.2
frame=clause:when opener=when	-0.4
frame=clause:when opener=where	0.2
frame=clause:when+far opener=when	-0.3
frame=comment opener=QUOTE	-0.1
frame=comment opener=a	0.4
frame=comment opener=and	-0.5
frame=comment opener=as	-0.4
frame=comment opener=clinton	-0.1
frame=comment opener=even	0.6
frame=comment opener=he	0.2
frame=comment opener=his	0.4
frame=comment opener=if	-0.6
frame=comment opener=it	-0.3
frame=comment opener=mr.	-0.3
frame=comment opener=on	-0.7
frame=comment opener=sanders	-0.1
frame=comment opener=she	-0.4
frame=comment opener=the	0.1
frame=comment opener=this	-0.2
frame=comment opener=what	-0.4
frame=comment opener=when	-0.7
frame=comment opener=while	-0.1
frame=comment:open opener=(	-0.8
frame=comment:open opener=QUOTE	0.3
frame=comment:open opener=a	-0.4
frame=comment:open opener=after	-0.1
frame=comment:open opener=although	-0.9
frame=comment:open opener=among	-0.5
frame=comment:open opener=and	-0.9
frame=comment:open opener=as	-1.5
frame=comment:open opener=asked	-1.3
frame=comment:open opener=at	-0.9
frame=comment:open opener=because	-0.6
frame=comment:open opener=before	-0.5
frame=comment:open opener=but	-0.3
frame=comment:open opener=by	-0.7
frame=comment:open opener=clinton	-0.5
frame=comment:open opener=cruz	-0.5
frame=comment:open opener=despite	-1.0
frame=comment:open opener=even	-0.2
frame=comment:open opener=for	-0.7
frame=comment:open opener=given	-0.3
frame=comment:open opener=going	-0.6
frame=comment:open opener=he	-0.9
frame=comment:open opener=if	-1.3
frame=comment:open opener=in	-0.4
frame=comment:open opener=instead	-0.5
frame=comment:open opener=it	-0.5
frame=comment:open opener=just	-0.7
frame=comment:open opener=mr.	-0.8
frame=comment:open opener=now	-0.1
frame=comment:open opener=on	-1.0
frame=comment:open opener=once	-0.7
frame=comment:open opener=one	-0.4
frame=comment:open opener=republicans	-0.6
frame=comment:open opener=sanders	-0.6
frame=comment:open opener=she	-0.2
frame=comment:open opener=shortly	-0.5
frame=comment:open opener=should	-0.5
frame=comment:open opener=since	-0.1
frame=comment:open opener=so	-0.7
frame=comment:open opener=some	-0.1
frame=comment:open opener=still	-0.6
frame=comment:open opener=ted	-0.7
frame=comment:open opener=that	-0.7
frame=comment:open opener=the	-0.7
frame=comment:open opener=then	-0.4
frame=comment:open opener=there	-0.7
frame=comment:open opener=these	-0.4
frame=comment:open opener=they	-0.7
frame=comment:open opener=this	-0.4
frame=comment:open opener=though	-1.0
frame=comment:open opener=to	0.3
frame=comment:open opener=trump	-1.0
frame=comment:open opener=trump's	-0.5
frame=comment:open opener=two	-0.5
frame=comment:open opener=what	-0.5
frame=comment:open opener=when	-0.7
frame=comment:open opener=whether	0.4
frame=comment:open opener=while	-1.0
frame=comment:open opener=with	-0.5
frame=comment:open opener=yet	-0.5
frame=comment:open opener=you	-0.2
frame=comment:phrase opener=(	-0.6
frame=comment:phrase opener=QUOTE	0.3
frame=comment:phrase opener=across	-0.5
frame=comment:phrase opener=after	0.1
frame=comment:phrase opener=along	-0.5
frame=comment:phrase opener=also	-0.6
frame=comment:phrase opener=among	-0.7
frame=comment:phrase opener=an	0.1
frame=comment:phrase opener=and	-0.2
frame=comment:phrase opener=another	-0.6
frame=comment:phrase opener=as	-1.3
frame=comment:phrase opener=at	-1.3
frame=comment:phrase opener=back	-0.7
frame=comment:phrase opener=before	-0.6
frame=comment:phrase opener=between	-0.4
frame=comment:phrase opener=beyond	-0.4
frame=comment:phrase opener=but	-0.2
frame=comment:phrase opener=by	-0.1
frame=comment:phrase opener=clinton	-0.1
frame=comment:phrase opener=cruz	-0.6
frame=comment:phrase opener=despite	-0.1
frame=comment:phrase opener=donald	-0.3
frame=comment:phrase opener=during	-1.4
frame=comment:phrase opener=earlier	-0.7
frame=comment:phrase opener=early	-0.5
frame=comment:phrase opener=even	-0.5
frame=comment:phrase opener=finally	-0.4
frame=comment:phrase opener=first	-0.5
frame=comment:phrase opener=following	-0.8
frame=comment:phrase opener=former	-0.5
frame=comment:phrase opener=four	-0.3
frame=comment:phrase opener=from	-0.4
frame=comment:phrase opener=hillary	-0.2
frame=comment:phrase opener=his	-0.4
frame=comment:phrase opener=however	-0.7
frame=comment:phrase opener=if	-0.4
frame=comment:phrase opener=in	-0.6
frame=comment:phrase opener=including	-0.5
frame=comment:phrase opener=indeed	-0.6
frame=comment:phrase opener=instead	-0.4
frame=comment:phrase opener=just	-0.6
frame=comment:phrase opener=last	-1.1
frame=comment:phrase opener=later	-0.6
frame=comment:phrase opener=like	-0.9
frame=comment:phrase opener=mark	-0.5
frame=comment:phrase opener=meanwhile	-0.8
frame=comment:phrase opener=more	-0.7
frame=comment:phrase opener=moreover	-0.6
frame=comment:phrase opener=most	-0.4
frame=comment:phrase opener=mr.	-0.7
frame=comment:phrase opener=nevertheless	-0.5
frame=comment:phrase opener=new	-0.3
frame=comment:phrase opener=now	-0.8
frame=comment:phrase opener=obama	0.1
frame=comment:phrase opener=of	-0.4
frame=comment:phrase opener=on	-1.4
frame=comment:phrase opener=one	0.1
frame=comment:phrase opener=only	-0.6
frame=comment:phrase opener=outside	-0.6
frame=comment:phrase opener=over	-1.0
frame=comment:phrase opener=perhaps	-0.4
frame=comment:phrase opener=right	-0.5
frame=comment:phrase opener=sanders	-0.5
frame=comment:phrase opener=since	-0.2
frame=comment:phrase opener=so	-0.6
frame=comment:phrase opener=some	-0.2
frame=comment:phrase opener=speaking	-0.9
frame=comment:phrase opener=still	-1.1
frame=comment:phrase opener=that	0.1
frame=comment:phrase opener=then	-0.7
frame=comment:phrase opener=this	-0.7
frame=comment:phrase opener=through	-0.3
frame=comment:phrase opener=to	-0.1
frame=comment:phrase opener=today	-0.5
frame=comment:phrase opener=trump	-0.5
frame=comment:phrase opener=trump's	-0.4
frame=comment:phrase opener=under	-0.5
frame=comment:phrase opener=washington	-0.7
frame=comment:phrase opener=while	-0.3
frame=comment:phrase opener=with	-1.1
frame=comment:phrase opener=within	-0.5
frame=comment:phrase opener=yes	-0.3
frame=comment:split opener=after	0.1
frame=comment:split opener=and	0.1
frame=comment:split opener=asked	-0.6
frame=comment:split opener=at	0.2
frame=comment:split opener=but	0.5
frame=comment:split opener=clinton	-0.4
frame=comment:split opener=for	0.4
frame=comment:split opener=if	-0.1
frame=comment:split opener=in	0.3
frame=comment:split opener=instead	0.3
frame=comment:split opener=mr.	-0.1
frame=comment:split opener=on	0.1
frame=comment:split opener=one	0.2
frame=comment:split opener=that	0.6
frame=comment:split opener=the	0.5
frame=comment:split opener=this	0.1
frame=comment:split opener=trump	-0.2
frame=comment:split opener=when	-0.5
frame=comment:split opener=while	0.4
frame=direct:after-cue opener=QUOTE	-0.1
frame=direct:before-cue inside=!	-0.1
frame=direct:before-cue inside=,	0.1
frame=direct:before-cue inside=-	-0.3
frame=direct:before-cue inside=?	0.2
frame=direct:before-cue opener=QUOTE	0.5
frame=direct:before-cue opener=a	-0.3
frame=direct:before-cue opener=but	-0.2
frame=direct:before-cue opener=clinton	0.1
frame=direct:before-cue opener=he	0.4
frame=direct:before-cue opener=in	-0.3
frame=direct:before-cue opener=the	0.4
frame=direct:before-cue opener=they	0.6
frame=direct:before-cue opener=when	-0.4
frame=direct:before-cue opener=while	-0.6
frame=direct:colon opener=QUOTE	0.1
frame=direct:colon opener=that	-0.6
frame=direct:colon opener=the	-0.4
frame=direct:next-line opener=QUOTE	-0.2
frame=direct:split opener=QUOTE	0.3
frame=label opener=QUOTE	0.1
frame=label opener=clinton	0.3
frame=label opener=the	-0.8
frame=label opener=trump	0.5
frame=label:phrase opener=QUOTE	-0.2
frame=label:phrase opener=a	-0.2
frame=label:phrase opener=he	-0.6
frame=label:phrase opener=his	-0.5
frame=label:phrase opener=i	-0.4
frame=label:phrase opener=in	-0.6
frame=label:phrase opener=it	-0.6
frame=label:phrase opener=no	-0.3
frame=label:phrase opener=that	-0.1
frame=label:phrase opener=the	-0.5
frame=noun:about opener=a	-0.8
frame=noun:about opener=her	-0.3
frame=noun:about opener=his	0.3
frame=noun:about opener=mr.	-0.8
frame=noun:about opener=the	-0.2
frame=noun:about opener=what	-0.2
frame=noun:against opener=a	-0.8
frame=noun:against opener=clinton	-0.5
frame=noun:against opener=him	-0.3
frame=noun:against opener=the	-0.1
frame=noun:against opener=trump	-0.9
frame=noun:for opener=QUOTE	-0.2
frame=noun:for opener=a	0.1
frame=noun:for opener=all	-0.5
frame=noun:for opener=both	-0.6
frame=noun:for opener=candidates	-0.6
frame=noun:for opener=clinton	-0.1
frame=noun:for opener=cruz	-0.4
frame=noun:for opener=delegates	-0.4
frame=noun:for opener=democratic	-0.5
frame=noun:for opener=democrats	-0.5
frame=noun:for opener=donald	-0.5
frame=noun:for opener=hillary	-0.5
frame=noun:for opener=him	-0.7
frame=noun:for opener=his	-0.2
frame=noun:for opener=its	-0.1
frame=noun:for opener=many	-0.7
frame=noun:for opener=months	-0.7
frame=noun:for opener=mr.	-0.4
frame=noun:for opener=mrs.	-0.6
frame=noun:for opener=obama	-0.6
frame=noun:for opener=one	-0.7
frame=noun:for opener=president	-0.5
frame=noun:for opener=republican	-0.5
frame=noun:for opener=sanders	-0.3
frame=noun:for opener=the	-0.2
frame=noun:for opener=this	-0.7
frame=noun:for opener=trump	-0.8
frame=noun:for opener=years	-0.6
frame=noun:in opener=1988	-0.4
frame=noun:in opener=1992	-0.4
frame=noun:in opener=2005	-0.5
frame=noun:in opener=2008	-0.6
frame=noun:in opener=2009	-0.5
frame=noun:in opener=2010	-0.5
frame=noun:in opener=2012	-0.8
frame=noun:in opener=2013	-0.6
frame=noun:in opener=2014	-0.7
frame=noun:in opener=a	-0.4
frame=noun:in opener=alabama	-0.5
frame=noun:in opener=all	-0.7
frame=noun:in opener=american	0.1
frame=noun:in opener=an	-0.3
frame=noun:in opener=benghazi	-0.7
frame=noun:in opener=both	-1.1
frame=noun:in opener=brooklyn	-0.6
frame=noun:in opener=california	-0.9
frame=noun:in opener=cleveland	-0.7
frame=noun:in opener=clinton's	-0.5
frame=noun:in opener=colorado	-0.6
frame=noun:in opener=congress	-0.9
frame=noun:in opener=december	-0.6
frame=noun:in opener=delegates	-0.5
frame=noun:in opener=downtown	-0.6
frame=noun:in opener=early	-0.6
frame=noun:in opener=europe	-1.0
frame=noun:in opener=february	-0.7
frame=noun:in opener=five	-0.3
frame=noun:in opener=florida	-0.5
frame=noun:in opener=georgia	-0.3
frame=noun:in opener=her	-0.1
frame=noun:in opener=his	-0.2
frame=noun:in opener=indiana	-0.5
frame=noun:in opener=iowa	-0.2
frame=noun:in opener=iraq	-0.6
frame=noun:in opener=january	-0.5
frame=noun:in opener=july	-0.6
frame=noun:in opener=june	-0.6
frame=noun:in opener=las	-0.5
frame=noun:in opener=manchester	-0.4
frame=noun:in opener=march	-0.5
frame=noun:in opener=may	-0.4
frame=noun:in opener=mexico	-0.6
frame=noun:in opener=miami	-0.6
frame=noun:in opener=milwaukee	-0.6
frame=noun:in opener=national	0.1
frame=noun:in opener=nevada	-0.6
frame=noun:in opener=new	-0.7
frame=noun:in opener=north	-0.6
frame=noun:in opener=october	-0.6
frame=noun:in opener=ohio	-0.6
frame=noun:in opener=order	-0.5
frame=noun:in opener=orlando	-0.9
frame=noun:in opener=paris	-0.4
frame=noun:in opener=pennsylvania	-0.6
frame=noun:in opener=philadelphia	-0.8
frame=noun:in opener=politics	-0.7
frame=noun:in opener=recent	-0.5
frame=noun:in opener=san	-0.8
frame=noun:in opener=september	-0.4
frame=noun:in opener=some	-0.6
frame=noun:in opener=south	-0.9
frame=noun:in opener=syria	-1.0
frame=noun:in opener=texas	-0.5
frame=noun:in opener=that	-0.6
frame=noun:in opener=the	-0.6
frame=noun:in opener=their	-1.1
frame=noun:in opener=this	-0.1
frame=noun:in opener=those	-0.5
frame=noun:in opener=two	-0.4
frame=noun:in opener=valeant	-0.5
frame=noun:in opener=virginia	-0.6
frame=noun:in opener=washington	-0.4
frame=noun:in opener=west	-0.7
frame=noun:of opener=$	-0.9
frame=noun:of opener=2015	-0.4
frame=noun:of opener=2016	-0.5
frame=noun:of opener=QUOTE	0.2
frame=noun:of opener=a	-0.1
frame=noun:of opener=about	-0.4
frame=noun:of opener=all	-0.8
frame=noun:of opener=american	-0.1
frame=noun:of opener=americans	-0.8
frame=noun:of opener=an	-1.4
frame=noun:of opener=anonymity	-0.5
frame=noun:of opener=both	-0.8
frame=noun:of opener=candidates	-0.6
frame=noun:of opener=china	-0.6
frame=noun:of opener=clinton	-0.5
frame=noun:of opener=clinton's	-0.5
frame=noun:of opener=congress	-0.6
frame=noun:of opener=contests	-0.8
frame=noun:of opener=cruz	0.2
frame=noun:of opener=delegates	-0.8
frame=noun:of opener=democratic	-1.0
frame=noun:of opener=democrats	-0.9
frame=noun:of opener=dollars	-0.6
frame=noun:of opener=donald	-0.9
frame=noun:of opener=error	-0.5
frame=noun:of opener=exit	-0.2
frame=noun:of opener=florida	-0.9
frame=noun:of opener=foreign	0.2
frame=noun:of opener=former	-0.4
frame=noun:of opener=gop	-0.4
frame=noun:of opener=government	-0.8
frame=noun:of opener=her	-0.5
frame=noun:of opener=hillary	-0.4
frame=noun:of opener=his	-0.2
frame=noun:of opener=how	-0.7
frame=noun:of opener=immigration	-0.6
frame=noun:of opener=information	-0.6
frame=noun:of opener=it	-0.7
frame=noun:of opener=its	-0.9
frame=noun:of opener=labor	-0.6
frame=noun:of opener=life	-0.6
frame=noun:of opener=millions	-1.0
frame=noun:of opener=mr.	-0.9
frame=noun:of opener=mrs.	-0.5
frame=noun:of opener=national	-0.6
frame=noun:of opener=nevada	-0.4
frame=noun:of opener=new	-0.4
frame=noun:of opener=obama	-0.1
frame=noun:of opener=one	-0.6
frame=noun:of opener=other	-0.6
frame=noun:of opener=people	-1.1
frame=noun:of opener=political	0.2
frame=noun:of opener=president	-0.3
frame=noun:of opener=primary	-0.7
frame=noun:of opener=public	-0.7
frame=noun:of opener=republican	-0.2
frame=noun:of opener=republicans	-0.8
frame=noun:of opener=sampling	-0.3
frame=noun:of opener=sanders	-0.9
frame=noun:of opener=sen.	0.2
frame=noun:of opener=state	-0.3
frame=noun:of opener=superdelegates	-0.5
frame=noun:of opener=support	-0.7
frame=noun:of opener=television	-0.5
frame=noun:of opener=terrorism	-0.5
frame=noun:of opener=texas	-0.6
frame=noun:of opener=that	-0.1
frame=noun:of opener=the	-0.3
frame=noun:of opener=their	-1.1
frame=noun:of opener=them	-0.5
frame=noun:of opener=these	-0.5
frame=noun:of opener=this	-0.9
frame=noun:of opener=those	-0.6
frame=noun:of opener=thousands	-0.7
frame=noun:of opener=time	-0.4
frame=noun:of opener=trade	-0.5
frame=noun:of opener=trump	0.1
frame=noun:of opener=trump's	-0.1
frame=noun:of opener=twitter	-0.7
frame=noun:of opener=vermont	-0.1
frame=noun:of opener=voters	-1.0
frame=noun:of opener=what	-0.3
frame=noun:of opener=white	-0.5
frame=noun:of opener=women	-0.8
frame=noun:on opener=a	-0.6
frame=noun:on opener=an	-0.7
frame=noun:on opener=behalf	-0.7
frame=noun:on opener=clinton	0.3
frame=noun:on opener=facebook	-0.4
frame=noun:on opener=fox	-0.4
frame=noun:on opener=friday	-0.7
frame=noun:on opener=health	-0.6
frame=noun:on opener=her	-0.1
frame=noun:on opener=his	-0.9
frame=noun:on opener=immigration	0.3
frame=noun:on opener=march	-0.7
frame=noun:on opener=monday	-1.0
frame=noun:on opener=saturday	-1.0
frame=noun:on opener=social	-0.7
frame=noun:on opener=sunday	-0.7
frame=noun:on opener=super	-0.4
frame=noun:on opener=the	-1.1
frame=noun:on opener=thursday	-0.8
frame=noun:on opener=trump	-0.6
frame=noun:on opener=tuesday	-1.2
frame=noun:on opener=twitter	-1.1
frame=noun:on opener=wall	-0.7
frame=noun:over opener=a	-0.2
frame=noun:over opener=his	-0.1
frame=noun:over opener=sanders	-0.7
frame=noun:over opener=the	-0.5
frame=noun:to opener=to	-0.1
frame=noun:wh opener=how	-0.1
frame=noun:wh opener=if	-0.4
frame=noun:wh opener=what	-0.8
frame=noun:with opener=a	-0.2
frame=noun:with opener=an	-0.8
frame=noun:with opener=clinton	-0.8
frame=noun:with opener=fox	-0.6
frame=noun:with opener=his	-1.1
frame=noun:with opener=iran	-0.7
frame=noun:with opener=mr.	-1.0
frame=noun:with opener=obama	-0.6
frame=noun:with opener=other	-0.6
frame=noun:with opener=reporters	-0.9
frame=noun:with opener=sanders	-0.6
frame=noun:with opener=the	0.2
frame=noun:with opener=trump	0.1
frame=object:about opener=QUOTE	-0.3
frame=object:about opener=a	-0.5
frame=object:about opener=his	0.2
frame=object:about opener=how	0.3
frame=object:about opener=immigration	-0.5
frame=object:about opener=the	0.1
frame=object:about opener=their	-0.1
frame=object:about opener=trump	0.1
frame=object:about opener=what	0.2
frame=object:about opener=whether	0.3
frame=object:about opener=who	-0.3
frame=object:after opener=a	-0.8
frame=object:after opener=the	-1.0
frame=object:against opener=a	0.2
frame=object:against opener=mr.	-0.1
frame=object:around opener=the	0.1
frame=object:at opener=$	-0.6
frame=object:at opener=a	-0.7
frame=object:at opener=his	-0.1
frame=object:at opener=home	-0.7
frame=object:at opener=least	0.3
frame=object:at opener=stake	-0.6
frame=object:at opener=the	-0.6
frame=object:at opener=trump	-0.6
frame=object:by opener=an	-0.2
frame=object:by opener=cnn	-0.5
frame=object:by opener=former	-0.6
frame=object:by opener=her	-0.7
frame=object:by opener=his	-0.1
frame=object:by opener=mr.	-0.6
frame=object:by opener=politico	-0.4
frame=object:by opener=sanders	-0.5
frame=object:by opener=trump	-0.8
frame=object:by opener=western	-0.3
frame=object:for opener=an	0.1
frame=object:for opener=clinton	-0.8
frame=object:for opener=grabs	-0.6
frame=object:for opener=her	0.2
frame=object:for opener=hillary	-0.5
frame=object:for opener=him	0.1
frame=object:for opener=his	0.2
frame=object:for opener=it	-0.8
frame=object:for opener=mr.	-0.5
frame=object:for opener=president	-0.2
frame=object:for opener=reelection	-0.3
frame=object:for opener=this	-0.6
frame=object:for opener=trump	0.2
frame=object:from opener=a	-0.3
frame=object:from opener=her	-0.9
frame=object:from opener=the	-0.4
frame=object:in opener=a	-0.1
frame=object:in opener=an	-0.4
frame=object:in opener=california	-0.7
frame=object:in opener=favor	0.9
frame=object:in opener=federal	-0.7
frame=object:in opener=florida	-0.5
frame=object:in opener=front	-0.8
frame=object:in opener=her	-0.1
frame=object:in opener=his	-0.4
frame=object:in opener=iowa	-0.9
frame=object:in opener=its	0.2
frame=object:in opener=large	-0.3
frame=object:in opener=line	-0.2
frame=object:in opener=many	-0.7
frame=object:in opener=nevada	0.1
frame=object:in opener=new	-0.9
frame=object:in opener=office	-0.4
frame=object:in opener=ohio	-0.4
frame=object:in opener=one	-0.1
frame=object:in opener=other	0.1
frame=object:in opener=politics	-0.1
frame=object:in opener=power	-0.4
frame=object:in opener=response	-0.1
frame=object:in opener=san	-0.5
frame=object:in opener=some	0.1
frame=object:in opener=south	-0.1
frame=object:in opener=support	0.2
frame=object:in opener=syria	-0.6
frame=object:in opener=the	-0.4
frame=object:in opener=their	-0.1
frame=object:in opener=third	-0.5
frame=object:into opener=a	0.3
frame=object:into opener=the	-1.3
frame=object:into opener=tuesday	-0.4
frame=object:np opener=$	-0.5
frame=object:np opener='s	-0.7
frame=object:np opener=10	-0.6
frame=object:np opener=11	0.2
frame=object:np opener=a	-0.2
frame=object:np opener=abc	-0.3
frame=object:np opener=abortion	0.4
frame=object:np opener=about	-0.5
frame=object:np opener=access	0.1
frame=object:np opener=ads	0.3
frame=object:np opener=advantage	-0.7
frame=object:np opener=african	-0.2
frame=object:np opener=aim	0.3
frame=object:np opener=ali	0.4
frame=object:np opener=almost	0.1
frame=object:np opener=also	-0.2
frame=object:np opener=america	-0.1
frame=object:np opener=american	0.1
frame=object:np opener=americans	0.3
frame=object:np opener=an	-0.4
frame=object:np opener=another	-0.1
frame=object:np opener=any	0.3
frame=object:np opener=anything	-0.4
frame=object:np opener=applause	-0.6
frame=object:np opener=arms	-0.6
frame=object:np opener=attacks	-0.1
frame=object:np opener=attention	0.4
frame=object:np opener=ayotte	0.1
frame=object:np opener=bad	0.2
frame=object:np opener=banks	-0.3
frame=object:np opener=bernie	0.5
frame=object:np opener=big	-0.2
frame=object:np opener=bill	0.4
frame=object:np opener=billions	-0.7
frame=object:np opener=black	-0.8
frame=object:np opener=both	-0.1
frame=object:np opener=breitbart	-0.6
frame=object:np opener=britain	-0.1
frame=object:np opener=bush	0.3
frame=object:np opener=business	-0.2
frame=object:np opener=campaign	-0.3
frame=object:np opener=candidates	0.3
frame=object:np opener=carson	0.4
frame=object:np opener=cases	-0.3
frame=object:np opener=chairman	-0.7
frame=object:np opener=cheers	-0.6
frame=object:np opener=china	0.4
frame=object:np opener=christie	-0.1
frame=object:np opener=class	0.1
frame=object:np opener=classified	-0.8
frame=object:np opener=clear	-0.3
frame=object:np opener=climate	0.1
frame=object:np opener=clinton	0.4
frame=object:np opener=clinton's	0.4
frame=object:np opener=coal	-0.5
frame=object:np opener=commander	-0.7
frame=object:np opener=comments	0.1
frame=object:np opener=common	-0.6
frame=object:np opener=concern	-0.1
frame=object:np opener=confidence	-0.1
frame=object:np opener=congress	0.2
frame=object:np opener=congressional	0.3
frame=object:np opener=conservative	-0.2
frame=object:np opener=contest	-0.6
frame=object:np opener=contests	-0.8
frame=object:np opener=control	-0.5
frame=object:np opener=corporate	-0.2
frame=object:np opener=criticism	-0.6
frame=object:np opener=data	0.4
frame=object:np opener=debate	-0.1
frame=object:np opener=delegates	-0.4
frame=object:np opener=democratic	-0.2
frame=object:np opener=democrats	-0.3
frame=object:np opener=details	-0.1
frame=object:np opener=direct	-0.2
frame=object:np opener=director	-0.7
frame=object:np opener=doubts	-0.4
frame=object:np opener=each	-0.5
frame=object:np opener=early	0.1
frame=object:np opener=economic	-0.5
frame=object:np opener=either	-0.6
frame=object:np opener=emails	-0.5
frame=object:np opener=employees	-0.5
frame=object:np opener=energy	-0.7
frame=object:np opener=every	-0.1
frame=object:np opener=everyone	-0.3
frame=object:np opener=families	-0.5
frame=object:np opener=fears	-0.3
frame=object:np opener=federal	0.1
frame=object:np opener=financial	-0.4
frame=object:np opener=first	-0.6
frame=object:np opener=five	0.1
frame=object:np opener=florida	0.1
frame=object:np opener=foreign	-0.7
frame=object:np opener=former	0.3
frame=object:np opener=four	-0.3
frame=object:np opener=fox	-0.1
frame=object:np opener=free	-0.1
frame=object:np opener=fun	0.3
frame=object:np opener=fund	-0.2
frame=object:np opener=funding	-0.2
frame=object:np opener=fundraising	-0.4
frame=object:np opener=george	0.2
frame=object:np opener=global	-0.2
frame=object:np opener=good	0.1
frame=object:np opener=gop	0.1
frame=object:np opener=ground	0.2
frame=object:np opener=groups	-0.6
frame=object:np opener=gun	0.2
frame=object:np opener=hands	-0.4
frame=object:np opener=he	0.3
frame=object:np opener=health	-0.5
frame=object:np opener=high	-0.8
frame=object:np opener=him	0.3
frame=object:np opener=himself	-0.1
frame=object:np opener=history	-0.4
frame=object:np opener=house	-0.2
frame=object:np opener=hundreds	-0.4
frame=object:np opener=i	-0.4
frame=object:np opener=immigrants	0.4
frame=object:np opener=immigration	-0.6
frame=object:np opener=in.	-0.7
frame=object:np opener=income	-0.3
frame=object:np opener=information	-0.3
frame=object:np opener=interest	-0.8
frame=object:np opener=internal	-0.7
frame=object:np opener=interviews	-0.2
frame=object:np opener=israel	0.1
frame=object:np opener=it	0.3
frame=object:np opener=its	-0.4
frame=object:np opener=itself	-0.6
frame=object:np opener=jeb	0.2
frame=object:np opener=jobs	-0.4
frame=object:np opener=john	0.2
frame=object:np opener=just	-0.5
frame=object:np opener=kasich	-0.1
frame=object:np opener=key	-0.6
frame=object:np opener=latino	0.2
frame=object:np opener=less	-0.3
frame=object:np opener=liberal	-0.3
frame=object:np opener=likely	0.1
frame=object:np opener=little	0.3
frame=object:np opener=manafort	0.2
frame=object:np opener=many	-0.9
frame=object:np opener=marco	0.3
frame=object:np opener=mate	-0.7
frame=object:np opener=me	-0.5
frame=object:np opener=messages	-0.3
frame=object:np opener=mexico	0.1
frame=object:np opener=military	-0.2
frame=object:np opener=millions	0.4
frame=object:np opener=momentum	0.2
frame=object:np opener=money	-0.6
frame=object:np opener=most	-0.5
frame=object:np opener=mr.	0.2
frame=object:np opener=ms.	-0.2
frame=object:np opener=much	-0.7
frame=object:np opener=muslim	0.1
frame=object:np opener=muslims	0.4
frame=object:np opener=my	-0.6
frame=object:np opener=national	-0.3
frame=object:np opener=nearly	-0.2
frame=object:np opener=no	0.3
frame=object:np opener=none	0.2
frame=object:np opener=nothing	-0.5
frame=object:np opener=now	-0.4
frame=object:np opener=obama	0.3
frame=object:np opener=office	0.1
frame=object:np opener=officials	-0.8
frame=object:np opener=ohio	0.1
frame=object:np opener=once	-0.5
frame=object:np opener=one	0.3
frame=object:np opener=only	-0.8
frame=object:np opener=our	-0.1
frame=object:np opener=part	-0.8
frame=object:np opener=people	-0.1
frame=object:np opener=perez	0.4
frame=object:np opener=photos	-0.8
frame=object:np opener=place	-0.8
frame=object:np opener=places	-0.4
frame=object:np opener=planned	0.4
frame=object:np opener=policy	-0.5
frame=object:np opener=politico	0.1
frame=object:np opener=politics	-0.3
frame=object:np opener=polls	-0.3
frame=object:np opener=potential	-0.5
frame=object:np opener=president	0.1
frame=object:np opener=presidential	0.2
frame=object:np opener=primaries	-0.6
frame=object:np opener=private	0.1
frame=object:np opener=public	-0.1
frame=object:np opener=questions	0.2
frame=object:np opener=rates	-0.4
frame=object:np opener=records	-0.8
frame=object:np opener=rep.	-0.7
frame=object:np opener=reports	-0.2
frame=object:np opener=republican	0.2
frame=object:np opener=republicans	-0.1
frame=object:np opener=rival	-0.4
frame=object:np opener=rivals	-0.7
frame=object:np opener=roughly	-0.1
frame=object:np opener=rubio	-0.2
frame=object:np opener=rubio's	0.3
frame=object:np opener=rules	-0.2
frame=object:np opener=ryan	0.2
frame=object:np opener=sanders	0.4
frame=object:np opener=scrutiny	-0.7
frame=object:np opener=secretary	-0.1
frame=object:np opener=security	-0.4
frame=object:np opener=sen.	-0.6
frame=object:np opener=senate	-0.1
frame=object:np opener=senator	0.1
frame=object:np opener=sense	-0.1
frame=object:np opener=seven	-0.6
frame=object:np opener=several	0.1
frame=object:np opener=she	0.2
frame=object:np opener=significant	-0.8
frame=object:np opener=similar	-0.2
frame=object:np opener=small	-0.2
frame=object:np opener=social	-0.2
frame=object:np opener=some	-0.3
frame=object:np opener=someone	0.1
frame=object:np opener=something	-0.4
frame=object:np opener=south	-0.3
frame=object:np opener=specific	0.6
frame=object:np opener=speculation	-0.7
frame=object:np opener=speeches	-0.2
frame=object:np opener=spending	0.3
frame=object:np opener=state	0.1
frame=object:np opener=still	-0.4
frame=object:np opener=strong	0.2
frame=object:np opener=such	0.2
frame=object:np opener=suit	-0.6
frame=object:np opener=support	0.1
frame=object:np opener=supporters	-0.2
frame=object:np opener=surveys	-0.8
frame=object:np opener=syrian	0.1
frame=object:np opener=taxes	-0.7
frame=object:np opener=television	-0.6
frame=object:np opener=tens	-0.7
frame=object:np opener=thanks	-0.1
frame=object:np opener=their	-0.2
frame=object:np opener=them	-0.5
frame=object:np opener=themselves	-0.1
frame=object:np opener=these	-0.4
frame=object:np opener=they	0.5
frame=object:np opener=this	0.1
frame=object:np opener=thousands	0.2
frame=object:np opener=three	-0.2
frame=object:np opener=time	-0.3
frame=object:np opener=together	-0.7
frame=object:np opener=too	0.4
frame=object:np opener=trade	0.1
frame=object:np opener=trayvon	-0.6
frame=object:np opener=tribute	0.3
frame=object:np opener=trump	0.5
frame=object:np opener=trump's	0.5
frame=object:np opener=tuition	-0.1
frame=object:np opener=tunnels	-0.6
frame=object:np opener=tv	-0.6
frame=object:np opener=two	-0.2
frame=object:np opener=us	-0.5
frame=object:np opener=valeant	0.1
frame=object:np opener=victory	0.2
frame=object:np opener=viewers	0.1
frame=object:np opener=violence	-0.2
frame=object:np opener=virginia	0.1
frame=object:np opener=voting	0.2
frame=object:np opener=wall	-0.3
frame=object:np opener=water	-0.7
frame=object:np opener=we	0.3
frame=object:np opener=workers	-0.4
frame=object:np opener=you	-0.2
frame=object:np opener=young	-0.4
frame=object:np opener=your	-0.5
frame=object:np-as opener=a	-0.5
frame=object:np-as opener=him	0.1
frame=object:np-as opener=his	0.2
frame=object:np-as opener=mr.	-0.2
frame=object:np-as opener=the	0.2
frame=object:np-as opener=themselves	0.4
frame=object:np-for opener=a	-0.3
frame=object:np-for opener=clinton	0.3
frame=object:np-for opener=him	0.2
frame=object:np-for opener=his	-0.3
frame=object:np-for opener=mr.	0.2
frame=object:np-for opener=the	-0.3
frame=object:np-np opener=$	-0.5
frame=object:np-np opener=a	-0.2
frame=object:np-np opener=all	-0.2
frame=object:np-np opener=an	-0.4
frame=object:np-np opener=another	0.3
frame=object:np-np opener=any	-0.1
frame=object:np-np opener=both	-0.1
frame=object:np-np opener=clinton	0.3
frame=object:np-np opener=clinton's	0.3
frame=object:np-np opener=cruz	0.2
frame=object:np-np opener=donald	-0.2
frame=object:np-np opener=half	-0.8
frame=object:np-np opener=he	-0.2
frame=object:np-np opener=her	0.2
frame=object:np-np opener=hillary	0.4
frame=object:np-np opener=him	0.3
frame=object:np-np opener=himself	-0.2
frame=object:np-np opener=his	0.2
frame=object:np-np opener=it	-0.1
frame=object:np-np opener=its	0.2
frame=object:np-np opener=just	-0.6
frame=object:np-np opener=me	0.3
frame=object:np-np opener=mrs.	0.2
frame=object:np-np opener=no	-0.3
frame=object:np-np opener=obama	0.5
frame=object:np-np opener=one	-0.1
frame=object:np-np opener=politico	-0.3
frame=object:np-np opener=reporters	-0.1
frame=object:np-np opener=republicans	-0.1
frame=object:np-np opener=some	-0.6
frame=object:np-np opener=something	0.1
frame=object:np-np opener=such	-0.3
frame=object:np-np opener=them	-0.1
frame=object:np-np opener=there	-0.4
frame=object:np-np opener=this	-0.1
frame=object:np-np opener=trump	-0.3
frame=object:np-np opener=trump's	0.3
frame=object:np-np opener=two	-0.8
frame=object:np-np opener=voters	0.3
frame=object:np-np opener=you	0.3
frame=object:np-of opener=a	-0.2
frame=object:np-of opener=clinton	0.4
frame=object:np-of opener=him	0.5
frame=object:np-of opener=his	-0.3
frame=object:np-of opener=its	-0.3
frame=object:np-of opener=no	0.2
frame=object:np-of opener=one	-0.5
frame=object:np-of opener=sanders	0.4
frame=object:np-of opener=trump	0.3
frame=object:np-on opener=a	-0.3
frame=object:np-on opener=her	0.2
frame=object:np-on opener=his	0.3
frame=object:np-on opener=their	-0.8
frame=object:np-over opener=a	-0.6
frame=object:np-over opener=the	-0.2
frame=object:np-to opener=$	0.1
frame=object:np-to opener=1,237	-0.5
frame=object:np-to opener=2,383	-0.7
frame=object:np-to opener=a	0.1
frame=object:np-to opener=all	0.5
frame=object:np-to opener=americans	-0.1
frame=object:np-to opener=an	-0.1
frame=object:np-to opener=clinton	0.2
frame=object:np-to opener=her	0.1
frame=object:np-to opener=him	0.3
frame=object:np-to opener=his	0.2
frame=object:np-to opener=more	0.1
frame=object:np-to opener=new	-0.1
frame=object:np-to opener=no	0.1
frame=object:np-to opener=obama	0.6
frame=object:np-to opener=one	0.1
frame=object:np-to opener=other	0.4
frame=object:np-to opener=people	-0.2
frame=object:np-to opener=pressure	-0.1
frame=object:np-to opener=republican	0.2
frame=object:np-to opener=republicans	0.3
frame=object:np-to opener=sanders	-0.2
frame=object:np-to opener=some	-0.4
frame=object:np-to opener=the	-0.1
frame=object:np-to opener=their	-0.2
frame=object:np-to opener=them	-0.3
frame=object:np-to opener=trump	0.4
frame=object:np-to opener=trump's	0.2
frame=object:np-to opener=voters	-0.4
frame=object:np-to opener=ways	-0.3
frame=object:of opener=a	-0.2
frame=object:of opener=her	0.5
frame=object:of opener=his	0.6
frame=object:of opener=mr.	0.1
frame=object:of opener=the	-0.2
frame=object:of opener=their	-0.2
frame=object:of opener=trump	-0.4
frame=object:on opener=a	-0.4
frame=object:on opener=abc	-0.2
frame=object:on opener=an	0.1
frame=object:on opener=behalf	0.1
frame=object:on opener=cnn	0.2
frame=object:on opener=facebook	-0.5
frame=object:on opener=fox	-0.5
frame=object:on opener=her	0.1
frame=object:on opener=his	0.1
frame=object:on opener=how	-0.2
frame=object:on opener=it	0.2
frame=object:on opener=mr.	-0.1
frame=object:on opener=national	-0.3
frame=object:on opener=new	-0.6
frame=object:on opener=sanders	0.1
frame=object:on opener=social	0.3
frame=object:on opener=stage	-0.8
frame=object:on opener=the	-0.3
frame=object:on opener=their	-0.5
frame=object:on opener=them	-0.7
frame=object:on opener=this	0.1
frame=object:on opener=those	0.3
frame=object:on opener=trump	0.1
frame=object:on opener=twitter	0.1
frame=object:on opener=what	0.2
frame=object:over opener=sanders	-0.6
frame=object:over opener=the	-0.1
frame=object:so opener=so	0.1
frame=object:to opener=$	-0.6
frame=object:to opener=a	-0.3
frame=object:to opener=an	-0.2
frame=object:to opener=clinton	-0.1
frame=object:to opener=clinton's	0.2
frame=object:to opener=fox	-0.2
frame=object:to opener=her	-0.2
frame=object:to opener=him	0.3
frame=object:to opener=his	0.3
frame=object:to opener=it	-0.2
frame=object:to opener=me	-0.5
frame=object:to opener=mr.	-0.1
frame=object:to opener=other	0.4
frame=object:to opener=people	-0.1
frame=object:to opener=reporters	-0.3
frame=object:to opener=republicans	-0.5
frame=object:to opener=requests	0.1
frame=object:to opener=sanders	0.1
frame=object:to opener=the	-0.2
frame=object:to opener=their	-0.2
frame=object:to opener=trump	0.3
frame=object:to opener=what	0.3
frame=object:with opener=a	-0.2
frame=object:with opener=an	0.1
frame=object:with opener=clinton	-0.1
frame=object:with opener=her	-0.6
frame=object:with opener=his	0.2
frame=object:with opener=mr.	-0.1
frame=object:with opener=other	0.1
frame=object:with opener=republican	-0.8
frame=object:with opener=sanders	-0.5
frame=object:with opener=the	0.2
frame=object:with opener=their	-0.3
frame=object:with opener=trump	-0.8
frame=passive opener=a	0.2
frame=passive opener=all	-0.1
frame=passive opener=clinton	-0.4
frame=passive opener=donald	-0.8
frame=passive opener=he	-0.8
frame=passive opener=hillary	-0.7
frame=passive opener=his	-0.1
frame=passive opener=i	-0.6
frame=passive opener=it	-0.2
frame=passive opener=many	-0.1
frame=passive opener=mr.	-0.6
frame=passive opener=mrs.	-0.3
frame=passive opener=obama	-0.7
frame=passive opener=one	-0.7
frame=passive opener=other	-0.1
frame=passive opener=sanders	-0.9
frame=passive opener=she	-0.4
frame=passive opener=some	-0.7
frame=passive opener=that	-0.3
frame=passive opener=the	0.1
frame=passive opener=their	-0.6
frame=passive opener=there	-0.8
frame=passive opener=they	-0.2
frame=passive opener=this	-0.9
frame=passive opener=three	-0.5
frame=passive opener=trump	-1.0
frame=passive opener=trump's	-0.7
frame=passive opener=two	0.1
frame=passive opener=what	-0.7
frame=passive opener=when	0.4
frame=passive opener=who	-0.5
frame=passive opener=whose	-0.4
frame=passive+clause:to opener=a	-0.5
frame=passive+clause:to opener=clinton	0.2
frame=passive+clause:to opener=it	0.3
frame=passive+clause:to opener=mr.	-0.4
frame=passive+clause:to opener=sanders	0.1
frame=passive+clause:to opener=she	0.3
frame=passive+clause:to opener=the	0.1
frame=passive+clause:to opener=they	-0.2
frame=passive+clause:to opener=trump	0.2
frame=passive+clause:to opener=which	-0.5
frame=passive+clause:to opener=who	0.3
frame=passive+object:for opener=the	-0.7
frame=passive:by opener=a	0.2
frame=passive:by opener=an	-0.5
frame=passive:by opener=clinton	-0.3
frame=passive:by opener=his	-0.1
frame=passive:by opener=it	-0.1
frame=passive:by opener=sanders	-0.2
frame=passive:by opener=that	-0.2
frame=passive:by opener=the	-0.4
frame=passive:by opener=they	-0.6
frame=passive:by opener=those	0.4
frame=passive:by opener=which	-0.3
frame=passive:by opener=who	-0.2
frame=relative:object opener=that	-0.7
frame=relative:object opener=whom	-0.3
how=after form=none kind=name	0.1
how=apposition	0.3
how=apposition form=finite kind=name	-0.1
how=apposition form=finite kind=noun	0.7
how=apposition form=finite kind=other	0.4
how=apposition form=finite kind=plural	-0.4
how=apposition form=past kind=noun	0.4
how=apposition form=past kind=other	0.1
how=apposition form=past kind=plural	0.3
how=attached	-0.2
how=attached form=ing kind=name	-0.4
how=attached form=ing kind=noun	-0.1
how=attached form=ing kind=other	0.1
how=attached form=ing kind=plural	0.1
how=attached form=ing kind=this	-0.3
how=before	0.1
how=before form=finite kind=he	-0.1
how=before form=finite kind=i	0.2
how=before form=finite kind=name	-0.1
how=before form=finite kind=other	0.2
how=before form=finite kind=plural	0.1
how=before form=finite kind=they	0.2
how=before form=finite kind=we	-0.1
how=before form=finite-passive kind=he	-0.3
how=before form=finite-passive kind=it	-0.3
how=before form=finite-passive kind=name	-0.5
how=before form=finite-passive kind=noun	-0.7
how=before form=finite-passive kind=plural	-0.3
how=before form=past kind=he	0.1
how=before form=past kind=i	-0.3
how=before form=past kind=it	0.2
how=before form=past kind=name	-0.1
how=before form=past kind=other	-0.3
how=before form=past kind=they	-0.1
how=before form=past kind=this	-0.5
how=before form=past kind=we	0.1
how=before form=past kind=you	0.2
how=by	-0.2
how=by form=finite-passive kind=name	-0.4
how=by form=finite-passive kind=noun	-0.4
how=by form=finite-passive kind=other	-0.2
how=by form=past kind=name	-0.9
how=by form=past kind=noun	-0.3
how=by form=past kind=plural	0.1
how=far	-0.1
how=far form=finite kind=he	0.4
how=far form=finite kind=it	0.2
how=far form=finite kind=noun	-0.6
how=far form=finite kind=other	-0.1
how=far form=finite kind=plural	-0.1
how=far form=finite kind=that	-0.4
how=far form=finite kind=they	-0.1
how=far form=finite kind=this	-0.3
how=far form=finite kind=which	-0.5
how=far form=finite kind=who	-0.7
how=far form=finite kind=you	-0.7
how=far form=past kind=he	-0.1
how=far form=past kind=i	0.3
how=far form=past kind=it	0.1
how=far form=past kind=name	0.1
how=far form=past kind=plural	-0.6
how=far form=past kind=that	-1.1
how=far form=past kind=they	-0.3
how=far form=past kind=who	-0.7
how=following	-0.4
how=following form=ing kind=he	0.1
how=following form=ing kind=name	0.1
how=following form=ing kind=noun	0.5
how=following form=ing kind=other	-0.9
how=following form=ing kind=plural	-0.1
how=following form=ing kind=they	-0.6
how=following form=past kind=he	-0.8
how=following form=past kind=it	-0.3
how=following form=past kind=name	-0.6
how=following form=past kind=noun	-0.8
how=infinitive	0.1
how=infinitive form=infinitive kind=he	0.1
how=infinitive form=infinitive kind=i	0.2
how=infinitive form=infinitive kind=it	-0.3
how=infinitive form=infinitive kind=noun	-0.3
how=infinitive form=infinitive kind=other	-0.2
how=infinitive form=infinitive kind=plural	-0.1
how=infinitive form=infinitive kind=that	0.2
how=infinitive form=infinitive kind=they	-0.1
how=infinitive form=infinitive kind=which	-0.2
how=infinitive form=infinitive kind=who	0.1
how=infinitive form=infinitive kind=you	0.2
how=inverted	-0.3
how=inverted form=finite kind=it	-0.5
how=inverted form=finite kind=name	0.2
how=inverted form=finite kind=noun	-0.1
how=inverted form=finite kind=plural	-0.5
how=inverted form=past kind=he	-0.6
how=inverted form=past kind=it	-0.4
how=inverted form=past kind=noun	-0.3
how=inverted form=past kind=other	-0.1
how=inverted form=past kind=plural	-0.6
how=label form=none kind=name	0.1
how=label form=none kind=none	-0.5
how=label form=none kind=noun	-0.4
how=label form=none kind=other	-0.9
how=label form=none kind=plural	-0.4
how=main	-0.2
how=main form=finite kind=he	0.1
how=main form=finite kind=i	0.1
how=main form=finite kind=it	-1.0
how=main form=finite kind=name	0.2
how=main form=finite kind=noun	-0.2
how=main form=finite kind=other	-0.8
how=main form=finite kind=plural	-0.5
how=main form=finite kind=they	-0.1
how=main form=finite kind=you	-0.7
how=main form=infinitive kind=he	0.6
how=main form=infinitive kind=i	-0.1
how=main form=infinitive kind=it	-1.3
how=main form=infinitive kind=name	0.3
how=main form=infinitive kind=noun	-0.3
how=main form=infinitive kind=other	-0.5
how=main form=infinitive kind=plural	-0.4
how=main form=infinitive kind=this	-0.7
how=main form=infinitive kind=we	-0.9
how=main form=infinitive kind=you	0.2
how=main form=ing kind=i	-0.8
how=main form=ing kind=it	-0.8
how=main form=ing kind=name	0.2
how=main form=ing kind=noun	-0.5
how=main form=ing kind=other	-0.8
how=main form=ing kind=plural	-0.9
how=main form=ing kind=they	-0.1
how=main form=ing kind=this	-0.6
how=main form=past kind=he	-0.3
how=main form=past kind=i	0.1
how=main form=past kind=it	-1.0
how=main form=past kind=name	-0.1
how=main form=past kind=noun	-0.4
how=main form=past kind=other	-0.1
how=main form=past kind=plural	-0.4
how=main form=past kind=they	-0.2
how=none	-0.2
how=none form=finite kind=none	-1.1
how=none form=finite-passive kind=none	0.3
how=none form=infinitive kind=none	-0.4
how=none form=ing kind=none	-0.7
how=none form=ing-passive kind=none	-0.2
how=none form=none kind=none	-0.1
how=none form=past kind=none	-0.7
how=participle form=infinitive kind=name	-0.4
how=participle form=ing kind=he	0.1
how=participle form=ing kind=it	-0.5
how=participle form=ing kind=name	0.2
how=participle form=ing kind=other	-0.5
how=participle form=ing kind=that	-0.8
how=participle form=ing kind=they	-0.2
how=participle form=ing kind=this	-0.3
how=participle form=ing kind=which	-0.8
how=participle form=ing kind=who	-0.3
how=possessive	0.2
how=possessive form=none kind=noun	-0.1
how=possessive form=none kind=other	0.1
how=possessive form=none kind=plural	0.1
how=relative	0.1
how=relative form=finite kind=that	-0.6
how=relative form=finite kind=which	-0.1
how=relative form=ing kind=that	-0.8
how=relative form=past kind=that	0.1
how=relative form=past kind=who	0.2
how=shared	-0.3
how=shared form=finite kind=he	-0.4
how=shared form=finite kind=it	-0.1
how=shared form=finite kind=name	-0.1
how=shared form=finite kind=noun	-0.3
how=shared form=finite kind=other	-0.3
how=shared form=finite kind=that	-1.0
how=shared form=finite kind=they	-0.1
how=shared form=finite kind=which	0.1
how=shared form=finite kind=who	-0.2
how=shared form=past kind=he	-0.5
how=shared form=past kind=name	0.3
how=shared form=past kind=other	-0.5
how=shared form=past kind=that	-0.2
how=shared form=past kind=they	0.4
how=shared form=past kind=who	-0.5
inside=- class=other quote=all	-0.3
inside=- class=other quote=part	-0.8
inside=- class=other quote=short	-0.6
inside=- class=report quote=all	0.7
inside=- class=report quote=part	-0.1
inside=- class=report quote=short	-0.2
inside=- class=writing quote=all	1.0
inside=sign class=gesture quote=all	0.9
inside=sign class=other quote=all	0.9
inside=sign class=other quote=part	-0.3
inside=sign class=other quote=short	-0.1
inside=sign class=report quote=all	0.1
inside=sign class=report quote=part	-0.1
inside=sign class=report quote=short	0.1
inside=sign class=writing quote=all	0.4
inside=sign class=writing quote=part	0.1
kind=he quote=all	0.4
kind=he quote=none	-0.2
kind=he quote=part	0.4
kind=he quote=short	0.1
kind=i quote=none	0.2
kind=i quote=part	-0.2
kind=i quote=short	-0.2
kind=it quote=none	-0.5
kind=it quote=part	0.2
kind=it quote=short	-0.3
kind=name quote=all	0.6
kind=name quote=none	-0.1
kind=name quote=part	0.4
kind=name quote=short	0.2
kind=none quote=all	-0.6
kind=none quote=none	-0.2
kind=none quote=part	-0.2
kind=none quote=short	-0.2
kind=noun quote=all	0.1
kind=noun quote=none	-0.2
kind=noun quote=part	0.2
kind=noun quote=short	-0.4
kind=other quote=all	0.2
kind=other quote=none	-0.2
kind=other quote=part	0.2
kind=other quote=short	0.2
kind=plural quote=all	-0.5
kind=plural quote=none	-0.1
kind=plural quote=part	-0.1
kind=plural quote=short	0.1
kind=that quote=all	-0.1
kind=that quote=none	-0.3
kind=that quote=part	-0.5
kind=that quote=short	-0.5
kind=they quote=all	0.1
kind=they quote=none	0.1
kind=they quote=part	-0.1
kind=they quote=short	0.1
kind=this quote=none	-0.6
kind=this quote=part	-0.5
kind=we quote=part	-0.2
kind=we quote=short	-0.6
kind=which quote=none	-0.3
kind=which quote=short	-0.2
kind=who quote=all	-0.2
kind=who quote=none	-0.1
kind=who quote=part	-0.3
kind=who quote=short	-0.1
kind=you quote=none	0.1
lemma=:	0.0
lemma=: frame=label	0.1
lemma=: frame=label:capitals	-0.1
lemma=: frame=label:phrase	-0.2
lemma=: kind=name	0.1
lemma=: kind=none	-0.5
lemma=: kind=noun	-0.4
lemma=: kind=other	-0.9
lemma=: kind=plural	-0.4
lemma=: quote=all	-0.1
lemma=: quote=none	-0.3
lemma=: quote=part	-0.2
lemma=: quote=short	0.4
lemma=RARE	-0.5
lemma=abandon	-0.1
lemma=abandon form=infinitive	-0.3
lemma=abandon frame=object:np	-0.2
lemma=abandon modal	-0.3
lemma=abandon next=the	-0.2
lemma=abandon quote=none	-0.1
lemma=accelerate	-0.7
lemma=accelerate form=finite	-0.5
lemma=accelerate kind=name	-0.5
lemma=accelerate modal	-0.4
lemma=accelerate quote=none	-0.7
lemma=accept	0.3
lemma=accept form=infinitive	0.2
lemma=accept form=ing	0.1
lemma=accept form=past	0.1
lemma=accept frame=object:np	0.6
lemma=accept kind=he	-0.1
lemma=accept modal	0.4
lemma=accept quote=none	0.2
lemma=access	-0.1
lemma=access quote=none	-0.1
lemma=accommodate	-0.6
lemma=accommodate quote=none	-0.6
lemma=accompany	-0.3
lemma=accompany form=past	-0.2
lemma=accompany quote=none	-0.3
lemma=according to frame=according-to	0.1
lemma=according to frame=according-to:initial	0.1
lemma=according to kind=name	0.1
lemma=according to kind=noun	0.1
lemma=according to quote=all	0.1
lemma=according to quote=none	0.1
lemma=according to quote=part	0.1
lemma=according to quote=short	0.1
lemma=account	-0.1
lemma=account quote=none	-0.1
lemma=accuse	0.2
lemma=accuse form=finite	-0.2
lemma=accuse form=finite-passive	0.1
lemma=accuse form=ing	0.6
lemma=accuse form=past	0.1
lemma=accuse frame=clause:mixed	0.2
lemma=accuse frame=comment:open	-0.6
lemma=accuse frame=comment:phrase	-0.6
lemma=accuse frame=object:np	0.2
lemma=accuse frame=object:np-of	0.4
lemma=accuse frame=object:of	-0.2
lemma=accuse kind=name	0.3
lemma=accuse kind=none	0.2
lemma=accuse kind=noun	-0.1
lemma=accuse kind=who	-0.4
lemma=accuse next=clinton	0.3
lemma=accuse next=him	0.2
lemma=accuse next=of	-0.1
lemma=accuse next=sanders	0.3
lemma=accuse next=the	0.2
lemma=accuse next=trump	0.4
lemma=accuse quote=part	0.3
lemma=accuse quote=short	0.3
lemma=achieve	-0.1
lemma=achieve frame=object:np	-0.3
lemma=achieve kind=name	-0.2
lemma=achieve modal	-0.3
lemma=achieve quote=none	-0.1
lemma=acknowledge	0.3
lemma=acknowledge form=finite	0.4
lemma=acknowledge form=infinitive	-0.2
lemma=acknowledge form=ing	0.1
lemma=acknowledge form=past	0.3
lemma=acknowledge frame=comment:phrase	-0.7
lemma=acknowledge frame=object:np	0.2
lemma=acknowledge kind=he	0.3
lemma=acknowledge kind=name	0.2
lemma=acknowledge kind=plural	0.1
lemma=acknowledge modal	-0.1
lemma=acknowledge next=that	-0.2
lemma=acknowledge next=the	-0.3
lemma=acknowledge quote=none	0.1
lemma=acknowledge quote=part	0.7
lemma=acknowledge quote=short	0.7
lemma=acquiesce	0.5
lemma=acquiesce form=past	0.5
lemma=acquiesce kind=name	0.5
lemma=acquiesce quote=none	0.5
lemma=acquire	-0.1
lemma=acquire frame=object:np	0.1
lemma=acquire kind=name	0.1
lemma=acquire quote=none	-0.2
lemma=act	-0.1
lemma=act form=finite	-0.6
lemma=act form=ing	0.2
lemma=act form=past	-0.3
lemma=act frame=object:np	-0.6
lemma=act kind=name	-0.2
lemma=act kind=none	-0.4
lemma=act kind=noun	-0.6
lemma=act quote=none	-0.1
lemma=act quote=part	-0.2
lemma=activate	-0.7
lemma=activate frame=object:np	-0.6
lemma=activate kind=name	-0.6
lemma=activate quote=none	-0.5
lemma=adapt	-0.1
lemma=adapt form=finite	-0.6
lemma=adapt quote=none	-0.1
lemma=add	-0.2
lemma=add form=finite	-0.6
lemma=add form=finite-passive	-0.4
lemma=add form=infinitive	0.3
lemma=add form=ing	-0.1
lemma=add form=past	0.1
lemma=add frame=clause:that	0.2
lemma=add frame=comment	0.4
lemma=add frame=comment:open	-0.6
lemma=add frame=comment:phrase	0.1
lemma=add frame=comment:split	1.3
lemma=add frame=direct:after-cue	-0.1
lemma=add frame=direct:before-cue	0.5
lemma=add frame=direct:colon	0.3
lemma=add frame=object:np	-0.2
lemma=add frame=object:to	-1.0
lemma=add kind=he	0.4
lemma=add kind=it	-0.2
lemma=add kind=name	0.2
lemma=add kind=none	-0.6
lemma=add kind=noun	-0.3
lemma=add kind=plural	-0.6
lemma=add next=,	0.2
lemma=add next=.	0.7
lemma=add next=:	0.3
lemma=add next=another	-0.3
lemma=add next=that	0.3
lemma=add next=the	0.1
lemma=add next=to	-0.3
lemma=add quote=all	0.1
lemma=add quote=none	-0.3
lemma=add quote=part	0.2
lemma=add quote=short	-0.2
lemma=address	0.0
lemma=address form=finite	-0.2
lemma=address form=infinitive	0.2
lemma=address form=ing	-0.3
lemma=address kind=none	-0.6
lemma=address kind=noun	-0.2
lemma=address kind=plural	-0.1
lemma=address modal	0.1
lemma=address next=a	-0.3
lemma=adj:able	-0.1
lemma=adj:able form=finite	-0.1
lemma=adj:able form=infinitive	-0.6
lemma=adj:able frame=clause:to	-0.2
lemma=adj:able kind=name	-0.4
lemma=adj:able kind=plural	0.2
lemma=adj:able modal	-0.1
lemma=adj:able next=to	-0.2
lemma=adj:able quote=none	-0.3
lemma=adj:aware	0.1
lemma=adj:aware quote=none	0.1
lemma=adj:careful	0.0
lemma=adj:careful form=finite	0.1
lemma=adj:careful quote=none	0.1
lemma=adj:certain	-0.2
lemma=adj:certain form=finite	-0.1
lemma=adj:certain frame=clause:to	-0.6
lemma=adj:certain next=to	-0.6
lemma=adj:certain quote=none	-0.2
lemma=adj:clear	0.3
lemma=adj:clear form=finite	-0.1
lemma=adj:clear form=past	0.5
lemma=adj:clear frame=clause:that	-0.4
lemma=adj:clear kind=it	-0.9
lemma=adj:clear kind=name	0.5
lemma=adj:clear next=that	-0.4
lemma=adj:clear quote=none	0.2
lemma=adj:close	-0.7
lemma=adj:close quote=none	-0.7
lemma=adj:concerned	0.1
lemma=adj:concerned form=past	0.1
lemma=adj:concerned kind=name	0.1
lemma=adj:concerned quote=none	0.1
lemma=adj:confident	0.7
lemma=adj:confident quote=none	0.7
lemma=adj:critical	0.2
lemma=adj:critical form=finite	0.2
lemma=adj:critical frame=object:of	0.5
lemma=adj:critical kind=name	0.1
lemma=adj:critical quote=none	0.2
lemma=adj:difficult	-0.6
lemma=adj:difficult form=finite	-0.6
lemma=adj:difficult frame=clause:to	-0.3
lemma=adj:difficult kind=name	-0.5
lemma=adj:difficult next=to	-0.3
lemma=adj:difficult quote=none	-0.6
lemma=adj:eager	0.0
lemma=adj:eager form=finite	0.2
lemma=adj:eager frame=clause:to	0.1
lemma=adj:eager kind=name	0.2
lemma=adj:eager next=to	0.1
lemma=adj:easier	0.1
lemma=adj:easier quote=none	0.1
lemma=adj:easy	-0.6
lemma=adj:easy form=finite	-0.6
lemma=adj:easy quote=none	-0.6
lemma=adj:eligible	-0.6
lemma=adj:eligible frame=object:for	-0.5
lemma=adj:eligible quote=none	-0.6
lemma=adj:hard	-0.6
lemma=adj:hard form=finite	-0.6
lemma=adj:hard frame=clause:to	-0.6
lemma=adj:hard kind=it	-0.5
lemma=adj:hard next=to	-0.5
lemma=adj:hard quote=none	-0.6
lemma=adj:hopeful	0.6
lemma=adj:hopeful quote=none	0.6
lemma=adj:important	-0.4
lemma=adj:important form=finite	-0.4
lemma=adj:important quote=none	-0.7
lemma=adj:impossible	-0.2
lemma=adj:impossible form=finite	-0.2
lemma=adj:impossible quote=none	-0.2
lemma=adj:involved	-0.6
lemma=adj:involved frame=object:in	-0.5
lemma=adj:involved quote=none	-0.6
lemma=adj:likely	-0.3
lemma=adj:likely form=finite	-0.3
lemma=adj:likely form=past	-0.2
lemma=adj:likely frame=clause:to	-0.2
lemma=adj:likely kind=it	-0.7
lemma=adj:likely kind=name	0.2
lemma=adj:likely kind=noun	-1.0
lemma=adj:likely next=to	-0.2
lemma=adj:likely quote=none	-0.3
lemma=adj:much	-0.2
lemma=adj:much form=finite	0.1
lemma=adj:much frame=object:of	-0.3
lemma=adj:much next=a	-0.7
lemma=adj:much quote=none	-0.2
lemma=adj:open	0.3
lemma=adj:open form=finite	0.3
lemma=adj:open quote=none	0.3
lemma=adj:possible	0.0
lemma=adj:possible kind=it	-0.6
lemma=adj:possible quote=none	0.1
lemma=adj:proud	0.0
lemma=adj:proud form=finite	0.1
lemma=adj:proud kind=he	0.1
lemma=adj:quick	0.1
lemma=adj:quick form=finite	-0.1
lemma=adj:quick frame=clause:to	0.1
lemma=adj:quick kind=name	0.1
lemma=adj:quick next=to	0.1
lemma=adj:quick quote=none	0.1
lemma=adj:ready	-0.2
lemma=adj:ready form=finite	0.1
lemma=adj:ready frame=clause:to	-0.1
lemma=adj:ready next=to	-0.1
lemma=adj:ready quote=none	-0.2
lemma=adj:responsible	-0.1
lemma=adj:responsible frame=object:for	-0.1
lemma=adj:responsible quote=none	-0.2
lemma=adj:similar	-0.7
lemma=adj:similar frame=object:to	-0.7
lemma=adj:similar quote=none	-0.6
lemma=adj:skeptical	0.1
lemma=adj:skeptical quote=none	0.2
lemma=adj:sure	-0.2
lemma=adj:sure form=infinitive	-0.4
lemma=adj:sure kind=name	-0.6
lemma=adj:sure modal	-0.4
lemma=adj:sure quote=none	-0.3
lemma=adj:true	-0.5
lemma=adj:true form=finite	-0.5
lemma=adj:true quote=none	-0.4
lemma=adj:unable	-0.5
lemma=adj:unable form=finite	-0.5
lemma=adj:unable frame=clause:to	-0.5
lemma=adj:unable kind=name	-0.5
lemma=adj:unable next=to	-0.5
lemma=adj:unable quote=none	-0.5
lemma=adj:unclear	-0.1
lemma=adj:unclear form=finite	-0.1
lemma=adj:unclear frame=clause:wh	-0.8
lemma=adj:unclear kind=it	-0.8
lemma=adj:unclear next=whether	-0.7
lemma=adj:unclear quote=none	-0.1
lemma=adj:unlikely	-0.3
lemma=adj:unlikely form=finite	-0.2
lemma=adj:unlikely frame=clause:to	-0.3
lemma=adj:unlikely kind=it	0.2
lemma=adj:unlikely next=to	-0.3
lemma=adj:unlikely quote=none	-0.3
lemma=adj:willing	0.1
lemma=adj:willing frame=clause:to	0.1
lemma=adj:willing next=to	0.1
lemma=adj:willing quote=none	0.1
lemma=admit	0.0
lemma=admit frame=clause:bare	-0.3
lemma=admit frame=clause:that	0.3
lemma=admit kind=he	-0.1
lemma=admit modal	0.1
lemma=admit next=he	-0.7
lemma=admit next=that	0.3
lemma=admit quote=none	0.1
lemma=admit quote=part	0.7
lemma=adopt	0.0
lemma=adopt form=finite	-0.3
lemma=adopt form=past	-0.2
lemma=adopt frame=object:np	0.2
lemma=adopt kind=name	-0.3
lemma=adopt next=a	-0.2
lemma=adopt next=the	0.1
lemma=advance	-0.3
lemma=advance form=past	-0.6
lemma=advance frame=object:np	-0.6
lemma=advance kind=name	-0.6
lemma=advance quote=none	-0.3
lemma=advise	-0.3
lemma=advise form=finite	-0.7
lemma=advise form=ing	0.1
lemma=advise form=past	0.1
lemma=advise frame=object:np	-0.5
lemma=advise kind=name	0.1
lemma=advise kind=who	-0.7
lemma=advise next=the	-0.1
lemma=advise quote=none	-0.5
lemma=advocate	0.2
lemma=advocate form=finite	-0.1
lemma=advocate form=infinitive	-0.2
lemma=advocate frame=object:for	0.4
lemma=advocate frame=object:np	-0.7
lemma=advocate next=a	0.1
lemma=advocate quote=none	0.2
lemma=affect	0.2
lemma=affect form=past	0.5
lemma=affect frame=object:np	-0.5
lemma=affect frame=passive:by	-0.7
lemma=affect kind=noun	0.2
lemma=affect modal	-0.7
lemma=affect next=by	0.1
lemma=affect quote=none	0.2
lemma=affiliate	-0.7
lemma=affiliate form=past	-0.6
lemma=affiliate frame=object:with	-0.6
lemma=affiliate quote=none	-0.7
lemma=affirm	0.1
lemma=affirm quote=none	0.1
lemma=afford	-0.1
lemma=afford form=finite	-0.6
lemma=afford modal	-0.6
lemma=afford quote=none	-0.1
lemma=agree	0.1
lemma=agree form=past	0.2
lemma=agree frame=clause:that	-0.1
lemma=agree frame=clause:to	0.1
lemma=agree frame=object:np	0.2
lemma=agree frame=object:with	0.4
lemma=agree kind=name	0.1
lemma=agree kind=plural	0.4
lemma=agree next=the	-0.4
lemma=agree quote=none	0.2
lemma=agree quote=short	-0.5
lemma=aim	-0.4
lemma=aim form=finite	-0.2
lemma=aim form=finite-passive	-0.4
lemma=aim form=past	-0.1
lemma=aim frame=clause:to	0.3
lemma=aim frame=object:at	-0.2
lemma=aim kind=none	-0.4
lemma=aim kind=noun	-0.3
lemma=aim next=at	-0.5
lemma=aim next=to	0.3
lemma=aim quote=none	-0.4
lemma=air	-0.5
lemma=air form=finite	-0.7
lemma=air modal	-0.4
lemma=air quote=none	-0.5
lemma=aire	-0.3
lemma=aire form=finite	-0.6
lemma=aire form=past	0.1
lemma=alarm	0.1
lemma=alarm quote=none	0.1
lemma=alienate	0.0
lemma=align	0.0
lemma=align form=finite-passive	-0.7
lemma=align frame=object:with	-0.8
lemma=align kind=name	0.2
lemma=align kind=none	-0.7
lemma=allege	0.0
lemma=allege form=finite	0.6
lemma=allege form=ing	-0.5
lemma=allege frame=clause:that	-0.1
lemma=allege next=that	-0.1
lemma=allege quote=none	-0.2
lemma=allocate	-0.4
lemma=allocate quote=none	-0.4
lemma=allow	0.2
lemma=allow form=infinitive	-0.2
lemma=allow form=past	0.4
lemma=allow frame=clause:to	-0.2
lemma=allow frame=comment:open	-0.7
lemma=allow frame=object:np	0.2
lemma=allow frame=passive	-0.1
lemma=allow kind=he	0.1
lemma=allow kind=it	-0.7
lemma=allow kind=name	0.2
lemma=allow kind=none	0.1
lemma=allow kind=noun	-0.4
lemma=allow kind=that	-0.1
lemma=allow modal	0.3
lemma=allow next=him	-0.4
lemma=allow next=the	0.3
lemma=allow next=users	-0.7
lemma=allow quote=none	0.2
lemma=allude	0.3
lemma=allude form=ing	0.2
lemma=allude frame=object:to	0.2
lemma=allude quote=none	0.4
lemma=ally	-0.3
lemma=ally form=past	-0.3
lemma=ally quote=none	-0.3
lemma=alter	-0.7
lemma=alter quote=none	-0.7
lemma=amass	-0.7
lemma=amass form=finite	-0.5
lemma=amass kind=name	-0.5
lemma=amass next=the	-0.5
lemma=amass quote=none	-0.7
lemma=analyze	-0.5
lemma=analyze next=the	-0.5
lemma=anger	0.2
lemma=anger form=past	0.4
lemma=anger frame=object:np	-0.8
lemma=anger quote=none	0.2
lemma=annex	-0.6
lemma=annex quote=none	-0.6
lemma=announce	0.2
lemma=announce form=finite	0.2
lemma=announce form=finite-passive	0.2
lemma=announce form=infinitive	-0.3
lemma=announce form=ing	0.2
lemma=announce form=past	0.1
lemma=announce frame=clause:bare	0.3
lemma=announce frame=clause:that	-0.1
lemma=announce frame=comment	0.3
lemma=announce frame=comment:open	-0.6
lemma=announce frame=comment:phrase	-1.2
lemma=announce frame=object:np	0.4
lemma=announce frame=passive	0.2
lemma=announce kind=he	-0.1
lemma=announce kind=name	0.1
lemma=announce kind=noun	-0.2
lemma=announce kind=plural	0.3
lemma=announce kind=who	0.2
lemma=announce modal	-0.3
lemma=announce next=a	0.5
lemma=announce next=he	0.5
lemma=announce next=her	-0.5
lemma=announce next=it	0.6
lemma=announce next=on	0.2
lemma=announce next=plans	-0.2
lemma=announce next=that	-0.2
lemma=announce next=the	0.1
lemma=announce next=they	0.1
lemma=announce quote=none	0.3
lemma=answer	-0.3
lemma=answer form=finite	-0.2
lemma=answer form=past	-0.2
lemma=answer frame=object:np	0.2
lemma=answer kind=he	0.3
lemma=answer kind=name	-0.4
lemma=answer kind=noun	-0.2
lemma=answer next=a	-0.4
lemma=answer quote=none	-0.1
lemma=apologize	0.1
lemma=apologize form=finite	0.2
lemma=apologize form=past	0.1
lemma=apologize frame=object:for	0.1
lemma=apologize kind=name	0.1
lemma=apologize quote=none	0.2
lemma=appeal	-0.3
lemma=appeal form=ing	-0.2
lemma=appeal frame=object:to	-0.1
lemma=appeal kind=name	-0.6
lemma=appeal modal	-0.6
lemma=appeal quote=none	-0.3
lemma=appear	-0.3
lemma=appear form=finite	-0.6
lemma=appear form=infinitive	-0.2
lemma=appear frame=clause:to	-0.1
lemma=appear frame=comment:open	-0.7
lemma=appear frame=comment:phrase	-0.5
lemma=appear frame=object:at	-0.1
lemma=appear frame=object:in	-0.6
lemma=appear frame=object:np	0.3
lemma=appear frame=object:on	-0.7
lemma=appear kind=he	-0.1
lemma=appear kind=it	-0.8
lemma=appear kind=name	-0.6
lemma=appear kind=noun	-0.7
lemma=appear kind=other	-0.5
lemma=appear kind=plural	0.1
lemma=appear modal	-0.2
lemma=appear next=that	-0.4
lemma=appear next=the	-0.5
lemma=appear next=to	-0.1
lemma=appear quote=none	-0.3
lemma=appear quote=short	-0.1
lemma=append	-0.2
lemma=append form=ing	-0.2
lemma=append frame=object:np	-0.2
lemma=append next=small	-0.2
lemma=append quote=none	-0.2
lemma=applaud	0.4
lemma=applaud form=past	0.1
lemma=applaud frame=object:np	0.6
lemma=applaud kind=name	0.6
lemma=applaud quote=none	0.5
lemma=apply	-0.4
lemma=apply form=finite	-0.7
lemma=apply frame=object:to	-0.6
lemma=apply quote=none	-0.4
lemma=appoint	0.3
lemma=appoint form=past	0.1
lemma=appoint frame=object:np	0.2
lemma=appoint kind=name	0.2
lemma=appoint next=a	0.1
lemma=appoint quote=none	0.3
lemma=approach	-0.9
lemma=approach kind=noun	-0.4
lemma=approach quote=none	-0.9
lemma=approve	0.2
lemma=approve form=finite	0.4
lemma=approve frame=object:np	0.1
lemma=approve quote=none	0.3
lemma=argue	0.1
lemma=argue form=ing	0.2
lemma=argue frame=clause:bare	0.3
lemma=argue frame=clause:that	0.1
lemma=argue frame=comment	-0.3
lemma=argue frame=comment:open	-0.7
lemma=argue frame=comment:phrase	-0.7
lemma=argue frame=object:np	0.1
lemma=argue kind=he	-0.2
lemma=argue kind=name	0.1
lemma=argue kind=they	0.1
lemma=argue next=he	0.2
lemma=argue next=that	-0.1
lemma=argue next=the	0.5
lemma=argue quote=none	0.2
lemma=argue quote=part	-0.2
lemma=argue quote=short	0.3
lemma=arrange	-0.2
lemma=arrange quote=none	-0.2
lemma=arrest	-0.7
lemma=arrest form=past	-0.6
lemma=arrest kind=name	-0.6
lemma=arrest quote=none	-0.7
lemma=arrive	-0.9
lemma=arrive form=finite	-0.7
lemma=arrive form=ing	-0.6
lemma=arrive form=past	-0.6
lemma=arrive frame=object:at	-0.5
lemma=arrive kind=name	-0.6
lemma=arrive next=the	-0.4
lemma=arrive quote=none	-0.9
lemma=articulate	-0.2
lemma=articulate quote=none	-0.2
lemma=ask	0.1
lemma=ask form=finite-passive	0.2
lemma=ask form=infinitive	-0.6
lemma=ask frame=clause:bare	0.3
lemma=ask frame=clause:mixed	0.3
lemma=ask frame=clause:to	0.3
lemma=ask frame=comment:phrase	-0.9
lemma=ask frame=direct:after-cue	0.1
lemma=ask frame=direct:before-cue	-0.2
lemma=ask frame=object:about	-0.1
lemma=ask frame=object:by	-0.4
lemma=ask frame=object:for	0.6
lemma=ask frame=object:np	-0.2
lemma=ask frame=object:np-np	0.4
lemma=ask frame=object:np-to	0.5
lemma=ask frame=passive	-0.9
lemma=ask frame=passive+clause:to	0.3
lemma=ask frame=passive:by	-0.8
lemma=ask kind=name	-0.3
lemma=ask kind=none	0.5
lemma=ask kind=noun	0.3
lemma=ask kind=plural	-0.7
lemma=ask kind=we	-0.1
lemma=ask modal	0.1
lemma=ask next=,	0.1
lemma=ask next=.	0.6
lemma=ask next=about	-0.3
lemma=ask next=by	-0.2
lemma=ask next=clinton	0.1
lemma=ask next=her	-0.1
lemma=ask next=him	0.1
lemma=ask next=his	0.3
lemma=ask next=how	0.3
lemma=ask next=if	-0.2
lemma=ask next=it	-0.3
lemma=ask next=questions	-0.5
lemma=ask next=sanders	0.7
lemma=ask next=the	0.1
lemma=ask next=them	0.6
lemma=ask next=to	0.3
lemma=ask next=trump	-0.4
lemma=ask next=what	-0.1
lemma=ask next=whether	-0.4
lemma=ask quote=none	-0.1
lemma=ask quote=part	0.3
lemma=ask quote=short	0.3
lemma=assail	0.3
lemma=assail form=past	0.2
lemma=assail frame=object:np	0.2
lemma=assail kind=name	0.1
lemma=assail quote=none	0.2
lemma=assault	-0.6
lemma=assault quote=none	-0.6
lemma=assemble	-0.1
lemma=assert	-0.2
lemma=assert form=ing	-0.1
lemma=assert form=past	-0.1
lemma=assert frame=clause:that	0.1
lemma=assert kind=name	-0.2
lemma=assert next=that	-0.1
lemma=assert quote=none	-0.1
lemma=assess	-0.3
lemma=assess quote=none	-0.3
lemma=assign	-0.5
lemma=assign form=finite-passive	-0.5
lemma=assign kind=none	-0.5
lemma=assign next=to	-0.5
lemma=assign quote=none	-0.5
lemma=associate	-0.7
lemma=associate form=finite-passive	-0.6
lemma=associate form=past	-0.4
lemma=associate frame=object:with	-0.5
lemma=associate kind=none	-0.6
lemma=associate quote=none	-0.7
lemma=assume	0.1
lemma=assume form=finite	-0.1
lemma=assume frame=clause:that	0.2
lemma=assume frame=object:np	-0.1
lemma=assume kind=it	-0.2
lemma=assume kind=name	0.1
lemma=assume next=republicans	-0.6
lemma=assume next=that	0.2
lemma=assume next=the	-0.6
lemma=assume quote=none	-0.1
lemma=assure	0.0
lemma=assure form=finite	0.5
lemma=assure form=finite-passive	-0.9
lemma=assure form=past	-0.1
lemma=assure frame=clause:that	0.2
lemma=assure frame=object:np	-0.1
lemma=assure frame=passive	-0.4
lemma=assure kind=name	0.5
lemma=assure kind=none	-0.8
lemma=assure next=his	0.2
lemma=assure next=of	-0.4
lemma=assure next=the	-0.4
lemma=assure quote=none	-0.3
lemma=assure quote=short	0.2
lemma=attack	0.2
lemma=attack form=finite	-0.2
lemma=attack form=finite-passive	-0.2
lemma=attack form=past	0.4
lemma=attack frame=clause:bare	0.3
lemma=attack frame=comment:phrase	-0.6
lemma=attack frame=object:np	0.4
lemma=attack kind=name	0.2
lemma=attack kind=none	-0.8
lemma=attack kind=noun	-0.5
lemma=attack next=clinton	0.3
lemma=attack next=mrs.	-0.4
lemma=attack next=the	0.1
lemma=attack next=trump	0.4
lemma=attack quote=none	0.2
lemma=attempt	-0.2
lemma=attempt form=finite	-0.6
lemma=attempt form=ing	0.1
lemma=attempt kind=he	-0.1
lemma=attempt kind=name	-0.2
lemma=attend	-0.6
lemma=attend form=finite	-0.6
lemma=attend form=infinitive	-0.6
lemma=attend form=ing	-0.1
lemma=attend form=past	-0.6
lemma=attend frame=object:np	-0.4
lemma=attend kind=he	-0.5
lemma=attend kind=name	-0.3
lemma=attend kind=who	-0.8
lemma=attend modal	-0.6
lemma=attend next=a	-0.5
lemma=attend next=the	-0.7
lemma=attend quote=none	-0.6
lemma=attract	-0.9
lemma=attract form=finite	-0.5
lemma=attract form=infinitive	-0.4
lemma=attract frame=object:np	-0.8
lemma=attract kind=name	-0.4
lemma=attract kind=noun	-0.4
lemma=attract modal	-0.5
lemma=attract next=considerable	-0.1
lemma=attract quote=none	-0.9
lemma=attribute	0.6
lemma=attribute form=finite-passive	-0.9
lemma=attribute kind=none	-0.9
lemma=attribute quote=none	0.6
lemma=authorize	0.3
lemma=authorize form=finite-passive	-0.7
lemma=authorize frame=clause:to	-0.4
lemma=authorize frame=passive	-0.4
lemma=authorize frame=passive+clause:to	-0.5
lemma=authorize kind=none	-0.7
lemma=authorize negated	-0.7
lemma=authorize next=to	-0.7
lemma=authorize quote=none	0.3
lemma=average	-0.4
lemma=average frame=object:np	-0.4
lemma=average quote=none	-0.4
lemma=avoid	0.0
lemma=avoid form=finite	-0.7
lemma=avoid form=infinitive	-0.1
lemma=avoid form=past	0.6
lemma=avoid frame=object:np	0.1
lemma=avoid modal	-0.2
lemma=avoid next=the	-0.3
lemma=avoid quote=none	-0.1
lemma=await	-0.6
lemma=await form=finite	-0.6
lemma=await kind=they	-0.5
lemma=await quote=none	-0.6
lemma=award	-0.7
lemma=award form=finite	-0.5
lemma=award form=finite-passive	-0.3
lemma=award frame=object:np	-0.6
lemma=award kind=none	-0.4
lemma=award modal	-0.4
lemma=award negated	-0.5
lemma=award next=delegates	-0.4
lemma=award quote=none	-0.7
lemma=back	0.5
lemma=back form=finite	0.4
lemma=back form=finite-passive	-0.3
lemma=back form=ing	0.1
lemma=back form=past	-0.1
lemma=back frame=comment:phrase	-0.7
lemma=back frame=object:by	-0.7
lemma=back frame=object:np	0.3
lemma=back frame=passive:by	0.1
lemma=back kind=he	0.2
lemma=back kind=name	-0.1
lemma=back kind=noun	0.3
lemma=back kind=other	0.1
lemma=back kind=plural	0.1
lemma=back kind=who	0.1
lemma=back next=former	0.4
lemma=back next=mr.	0.5
lemma=back next=the	0.2
lemma=back quote=none	0.5
lemma=balk	0.3
lemma=balk form=past	0.3
lemma=balk quote=none	0.3
lemma=ban	0.2
lemma=ban form=infinitive	0.2
lemma=ban frame=object:np	0.3
lemma=ban kind=name	0.1
lemma=ban modal	0.2
lemma=ban next=all	-0.1
lemma=ban next=muslims	0.5
lemma=ban quote=none	0.2
lemma=bank	-0.5
lemma=bank quote=none	-0.5
lemma=bar	0.0
lemma=bar form=infinitive	-0.2
lemma=bar frame=object:np	0.1
lemma=bar kind=name	-0.1
lemma=bar modal	-0.3
lemma=barnstorm	-0.5
lemma=barnstorm form=finite	-0.5
lemma=barnstorm quote=none	-0.5
lemma=base	-0.1
lemma=base form=finite-passive	-0.8
lemma=base form=past	0.2
lemma=base frame=object:in	-0.4
lemma=base frame=object:on	-0.3
lemma=base frame=passive	-0.4
lemma=base kind=name	0.1
lemma=base kind=none	-0.7
lemma=base kind=noun	-0.1
lemma=base kind=plural	-0.7
lemma=base next=in	0.2
lemma=base next=on	0.1
lemma=base next=the	-0.7
lemma=base quote=none	-0.8
lemma=base quote=part	0.6
lemma=battle	-0.5
lemma=battle form=finite	-0.5
lemma=battle form=past	-0.1
lemma=battle frame=object:np	-0.6
lemma=battle kind=name	-0.5
lemma=battle kind=who	-0.4
lemma=battle quote=none	-0.6
lemma=be	-0.2
lemma=be form=finite	-0.5
lemma=be form=infinitive	0.3
lemma=be form=ing	0.5
lemma=be form=past	-0.3
lemma=be frame=as:final	-0.7
lemma=be frame=clause:bare	-0.3
lemma=be frame=clause:that	0.1
lemma=be frame=clause:wh	-0.4
lemma=be frame=clause:when	-0.9
lemma=be frame=comment	-0.8
lemma=be frame=comment:phrase	-0.2
lemma=be frame=comment:split	0.1
lemma=be frame=direct:after-cue	0.4
lemma=be frame=direct:before-cue	-0.5
lemma=be frame=object:about	0.5
lemma=be frame=object:as	-0.6
lemma=be frame=object:at	-1.4
lemma=be frame=object:for	-0.5
lemma=be frame=object:in	-0.6
lemma=be frame=object:np	-0.5
lemma=be frame=object:np-for	-1.1
lemma=be frame=object:np-np	-1.0
lemma=be frame=object:np-of	-0.4
lemma=be frame=object:np-to	0.1
lemma=be frame=object:of	-0.3
lemma=be frame=object:on	-0.3
lemma=be frame=object:so	-0.9
lemma=be frame=object:to	-1.0
lemma=be frame=relative:object	0.1
lemma=be kind=he	-0.2
lemma=be kind=i	0.5
lemma=be kind=it	-0.9
lemma=be kind=name	-0.3
lemma=be kind=none	0.3
lemma=be kind=noun	-0.2
lemma=be kind=other	-0.7
lemma=be kind=plural	-0.2
lemma=be kind=that	-1.1
lemma=be kind=they	0.1
lemma=be kind=this	-0.6
lemma=be kind=we	-0.3
lemma=be kind=which	-0.5
lemma=be kind=who	-0.6
lemma=be kind=you	-0.2
lemma=be modal	0.3
lemma=be next=$	-0.4
lemma=be next=,	-0.2
lemma=be next=45	-0.5
lemma=be next=:	0.1
lemma=be next=QUOTE	0.1
lemma=be next=a	-0.1
lemma=be next=able	-0.7
lemma=be next=about	-0.6
lemma=be next=all	-0.1
lemma=be next=also	-0.3
lemma=be next=among	-0.4
lemma=be next=an	-1.0
lemma=be next=another	0.2
lemma=be next=any	-0.6
lemma=be next=as	-0.7
lemma=be next=at	-0.1
lemma=be next=both	-0.6
lemma=be next=busy	-0.4
lemma=be next=clinton's	-0.5
lemma=be next=commander	-0.6
lemma=be next=democrats	-0.5
lemma=be next=donald	-0.9
lemma=be next=either	-0.7
lemma=be next=even	-0.5
lemma=be next=exactly	-0.5
lemma=be next=executive	-0.5
lemma=be next=far	-0.6
lemma=be next=few	-0.5
lemma=be next=for	-0.4
lemma=be next=former	-0.6
lemma=be next=glad	0.6
lemma=be next=grabs	-0.6
lemma=be next=hard	-0.3
lemma=be next=he	-0.5
lemma=be next=her	-0.2
lemma=be next=hillary	-0.2
lemma=be next=his	-0.5
lemma=be next=how	-0.6
lemma=be next=in	-0.4
lemma=be next=its	-0.7
lemma=be next=just	-0.9
lemma=be next=less	-0.5
lemma=be next=likely	-0.5
lemma=be next=little	-0.4
lemma=be next=many	-0.6
lemma=be next=more	0.4
lemma=be next=mr.	-0.7
lemma=be next=much	-0.5
lemma=be next=my	-0.5
lemma=be next=n't	-0.6
lemma=be next=no	-0.4
lemma=be next=not	-0.6
lemma=be next=now	-0.5
lemma=be next=obama	-0.6
lemma=be next=of	-0.1
lemma=be next=often	-0.6
lemma=be next=on	-0.2
lemma=be next=once	-0.7
lemma=be next=one	-0.6
lemma=be next=only	-0.5
lemma=be next=part	-1.1
lemma=be next=plenty	-0.5
lemma=be next=president	-0.3
lemma=be next=probably	-0.4
lemma=be next=secretary	-0.1
lemma=be next=so	-0.9
lemma=be next=some	-0.6
lemma=be next=something	-0.7
lemma=be next=stake	-0.5
lemma=be next=still	-0.8
lemma=be next=that	0.1
lemma=be next=the	-0.4
lemma=be next=their	-0.5
lemma=be next=then	-0.6
lemma=be next=there	-1.0
lemma=be next=they	-0.9
lemma=be next=this	-0.7
lemma=be next=to	0.1
lemma=be next=trump	-0.5
lemma=be next=trump's	0.4
lemma=be next=two	-0.6
lemma=be next=unlikely	-0.7
lemma=be next=what	-1.0
lemma=be next=where	-0.4
lemma=be next=whether	0.2
lemma=be next=why	-0.4
lemma=be next=women	-0.6
lemma=be next=you	-0.5
lemma=be quote=all	0.2
lemma=be quote=none	-0.4
lemma=be quote=short	0.1
lemma=beam	-0.4
lemma=beam kind=name	-0.3
lemma=beam quote=none	-0.5
lemma=bear	-0.6
lemma=bear quote=none	-0.6
lemma=beat	-0.4
lemma=beat form=finite	-0.9
lemma=beat frame=object:np	-0.3
lemma=beat kind=name	-0.8
lemma=beat quote=none	-0.4
lemma=beaten	-0.7
lemma=beaten form=finite	-0.5
lemma=beaten quote=none	-0.7
lemma=becom	-0.3
lemma=becom form=finite	-0.1
lemma=becom form=ing	-0.4
lemma=becom frame=object:np	-0.3
lemma=becom kind=he	-0.7
lemma=becom kind=name	-0.1
lemma=becom kind=noun	-0.6
lemma=becom next=a	-0.1
lemma=becom next=the	-0.8
lemma=becom quote=none	-0.4
lemma=become	-0.3
lemma=become form=finite	-0.1
lemma=become form=past	-0.7
lemma=become frame=comment:open	-0.7
lemma=become frame=comment:phrase	-0.5
lemma=become frame=object:np	-0.3
lemma=become frame=object:np-np	-0.1
lemma=become frame=object:np-to	-0.4
lemma=become kind=he	-0.4
lemma=become kind=name	-0.7
lemma=become kind=noun	-0.5
lemma=become kind=plural	-0.8
lemma=become kind=that	-0.8
lemma=become kind=they	0.3
lemma=become kind=which	-0.5
lemma=become next=a	-0.5
lemma=become next=law	-0.7
lemma=become next=more	-0.5
lemma=become next=president	-0.4
lemma=become next=the	-0.3
lemma=become quote=none	-0.3
lemma=beg	-0.8
lemma=beg form=past	-0.6
lemma=beg quote=none	-0.8
lemma=begin	-0.3
lemma=begin form=finite	-0.6
lemma=begin form=infinitive	-0.1
lemma=begin form=ing	-0.5
lemma=begin form=past	0.1
lemma=begin frame=clause:to	-0.2
lemma=begin frame=comment:open	-0.7
lemma=begin frame=comment:phrase	-0.6
lemma=begin frame=object:in	-0.7
lemma=begin frame=object:np	-0.4
lemma=begin kind=he	-0.1
lemma=begin kind=name	-0.1
lemma=begin kind=none	-0.6
lemma=begin kind=noun	-0.1
lemma=begin kind=other	-0.1
lemma=begin kind=plural	-1.0
lemma=begin kind=which	-0.7
lemma=begin modal	-0.1
lemma=begin next=a	0.2
lemma=begin next=the	-0.5
lemma=begin next=to	-0.3
lemma=begin quote=none	-0.4
lemma=begin quote=part	-0.2
lemma=believe	0.1
lemma=believe form=finite	0.4
lemma=believe form=infinitive	0.1
lemma=believe form=ing	-0.3
lemma=believe form=past	-0.2
lemma=believe frame=clause:bare	0.2
lemma=believe frame=clause:that	0.2
lemma=believe frame=comment:phrase	0.2
lemma=believe frame=object:in	0.5
lemma=believe frame=object:np	0.1
lemma=believe kind=he	0.2
lemma=believe kind=i	-0.2
lemma=believe kind=name	0.1
lemma=believe kind=noun	0.5
lemma=believe kind=other	0.3
lemma=believe kind=they	-0.2
lemma=believe modal	0.3
lemma=believe next=,	-0.5
lemma=believe next=he	0.1
lemma=believe next=it	-0.1
lemma=believe next=that	0.3
lemma=believe next=the	-0.3
lemma=believe next=they	-0.1
lemma=believe quote=none	0.1
lemma=bemoan	0.6
lemma=bemoan form=past	0.5
lemma=benefit	-0.1
lemma=benefit form=finite	-0.4
lemma=benefit form=infinitive	0.2
lemma=benefit form=past	-0.6
lemma=benefit frame=object:from	-0.3
lemma=benefit frame=object:np	-0.8
lemma=benefit kind=name	-0.1
lemma=benefit modal	0.1
lemma=benefit next=the	-0.8
lemma=benefit quote=none	-0.1
lemma=best	-0.7
lemma=best form=infinitive	-0.4
lemma=best form=past	-0.4
lemma=best frame=object:np	-0.5
lemma=best kind=he	-0.4
lemma=best kind=name	-0.5
lemma=best modal	-0.4
lemma=best quote=none	-0.7
lemma=bet	-0.2
lemma=bet form=finite	-0.2
lemma=bet quote=none	-0.2
lemma=blame	0.1
lemma=blame form=finite	0.4
lemma=blame form=ing	0.4
lemma=blame form=past	-0.1
lemma=blame frame=clause:mixed	0.6
lemma=blame frame=object:np	0.5
lemma=blame kind=he	0.6
lemma=blame kind=name	-0.2
lemma=blame next=the	0.4
lemma=blame quote=none	0.2
lemma=blame quote=part	0.8
lemma=blame quote=short	-0.1
lemma=blast	-0.1
lemma=blast frame=comment:phrase	-0.5
lemma=blast frame=object:np	0.3
lemma=blast kind=he	-0.2
lemma=blast kind=name	-0.2
lemma=blast next=the	-0.1
lemma=blast quote=none	0.6
lemma=blast quote=short	-0.7
lemma=block	0.1
lemma=block form=ing	0.1
lemma=block frame=object:np	0.2
lemma=block kind=name	0.3
lemma=block kind=noun	-0.2
lemma=block modal	-0.1
lemma=block next=a	-0.2
lemma=block next=the	0.1
lemma=block quote=none	0.1
lemma=blow	-0.5
lemma=blow frame=object:np	-0.5
lemma=blow kind=name	-0.5
lemma=blow quote=none	-0.5
lemma=blunt	-0.6
lemma=blunt quote=none	-0.6
lemma=boast	0.0
lemma=boast form=finite	-0.2
lemma=boast form=past	0.2
lemma=boast frame=clause:that	0.7
lemma=boast frame=comment:open	-0.8
lemma=boast kind=name	0.1
lemma=boast kind=noun	0.1
lemma=boast next=that	0.3
lemma=boast quote=none	-0.1
lemma=boast quote=part	0.3
lemma=bolster	-0.5
lemma=bolster frame=object:np	-0.4
lemma=bolster modal	-0.2
lemma=bolster quote=none	-0.5
lemma=boo	0.6
lemma=boo form=past	-0.7
lemma=boo kind=noun	-0.6
lemma=boo quote=none	0.6
lemma=boost	-0.3
lemma=boost form=finite	-0.8
lemma=boost form=infinitive	-0.2
lemma=boost form=ing	0.3
lemma=boost frame=object:np	0.1
lemma=boost kind=name	0.1
lemma=boost modal	-0.3
lemma=boost quote=none	-0.3
lemma=born	-0.5
lemma=born form=finite	-0.5
lemma=born form=finite-passive	-0.5
lemma=born frame=object:in	-0.4
lemma=born frame=passive	-0.4
lemma=born kind=none	-0.5
lemma=born next=in	-0.3
lemma=born quote=none	-0.7
lemma=borrow	-0.6
lemma=borrow quote=none	-0.6
lemma=bound	-0.7
lemma=bound form=finite-passive	-0.6
lemma=bound kind=none	-0.5
lemma=bound quote=none	-0.7
lemma=brace	-0.3
lemma=brace form=finite	-0.1
lemma=brace frame=object:for	-0.1
lemma=brace quote=none	-0.3
lemma=brag	-0.1
lemma=brag quote=none	-0.1
lemma=break	-0.1
lemma=break form=finite	-0.3
lemma=break form=infinitive	-0.1
lemma=break form=ing	0.1
lemma=break form=past	-0.4
lemma=break frame=object:with	-0.2
lemma=break kind=name	-0.3
lemma=break kind=none	0.1
lemma=break kind=noun	-0.6
lemma=break modal	-0.3
lemma=break next=a	-0.1
lemma=break next=the	0.2
lemma=break quote=none	-0.3
lemma=brief	-0.2
lemma=brief form=finite-passive	-0.1
lemma=brief form=past	-0.2
lemma=brief frame=object:on	0.2
lemma=brief kind=none	-0.1
lemma=brief next=the	-0.1
lemma=brief quote=none	-0.2
lemma=bring	-0.3
lemma=bring form=finite	-0.6
lemma=bring form=infinitive	0.4
lemma=bring form=past	-0.8
lemma=bring frame=comment:open	-0.1
lemma=bring frame=comment:phrase	-0.4
lemma=bring kind=he	-0.2
lemma=bring kind=it	-0.7
lemma=bring kind=name	0.2
lemma=bring kind=noun	-0.9
lemma=bring kind=plural	-0.4
lemma=bring kind=which	-0.7
lemma=bring modal	0.4
lemma=bring next=a	-0.6
lemma=bring next=the	0.2
lemma=bring quote=none	-0.1
lemma=bringe	-0.1
lemma=bringe kind=name	-0.3
lemma=bringe kind=plural	-0.1
lemma=bringe next=the	-0.4
lemma=bringe quote=none	-0.2
lemma=bristle	-0.3
lemma=bristle quote=none	-0.3
lemma=broaden	-0.3
lemma=broaden frame=object:np	-0.3
lemma=broaden kind=name	-0.2
lemma=broaden quote=none	-0.3
lemma=broker	-0.2
lemma=broker kind=name	0.1
lemma=broker quote=none	-0.1
lemma=brush	0.5
lemma=brush form=past	0.3
lemma=brush kind=name	0.3
lemma=brush quote=none	0.5
lemma=buck	-0.6
lemma=buck frame=object:np	-0.6
lemma=buck quote=none	-0.6
lemma=build	-0.5
lemma=build form=finite	-1.2
lemma=build form=finite-passive	-0.5
lemma=build form=infinitive	0.2
lemma=build form=past	-0.9
lemma=build frame=clause:bare	-0.8
lemma=build frame=object:np	-0.2
lemma=build frame=object:on	0.2
lemma=build frame=passive	-0.6
lemma=build kind=he	-0.5
lemma=build kind=name	-0.3
lemma=build kind=none	-0.7
lemma=build kind=noun	-0.8
lemma=build kind=other	-0.7
lemma=build kind=plural	0.3
lemma=build kind=who	-0.6
lemma=build modal	0.1
lemma=build next=a	-0.2
lemma=build next=his	-0.7
lemma=build next=the	-0.6
lemma=build quote=none	-0.4
lemma=burn	-0.6
lemma=bury	-0.6
lemma=bury quote=none	-0.6
lemma=buy	-0.2
lemma=buy form=infinitive	-0.3
lemma=buy form=ing	0.1
lemma=buy form=past	-0.5
lemma=buy kind=name	0.1
lemma=buy kind=noun	-0.5
lemma=buy kind=other	-0.7
lemma=buy modal	-0.4
lemma=buy next=the	-0.1
lemma=buy quote=none	-0.3
lemma=calculate	-0.1
lemma=calculate form=finite	-0.3
lemma=calculate quote=none	-0.1
lemma=call	0.0
lemma=call form=finite	0.3
lemma=call form=finite-passive	0.1
lemma=call form=ing	0.1
lemma=call form=past	-0.1
lemma=call frame=clause:bare	-0.4
lemma=call frame=clause:mixed	0.2
lemma=call frame=clause:to	0.1
lemma=call frame=comment:open	-0.1
lemma=call frame=comment:phrase	-0.6
lemma=call frame=comment:split	-0.8
lemma=call frame=direct:after-cue	0.5
lemma=call frame=object:for	0.5
lemma=call frame=object:into	0.2
lemma=call frame=object:np	-0.6
lemma=call frame=object:np-np	0.3
lemma=call frame=object:np-to	-0.5
lemma=call frame=object:on	0.8
lemma=call frame=passive	0.2
lemma=call frame=relative:object	-1.0
lemma=call kind=it	-0.5
lemma=call kind=name	0.2
lemma=call kind=other	0.1
lemma=call kind=plural	0.2
lemma=call kind=they	-0.2
lemma=call kind=who	-0.2
lemma=call modal	0.1
lemma=call next=QUOTE	0.3
lemma=call next=a	-0.1
lemma=call next=clinton's	-0.1
lemma=call next=cruz	0.3
lemma=call next=for	-0.2
lemma=call next=her	0.5
lemma=call next=him	0.5
lemma=call next=himself	0.2
lemma=call next=his	0.4
lemma=call next=it	0.1
lemma=call next=mr.	0.2
lemma=call next=obama	0.5
lemma=call next=on	-0.1
lemma=call next=sanders	-0.1
lemma=call next=them	-0.1
lemma=call next=to	0.1
lemma=call next=trump	0.3
lemma=call next=trump's	-0.1
lemma=call quote=all	0.6
lemma=campaign	-0.1
lemma=campaign form=finite	0.2
lemma=campaign form=infinitive	-0.5
lemma=campaign form=past	-0.1
lemma=campaign frame=comment:phrase	-0.4
lemma=campaign frame=object:in	-0.8
lemma=campaign frame=object:np	-0.8
lemma=campaign frame=object:with	-0.6
lemma=campaign kind=he	-0.8
lemma=campaign kind=none	-0.7
lemma=campaign kind=noun	-0.6
lemma=campaign modal	-0.3
lemma=campaign quote=none	-0.1
lemma=can	-0.7
lemma=can form=finite	-0.7
lemma=can frame=clause:bare	-0.4
lemma=can frame=object:np	-0.5
lemma=can kind=none	-0.3
lemma=can quote=none	-0.7
lemma=cancel	-0.6
lemma=cancel form=past	-0.4
lemma=cancel quote=none	-0.6
lemma=capitalize	-0.4
lemma=capitalize form=finite	-0.1
lemma=capitalize frame=object:on	-0.6
lemma=capitalize kind=name	-0.3
lemma=capitalize quote=none	-0.5
lemma=capture	-0.5
lemma=capture form=finite	-0.6
lemma=capture form=past	-0.1
lemma=capture frame=object:np	-0.3
lemma=capture kind=he	-0.5
lemma=capture kind=name	-0.2
lemma=capture kind=noun	-0.2
lemma=capture next=the	-0.3
lemma=capture quote=none	-0.4
lemma=care	-0.2
lemma=care quote=none	-0.2
lemma=carry	-0.1
lemma=carry form=finite	-0.3
lemma=carry form=infinitive	0.3
lemma=carry form=ing	0.1
lemma=carry form=past	-0.6
lemma=carry kind=name	-0.5
lemma=carry kind=noun	-0.3
lemma=carry kind=plural	0.2
lemma=carry modal	0.4
lemma=carry next=a	-0.1
lemma=carry quote=none	-0.3
lemma=carve	-0.2
lemma=carve quote=none	-0.2
lemma=cast	-0.1
lemma=cast form=finite	0.3
lemma=cast form=finite-passive	-0.7
lemma=cast form=infinitive	0.1
lemma=cast form=ing	-0.6
lemma=cast frame=passive	-0.6
lemma=cast kind=name	0.2
lemma=cast kind=none	-0.7
lemma=cast kind=noun	-0.7
lemma=cast next=a	-0.3
lemma=cast quote=none	-0.1
lemma=catch	-0.5
lemma=catch form=finite-passive	-0.3
lemma=catch form=infinitive	-0.5
lemma=catch form=past	-0.7
lemma=catch frame=object:np	-0.6
lemma=catch kind=name	-0.1
lemma=catch kind=none	-0.3
lemma=catch kind=noun	-0.6
lemma=catch modal	-0.6
lemma=catch quote=none	-1.0
lemma=caucuse	-0.7
lemma=cause	-0.5
lemma=cause form=finite	-0.2
lemma=cause form=past	-0.5
lemma=cause frame=object:np	-0.7
lemma=cause frame=object:np-to	-0.6
lemma=cause kind=name	-0.3
lemma=cause kind=noun	-0.4
lemma=cause kind=which	-0.6
lemma=cause modal	-0.8
lemma=cause next=a	-0.3
lemma=cause quote=none	-0.5
lemma=caution	-0.2
lemma=caution form=past	0.3
lemma=caution quote=none	0.3
lemma=celebrate	0.0
lemma=celebrate form=finite	-0.3
lemma=celebrate form=ing	-0.1
lemma=celebrate form=past	0.1
lemma=celebrate frame=object:np	-0.3
lemma=celebrate kind=name	-0.1
lemma=celebrate kind=none	-0.2
lemma=celebrate modal	-0.3
lemma=celebrate next=the	0.1
lemma=celebrate quote=none	-0.2
lemma=cement	0.0
lemma=center	-0.6
lemma=center quote=none	-0.6
lemma=chaire	-0.2
lemma=chaire quote=none	-0.2
lemma=challenge	0.0
lemma=challenge form=finite	-0.1
lemma=challenge form=finite-passive	-0.3
lemma=challenge form=infinitive	-0.1
lemma=challenge form=ing	0.2
lemma=challenge frame=object:np	0.1
lemma=challenge kind=name	0.3
lemma=challenge kind=none	-0.3
lemma=challenge kind=noun	-0.2
lemma=challenge kind=who	-0.8
lemma=challenge next=the	-0.2
lemma=challenge quote=none	0.2
lemma=champion	0.0
lemma=champion form=finite	-0.1
lemma=champion frame=object:np	-0.4
lemma=champion kind=name	-0.2
lemma=champion quote=none	-0.1
lemma=change	-0.1
lemma=change form=finite	-0.2
lemma=change form=finite-passive	-0.4
lemma=change form=ing	0.3
lemma=change form=past	-0.3
lemma=change frame=object:np	-0.1
lemma=change kind=name	-0.2
lemma=change kind=none	-0.4
lemma=change kind=noun	0.1
lemma=change kind=plural	-0.6
lemma=change modal	-0.1
lemma=change quote=none	-0.2
lemma=channel	-0.1
lemma=channel quote=none	-0.1
lemma=chant	0.4
lemma=chant form=past	0.2
lemma=chant frame=direct:after-cue	0.5
lemma=chant kind=plural	0.4
lemma=chant next=QUOTE	0.5
lemma=chant quote=all	0.1
lemma=chant quote=part	0.3
lemma=characterize	0.4
lemma=characterize form=finite	0.5
lemma=characterize kind=name	0.6
lemma=characterize quote=none	0.2
lemma=charge	-0.1
lemma=charge form=finite-passive	0.3
lemma=charge form=past	-0.1
lemma=charge frame=clause:that	0.2
lemma=charge frame=object:np	-0.2
lemma=charge frame=object:with	0.2
lemma=charge frame=passive	-0.1
lemma=charge kind=name	-0.2
lemma=charge kind=none	0.2
lemma=charge kind=noun	-0.7
lemma=charge next=a	-0.3
lemma=charge next=that	0.2
lemma=charge next=the	-0.2
lemma=charge next=with	-0.3
lemma=charge quote=part	-0.6
lemma=check	-0.6
lemma=check frame=object:np	-0.6
lemma=check quote=none	-0.6
lemma=cheer	0.0
lemma=cheer kind=name	0.2
lemma=cheer kind=noun	-0.2
lemma=cheer next=the	0.4
lemma=cheer quote=none	0.1
lemma=chide	0.2
lemma=chide kind=name	0.3
lemma=choose	-0.5
lemma=choose form=finite-passive	-0.4
lemma=choose form=infinitive	-0.3
lemma=choose form=ing	-0.1
lemma=choose form=past	-0.6
lemma=choose frame=clause:to	-0.1
lemma=choose frame=object:np	-0.3
lemma=choose kind=name	-0.3
lemma=choose kind=none	-0.6
lemma=choose kind=noun	-0.2
lemma=choose modal	-0.3
lemma=choose next=a	0.3
lemma=choose next=by	-0.3
lemma=choose next=to	-0.4
lemma=choose quote=none	-0.4
lemma=circulate	0.1
lemma=circulate form=finite	0.2
lemma=circulate quote=none	0.2
lemma=cite	0.5
lemma=cite form=finite	0.4
lemma=cite form=ing	0.3
lemma=cite form=past	0.2
lemma=cite frame=clause:bare	0.2
lemma=cite frame=comment:phrase	-1.1
lemma=cite frame=object:np	0.5
lemma=cite kind=he	0.9
lemma=cite kind=name	0.1
lemma=cite kind=noun	0.1
lemma=cite next=a	0.1
lemma=cite next=his	0.6
lemma=cite next=the	0.2
lemma=cite quote=none	0.5
lemma=cite quote=short	0.3
lemma=claim	0.1
lemma=claim form=finite	0.3
lemma=claim form=infinitive	-0.3
lemma=claim form=ing	-0.3
lemma=claim form=past	0.3
lemma=claim frame=clause:bare	0.3
lemma=claim frame=clause:that	0.3
lemma=claim frame=comment:open	-0.3
lemma=claim frame=comment:phrase	-0.5
lemma=claim frame=object:np	0.3
lemma=claim kind=he	0.1
lemma=claim kind=name	-0.2
lemma=claim kind=noun	0.1
lemma=claim kind=who	0.3
lemma=claim modal	-0.1
lemma=claim next=a	0.1
lemma=claim next=he	0.4
lemma=claim next=that	0.2
lemma=claim next=trump	0.6
lemma=claim quote=none	0.1
lemma=claim quote=part	-0.3
lemma=clarify	0.2
lemma=clarify next=that	0.1
lemma=clarify quote=none	0.2
lemma=clash	0.0
lemma=clear	0.0
lemma=clear form=finite	0.4
lemma=clear form=infinitive	-0.7
lemma=clear frame=clause:that	0.1
lemma=clear frame=object:np	-0.1
lemma=clear kind=it	-0.5
lemma=clear kind=name	0.1
lemma=clear modal	-0.7
lemma=clear next=that	0.2
lemma=clear next=the	-0.2
lemma=clinch	-0.3
lemma=clinch form=infinitive	-0.7
lemma=clinch form=past	-0.5
lemma=clinch frame=object:np	-0.4
lemma=clinch kind=name	-0.1
lemma=clinch modal	-0.7
lemma=clinch next=the	-0.2
lemma=clinch quote=none	-0.4
lemma=close	-0.7
lemma=close form=finite-passive	-0.6
lemma=close form=infinitive	-0.3
lemma=close form=past	-0.8
lemma=close frame=object:np	-0.2
lemma=close kind=name	-0.3
lemma=close kind=none	-0.7
lemma=close modal	-0.4
lemma=close quote=none	-0.5
lemma=cobble	-0.6
lemma=cobble next=together	-0.6
lemma=cobble quote=none	-0.6
lemma=coin	0.0
lemma=coin form=past	0.2
lemma=collect	-0.3
lemma=collect form=past	-0.6
lemma=collect frame=object:np	-0.5
lemma=collect kind=name	-0.2
lemma=collect quote=none	-0.3
lemma=com	-0.6
lemma=com form=finite	-0.1
lemma=com form=ing	-0.8
lemma=com kind=noun	-0.1
lemma=com kind=plural	-0.3
lemma=com quote=none	-0.4
lemma=combat	-0.1
lemma=combat quote=none	-0.4
lemma=combine	-0.1
lemma=combine kind=none	0.3
lemma=come	-0.2
lemma=come form=finite	-0.1
lemma=come form=past	-0.6
lemma=come frame=clause:bare	-0.7
lemma=come frame=clause:when	-0.7
lemma=come frame=comment:open	-0.6
lemma=come frame=comment:phrase	-0.4
lemma=come frame=direct:colon	-0.5
lemma=come frame=object:after	-0.4
lemma=come frame=object:as	-1.0
lemma=come frame=object:at	-0.8
lemma=come frame=object:from	-0.5
lemma=come frame=object:in	-0.3
lemma=come frame=object:into	-0.6
lemma=come frame=object:np	-0.9
lemma=come frame=object:to	-0.4
lemma=come kind=he	0.3
lemma=come kind=it	-0.9
lemma=come kind=name	-0.2
lemma=come kind=none	-0.5
lemma=come kind=noun	-0.9
lemma=come kind=other	-0.9
lemma=come kind=plural	-0.2
lemma=come kind=that	-0.7
lemma=come kind=who	-0.9
lemma=come modal	0.3
lemma=come next=:	-0.5
lemma=come next=a	-0.2
lemma=come next=as	-0.9
lemma=come next=the	0.1
lemma=come next=to	-0.1
lemma=come next=under	-0.5
lemma=come next=when	-0.6
lemma=come quote=none	-0.3
lemma=come quote=short	-0.6
lemma=command	0.0
lemma=command form=past	-0.1
lemma=command quote=none	-0.1
lemma=comment	0.1
lemma=comment form=finite	-0.1
lemma=comment frame=object:on	0.3
lemma=comment kind=name	0.3
lemma=comment kind=noun	0.1
lemma=comment modal	0.1
lemma=comment next=the	0.2
lemma=comment quote=part	0.1
lemma=commit	0.1
lemma=commit form=past	-0.2
lemma=commit frame=object:to	-0.3
lemma=commit kind=he	-0.2
lemma=commit kind=none	0.3
lemma=compare	0.0
lemma=compare frame=object:np	0.2
lemma=compare frame=object:to	-0.1
lemma=compare frame=object:with	-1.0
lemma=compare kind=he	0.2
lemma=compare kind=none	-0.8
lemma=compare kind=noun	-0.9
lemma=compare kind=they	-0.2
lemma=compare next=the	0.3
lemma=compell	0.3
lemma=compell quote=none	0.3
lemma=compet	-0.6
lemma=compet kind=name	-0.6
lemma=compet quote=none	-0.6
lemma=compete	-0.1
lemma=compete form=finite	-0.8
lemma=compete form=infinitive	0.1
lemma=compete quote=none	-0.1
lemma=compil	-0.1
lemma=compil form=past	-0.1
lemma=compil kind=name	-0.1
lemma=compil next=by	0.1
lemma=compil quote=none	-0.3
lemma=complain	0.4
lemma=complain form=finite	0.4
lemma=complain form=past	0.3
lemma=complain frame=clause:that	0.6
lemma=complain kind=name	0.5
lemma=complain next=that	0.3
lemma=complain quote=none	0.3
lemma=complet	-0.8
lemma=complet form=finite-passive	-0.5
lemma=complet form=past	-0.5
lemma=complet frame=object:np	-0.5
lemma=complet kind=name	-0.5
lemma=complet kind=none	-0.4
lemma=complet quote=none	-0.8
lemma=complicate	-0.5
lemma=complicate form=finite	-0.7
lemma=complicate frame=object:np	-0.1
lemma=complicate kind=name	-0.7
lemma=complicate quote=none	-0.5
lemma=concede	0.1
lemma=concede form=ing	-0.2
lemma=concede form=past	0.1
lemma=concede frame=clause:that	0.3
lemma=concede kind=he	0.3
lemma=concede kind=name	0.1
lemma=concede next=that	0.2
lemma=concede next=the	-0.4
lemma=concede quote=none	0.1
lemma=concern	-0.2
lemma=concern quote=none	-0.2
lemma=conclude	0.1
lemma=conclude form=finite	-0.1
lemma=conclude form=past	0.4
lemma=conclude frame=direct:before-cue	0.6
lemma=conclude kind=name	0.4
lemma=conclude kind=noun	-0.1
lemma=conclude kind=they	0.3
lemma=conclude next=,	0.6
lemma=conclude next=.	0.2
lemma=conclude next=that	-0.1
lemma=conclude quote=all	0.7
lemma=conclude quote=none	0.3
lemma=condemn	0.3
lemma=condemn form=infinitive	-0.4
lemma=condemn form=ing	-0.3
lemma=condemn form=past	0.7
lemma=condemn frame=object:np	0.3
lemma=condemn kind=name	0.4
lemma=condemn kind=noun	-0.2
lemma=condemn modal	-0.1
lemma=condemn next=the	0.4
lemma=condemn quote=none	0.2
lemma=condemn quote=short	-0.1
lemma=conduct	-0.2
lemma=conduct form=finite	-0.7
lemma=conduct form=finite-passive	-0.9
lemma=conduct form=ing	0.3
lemma=conduct form=past	0.1
lemma=conduct frame=clause:bare	-0.3
lemma=conduct frame=object:by	-0.8
lemma=conduct frame=object:for	0.3
lemma=conduct frame=object:np	-0.6
lemma=conduct frame=passive	-0.7
lemma=conduct frame=passive:by	-0.7
lemma=conduct kind=name	-0.4
lemma=conduct kind=none	-1.0
lemma=conduct kind=noun	-0.7
lemma=conduct kind=plural	0.3
lemma=conduct kind=which	-0.6
lemma=conduct modal	-0.3
lemma=conduct next=a	0.1
lemma=conduct next=by	-0.6
lemma=conduct next=the	0.1
lemma=conduct quote=none	-0.2
lemma=confirm	0.2
lemma=confirm form=finite	-0.4
lemma=confirm form=finite-passive	0.1
lemma=confirm form=infinitive	0.3
lemma=confirm frame=clause:that	0.1
lemma=confirm kind=name	0.3
lemma=confirm kind=none	0.4
lemma=confirm kind=noun	-0.3
lemma=confirm modal	0.3
lemma=confirm next=the	-0.5
lemma=confront	-0.2
lemma=confront form=finite	-0.4
lemma=confront form=infinitive	-0.3
lemma=confront kind=name	0.2
lemma=confront kind=none	-0.6
lemma=confront modal	-0.2
lemma=confront next=the	0.6
lemma=confront quote=none	-0.3
lemma=congratulate	0.4
lemma=congratulate frame=object:np	0.3
lemma=congratulate kind=name	0.3
lemma=congratulate quote=none	0.4
lemma=connect	-0.2
lemma=connect form=infinitive	-0.6
lemma=connect frame=object:with	-0.4
lemma=connect kind=name	-0.2
lemma=connect modal	-0.6
lemma=connect quote=none	-0.2
lemma=consider	0.1
lemma=consider form=finite-passive	0.1
lemma=consider form=infinitive	0.3
lemma=consider form=ing	-0.1
lemma=consider form=past	-0.3
lemma=consider frame=clause:ing	0.3
lemma=consider frame=clause:wh	-0.5
lemma=consider frame=comment:phrase	-0.6
lemma=consider frame=object:np	-0.1
lemma=consider frame=object:np-np	0.4
lemma=consider kind=name	0.4
lemma=consider kind=none	-0.3
lemma=consider kind=plural	-0.3
lemma=consider modal	-0.1
lemma=consider next=a	-0.4
lemma=consider next=an	-0.2
lemma=consider next=the	0.1
lemma=consider quote=none	0.1
lemma=consolidate	-0.7
lemma=consolidate quote=none	-0.7
lemma=contact	-0.5
lemma=contact quote=none	-0.5
lemma=contain	-0.2
lemma=contain form=ing	-0.7
lemma=contain form=past	-0.6
lemma=contain frame=object:np	-0.8
lemma=contain kind=plural	-0.1
lemma=contain quote=none	-0.2
lemma=contemplate	0.0
lemma=contemplate form=finite	0.2
lemma=contemplate quote=none	-0.1
lemma=contend	-0.1
lemma=contend form=finite	0.5
lemma=contend kind=name	-0.1
lemma=contend next=that	0.4
lemma=contend quote=none	-0.1
lemma=continue	-0.1
lemma=continue form=finite	-0.8
lemma=continue form=infinitive	0.5
lemma=continue form=ing	0.2
lemma=continue form=past	0.2
lemma=continue frame=as:final	-0.5
lemma=continue frame=clause:to	-0.2
lemma=continue frame=comment:phrase	-0.6
lemma=continue frame=direct:after-cue	0.3
lemma=continue frame=direct:before-cue	-0.1
lemma=continue frame=direct:colon	0.6
lemma=continue frame=object:np	-0.3
lemma=continue kind=he	0.4
lemma=continue kind=name	-0.5
lemma=continue kind=none	-0.6
lemma=continue kind=noun	0.2
lemma=continue kind=plural	-0.1
lemma=continue kind=that	-0.6
lemma=continue modal	0.2
lemma=continue next=,	0.4
lemma=continue next=.	-0.1
lemma=continue next=:	0.6
lemma=continue next=his	-0.3
lemma=continue next=to	-0.2
lemma=continue quote=all	0.2
lemma=continue quote=none	-0.3
lemma=continue quote=part	0.2
lemma=contradict	0.3
lemma=contradict frame=object:np	0.1
lemma=contradict quote=none	0.3
lemma=contrast	0.0
lemma=contrast form=finite	0.2
lemma=contrast frame=object:np	0.1
lemma=contrast kind=name	0.1
lemma=contrast quote=none	0.1
lemma=contribute	-0.9
lemma=contribute form=finite	-0.5
lemma=contribute form=ing	-0.4
lemma=contribute form=past	-0.4
lemma=contribute frame=direct:colon	-0.2
lemma=contribute frame=object:to	-0.6
lemma=contribute kind=name	-0.6
lemma=contribute kind=none	-0.4
lemma=contribute next=:	-0.2
lemma=contribute quote=none	-0.9
lemma=control	-0.3
lemma=control form=finite	-0.7
lemma=control form=infinitive	0.1
lemma=control frame=object:np	-0.7
lemma=control kind=name	0.1
lemma=control modal	0.1
lemma=control next=the	-0.3
lemma=control quote=none	-0.5
lemma=conven	-0.6
lemma=conven form=past	-0.5
lemma=conven quote=none	-0.6
lemma=convert	-0.6
lemma=convert quote=none	-0.6
lemma=convict	-0.4
lemma=convict kind=name	-0.6
lemma=convict next=rapist	-0.6
lemma=convict quote=none	-0.4
lemma=convince	0.0
lemma=convince form=finite	0.4
lemma=convince form=finite-passive	-0.7
lemma=convince form=infinitive	-0.1
lemma=convince form=past	-0.2
lemma=convince frame=clause:that	-0.2
lemma=convince frame=object:np	-0.3
lemma=convince kind=name	0.2
lemma=convince kind=none	-0.8
lemma=convince kind=plural	0.2
lemma=convince modal	-0.1
lemma=convince next=that	-0.2
lemma=convince next=the	-0.5
lemma=convince next=them	-0.2
lemma=convince quote=none	0.1
lemma=cool	-0.5
lemma=cool quote=none	-0.5
lemma=coordinate	-0.8
lemma=coordinate frame=object:np	-0.6
lemma=coordinate kind=name	-0.6
lemma=coordinate quote=none	-0.8
lemma=cope	-0.7
lemma=cope frame=object:with	-0.7
lemma=cope next=a	-0.6
lemma=cope quote=none	-0.7
lemma=cost	-0.5
lemma=cost form=finite	-0.7
lemma=cost modal	-0.4
lemma=cost quote=none	-0.5
lemma=could	-0.3
lemma=could form=finite	-0.3
lemma=could frame=object:np	-0.8
lemma=could kind=none	-0.6
lemma=could kind=that	-0.6
lemma=could quote=none	-0.2
lemma=count	0.1
lemma=count form=finite	0.1
lemma=count form=finite-passive	-0.2
lemma=count frame=object:on	0.1
lemma=count frame=passive	-0.1
lemma=count kind=he	-0.3
lemma=count kind=name	0.4
lemma=count kind=none	-0.2
lemma=count modal	-0.6
lemma=count negated	-0.5
lemma=count quote=none	0.1
lemma=counter	-0.1
lemma=counter form=infinitive	-0.2
lemma=counter modal	-0.2
lemma=court	-0.6
lemma=court form=finite	-0.5
lemma=court frame=object:np	-0.4
lemma=court kind=name	-0.5
lemma=court quote=none	-0.6
lemma=cover	0.0
lemma=cover form=finite	-0.2
lemma=cover form=infinitive	-0.2
lemma=cover form=ing	-0.9
lemma=cover form=past	0.5
lemma=cover kind=noun	0.2
lemma=cover kind=plural	-0.6
lemma=cover next=the	-0.2
lemma=cover quote=none	0.1
lemma=crack	-0.3
lemma=crack frame=object:on	-0.2
lemma=crack kind=name	-0.4
lemma=crack quote=none	-0.2
lemma=craft	-0.3
lemma=craft quote=none	-0.3
lemma=create	-0.1
lemma=create form=finite	-0.5
lemma=create form=finite-passive	-0.4
lemma=create form=infinitive	0.1
lemma=create form=ing	-0.2
lemma=create form=past	-0.2
lemma=create frame=clause:mixed	-0.2
lemma=create frame=object:np	-0.1
lemma=create frame=object:np-to	0.2
lemma=create kind=he	-0.2
lemma=create kind=it	0.3
lemma=create kind=name	-0.2
lemma=create kind=none	-0.5
lemma=create kind=noun	-0.7
lemma=create kind=plural	0.1
lemma=create next=a	-0.3
lemma=create next=an	-0.3
lemma=create next=the	-0.5
lemma=create quote=none	0.1
lemma=create quote=short	-0.7
lemma=credit	0.4
lemma=credit form=past	0.1
lemma=crisscross	-0.5
lemma=crisscross form=infinitive	-0.5
lemma=crisscross frame=object:np	-0.4
lemma=crisscross kind=plural	-0.5
lemma=crisscross modal	-0.5
lemma=crisscross next=the	-0.5
lemma=crisscross quote=none	-0.5
lemma=criticize	0.5
lemma=criticize form=finite	0.3
lemma=criticize form=finite-passive	0.2
lemma=criticize form=infinitive	0.1
lemma=criticize form=ing	0.3
lemma=criticize form=past	0.2
lemma=criticize frame=comment:open	-0.8
lemma=criticize frame=comment:phrase	-0.9
lemma=criticize frame=object:np	0.5
lemma=criticize frame=object:np-for	0.1
lemma=criticize frame=passive	-0.9
lemma=criticize kind=he	0.6
lemma=criticize kind=name	0.2
lemma=criticize kind=none	0.3
lemma=criticize kind=noun	-0.2
lemma=criticize kind=plural	-0.2
lemma=criticize kind=who	0.5
lemma=criticize modal	0.1
lemma=criticize next=by	0.1
lemma=criticize next=clinton	0.3
lemma=criticize next=him	-0.1
lemma=criticize next=president	-0.1
lemma=criticize next=the	-0.1
lemma=criticize quote=none	0.5
lemma=criticize quote=part	-0.1
lemma=cross	-0.4
lemma=cross form=past	-0.5
lemma=cross frame=object:np	-0.2
lemma=cross quote=none	-0.4
lemma=crown	-0.1
lemma=crown quote=none	-0.1
lemma=crumble	-0.5
lemma=crumble quote=none	-0.5
lemma=crush	-0.8
lemma=crush form=past	-0.7
lemma=crush quote=none	-0.6
lemma=cry	0.1
lemma=curb	-0.6
lemma=curb frame=object:np	-0.6
lemma=curb modal	-0.4
lemma=curb quote=none	-0.6
lemma=cut	-0.2
lemma=cut form=finite	-0.4
lemma=cut form=finite-passive	-0.8
lemma=cut form=infinitive	0.2
lemma=cut form=ing	-0.2
lemma=cut frame=object:np	-0.3
lemma=cut kind=name	-0.2
lemma=cut kind=none	-0.7
lemma=cut kind=noun	0.3
lemma=cut modal	0.2
lemma=cut next=the	0.1
lemma=cut quote=none	-0.4
lemma=date	-0.3
lemma=date quote=none	-0.8
lemma=deal	-0.6
lemma=deal form=finite	-0.6
lemma=deal form=infinitive	-0.4
lemma=deal frame=object:with	-0.8
lemma=deal kind=name	-0.3
lemma=deal modal	-0.4
lemma=deal next=a	-0.4
lemma=deal next=the	-0.5
lemma=deal quote=none	-0.9
lemma=debate	0.3
lemma=debate form=finite	-0.1
lemma=debate frame=object:np	0.1
lemma=debate kind=name	0.5
lemma=debate modal	-0.4
lemma=debate quote=none	0.3
lemma=decide	-0.2
lemma=decide form=finite	0.3
lemma=decide form=infinitive	-0.5
lemma=decide form=ing	-0.1
lemma=decide form=past	-0.4
lemma=decide frame=clause:bare	0.1
lemma=decide frame=clause:to	0.2
lemma=decide frame=clause:wh	-0.1
lemma=decide frame=comment:phrase	-0.6
lemma=decide frame=object:np	-0.3
lemma=decide kind=he	-0.3
lemma=decide kind=name	-0.1
lemma=decide kind=noun	-0.3
lemma=decide kind=plural	0.2
lemma=decide modal	-0.5
lemma=decide next=not	0.3
lemma=decide next=the	-0.2
lemma=decide next=they	0.1
lemma=decide next=to	0.1
lemma=decide quote=none	-0.1
lemma=declare	0.0
lemma=declare form=finite	0.2
lemma=declare form=finite-passive	-0.3
lemma=declare form=infinitive	0.1
lemma=declare form=ing	0.2
lemma=declare frame=clause:that	0.5
lemma=declare frame=comment:phrase	-0.5
lemma=declare frame=direct:before-cue	0.2
lemma=declare frame=object:in	0.2
lemma=declare frame=object:np	0.3
lemma=declare frame=object:np-np	0.2
lemma=declare kind=he	-0.2
lemma=declare kind=none	0.1
lemma=declare kind=noun	-0.3
lemma=declare kind=who	0.5
lemma=declare modal	-0.1
lemma=declare next=QUOTE	0.4
lemma=declare next=a	-0.1
lemma=declare next=that	0.4
lemma=declare next=the	-0.1
lemma=declare quote=all	0.9
lemma=declare quote=none	-0.1
lemma=declare quote=part	0.6
lemma=declare quote=short	-0.2
lemma=decline	0.1
lemma=decline form=past	0.1
lemma=decline frame=clause:to	0.1
lemma=decline frame=comment:open	-0.4
lemma=decline frame=comment:phrase	-0.4
lemma=decline frame=object:np	0.3
lemma=decline kind=he	0.7
lemma=decline kind=name	0.3
lemma=decline kind=plural	0.1
lemma=decline kind=who	-0.6
lemma=decline quote=none	0.2
lemma=decry	0.7
lemma=decry form=finite	0.2
lemma=decry form=past	0.6
lemma=decry frame=object:np	0.6
lemma=decry kind=name	0.6
lemma=decry next=the	0.4
lemma=decry quote=none	0.4
lemma=dedicate	-0.2
lemma=dedicate form=finite-passive	0.1
lemma=dedicate form=past	-0.6
lemma=dedicate kind=name	-0.6
lemma=dedicate kind=none	0.1
lemma=dedicate quote=none	-0.2
lemma=deem	0.7
lemma=deem form=past	0.4
lemma=deem kind=name	0.5
lemma=deem quote=none	0.6
lemma=defeat	-0.6
lemma=defeat form=infinitive	-0.6
lemma=defeat frame=object:np	-0.6
lemma=defeat kind=name	-0.5
lemma=defeat modal	-0.6
lemma=defeat next=the	-0.4
lemma=defeat quote=none	-0.6
lemma=defeate	-0.4
lemma=defeate form=finite-passive	-0.5
lemma=defeate form=ing	-0.2
lemma=defeate form=past	-0.6
lemma=defeate kind=name	-0.4
lemma=defeate kind=none	-0.5
lemma=defeate quote=none	-0.3
lemma=defend	0.2
lemma=defend form=finite	-0.2
lemma=defend form=infinitive	-0.2
lemma=defend form=ing	-0.2
lemma=defend form=past	0.5
lemma=defend frame=clause:bare	-0.2
lemma=defend frame=comment:phrase	-0.8
lemma=defend frame=object:np	0.2
lemma=defend frame=object:np-to	0.1
lemma=defend kind=he	0.5
lemma=defend kind=name	0.5
lemma=defend kind=noun	-0.4
lemma=defend kind=plural	-0.8
lemma=defend modal	-0.2
lemma=defend next=her	0.3
lemma=defend next=his	0.3
lemma=defend next=the	0.1
lemma=defend quote=none	0.3
lemma=defend quote=part	-0.2
lemma=define	0.0
lemma=define form=finite	-0.2
lemma=define form=infinitive	-0.1
lemma=define form=past	-0.6
lemma=define frame=object:np	-0.3
lemma=define kind=that	-0.1
lemma=define modal	-0.1
lemma=define next=the	-0.3
lemma=deflect	-0.1
lemma=deflect quote=none	-0.1
lemma=defy	-0.6
lemma=defy form=finite	-0.5
lemma=defy quote=none	-0.6
lemma=delay	-0.7
lemma=delay frame=object:np	-0.6
lemma=delay quote=none	-0.7
lemma=delet	-0.6
lemma=delet quote=none	-0.6
lemma=deliver	-0.1
lemma=deliver form=finite	-0.3
lemma=deliver form=ing	0.2
lemma=deliver form=past	-0.3
lemma=deliver frame=clause:bare	-0.5
lemma=deliver frame=comment:phrase	0.1
lemma=deliver frame=object:np	-0.2
lemma=deliver kind=he	-0.3
lemma=deliver kind=name	0.1
lemma=deliver kind=noun	0.1
lemma=deliver next=a	0.2
lemma=deliver next=an	-0.3
lemma=deliver next=his	-0.6
lemma=deliver next=liberal	-0.6
lemma=deliver next=the	0.1
lemma=deliver quote=none	-0.2
lemma=demand	0.2
lemma=demand form=finite	0.3
lemma=demand frame=object:np	0.6
lemma=demand kind=name	0.1
lemma=demand modal	-0.4
lemma=demand quote=none	0.2
lemma=demonstrate	0.1
lemma=demonstrate form=finite	0.7
lemma=demonstrate form=infinitive	-0.2
lemma=demonstrate form=past	-0.5
lemma=demonstrate frame=clause:that	0.2
lemma=demonstrate frame=object:np	-0.3
lemma=demonstrate kind=name	-0.4
lemma=demonstrate kind=noun	0.2
lemma=demonstrate kind=who	0.1
lemma=demonstrate modal	-0.3
lemma=demonstrate next=that	0.2
lemma=demonstrate next=the	0.1
lemma=denounce	0.2
lemma=denounce form=finite	0.1
lemma=denounce form=ing	-0.1
lemma=denounce form=past	0.4
lemma=denounce frame=object:np	0.7
lemma=denounce kind=name	0.2
lemma=denounce kind=noun	-0.2
lemma=denounce next=him	-0.1
lemma=denounce next=the	0.4
lemma=denounce quote=none	0.3
lemma=denounce quote=short	0.2
lemma=deny	0.0
lemma=deny form=finite	-0.1
lemma=deny form=ing	0.2
lemma=deny form=past	-0.1
lemma=deny frame=object:np	0.1
lemma=deny kind=he	0.1
lemma=deny kind=name	-0.3
lemma=deny next=the	0.1
lemma=deny quote=none	-0.1
lemma=depend	-0.3
lemma=depend form=finite	-0.5
lemma=depend form=ing	-0.2
lemma=depend frame=object:on	-0.3
lemma=depend kind=name	-0.4
lemma=depend quote=none	-0.2
lemma=deploy	-0.2
lemma=deploy form=past	-0.1
lemma=deploy frame=object:np	-0.2
lemma=deploy quote=none	-0.1
lemma=deport	0.0
lemma=deport frame=object:np	0.2
lemma=deport kind=name	0.3
lemma=deport kind=none	-0.5
lemma=deprive	-0.4
lemma=deride	0.7
lemma=deride quote=none	0.7
lemma=descend	-0.4
lemma=descend form=finite	-0.6
lemma=descend quote=none	-0.4
lemma=describe	0.2
lemma=describe form=finite	0.4
lemma=describe form=finite-passive	0.1
lemma=describe form=infinitive	-0.3
lemma=describe form=ing	0.1
lemma=describe frame=clause:bare	-0.1
lemma=describe frame=clause:mixed	0.2
lemma=describe frame=comment:phrase	-0.7
lemma=describe frame=object:as	0.4
lemma=describe frame=object:np	0.2
lemma=describe frame=object:np-as	0.2
lemma=describe frame=object:np-np	-0.2
lemma=describe frame=relative:object	-0.2
lemma=describe kind=he	0.2
lemma=describe kind=noun	-0.2
lemma=describe kind=plural	0.6
lemma=describe kind=they	-0.1
lemma=describe kind=who	0.1
lemma=describe modal	-0.5
lemma=describe next=a	0.1
lemma=describe next=as	0.3
lemma=describe next=her	-0.3
lemma=describe next=himself	0.7
lemma=describe next=it	-0.4
lemma=describe next=the	0.2
lemma=describe next=themselves	-0.1
lemma=describe quote=part	0.1
lemma=describe quote=short	0.1
lemma=deserve	-0.6
lemma=deserve form=finite	-0.6
lemma=deserve quote=none	-0.5
lemma=design	-0.1
lemma=design form=past	-0.4
lemma=design frame=passive	-0.6
lemma=design kind=noun	-0.6
lemma=design next=to	-0.1
lemma=design quote=none	-0.1
lemma=destroy	-0.2
lemma=destroy frame=object:np	-0.1
lemma=destroy quote=none	-0.2
lemma=detail	0.1
lemma=detail form=infinitive	0.2
lemma=detail form=ing	-0.4
lemma=detail kind=name	-0.3
lemma=detail kind=noun	0.3
lemma=detail modal	0.2
lemma=detail next=the	-0.2
lemma=detail quote=none	-0.3
lemma=detain	-0.6
lemma=detain quote=none	-0.6
lemma=detect	0.0
lemma=detect frame=object:np	-0.2
lemma=detect quote=none	-0.5
lemma=deter	-0.2
lemma=deter frame=object:np	-0.7
lemma=deter modal	-0.2
lemma=deter quote=none	-0.2
lemma=determine	-0.1
lemma=determine form=finite	-0.5
lemma=determine form=finite-passive	-0.8
lemma=determine form=infinitive	0.2
lemma=determine form=ing	-0.1
lemma=determine form=past	0.1
lemma=determine frame=clause:that	-0.1
lemma=determine frame=clause:wh	0.2
lemma=determine frame=object:np	-0.2
lemma=determine kind=name	0.4
lemma=determine kind=none	-0.3
lemma=determine kind=plural	-0.2
lemma=determine modal	0.1
lemma=determine next=that	0.1
lemma=determine next=the	-0.3
lemma=determine next=to	-0.3
lemma=determine next=whether	0.1
lemma=determine quote=none	-0.1
lemma=develope	-0.7
lemma=develope frame=object:np	-0.5
lemma=develope kind=name	-0.6
lemma=develope quote=none	-0.7
lemma=devote	0.0
lemma=devote form=finite-passive	-0.5
lemma=devote form=past	0.2
lemma=devote frame=clause:to	-0.2
lemma=devote kind=none	-0.5
lemma=devote next=to	-0.5
lemma=dictate	0.0
lemma=die	-0.8
lemma=die form=past	-0.8
lemma=die frame=comment	-0.1
lemma=die frame=object:in	-0.5
lemma=die kind=name	-0.4
lemma=die kind=who	-0.7
lemma=die next=a	-0.5
lemma=die next=in	-0.3
lemma=die quote=none	-0.8
lemma=differ	-0.1
lemma=differ form=finite	0.1
lemma=differ quote=none	-0.1
lemma=diminish	-0.7
lemma=diminish form=infinitive	-0.4
lemma=diminish frame=object:np	-0.6
lemma=diminish kind=name	-0.5
lemma=diminish kind=noun	-0.5
lemma=diminish modal	-0.4
lemma=diminish quote=none	-0.7
lemma=direct	-0.4
lemma=direct form=finite-passive	-0.1
lemma=direct form=past	-0.5
lemma=direct frame=object:at	-0.5
lemma=direct kind=name	-0.6
lemma=direct kind=none	-0.1
lemma=direct modal	-0.5
lemma=direct next=the	-0.3
lemma=direct quote=none	-0.4
lemma=disagree	0.0
lemma=disappear	-0.5
lemma=disappear kind=noun	-0.5
lemma=disappear quote=none	-0.6
lemma=disavow	0.4
lemma=disavow frame=object:np	0.3
lemma=disavow kind=name	0.4
lemma=disavow quote=none	0.3
lemma=disclose	0.1
lemma=disclose form=finite	0.1
lemma=disclose form=finite-passive	0.1
lemma=disclose form=past	0.1
lemma=disclose frame=object:np	-0.2
lemma=disclose frame=passive	0.3
lemma=disclose kind=name	0.1
lemma=disclose kind=none	0.1
lemma=disclose modal	-0.5
lemma=disclose negated	-0.1
lemma=discover	0.0
lemma=discover form=finite-passive	-0.1
lemma=discover form=past	-0.3
lemma=discover quote=none	-0.2
lemma=discredit	0.1
lemma=discredit quote=none	0.1
lemma=discuss	0.2
lemma=discuss form=finite	0.4
lemma=discuss form=infinitive	-0.2
lemma=discuss form=ing	0.3
lemma=discuss form=past	0.1
lemma=discuss frame=clause:wh	0.1
lemma=discuss frame=object:np	0.2
lemma=discuss kind=he	0.4
lemma=discuss kind=name	0.1
lemma=discuss kind=noun	-0.3
lemma=discuss kind=other	0.3
lemma=discuss kind=they	0.2
lemma=discuss modal	-0.1
lemma=discuss negated	0.6
lemma=discuss next=his	0.2
lemma=discuss next=the	0.1
lemma=discuss quote=none	0.3
lemma=discuss quote=part	0.1
lemma=dismantle	-0.5
lemma=dismantle form=infinitive	-0.4
lemma=dismantle frame=object:np	-0.4
lemma=dismantle modal	-0.5
lemma=dismantle quote=none	-0.5
lemma=dismiss	0.2
lemma=dismiss form=finite	-0.1
lemma=dismiss form=finite-passive	-0.3
lemma=dismiss form=past	0.7
lemma=dismiss frame=comment:phrase	-0.9
lemma=dismiss frame=object:np	0.1
lemma=dismiss kind=he	0.5
lemma=dismiss kind=name	0.2
lemma=dismiss kind=none	-0.2
lemma=dismiss quote=none	0.3
lemma=dispatch	-0.8
lemma=dispatch quote=none	-0.8
lemma=displace	-0.4
lemma=displace form=past	-0.4
lemma=displace quote=none	-0.4
lemma=display	0.1
lemma=display quote=none	0.1
lemma=dispute	0.5
lemma=dispute quote=none	0.5
lemma=disrupt	-0.4
lemma=disrupt frame=object:np	-0.2
lemma=disrupt quote=none	-0.4
lemma=distance	-0.1
lemma=distance form=past	0.2
lemma=distance frame=object:np	0.1
lemma=distance kind=name	0.1
lemma=distance next=himself	0.2
lemma=distance quote=none	-0.1
lemma=distinguish	-0.1
lemma=distinguish frame=object:np	-0.1
lemma=distinguish quote=none	-0.1
lemma=distract	0.1
lemma=distract kind=name	0.1
lemma=distract quote=none	0.1
lemma=distribute	-0.4
lemma=distribute form=past	-0.1
lemma=distribute quote=none	-0.4
lemma=divide	-0.3
lemma=divide form=finite	-0.1
lemma=divide form=finite-passive	-0.8
lemma=divide form=past	-0.7
lemma=divide frame=object:np	0.1
lemma=divide frame=passive	-0.5
lemma=divide kind=none	-0.8
lemma=divide kind=noun	-0.2
lemma=divide quote=none	-0.3
lemma=do	-0.3
lemma=do form=finite	-0.2
lemma=do form=finite-passive	-0.1
lemma=do form=infinitive	0.1
lemma=do form=past	-0.5
lemma=do frame=as:final	-0.3
lemma=do frame=clause:bare	-0.1
lemma=do frame=clause:that	-0.1
lemma=do frame=comment:phrase	-0.4
lemma=do frame=object:in	-0.8
lemma=do frame=object:np	0.1
lemma=do frame=object:np-np	-0.3
lemma=do frame=object:np-to	-0.3
lemma=do frame=object:so	-0.1
lemma=do frame=object:with	-0.3
lemma=do frame=passive	-0.7
lemma=do frame=relative:object	-0.9
lemma=do kind=he	-0.5
lemma=do kind=i	-0.4
lemma=do kind=it	-0.7
lemma=do kind=name	-1.0
lemma=do kind=none	-0.2
lemma=do kind=noun	0.1
lemma=do kind=other	-1.2
lemma=do kind=plural	-0.1
lemma=do kind=they	0.1
lemma=do modal	0.1
lemma=do negated	-0.8
lemma=do next=.	-0.6
lemma=do next=a	0.1
lemma=do next=he	-0.1
lemma=do next=his	-0.7
lemma=do next=it	-0.5
lemma=do next=nothing	-0.6
lemma=do next=so	-0.2
lemma=do next=something	-0.4
lemma=do next=that	-0.1
lemma=do next=the	-1.1
lemma=do next=this	-0.7
lemma=do next=to	-0.7
lemma=do next=we	-0.7
lemma=do next=you	-0.7
lemma=do quote=none	-0.3
lemma=do quote=part	0.1
lemma=document	0.2
lemma=document quote=none	0.2
lemma=doing	-0.4
lemma=doing form=finite	-0.6
lemma=doing frame=object:np	-0.3
lemma=doing frame=object:so	-0.9
lemma=doing kind=he	-0.6
lemma=doing kind=name	0.1
lemma=doing next=so	-0.9
lemma=doing quote=none	-0.3
lemma=dominate	-0.8
lemma=dominate form=finite	-0.5
lemma=dominate form=infinitive	-0.5
lemma=dominate form=past	-0.7
lemma=dominate frame=object:np	-0.6
lemma=dominate frame=passive:by	-0.4
lemma=dominate kind=name	-0.4
lemma=dominate kind=noun	-0.5
lemma=dominate modal	-0.3
lemma=dominate next=by	-0.4
lemma=dominate next=the	-0.8
lemma=dominate quote=none	-0.8
lemma=donate	-0.4
lemma=donate form=past	-0.6
lemma=donate frame=object:np	-0.1
lemma=donate kind=name	-0.2
lemma=donate next=$	-0.4
lemma=donate quote=none	-0.4
lemma=double	0.3
lemma=double form=past	0.3
lemma=double frame=object:on	0.5
lemma=double kind=name	0.2
lemma=double quote=none	0.3
lemma=downplay	0.2
lemma=downplay form=past	0.6
lemma=downplay quote=none	0.2
lemma=draft	0.0
lemma=draft form=ing	-0.3
lemma=draft frame=object:np	0.2
lemma=draft kind=name	0.4
lemma=drag	-0.2
lemma=drag quote=none	-0.2
lemma=draw	-0.3
lemma=draw form=finite	-0.1
lemma=draw form=infinitive	-0.1
lemma=draw form=ing	-0.7
lemma=draw form=past	-0.4
lemma=draw frame=comment:phrase	-0.4
lemma=draw frame=object:np	-0.2
lemma=draw frame=passive	-0.7
lemma=draw kind=he	-0.5
lemma=draw kind=name	-0.2
lemma=draw kind=noun	-0.4
lemma=draw kind=plural	-0.7
lemma=draw kind=that	-0.9
lemma=draw next=a	0.1
lemma=draw next=attention	0.3
lemma=draw next=the	-0.1
lemma=draw quote=none	-0.2
lemma=draw quote=short	-0.4
lemma=dress	-0.5
lemma=dress form=past	-0.5
lemma=dress quote=none	-0.1
lemma=drive	-0.9
lemma=drive form=finite	-0.7
lemma=drive form=past	-0.5
lemma=drive frame=object:np	-0.4
lemma=drive frame=passive:by	-0.4
lemma=drive kind=he	-0.5
lemma=drive kind=name	-0.6
lemma=drive kind=noun	-0.6
lemma=drive kind=plural	-0.3
lemma=drive modal	-0.6
lemma=drive next=by	-0.3
lemma=drive quote=none	-0.9
lemma=drop	-0.4
lemma=drop form=finite	-0.8
lemma=drop form=ing	0.1
lemma=drop form=past	-0.3
lemma=drop frame=comment:phrase	-0.5
lemma=drop frame=object:np	0.2
lemma=drop frame=object:of	-0.6
lemma=drop kind=name	-0.3
lemma=drop kind=noun	-0.6
lemma=drop quote=none	-0.4
lemma=dump	0.2
lemma=dump quote=none	0.2
lemma=earn	-0.6
lemma=earn form=finite	-0.7
lemma=earn form=ing	-0.2
lemma=earn form=past	-0.9
lemma=earn frame=comment:phrase	-0.3
lemma=earn frame=object:np	-0.6
lemma=earn frame=object:np-np	-0.6
lemma=earn kind=he	-0.1
lemma=earn kind=name	-0.6
lemma=earn modal	-0.1
lemma=earn next=her	-0.5
lemma=earn quote=none	-0.5
lemma=ease	0.2
lemma=ease frame=object:np	0.2
lemma=ease kind=name	0.2
lemma=ease quote=none	0.2
lemma=echo	0.1
lemma=echo form=finite	-0.4
lemma=echo form=ing	0.1
lemma=echo form=past	0.1
lemma=echo frame=object:np	-0.3
lemma=echo frame=passive:by	0.5
lemma=echo kind=he	-0.3
lemma=echo kind=name	0.3
lemma=echo next=by	0.2
lemma=echo quote=none	0.1
lemma=echo quote=part	-0.5
lemma=eclipse	-0.6
lemma=eclipse quote=none	-0.6
lemma=edge	-0.5
lemma=edge quote=none	-0.5
lemma=elaborate	-0.2
lemma=elect	0.0
lemma=elect form=finite-passive	-0.5
lemma=elect form=infinitive	-0.3
lemma=elect form=ing	-0.1
lemma=elect form=past	0.1
lemma=elect frame=clause:bare	0.3
lemma=elect frame=object:np	-0.3
lemma=elect frame=passive	-0.9
lemma=elect kind=name	-0.2
lemma=elect kind=none	0.1
lemma=elect kind=plural	0.2
lemma=elect modal	-0.3
lemma=elect next=a	0.1
lemma=elect next=as	-0.9
lemma=elect next=officials	-0.8
lemma=elect next=president	0.3
lemma=elect next=the	-0.1
lemma=elect next=to	-0.7
lemma=elect quote=none	-0.5
lemma=elevate	-0.9
lemma=elevate frame=object:np	-0.7
lemma=elevate quote=none	-0.8
lemma=eliminate	-0.2
lemma=eliminate form=ing	-0.2
lemma=eliminate form=past	-0.5
lemma=eliminate frame=object:np	0.2
lemma=eliminate kind=none	-0.7
lemma=eliminate next=the	0.1
lemma=eliminate quote=none	-0.5
lemma=email	-0.2
lemma=email form=finite	-0.3
lemma=email form=past	-0.2
lemma=email frame=object:np	0.4
lemma=email kind=name	-0.2
lemma=email next=a	-0.3
lemma=email quote=none	-0.1
lemma=email quote=part	-0.1
lemma=embrace	-0.1
lemma=embrace form=finite	-0.3
lemma=embrace form=ing	-0.1
lemma=embrace form=past	0.1
lemma=embrace frame=object:np	0.3
lemma=embrace kind=he	0.1
lemma=embrace kind=name	0.2
lemma=embrace kind=none	-0.8
lemma=embrace kind=noun	-0.8
lemma=embrace next=his	0.1
lemma=embrace next=the	0.3
lemma=emerge	-0.2
lemma=emerge form=finite	-0.4
lemma=emerge form=past	-0.7
lemma=emerge frame=object:as	-0.1
lemma=emerge kind=he	-0.3
lemma=emerge kind=noun	-0.5
lemma=emerge next=as	-0.2
lemma=emerge quote=none	-0.4
lemma=emphasize	0.2
lemma=emphasize form=finite	0.1
lemma=emphasize form=ing	0.2
lemma=emphasize form=past	-0.1
lemma=emphasize frame=clause:that	0.6
lemma=emphasize kind=he	-0.1
lemma=emphasize kind=name	0.4
lemma=emphasize next=that	0.5
lemma=emphasize quote=none	0.3
lemma=employ	-0.4
lemma=employ form=finite-passive	-0.1
lemma=employ frame=object:np	-0.7
lemma=employ kind=none	-0.1
lemma=employ quote=none	-0.4
lemma=empower	0.0
lemma=empower form=finite	0.2
lemma=enable	-0.6
lemma=enable frame=object:np-to	-0.6
lemma=enable quote=none	-0.6
lemma=enact	0.1
lemma=enact quote=none	0.1
lemma=encounter	-0.7
lemma=encounter form=finite	-0.4
lemma=encounter form=past	-0.5
lemma=encounter quote=none	-0.6
lemma=encourage	0.2
lemma=encourage form=finite	0.4
lemma=encourage form=infinitive	-0.2
lemma=encourage form=ing	-0.1
lemma=encourage frame=clause:to	0.2
lemma=encourage frame=object:np	-0.3
lemma=encourage frame=object:np-to	0.4
lemma=encourage kind=it	-0.5
lemma=encourage kind=name	0.2
lemma=encourage kind=noun	0.4
lemma=encourage modal	-0.3
lemma=encourage next=indiana	-0.1
lemma=encourage next=the	-0.1
lemma=encourage quote=none	0.5
lemma=end	-0.1
lemma=end form=finite	-1.0
lemma=end form=infinitive	0.6
lemma=end form=ing	-0.1
lemma=end form=past	-0.2
lemma=end frame=clause:ing	-0.2
lemma=end frame=comment:open	0.2
lemma=end frame=comment:phrase	-0.4
lemma=end frame=object:in	-0.5
lemma=end frame=object:np	-0.3
lemma=end kind=he	-0.3
lemma=end kind=name	-0.3
lemma=end kind=noun	-0.3
lemma=end kind=which	-0.5
lemma=end kind=who	0.1
lemma=end modal	0.2
lemma=end next=a	-0.2
lemma=end next=his	-0.6
lemma=end next=in	0.1
lemma=end next=the	-0.4
lemma=end quote=none	-0.2
lemma=endorse	0.5
lemma=endorse form=finite	0.1
lemma=endorse form=infinitive	-0.2
lemma=endorse form=ing	0.3
lemma=endorse form=past	0.5
lemma=endorse frame=comment	-0.5
lemma=endorse frame=comment:open	-0.8
lemma=endorse frame=comment:phrase	-1.1
lemma=endorse frame=object:np	0.4
lemma=endorse frame=object:np-np	0.2
lemma=endorse kind=name	0.2
lemma=endorse kind=noun	0.2
lemma=endorse kind=they	-0.1
lemma=endorse kind=which	0.4
lemma=endorse modal	-0.2
lemma=endorse negated	-0.6
lemma=endorse next=a	-0.3
lemma=endorse next=cruz	0.3
lemma=endorse next=him	-0.2
lemma=endorse next=mr.	0.3
lemma=endorse next=mrs.	0.1
lemma=endorse next=senator	-0.3
lemma=endorse next=the	-0.5
lemma=endorse next=trump	-0.4
lemma=endorse quote=none	0.6
lemma=endorse quote=part	-0.4
lemma=endure	-0.5
lemma=endure quote=none	-0.5
lemma=energize	-0.8
lemma=energize form=past	-0.5
lemma=energize frame=object:np	-0.7
lemma=energize next=the	-0.5
lemma=energize quote=none	-0.8
lemma=engage	-0.2
lemma=engage form=finite-passive	-0.7
lemma=engage form=past	0.1
lemma=engage frame=passive	-0.4
lemma=engage kind=none	-0.7
lemma=engage kind=plural	-0.1
lemma=engage next=in	-0.2
lemma=engage quote=none	-0.2
lemma=enjoy	0.2
lemma=enjoy form=finite	0.1
lemma=enjoy form=past	0.2
lemma=enjoy frame=object:np	-0.2
lemma=enjoy kind=name	-0.4
lemma=enjoy kind=noun	0.3
lemma=enjoy next=a	-0.8
lemma=enjoy quote=none	0.1
lemma=enlist	-0.6
lemma=enlist quote=none	-0.6
lemma=ensure	-0.4
lemma=ensure form=ing	-0.3
lemma=ensure frame=clause:bare	-0.3
lemma=ensure frame=object:np	-0.4
lemma=ensure kind=it	-0.3
lemma=ensure kind=name	-0.2
lemma=ensure next=they	-0.6
lemma=ensure quote=none	-0.5
lemma=enter	-0.2
lemma=enter form=finite	-1.1
lemma=enter form=infinitive	0.1
lemma=enter form=ing	0.5
lemma=enter form=past	-0.6
lemma=enter frame=clause:bare	-0.3
lemma=enter frame=object:np	-0.2
lemma=enter kind=he	0.4
lemma=enter kind=name	-0.2
lemma=enter kind=none	-0.3
lemma=enter kind=noun	-0.6
lemma=enter next=the	-0.2
lemma=enter quote=none	-0.2
lemma=entitle	-0.3
lemma=envision	0.0
lemma=erupt	-0.2
lemma=erupt form=past	-0.8
lemma=erupt kind=name	-0.1
lemma=erupt quote=none	-0.1
lemma=escalate	0.1
lemma=escalate form=past	-0.1
lemma=escalate frame=object:np	0.4
lemma=escalate quote=none	0.2
lemma=escape	-0.6
lemma=escape form=infinitive	-0.4
lemma=escape frame=object:np	-0.5
lemma=escape modal	-0.4
lemma=escape quote=none	-0.6
lemma=establish	0.0
lemma=establish form=finite	-0.3
lemma=establish form=past	0.2
lemma=establish frame=object:np	-0.1
lemma=establish kind=noun	0.1
lemma=establish next=a	0.3
lemma=estimate	-0.1
lemma=estimate frame=clause:that	0.3
lemma=estimate frame=object:np	-0.5
lemma=estimate kind=name	-0.4
lemma=estimate next=that	0.2
lemma=estimate quote=none	-0.1
lemma=evade	-0.1
lemma=evade quote=none	-0.1
lemma=everyth	-0.1
lemma=everyth form=ing	-0.1
lemma=everyth quote=none	-0.1
lemma=evidence	-0.6
lemma=evidence kind=none	-0.6
lemma=evidence quote=none	-0.6
lemma=examine	-0.2
lemma=examine quote=none	-0.3
lemma=exceed	-0.7
lemma=exceed form=finite	-0.4
lemma=exceed frame=object:np	-0.7
lemma=exceed kind=name	-0.5
lemma=exceed quote=none	-0.7
lemma=exchange	-0.7
lemma=exchange quote=none	-0.7
lemma=exist	0.0
lemma=exist form=finite	0.1
lemma=exist form=ing	-0.1
lemma=exist frame=object:np	0.1
lemma=exist quote=none	-0.2
lemma=exit	-0.6
lemma=exit form=finite	-0.3
lemma=exit form=infinitive	-0.4
lemma=exit frame=object:np	-0.4
lemma=exit kind=name	-0.5
lemma=exit modal	-0.4
lemma=exit next=polls	-0.4
lemma=exit quote=none	-0.6
lemma=expand	-0.3
lemma=expand form=finite	-1.0
lemma=expand form=infinitive	0.4
lemma=expand form=past	-0.9
lemma=expand frame=object:np	-0.3
lemma=expand frame=object:np-to	0.3
lemma=expand kind=he	-0.2
lemma=expand kind=none	-0.7
lemma=expand kind=noun	-0.6
lemma=expand modal	0.2
lemma=expand next=his	-0.2
lemma=expand next=the	-0.6
lemma=expand quote=none	-0.2
lemma=expect	0.2
lemma=expect form=finite	0.5
lemma=expect form=finite-passive	0.1
lemma=expect form=ing	-0.1
lemma=expect form=past	-0.5
lemma=expect frame=clause:to	0.2
lemma=expect frame=object:np	0.2
lemma=expect frame=object:np-to	0.6
lemma=expect frame=passive	-1.1
lemma=expect frame=passive+clause:to	0.3
lemma=expect kind=he	0.1
lemma=expect kind=name	-0.5
lemma=expect kind=none	0.3
lemma=expect modal	0.2
lemma=expect negated	-0.1
lemma=expect next=a	0.2
lemma=expect next=to	0.1
lemma=expect quote=none	0.1
lemma=expect quote=part	0.5
lemma=experience	0.0
lemma=experience form=finite	0.2
lemma=experience form=past	-0.2
lemma=experience kind=name	0.3
lemma=experience next=a	-0.2
lemma=explain	0.1
lemma=explain form=finite	0.1
lemma=explain form=infinitive	-0.3
lemma=explain form=ing	-0.1
lemma=explain form=past	0.7
lemma=explain frame=clause:that	0.2
lemma=explain frame=clause:wh	0.4
lemma=explain frame=direct:before-cue	0.6
lemma=explain frame=object:np	-0.4
lemma=explain kind=he	-0.3
lemma=explain kind=name	0.3
lemma=explain kind=noun	-0.1
lemma=explain modal	-0.3
lemma=explain next=.	0.5
lemma=explain next=how	0.3
lemma=explain next=that	0.3
lemma=explain next=why	0.2
lemma=explain quote=all	0.3
lemma=exploit	-0.3
lemma=exploit form=infinitive	-0.3
lemma=exploit frame=object:np	-0.3
lemma=exploit modal	-0.3
lemma=exploit quote=none	-0.3
lemma=expose	0.0
lemma=expose form=finite-passive	-0.7
lemma=expose form=past	0.3
lemma=expose frame=object:np	0.2
lemma=expose kind=none	-0.7
lemma=express	0.4
lemma=express form=finite	-0.1
lemma=express form=past	0.6
lemma=express frame=comment:phrase	-1.1
lemma=express frame=object:np	0.6
lemma=express kind=he	0.3
lemma=express kind=name	0.5
lemma=express kind=noun	0.2
lemma=express kind=who	-0.1
lemma=express next=a	-0.3
lemma=express next=concern	0.2
lemma=express quote=none	0.4
lemma=express quote=part	0.5
lemma=extend	-0.4
lemma=extend form=finite	-0.7
lemma=extend form=past	-0.7
lemma=extend kind=name	-0.6
lemma=extend kind=noun	-0.6
lemma=extend quote=none	-0.4
lemma=face	-0.6
lemma=face form=finite	-0.2
lemma=face form=infinitive	-0.7
lemma=face form=ing	-0.5
lemma=face form=past	-0.6
lemma=face frame=clause:bare	-0.5
lemma=face frame=comment:open	-0.5
lemma=face frame=object:np	-1.1
lemma=face frame=object:np-np	-0.4
lemma=face frame=object:with	-0.4
lemma=face kind=he	-0.7
lemma=face kind=it	-0.1
lemma=face kind=name	-0.4
lemma=face kind=none	-0.5
lemma=face kind=noun	-0.2
lemma=face kind=plural	-0.3
lemma=face kind=who	-0.6
lemma=face modal	-1.1
lemma=face next=a	-0.2
lemma=face next=an	-0.4
lemma=face next=criticism	-0.5
lemma=face next=his	-0.4
lemma=face next=stern	-0.5
lemma=face next=the	-0.5
lemma=face quote=none	-0.6
lemma=fail	-0.2
lemma=fail form=finite	-0.5
lemma=fail form=past	-0.4
lemma=fail frame=clause:to	-0.1
lemma=fail frame=object:np	-0.6
lemma=fail kind=name	-0.5
lemma=fail kind=noun	-0.1
lemma=fail modal	-0.4
lemma=fail quote=none	-0.2
lemma=fall	-0.2
lemma=fall form=finite	-0.7
lemma=fall form=ing	0.1
lemma=fall form=past	-0.5
lemma=fall frame=object:np	-0.9
lemma=fall frame=object:to	-0.5
lemma=fall kind=it	-0.7
lemma=fall kind=name	-0.5
lemma=fall kind=none	-0.5
lemma=fall kind=noun	-0.8
lemma=fall kind=plural	0.1
lemma=fall modal	-0.1
lemma=fall next=the	0.1
lemma=fall quote=none	-0.2
lemma=fall quote=part	-0.5
lemma=fan	-0.6
lemma=favor	0.1
lemma=favor form=finite	-0.1
lemma=favor form=infinitive	0.1
lemma=favor form=past	-0.2
lemma=favor frame=object:np	0.1
lemma=favor kind=name	-0.2
lemma=favor modal	-0.2
lemma=favor quote=none	0.1
lemma=fear	0.2
lemma=fear form=finite	0.3
lemma=fear frame=object:np	0.1
lemma=fear kind=he	0.4
lemma=fear kind=name	-0.3
lemma=fear next=the	-0.7
lemma=fear quote=none	0.2
lemma=feature	-0.4
lemma=feature form=finite	-0.5
lemma=feature form=ing	-0.7
lemma=feature form=past	-0.2
lemma=feature frame=object:np	-0.4
lemma=feature kind=name	-0.2
lemma=feature kind=none	-0.4
lemma=feature quote=none	-0.4
lemma=feel	-0.1
lemma=feel form=finite	-0.1
lemma=feel form=finite-passive	-0.1
lemma=feel form=past	-0.1
lemma=feel frame=clause:bare	0.3
lemma=feel frame=comment:open	-0.6
lemma=feel kind=he	0.1
lemma=feel kind=name	-0.2
lemma=feel kind=other	-0.4
lemma=feel modal	-0.2
lemma=feel next=a	-0.3
lemma=feel next=most	-0.1
lemma=feel next=the	-0.1
lemma=feel quote=none	-0.1
lemma=fight	-0.1
lemma=fight form=infinitive	-0.1
lemma=fight form=ing	-0.3
lemma=fight frame=object:for	-0.6
lemma=fight frame=object:np	-0.4
lemma=fight kind=name	0.1
lemma=fight kind=noun	-0.5
lemma=fight modal	-0.1
lemma=fight next=the	-0.1
lemma=fight quote=none	-0.2
lemma=figure	-0.5
lemma=figure form=finite	-0.3
lemma=figure kind=name	-0.1
lemma=figure modal	-0.2
lemma=figure quote=none	-0.5
lemma=file	0.0
lemma=file form=finite	0.1
lemma=file form=finite-passive	-0.2
lemma=file form=infinitive	-0.1
lemma=file form=past	-0.3
lemma=file frame=comment:open	0.4
lemma=file frame=object:in	-0.8
lemma=file frame=object:np	0.1
lemma=file frame=passive	-0.1
lemma=file kind=none	-0.3
lemma=file kind=noun	0.1
lemma=file kind=plural	0.2
lemma=file next=a	0.1
lemma=file next=federal	-0.6
lemma=fill	-0.5
lemma=fill form=finite	-0.7
lemma=fill form=infinitive	-0.2
lemma=fill frame=object:np	-0.3
lemma=fill kind=noun	-0.2
lemma=fill modal	-0.2
lemma=fill next=the	-0.2
lemma=fill quote=none	-0.5
lemma=film	-0.5
lemma=film quote=none	-0.5
lemma=finance	-0.7
lemma=finance form=past	-0.5
lemma=finance frame=object:np	-0.5
lemma=finance quote=none	-0.7
lemma=find	-0.1
lemma=find form=finite	-0.2
lemma=find form=finite-passive	0.2
lemma=find form=infinitive	-0.4
lemma=find form=infinitive-passive	-0.6
lemma=find form=ing	-0.1
lemma=find form=past	0.2
lemma=find frame=clause:bare	-0.2
lemma=find frame=clause:that	0.4
lemma=find frame=comment	0.4
lemma=find frame=comment:open	-0.7
lemma=find frame=comment:phrase	-0.1
lemma=find frame=object:np	-0.4
lemma=find frame=object:np-np	0.3
lemma=find frame=object:np-to	-0.5
lemma=find frame=passive	-0.4
lemma=find kind=name	-0.2
lemma=find kind=none	-0.6
lemma=find kind=noun	0.3
lemma=find kind=other	0.4
lemma=find kind=plural	-0.3
lemma=find kind=they	-0.4
lemma=find kind=who	-0.1
lemma=find modal	-0.6
lemma=find negated	-0.5
lemma=find next=.	0.5
lemma=find next=a	-1.2
lemma=find next=clinton	0.4
lemma=find next=common	-0.7
lemma=find next=himself	-0.8
lemma=find next=his	0.1
lemma=find next=someone	-0.5
lemma=find next=that	0.4
lemma=find next=the	-0.2
lemma=find next=their	-0.8
lemma=find next=ways	-0.5
lemma=find quote=part	0.1
lemma=find quote=short	-0.1
lemma=finish	-0.2
lemma=finish form=finite	-0.2
lemma=finish frame=object:in	-0.1
lemma=finish kind=other	-0.6
lemma=finish quote=none	-0.2
lemma=fire	-0.1
lemma=fire form=finite-passive	-0.2
lemma=fire form=past	-0.3
lemma=fire frame=object:np	-0.4
lemma=fire kind=name	-0.2
lemma=fire kind=none	-0.2
lemma=fire quote=none	-0.2
lemma=fit	-0.7
lemma=fit form=finite	-0.7
lemma=fit quote=none	-0.7
lemma=fix	0.1
lemma=fix frame=object:np	-0.1
lemma=fix next=the	0.3
lemma=flank	-0.4
lemma=flank quote=none	-0.4
lemma=flee	-0.7
lemma=flee form=past	-0.4
lemma=flee frame=object:np	-0.7
lemma=flee quote=none	-0.7
lemma=flip	-0.1
lemma=flip form=past	-0.1
lemma=flip kind=none	-0.5
lemma=flip quote=none	-0.1
lemma=floate	-0.3
lemma=floate next=the	-0.1
lemma=floate quote=none	-0.3
lemma=flood	-0.7
lemma=flood quote=none	-0.7
lemma=fly	-0.5
lemma=fly form=past	-0.2
lemma=fly frame=object:to	-0.7
lemma=fly kind=he	-0.4
lemma=fly kind=name	-0.3
lemma=fly next=to	-0.6
lemma=fly quote=none	-1.0
lemma=focus	0.1
lemma=focus form=finite	-0.1
lemma=focus form=finite-passive	-1.0
lemma=focus form=ing	-0.2
lemma=focus form=past	0.1
lemma=focus frame=comment:open	-0.7
lemma=focus frame=comment:phrase	0.1
lemma=focus frame=object:np	-0.5
lemma=focus frame=object:on	0.3
lemma=focus frame=passive	-0.5
lemma=focus kind=he	-0.3
lemma=focus kind=it	0.2
lemma=focus kind=none	-1.2
lemma=focus kind=noun	-0.4
lemma=focus kind=other	0.6
lemma=focus kind=plural	-0.1
lemma=focus kind=who	-0.7
lemma=focus negated	-0.2
lemma=focus next=groups	-0.5
lemma=focus next=on	-0.3
lemma=focus next=to	-0.1
lemma=focus quote=none	0.2
lemma=follow	-0.2
lemma=follow form=finite	-0.6
lemma=follow form=infinitive	0.4
lemma=follow form=ing	-0.7
lemma=follow form=past	-0.1
lemma=follow frame=object:np	-0.3
lemma=follow kind=he	-0.4
lemma=follow kind=name	-0.1
lemma=follow kind=none	-0.3
lemma=follow kind=noun	-0.6
lemma=follow kind=plural	-0.3
lemma=follow kind=that	-0.6
lemma=follow modal	0.2
lemma=follow next=a	-0.4
lemma=follow next=his	-0.4
lemma=follow next=suit	-0.5
lemma=follow next=the	-0.4
lemma=follow quote=none	-0.4
lemma=force	-0.3
lemma=force form=finite	-0.6
lemma=force form=finite-passive	-0.6
lemma=force form=infinitive	-0.1
lemma=force form=ing	-0.3
lemma=force form=past	0.1
lemma=force frame=clause:to	-0.3
lemma=force frame=object:np	-0.7
lemma=force frame=object:np-to	-0.3
lemma=force frame=passive	-0.3
lemma=force kind=name	-0.5
lemma=force kind=none	-0.5
lemma=force modal	-0.3
lemma=force next=the	0.1
lemma=force next=to	-0.5
lemma=force quote=none	-0.3
lemma=forge	0.0
lemma=forget	0.0
lemma=form	-0.8
lemma=form form=infinitive	-0.5
lemma=form form=past	-0.3
lemma=form frame=object:np	-0.6
lemma=form kind=name	-0.6
lemma=form kind=none	-0.3
lemma=form modal	-0.5
lemma=form next=a	-0.6
lemma=form quote=none	-0.7
lemma=found	-1.0
lemma=found form=finite-passive	-0.5
lemma=found form=past	-0.8
lemma=found frame=object:by	-0.4
lemma=found frame=object:np	-0.6
lemma=found frame=passive:by	-0.3
lemma=found kind=name	-0.5
lemma=found kind=none	-0.4
lemma=found kind=noun	-0.4
lemma=found kind=who	-0.5
lemma=found next=by	-0.4
lemma=found next=the	-0.3
lemma=found quote=none	-1.0
lemma=fram	0.2
lemma=fram form=past	0.1
lemma=fram quote=none	0.1
lemma=freed	-0.2
lemma=freed form=finite	-0.1
lemma=freed kind=name	-0.1
lemma=freed quote=none	-0.2
lemma=fuel	-1.0
lemma=fuel form=finite	-0.5
lemma=fuel form=past	-0.5
lemma=fuel frame=object:np	-0.7
lemma=fuel kind=name	-0.4
lemma=fuel next=the	-0.4
lemma=fuel quote=none	-1.0
lemma=fulfill	-0.4
lemma=fulfill frame=object:np	-0.2
lemma=fulfill kind=name	-0.1
lemma=fulfill quote=none	-0.4
lemma=fund	-0.6
lemma=fund form=finite-passive	-0.4
lemma=fund form=infinitive	-0.1
lemma=fund form=past	-0.7
lemma=fund frame=object:np	-0.2
lemma=fund kind=none	-0.4
lemma=fund modal	-0.1
lemma=fund next=by	-0.5
lemma=fund quote=none	-1.1
lemma=gain	-0.6
lemma=gain form=finite	-0.7
lemma=gain form=ing	-0.6
lemma=gain form=past	-0.7
lemma=gain frame=object:at	-0.6
lemma=gain frame=object:np	-1.0
lemma=gain kind=name	-0.4
lemma=gain kind=noun	-0.5
lemma=gain next=a	-0.5
lemma=gain next=least	-0.6
lemma=gain quote=none	-0.6
lemma=galvanize	-0.6
lemma=galvanize quote=none	-0.6
lemma=garner	-0.7
lemma=garner form=past	-0.5
lemma=garner frame=object:np	-0.7
lemma=garner kind=name	-0.4
lemma=garner quote=none	-0.9
lemma=gather	-0.7
lemma=gather form=finite	-0.8
lemma=gather form=infinitive	-0.6
lemma=gather form=past	-0.1
lemma=gather frame=object:in	-0.7
lemma=gather frame=object:np	-0.5
lemma=gather kind=name	-0.1
lemma=gather kind=none	-0.6
lemma=gather kind=noun	-0.7
lemma=gather kind=plural	-0.5
lemma=gather modal	-0.7
lemma=gather next=the	-0.6
lemma=gather quote=none	-0.6
lemma=generate	-0.2
lemma=generate form=finite	-0.7
lemma=generate frame=object:np	-0.1
lemma=generate kind=name	-0.1
lemma=generate quote=none	-0.2
lemma=get	-0.2
lemma=get form=finite	-0.4
lemma=get form=ing	0.5
lemma=get form=past	-1.0
lemma=get frame=clause:bare	0.2
lemma=get frame=comment:open	-0.6
lemma=get frame=comment:phrase	-0.5
lemma=get frame=object:into	-0.4
lemma=get frame=object:np	-0.2
lemma=get frame=object:np-np	-0.3
lemma=get frame=object:of	-0.7
lemma=get frame=relative:object	-0.6
lemma=get kind=he	0.2
lemma=get kind=it	-0.7
lemma=get kind=none	-0.5
lemma=get kind=noun	-0.1
lemma=get kind=other	-0.7
lemma=get kind=plural	-0.8
lemma=get kind=we	-0.9
lemma=get kind=who	-0.9
lemma=get modal	0.1
lemma=get negated	0.2
lemma=get next=a	0.3
lemma=get next=an	-0.7
lemma=get next=it	-0.7
lemma=get next=some	-0.6
lemma=get next=the	-0.1
lemma=get quote=none	-0.3
lemma=get quote=part	0.4
lemma=give	-0.1
lemma=give form=finite	-0.4
lemma=give form=finite-passive	0.1
lemma=give form=infinitive	0.3
lemma=give form=ing	-0.3
lemma=give form=past	-0.3
lemma=give frame=clause:bare	0.1
lemma=give frame=clause:that	-0.3
lemma=give frame=comment	-0.6
lemma=give frame=comment:open	-0.9
lemma=give frame=comment:phrase	-0.6
lemma=give frame=object:np	-0.3
lemma=give frame=object:np-to	-0.5
lemma=give frame=object:to	-0.7
lemma=give frame=passive	0.2
lemma=give frame=relative:object	-0.6
lemma=give kind=he	-0.3
lemma=give kind=it	-0.7
lemma=give kind=name	-0.1
lemma=give kind=none	-0.1
lemma=give kind=other	-0.9
lemma=give kind=plural	-0.1
lemma=give kind=that	-0.7
lemma=give kind=they	0.1
lemma=give kind=which	-0.7
lemma=give kind=who	-0.9
lemma=give modal	0.2
lemma=give negated	-0.2
lemma=give next=$	-0.7
lemma=give next=a	-0.2
lemma=give next=an	-0.7
lemma=give next=clinton	0.5
lemma=give next=her	-0.2
lemma=give next=him	-0.8
lemma=give next=his	-0.8
lemma=give next=it	-0.2
lemma=give next=large	-0.5
lemma=give next=sanders	-0.6
lemma=give next=that	-0.3
lemma=give next=the	-0.4
lemma=give next=their	-0.7
lemma=give next=them	-0.3
lemma=give next=trump	-0.6
lemma=give quote=none	-0.2
lemma=give quote=part	0.3
lemma=give quote=short	-0.3
lemma=go	-0.1
lemma=go form=finite	-0.1
lemma=go form=past	-0.3
lemma=go frame=clause:to	-0.2
lemma=go frame=clause:to+far	0.1
lemma=go frame=comment:open	-0.6
lemma=go frame=comment:phrase	-0.8
lemma=go frame=object:after	0.1
lemma=go frame=object:np	-0.8
lemma=go frame=object:of	0.1
lemma=go frame=object:on	-0.2
lemma=go frame=object:to	-0.1
lemma=go kind=he	-0.4
lemma=go kind=it	-0.4
lemma=go kind=name	0.3
lemma=go kind=none	-0.6
lemma=go kind=noun	-0.3
lemma=go kind=other	0.1
lemma=go kind=plural	-0.9
lemma=go kind=they	-0.1
lemma=go kind=who	-0.7
lemma=go modal	-0.1
lemma=go next=QUOTE	0.1
lemma=go next=a	-0.5
lemma=go next=on	0.2
lemma=go next=the	-0.4
lemma=go next=to	-0.2
lemma=go quote=all	0.4
lemma=go quote=none	-0.2
lemma=go quote=short	-0.7
lemma=going	-0.5
lemma=going form=finite	-0.5
lemma=going frame=clause:to	-0.4
lemma=going frame=comment:open	-0.3
lemma=going frame=object:into	-0.5
lemma=going frame=object:to	0.1
lemma=going kind=he	-0.5
lemma=going kind=it	-0.3
lemma=going kind=name	-0.4
lemma=going kind=none	-0.4
lemma=going kind=noun	-0.7
lemma=going kind=plural	-0.1
lemma=going negated	-0.5
lemma=going next=to	-0.4
lemma=going quote=none	-0.3
lemma=govern	-0.2
lemma=govern form=ing	-0.6
lemma=govern frame=object:np	-0.1
lemma=govern quote=none	-0.2
lemma=grab	-0.7
lemma=grab quote=none	-0.7
lemma=grant	0.1
lemma=grant form=finite	-0.4
lemma=grant form=finite-passive	-0.6
lemma=grant frame=object:np	-0.8
lemma=grant kind=none	-0.5
lemma=grant quote=none	0.1
lemma=grapple	-0.1
lemma=grapple quote=none	-0.1
lemma=greet	-0.1
lemma=greet form=finite-passive	0.1
lemma=greet kind=none	-0.2
lemma=greet quote=none	-0.1
lemma=grow	-0.3
lemma=grow form=finite	-0.1
lemma=grow form=infinitive	-0.7
lemma=grow form=past	-0.8
lemma=grow frame=comment:open	-0.5
lemma=grow frame=object:in	-0.6
lemma=grow frame=object:np	-0.1
lemma=grow kind=noun	-0.8
lemma=grow kind=who	-0.4
lemma=grow modal	-0.7
lemma=grow next=thanks	-0.6
lemma=grow quote=none	-0.2
lemma=guaranteed	-0.1
lemma=guaranteed quote=none	-0.1
lemma=guard	-0.5
lemma=guard quote=none	-0.5
lemma=guess	-0.1
lemma=guess form=finite	-0.2
lemma=guess quote=none	-0.4
lemma=guide	-0.6
lemma=guide form=past	-0.6
lemma=guide quote=none	-0.6
lemma=hack	-0.1
lemma=hack form=ing	0.1
lemma=hack frame=object:np	-0.2
lemma=hack quote=none	-0.1
lemma=hail	0.6
lemma=hail quote=none	0.5
lemma=halt	-0.6
lemma=halt quote=none	-0.6
lemma=hammer	-0.8
lemma=hammer form=infinitive	-0.4
lemma=hammer frame=object:np	-0.6
lemma=hammer kind=name	-0.6
lemma=hammer modal	-0.4
lemma=hammer quote=none	-0.7
lemma=hand	-0.5
lemma=hand form=past	-0.6
lemma=hand frame=object:np	-0.1
lemma=hand frame=object:np-np	-0.7
lemma=hand kind=none	-0.6
lemma=hand modal	-0.1
lemma=hand quote=none	-0.5
lemma=handle	-0.2
lemma=handle form=finite	-0.1
lemma=handle form=infinitive	-0.9
lemma=handle form=ing	-0.1
lemma=handle frame=object:of	-0.4
lemma=handle kind=noun	0.2
lemma=handle modal	-0.3
lemma=handle quote=none	-0.3
lemma=happen	-0.7
lemma=happen form=finite	-0.5
lemma=happen form=past	-0.4
lemma=happen frame=object:in	-0.4
lemma=happen kind=it	-0.4
lemma=happen kind=other	-0.4
lemma=happen kind=that	-0.5
lemma=happen next=to	-0.6
lemma=happen quote=none	-0.8
lemma=hate	0.2
lemma=hate form=finite	0.2
lemma=hate frame=object:np	0.3
lemma=hate quote=none	0.2
lemma=have	-0.2
lemma=have form=finite	-0.5
lemma=have form=infinitive	0.2
lemma=have form=ing	0.6
lemma=have form=past	-0.4
lemma=have frame=as:final	-0.5
lemma=have frame=clause:bare	0.1
lemma=have frame=clause:to	-0.5
lemma=have frame=comment	0.1
lemma=have frame=comment:open	-0.8
lemma=have frame=comment:phrase	-0.5
lemma=have frame=object:at	-0.9
lemma=have frame=object:in	0.1
lemma=have frame=object:np	-0.3
lemma=have frame=object:np-for	-0.3
lemma=have frame=object:np-np	-0.1
lemma=have frame=object:np-of	-0.1
lemma=have frame=object:np-to	-0.3
lemma=have frame=relative:object	-0.5
lemma=have kind=he	-0.3
lemma=have kind=i	0.1
lemma=have kind=it	-0.9
lemma=have kind=name	-0.1
lemma=have kind=none	-1.2
lemma=have kind=noun	-0.2
lemma=have kind=other	-0.5
lemma=have kind=that	-1.0
lemma=have kind=they	-0.1
lemma=have kind=we	-0.2
lemma=have kind=which	-1.0
lemma=have kind=who	-0.3
lemma=have modal	-0.1
lemma=have negated	-0.4
lemma=have next=129	-0.6
lemma=have next=QUOTE	0.4
lemma=have next=a	-0.7
lemma=have next=all	0.4
lemma=have next=almost	0.3
lemma=have next=an	-0.4
lemma=have next=any	-0.1
lemma=have next=both	0.4
lemma=have next=clinton	-0.5
lemma=have next=he	-0.6
lemma=have next=his	-0.8
lemma=have next=least	-0.8
lemma=have next=little	0.2
lemma=have next=more	0.2
lemma=have next=no	0.2
lemma=have next=nothing	-0.5
lemma=have next=only	-0.7
lemma=have next=other	-0.1
lemma=have next=plenty	0.2
lemma=have next=some	-0.3
lemma=have next=strong	0.3
lemma=have next=the	-0.7
lemma=have next=their	-1.0
lemma=have next=they	-0.6
lemma=have next=three	-0.6
lemma=have next=to	-0.5
lemma=have next=two	0.2
lemma=have quote=none	-0.2
lemma=have quote=part	-0.1
lemma=have quote=short	-0.1
lemma=head	-0.4
lemma=head form=finite	-0.4
lemma=head form=finite-passive	-0.5
lemma=head form=ing	-0.5
lemma=head form=past	-0.6
lemma=head frame=object:into	-0.3
lemma=head frame=object:np	-0.5
lemma=head frame=object:to	-0.9
lemma=head kind=he	-0.4
lemma=head kind=none	-0.5
lemma=head kind=noun	-0.4
lemma=head kind=plural	-0.4
lemma=head kind=who	-0.7
lemma=head next=a	-0.5
lemma=head next=the	-0.1
lemma=head quote=none	-0.5
lemma=hear	-0.4
lemma=hear form=finite	-0.1
lemma=hear form=finite-passive	-0.6
lemma=hear form=infinitive	-0.2
lemma=hear frame=object:np	-0.1
lemma=hear kind=none	-0.6
lemma=hear kind=noun	-0.5
lemma=hear kind=who	-0.6
lemma=hear modal	-0.3
lemma=hear quote=none	-0.4
lemma=hedge	-0.2
lemma=hedge form=finite	-0.2
lemma=hedge frame=object:np	-0.2
lemma=hedge kind=name	-0.2
lemma=hedge next=fund	-0.6
lemma=hedge quote=none	-0.2
lemma=heighten	-0.1
lemma=heighten form=past	-0.1
lemma=heighten quote=none	-0.1
lemma=help	-0.3
lemma=help form=finite	-0.1
lemma=help form=ing	-0.9
lemma=help form=past	-0.3
lemma=help frame=clause:bare	-0.1
lemma=help frame=clause:to	-0.5
lemma=help frame=comment:open	-0.5
lemma=help frame=comment:phrase	-0.3
lemma=help frame=object:from	0.1
lemma=help frame=object:np	-0.3
lemma=help frame=object:np-np	-0.2
lemma=help kind=he	-0.7
lemma=help kind=it	-0.8
lemma=help kind=name	0.1
lemma=help kind=none	-0.7
lemma=help kind=noun	-0.5
lemma=help kind=other	0.1
lemma=help kind=plural	-0.2
lemma=help kind=that	-0.9
lemma=help kind=who	-1.1
lemma=help modal	-0.3
lemma=help negated	-0.9
lemma=help next=democrats	-0.7
lemma=help next=him	-0.4
lemma=help next=mr.	-0.5
lemma=help next=the	-0.5
lemma=help next=them	-0.6
lemma=help next=to	-0.6
lemma=help quote=none	-0.3
lemma=highlight	0.4
lemma=highlight form=finite	0.1
lemma=highlight form=infinitive	0.2
lemma=highlight form=ing	-0.6
lemma=highlight form=past	0.5
lemma=highlight frame=object:np	0.2
lemma=highlight kind=name	-0.1
lemma=highlight modal	0.2
lemma=highlight quote=none	0.3
lemma=hint	0.1
lemma=hint form=past	-0.1
lemma=hint kind=name	0.4
lemma=hint quote=none	0.1
lemma=hire	-0.2
lemma=hire form=finite	0.1
lemma=hire form=finite-passive	-0.7
lemma=hire form=infinitive	-0.5
lemma=hire form=ing	-0.1
lemma=hire frame=comment:open	-0.7
lemma=hire frame=object:np	-0.1
lemma=hire kind=he	0.4
lemma=hire kind=name	-0.3
lemma=hire kind=none	-0.7
lemma=hire kind=noun	-0.2
lemma=hire kind=other	-0.6
lemma=hire modal	-0.7
lemma=hire next=a	0.3
lemma=hire next=in	-0.6
lemma=hire next=the	-0.6
lemma=hire quote=none	-0.3
lemma=hit	0.1
lemma=hit form=finite	-0.5
lemma=hit form=ing	0.3
lemma=hit frame=object:np	-0.3
lemma=hit frame=object:np-np	-0.5
lemma=hit kind=he	-0.6
lemma=hit kind=name	-0.3
lemma=hit kind=noun	0.3
lemma=hit kind=plural	0.1
lemma=hit next=a	-0.5
lemma=hit next=the	-0.4
lemma=hitch	-0.4
lemma=hitch quote=none	-0.4
lemma=hold	-0.2
lemma=hold form=finite	-0.7
lemma=hold form=finite-passive	0.2
lemma=hold form=infinitive	0.2
lemma=hold form=ing	0.1
lemma=hold form=past	-0.6
lemma=hold frame=clause:bare	-1.0
lemma=hold frame=comment:open	-0.6
lemma=hold frame=comment:phrase	-0.4
lemma=hold frame=object:in	-0.4
lemma=hold frame=object:np	-0.4
lemma=hold frame=object:np-np	-0.9
lemma=hold frame=object:np-on	-0.9
lemma=hold frame=object:on	0.6
lemma=hold frame=passive	-0.3
lemma=hold frame=passive:by	-0.7
lemma=hold kind=he	-0.3
lemma=hold kind=name	-0.3
lemma=hold kind=none	0.3
lemma=hold kind=noun	-0.2
lemma=hold kind=plural	-0.2
lemma=hold kind=they	-0.1
lemma=hold kind=which	-0.9
lemma=hold kind=who	-0.8
lemma=hold negated	-0.7
lemma=hold next=a	-0.7
lemma=hold next=by	-0.7
lemma=hold next=his	-0.5
lemma=hold next=its	-0.7
lemma=hold next=primaries	-0.7
lemma=hold next=the	-0.2
lemma=hold quote=none	-0.2
lemma=hold quote=part	-0.2
lemma=home	-0.5
lemma=home form=finite-passive	-0.5
lemma=home kind=none	-0.5
lemma=home quote=none	-0.5
lemma=honor	-0.5
lemma=honor form=finite-passive	-0.5
lemma=honor kind=none	-0.5
lemma=honor quote=none	-0.5
lemma=hop	-0.6
lemma=hop form=past	-0.4
lemma=hop quote=none	-0.6
lemma=hope	0.0
lemma=hope form=finite	0.3
lemma=hope form=ing	0.1
lemma=hope form=past	-0.1
lemma=hope frame=clause:bare	0.2
lemma=hope frame=clause:to	0.1
lemma=hope frame=object:np	0.1
lemma=hope frame=object:of	-0.2
lemma=hope kind=he	-0.1
lemma=hope kind=name	0.2
lemma=hope kind=none	-0.7
lemma=hope kind=noun	-0.1
lemma=hope kind=who	0.2
lemma=hope quote=none	0.1
lemma=host	-0.5
lemma=host form=finite	-0.8
lemma=host form=past	-0.3
lemma=host frame=object:by	-0.7
lemma=host frame=object:np	-0.4
lemma=host frame=passive:by	-0.5
lemma=host kind=name	-0.2
lemma=host kind=noun	-0.5
lemma=host next=a	-0.1
lemma=host next=by	-0.6
lemma=host quote=none	-0.6
lemma=huddle	-0.8
lemma=huddle form=past	-0.6
lemma=huddle kind=name	-0.7
lemma=huddle quote=none	-0.8
lemma=hurt	-0.2
lemma=hurt form=finite	-0.2
lemma=hurt frame=object:np	-0.1
lemma=hurt quote=none	-0.2
lemma=identify	0.5
lemma=identify form=finite	0.6
lemma=identify form=finite-passive	0.1
lemma=identify form=ing	-0.1
lemma=identify frame=object:as	-0.1
lemma=identify frame=object:np	0.3
lemma=identify frame=object:with	0.3
lemma=identify kind=name	0.4
lemma=identify kind=none	0.1
lemma=identify kind=noun	-0.6
lemma=identify kind=other	0.1
lemma=identify kind=who	0.6
lemma=identify next=the	0.6
lemma=identify quote=none	0.5
lemma=ignore	0.4
lemma=ignore form=finite	0.4
lemma=ignore form=past	-0.2
lemma=ignore kind=name	0.2
lemma=ignore next=the	0.1
lemma=ignore quote=none	0.5
lemma=illustrate	0.4
lemma=illustrate form=finite	0.2
lemma=illustrate quote=none	0.4
lemma=imagine	-0.1
lemma=imagine form=past	-0.1
lemma=imagine kind=it	-0.8
lemma=imagine quote=none	-0.4
lemma=impact	-0.7
lemma=impact quote=none	-0.7
lemma=implement	-0.3
lemma=implement frame=object:np	-0.2
lemma=implement quote=none	-0.3
lemma=imply	0.4
lemma=imply form=ing	0.3
lemma=imply form=past	0.3
lemma=imply frame=clause:that	-0.2
lemma=imply kind=he	0.4
lemma=imply next=that	-0.2
lemma=imply quote=none	0.3
lemma=impose	0.2
lemma=impose form=infinitive	0.3
lemma=impose frame=object:np	-0.1
lemma=impose kind=name	0.1
lemma=impose modal	0.3
lemma=impose next=a	0.3
lemma=impose quote=none	0.2
lemma=impress	-0.7
lemma=impress form=finite-passive	-0.6
lemma=impress kind=name	-0.5
lemma=impress kind=none	-0.5
lemma=impress quote=none	-0.7
lemma=improve	-0.1
lemma=improve form=infinitive	-0.1
lemma=improve form=ing	-0.1
lemma=improve kind=name	-0.3
lemma=improve modal	-0.2
lemma=improve next=the	-0.2
lemma=improve quote=none	-0.1
lemma=inclin	-0.2
lemma=inclin form=finite-passive	-0.6
lemma=inclin kind=none	-0.6
lemma=inclin next=to	-0.2
lemma=inclin quote=none	-0.2
lemma=include	0.0
lemma=include form=finite	-0.1
lemma=include form=infinitive	-0.6
lemma=include form=past	0.1
lemma=include frame=clause:ing	-0.1
lemma=include frame=comment:open	-0.2
lemma=include frame=comment:phrase	-0.8
lemma=include frame=object:np	-0.8
lemma=include frame=object:np-np	0.3
lemma=include kind=none	-0.8
lemma=include kind=noun	0.1
lemma=include kind=other	-0.1
lemma=include kind=plural	-1.2
lemma=include kind=that	-0.8
lemma=include kind=which	-0.6
lemma=include modal	-0.6
lemma=include next=a	0.3
lemma=include next=the	0.1
lemma=include quote=none	-0.2
lemma=include quote=part	0.5
lemma=include quote=short	-0.2
lemma=increase	-0.1
lemma=increase form=finite	-1.0
lemma=increase form=infinitive	0.2
lemma=increase form=ing	-0.2
lemma=increase form=past	-0.2
lemma=increase frame=clause:bare	0.2
lemma=increase frame=object:np	0.1
lemma=increase kind=name	0.1
lemma=increase kind=none	-0.9
lemma=increase kind=noun	-1.0
lemma=increase modal	0.2
lemma=increase next=the	0.1
lemma=increase quote=none	-0.3
lemma=indicate	0.4
lemma=indicate form=finite	0.5
lemma=indicate form=past	0.4
lemma=indicate frame=clause:bare	0.3
lemma=indicate frame=clause:that	0.2
lemma=indicate frame=object:np	0.1
lemma=indicate kind=name	0.2
lemma=indicate kind=noun	0.4
lemma=indicate kind=plural	0.5
lemma=indicate next=he	0.2
lemma=indicate next=that	0.3
lemma=indicate quote=none	0.3
lemma=influence	-0.3
lemma=influence form=infinitive	-0.1
lemma=influence frame=object:np	-0.2
lemma=influence modal	-0.2
lemma=influence quote=none	-0.3
lemma=inform	0.2
lemma=inform form=ing	0.2
lemma=inform next=parents	0.1
lemma=inform quote=none	0.2
lemma=inject	-0.7
lemma=inject form=finite	-0.6
lemma=inject frame=object:np	-0.5
lemma=inject quote=none	-0.7
lemma=injure	-0.6
lemma=injure form=finite-passive	-0.4
lemma=injure kind=none	-0.5
lemma=injure quote=none	-0.6
lemma=insert	-0.2
lemma=insert quote=none	-0.2
lemma=insist	0.2
lemma=insist form=finite	0.3
lemma=insist form=infinitive	-0.3
lemma=insist form=ing	0.4
lemma=insist frame=comment:phrase	-0.8
lemma=insist frame=object:np	0.4
lemma=insist kind=name	0.3
lemma=insist kind=noun	-0.2
lemma=insist modal	-0.3
lemma=insist next=she	0.6
lemma=insist next=that	-0.1
lemma=insist next=the	0.2
lemma=insist next=they	0.6
lemma=insist quote=none	0.1
lemma=insist quote=part	0.3
lemma=insist quote=short	0.2
lemma=inspir	-0.7
lemma=inspir quote=none	-0.7
lemma=install	-0.4
lemma=install form=past	-0.2
lemma=install quote=none	-0.4
lemma=instruct	0.0
lemma=integrate	-0.2
lemma=integrate quote=none	-0.2
lemma=intend	0.1
lemma=intend form=finite	0.5
lemma=intend form=finite-passive	0.1
lemma=intend form=past	-0.4
lemma=intend frame=clause:to	0.2
lemma=intend frame=passive	-0.6
lemma=intend kind=none	0.1
lemma=intend next=to	0.2
lemma=intend quote=none	0.2
lemma=intensify	-0.3
lemma=intensify form=past	-0.6
lemma=intensify quote=none	-0.3
lemma=interject	0.3
lemma=interject form=past	0.1
lemma=interject kind=name	0.3
lemma=interpret	0.1
lemma=interpret form=finite-passive	-0.8
lemma=interpret next=as	0.1
lemma=interpret quote=none	0.1
lemma=interrupt	-0.7
lemma=interrupt form=past	-0.6
lemma=interrupt frame=object:np	-0.1
lemma=interrupt kind=he	-0.6
lemma=interrupt kind=name	-0.2
lemma=interrupt next=me	-0.3
lemma=interrupt quote=none	-0.5
lemma=interven	-0.6
lemma=interven quote=none	-0.4
lemma=interview	-0.7
lemma=interview form=finite	-0.1
lemma=interview form=finite-passive	-0.5
lemma=interview form=past	-0.8
lemma=interview frame=object:np	-0.1
lemma=interview kind=name	-0.8
lemma=interview kind=none	-0.5
lemma=interview kind=noun	0.1
lemma=interview modal	-0.8
lemma=interview quote=none	-0.7
lemma=introduce	0.3
lemma=introduce form=finite	0.4
lemma=introduce form=finite-passive	0.1
lemma=introduce form=infinitive	0.1
lemma=introduce form=past	-0.6
lemma=introduce frame=object:np	-0.2
lemma=introduce frame=passive	0.2
lemma=introduce kind=he	0.2
lemma=introduce kind=name	0.1
lemma=introduce kind=none	-0.2
lemma=introduce kind=who	-0.5
lemma=introduce modal	0.3
lemma=introduce next=a	-0.1
lemma=introduce next=some	0.1
lemma=introduce quote=none	0.2
lemma=introduce quote=part	0.2
lemma=invest	-0.2
lemma=invest form=finite	-0.3
lemma=invest form=infinitive	-0.1
lemma=invest frame=object:in	-0.2
lemma=invest modal	-0.1
lemma=invest quote=none	-0.2
lemma=investigate	-0.2
lemma=investigate form=finite	-0.2
lemma=investigate form=infinitive	0.3
lemma=investigate frame=object:np	-0.3
lemma=investigate modal	0.3
lemma=investigate next=the	-0.6
lemma=investigate quote=none	-0.2
lemma=invite	-0.4
lemma=invite form=finite-passive	0.1
lemma=invite form=ing	-0.4
lemma=invite form=past	-0.3
lemma=invite frame=object:np	-0.7
lemma=invite frame=object:np-to	-0.1
lemma=invite kind=name	-0.3
lemma=invite kind=none	0.1
lemma=invite next=to	0.1
lemma=invite quote=none	-0.6
lemma=invoke	-0.1
lemma=invoke form=ing	-0.7
lemma=invoke form=past	0.2
lemma=invoke kind=name	-0.3
lemma=invoke next=the	-0.2
lemma=invoke quote=none	0.2
lemma=involve	-0.9
lemma=involve form=finite	-0.5
lemma=involve form=ing	-0.6
lemma=involve frame=object:np	-0.7
lemma=involve quote=none	-0.9
lemma=isolate	-0.2
lemma=isolate quote=none	-0.2
lemma=issue	0.0
lemma=issue form=past	-0.1
lemma=issue frame=comment:phrase	-0.5
lemma=issue frame=object:np	0.6
lemma=issue frame=passive:by	-0.7
lemma=issue kind=he	-0.2
lemma=issue kind=noun	-0.1
lemma=issue kind=plural	-0.1
lemma=issue next=a	-0.1
lemma=issue next=the	-0.2
lemma=issue quote=none	-0.2
lemma=issue quote=part	0.4
lemma=jockey	-0.7
lemma=jockey quote=none	-0.7
lemma=join	-0.2
lemma=join form=finite	-0.2
lemma=join form=finite-passive	-0.8
lemma=join form=ing	-0.2
lemma=join form=past	-0.3
lemma=join frame=comment:phrase	0.1
lemma=join frame=object:np	-0.4
lemma=join frame=passive:by	-0.9
lemma=join kind=he	-0.2
lemma=join kind=name	-0.2
lemma=join kind=none	-0.9
lemma=join kind=plural	0.1
lemma=join modal	-0.1
lemma=join next=a	-0.1
lemma=join next=by	-0.7
lemma=join next=the	-0.4
lemma=join quote=none	-0.1
lemma=joke	0.1
lemma=joke kind=name	0.1
lemma=joke quote=none	-0.1
lemma=judge	-0.2
lemma=judge quote=none	-0.2
lemma=jump	-0.1
lemma=jump form=finite	-0.7
lemma=jump form=past	0.1
lemma=jump next=the	-0.6
lemma=jump quote=none	-0.1
lemma=justify	0.0
lemma=justify kind=none	-0.1
lemma=justify modal	-0.1
lemma=keep	-0.2
lemma=keep form=finite	-0.3
lemma=keep form=infinitive	0.1
lemma=keep form=ing	-0.1
lemma=keep form=past	-0.4
lemma=keep frame=clause:bare	-0.5
lemma=keep frame=clause:ing	0.1
lemma=keep frame=comment:open	-0.4
lemma=keep frame=comment:phrase	-0.5
lemma=keep frame=object:np	-0.4
lemma=keep frame=object:np-np	0.3
lemma=keep frame=object:with	-0.6
lemma=keep kind=he	0.2
lemma=keep kind=noun	-0.2
lemma=keep kind=other	-0.6
lemma=keep kind=plural	-0.2
lemma=keep next=a	-0.3
lemma=keep next=her	0.1
lemma=keep next=his	-0.6
lemma=keep quote=none	-0.3
lemma=kick	-0.6
lemma=kick quote=none	-0.6
lemma=kill	-0.3
lemma=kill form=finite-passive	-0.6
lemma=kill form=infinitive	-0.1
lemma=kill form=ing	0.1
lemma=kill form=past	-0.3
lemma=kill frame=object:in	-0.5
lemma=kill frame=object:np	-0.3
lemma=kill frame=passive	-0.6
lemma=kill kind=name	-0.2
lemma=kill kind=none	-0.6
lemma=kill kind=noun	0.2
lemma=kill kind=plural	-0.6
lemma=kill modal	-0.1
lemma=kill next=a	0.2
lemma=kill next=in	-0.5
lemma=kill next=the	-0.7
lemma=kill next=trayvon	-0.6
lemma=kill quote=none	-0.3
lemma=knock	0.0
lemma=knock form=past	0.1
lemma=knock frame=object:np	-0.1
lemma=knock kind=name	0.2
lemma=know	-0.1
lemma=know form=finite	-0.1
lemma=know form=finite-passive	0.2
lemma=know form=infinitive	-0.3
lemma=know form=ing	0.1
lemma=know form=past	-0.5
lemma=know frame=clause:bare	-0.1
lemma=know frame=clause:that	0.3
lemma=know frame=clause:wh	0.2
lemma=know frame=comment:open	-0.7
lemma=know frame=comment:phrase	-0.7
lemma=know frame=object:about	-0.1
lemma=know frame=object:as	-0.2
lemma=know frame=object:for	0.1
lemma=know frame=object:np	-0.1
lemma=know frame=passive	-0.1
lemma=know frame=passive+object:as	-0.4
lemma=know frame=passive+object:for	0.5
lemma=know kind=i	-0.2
lemma=know kind=none	0.3
lemma=know kind=noun	-0.8
lemma=know kind=other	-0.1
lemma=know kind=plural	-0.1
lemma=know kind=we	-0.2
lemma=know kind=who	-0.2
lemma=know kind=you	-0.3
lemma=know modal	-0.2
lemma=know negated	0.3
lemma=know next=as	-0.4
lemma=know next=for	-0.5
lemma=know next=he	0.1
lemma=know next=his	-0.1
lemma=know next=how	0.3
lemma=know next=it	-0.3
lemma=know next=that	0.3
lemma=know next=to	-0.3
lemma=know next=what	-0.2
lemma=know quote=short	-0.4
lemma=label	0.2
lemma=label kind=name	0.3
lemma=label quote=part	0.4
lemma=lack	-0.2
lemma=lack form=finite	-0.5
lemma=lack quote=none	-0.8
lemma=lambast	0.5
lemma=lambast form=finite-passive	0.3
lemma=lambast kind=none	0.3
lemma=lambast next=as	0.3
lemma=lambast quote=none	0.5
lemma=lament	0.2
lemma=lament form=past	0.2
lemma=land	-0.5
lemma=land frame=object:in	-0.6
lemma=land frame=object:np	-0.1
lemma=land kind=name	-0.3
lemma=land quote=none	-0.9
lemma=lash	0.6
lemma=lash form=past	0.5
lemma=lash frame=object:at	0.6
lemma=lash quote=none	0.5
lemma=laugh	-0.3
lemma=laugh form=past	-0.1
lemma=laugh quote=none	-0.3
lemma=launch	-0.2
lemma=launch form=ing	0.6
lemma=launch form=past	-0.8
lemma=launch frame=comment:open	-0.6
lemma=launch frame=comment:phrase	-0.4
lemma=launch frame=object:np	-0.2
lemma=launch kind=he	0.3
lemma=launch kind=who	-0.7
lemma=launch next=a	0.1
lemma=launch next=his	0.1
lemma=launch next=the	-0.8
lemma=launch quote=none	-0.2
lemma=lay	0.0
lemma=lay form=past	0.3
lemma=lay kind=name	0.3
lemma=lay kind=none	-0.4
lemma=lay kind=noun	-0.2
lemma=lay next=a	0.1
lemma=lay next=the	-0.2
lemma=lead	-0.4
lemma=lead form=finite	-0.9
lemma=lead form=infinitive	0.1
lemma=lead form=ing	-0.8
lemma=lead form=past	0.2
lemma=lead frame=clause:bare	0.1
lemma=lead frame=comment	-0.4
lemma=lead frame=comment:open	0.3
lemma=lead frame=comment:phrase	-0.4
lemma=lead frame=object:by	-0.4
lemma=lead frame=object:in	-0.8
lemma=lead frame=object:np	-0.3
lemma=lead frame=object:np-to	-0.9
lemma=lead frame=object:over	-0.4
lemma=lead frame=object:to	-0.3
lemma=lead frame=object:with	-0.1
lemma=lead frame=passive:by	-0.5
lemma=lead kind=name	-0.3
lemma=lead kind=none	-0.6
lemma=lead kind=noun	-0.8
lemma=lead kind=other	-0.5
lemma=lead kind=plural	0.1
lemma=lead kind=that	-1.0
lemma=lead kind=which	-0.5
lemma=lead kind=who	-1.1
lemma=lead modal	0.3
lemma=lead next=a	0.1
lemma=lead next=an	0.3
lemma=lead next=bernie	-0.5
lemma=lead next=by	-0.5
lemma=lead next=clinton	-0.6
lemma=lead next=democrats	-0.5
lemma=lead next=sanders	-1.0
lemma=lead next=the	-0.4
lemma=lead next=to	-0.6
lemma=lead quote=none	-0.3
lemma=leak	-0.5
lemma=leak form=past	-0.4
lemma=leak kind=none	-0.5
lemma=leak quote=none	-0.5
lemma=lean	0.0
lemma=lean form=finite	0.1
lemma=learn	-0.1
lemma=learn form=finite	-0.5
lemma=learn form=ing	-0.4
lemma=learn form=past	0.1
lemma=learn frame=object:from	-0.5
lemma=learn frame=object:np	-0.1
lemma=learn kind=i	-0.1
lemma=learn kind=name	0.4
lemma=learn next=that	-0.1
lemma=leave	-0.2
lemma=leave form=finite-passive	-0.8
lemma=leave form=infinitive	0.1
lemma=leave form=ing	-0.7
lemma=leave form=past	-0.3
lemma=leave frame=clause:bare	-0.6
lemma=leave frame=clause:to	-0.1
lemma=leave frame=comment:open	-0.4
lemma=leave frame=comment:phrase	-0.1
lemma=leave frame=object:in	-0.5
lemma=leave frame=object:np	-0.3
lemma=leave frame=object:np-np	-0.3
lemma=leave kind=he	-0.2
lemma=leave kind=it	-0.4
lemma=leave kind=name	-0.6
lemma=leave kind=none	-0.3
lemma=leave kind=noun	-1.2
lemma=leave kind=other	0.1
lemma=leave kind=plural	-0.7
lemma=leave kind=that	-0.8
lemma=leave kind=they	0.4
lemma=leave kind=who	-0.6
lemma=leave modal	0.1
lemma=leave next=a	0.2
lemma=leave next=his	-0.8
lemma=leave next=many	-0.5
lemma=leave next=the	-0.4
lemma=leave next=to	-0.1
lemma=leave quote=none	-0.3
lemma=lecture	-0.4
lemma=lecture frame=object:on	-0.5
lemma=lecture kind=name	-0.3
lemma=lecture next=the	-0.2
lemma=lecture quote=none	-0.4
lemma=legalize	0.5
lemma=legalize frame=object:np	0.5
lemma=legalize quote=none	0.4
lemma=lent	-0.1
lemma=lent form=finite	-0.1
lemma=lent quote=none	-0.1
lemma=let	0.1
lemma=let form=finite	-0.2
lemma=let form=infinitive	0.1
lemma=let frame=clause:bare	-0.3
lemma=let frame=object:np	-0.1
lemma=let kind=name	-0.4
lemma=let kind=none	-0.9
lemma=let kind=noun	0.3
lemma=let modal	0.2
lemma=let next='s	-0.9
lemma=let next=the	-0.1
lemma=level	-0.2
lemma=level quote=none	-0.2
lemma=leverage	-0.7
lemma=leverage kind=name	-0.6
lemma=leverage quote=none	-0.7
lemma=license	-0.5
lemma=license quote=none	-0.5
lemma=lie	-0.5
lemma=lie form=ing	-0.1
lemma=lie quote=none	-0.5
lemma=lift	0.0
lemma=lift form=finite	-0.3
lemma=lift frame=object:np	0.1
lemma=lift kind=name	-0.3
lemma=lift modal	0.3
lemma=like	0.2
lemma=like form=finite	0.2
lemma=like frame=clause:to	0.5
lemma=like frame=object:np	-0.2
lemma=like kind=he	-0.5
lemma=like kind=name	-0.2
lemma=like kind=noun	0.1
lemma=like modal	0.5
lemma=like negated	0.3
lemma=like next=the	-0.1
lemma=like next=to	0.3
lemma=like quote=none	0.1
lemma=liken	0.3
lemma=liken quote=none	0.4
lemma=limit	-0.2
lemma=limit form=infinitive	-0.7
lemma=limit form=ing	0.1
lemma=limit frame=object:np	-0.1
lemma=limit kind=name	0.1
lemma=limit kind=noun	-0.2
lemma=limit modal	-0.7
lemma=limit next=the	-0.2
lemma=limit quote=none	-0.2
lemma=lin	0.1
lemma=lin form=past	-0.3
lemma=lin kind=name	0.1
lemma=lin quote=none	0.1
lemma=link	-0.1
lemma=link form=finite-passive	-0.7
lemma=link frame=object:np	0.1
lemma=link frame=object:to	0.1
lemma=link kind=name	0.3
lemma=link kind=none	-0.7
lemma=link next=to	-0.7
lemma=link quote=none	-0.1
lemma=list	-0.1
lemma=list form=past	-0.2
lemma=list frame=object:np	0.2
lemma=list kind=name	-0.5
lemma=list next=as	0.1
lemma=list next=the	0.2
lemma=list quote=none	0.1
lemma=listen	-0.5
lemma=listen form=ing	-0.7
lemma=listen frame=object:to	-0.8
lemma=listen kind=name	-0.5
lemma=listen modal	-0.1
lemma=listen quote=none	-0.7
lemma=live	-0.1
lemma=live form=finite	-0.2
lemma=live form=ing	-0.7
lemma=live form=past	-0.3
lemma=live frame=object:in	0.1
lemma=live frame=object:np	-0.8
lemma=live kind=he	-0.1
lemma=live kind=name	-0.2
lemma=live kind=none	-0.4
lemma=live kind=who	-0.6
lemma=live next=the	0.1
lemma=live quote=none	-0.3
lemma=lobby	-0.2
lemma=lobby form=past	0.2
lemma=lobby frame=object:np	-0.6
lemma=lobby quote=none	-0.2
lemma=lock	-0.7
lemma=lock form=finite	-0.5
lemma=lock form=finite-passive	-0.5
lemma=lock form=past	-0.3
lemma=lock frame=object:in	-0.5
lemma=lock frame=object:np	-0.5
lemma=lock kind=name	-0.6
lemma=lock kind=none	-0.3
lemma=lock modal	-0.3
lemma=lock next=the	-0.3
lemma=lock quote=none	-0.7
lemma=look	0.3
lemma=look form=finite	0.4
lemma=look form=infinitive	-0.2
lemma=look form=ing	-0.2
lemma=look frame=clause:to	0.2
lemma=look frame=comment:open	-0.8
lemma=look frame=comment:phrase	-1.0
lemma=look frame=object:at	-0.3
lemma=look frame=object:for	0.3
lemma=look frame=object:to	0.2
lemma=look kind=he	-0.1
lemma=look kind=name	-0.1
lemma=look kind=none	-0.1
lemma=look kind=noun	-0.4
lemma=look kind=plural	0.1
lemma=look kind=they	-0.2
lemma=look modal	-0.4
lemma=look next=a	0.4
lemma=look next=the	-0.3
lemma=look next=to	0.1
lemma=look quote=none	0.2
lemma=loom	-0.7
lemma=loom form=finite	-0.5
lemma=loom quote=none	-0.7
lemma=lose	-0.4
lemma=lose form=finite	-1.3
lemma=lose form=infinitive	-0.1
lemma=lose form=ing	0.3
lemma=lose form=past	-1.2
lemma=lose frame=comment:open	-0.3
lemma=lose frame=comment:phrase	-0.2
lemma=lose frame=object:in	-0.5
lemma=lose frame=object:np	-0.3
lemma=lose frame=object:np-np	0.2
lemma=lose frame=object:to	-0.2
lemma=lose kind=name	-0.4
lemma=lose kind=none	-0.4
lemma=lose kind=noun	-0.7
lemma=lose kind=other	0.1
lemma=lose kind=who	-0.7
lemma=lose modal	-0.2
lemma=lose negated	-0.6
lemma=lose next=her	0.2
lemma=lose next=his	-0.8
lemma=lose next=the	-0.7
lemma=lose next=their	0.4
lemma=lose quote=none	-0.4
lemma=love	0.5
lemma=love form=finite	0.4
lemma=love form=past	0.2
lemma=love kind=name	0.2
lemma=love quote=none	0.4
lemma=lower	-0.2
lemma=lower form=ing	-0.1
lemma=lower frame=object:np	-0.2
lemma=lower quote=none	-0.2
lemma=lure	-0.2
lemma=lure quote=none	-0.2
lemma=maintain	-0.8
lemma=maintain form=finite	-0.4
lemma=maintain form=past	-0.6
lemma=maintain frame=clause:that	0.1
lemma=maintain frame=object:np	-0.7
lemma=maintain kind=he	-0.1
lemma=maintain kind=name	-0.4
lemma=maintain next=a	-0.7
lemma=maintain quote=none	-0.8
lemma=make	0.0
lemma=make form=finite	-0.3
lemma=make form=finite-passive	-0.3
lemma=make form=past	-0.3
lemma=make frame=clause:ing	-0.7
lemma=make frame=clause:mixed	0.2
lemma=make frame=clause:that	-0.4
lemma=make frame=comment	-0.5
lemma=make frame=comment:open	-0.8
lemma=make frame=comment:phrase	-0.8
lemma=make frame=object:by	0.3
lemma=make frame=object:in	0.3
lemma=make frame=object:np	-0.1
lemma=make frame=object:np-np	-0.3
lemma=make frame=object:np-to	0.2
lemma=make frame=passive	-0.2
lemma=make frame=relative:object	-0.9
lemma=make kind=it	-0.3
lemma=make kind=name	-0.2
lemma=make kind=none	-0.6
lemma=make kind=noun	0.1
lemma=make kind=other	-0.1
lemma=make kind=plural	-0.1
lemma=make kind=that	-1.3
lemma=make kind=they	-0.1
lemma=make kind=which	-1.0
lemma=make kind=who	-0.5
lemma=make modal	-0.1
lemma=make negated	-0.4
lemma=make next=$	-0.6
lemma=make next=a	0.2
lemma=make next=about	-0.5
lemma=make next=america	-0.7
lemma=make next=an	0.3
lemma=make next=by	0.1
lemma=make next=clear	0.4
lemma=make next=him	-0.8
lemma=make next=his	-0.4
lemma=make next=it	0.5
lemma=make next=no	-0.2
lemma=make next=public	-0.6
lemma=make next=sense	-0.5
lemma=make next=some	-0.1
lemma=make next=the	-0.3
lemma=make next=their	-1.2
lemma=make next=them	-0.9
lemma=make next=this	0.2
lemma=make quote=none	-0.2
lemma=make quote=part	0.6
lemma=make quote=short	-0.2
lemma=manage	-0.4
lemma=manage form=finite	-0.7
lemma=manage form=ing	-0.6
lemma=manage form=past	-0.2
lemma=manage frame=clause:to	-0.1
lemma=manage frame=object:np	-0.8
lemma=manage kind=name	-0.4
lemma=manage kind=noun	-0.5
lemma=manage kind=who	-0.5
lemma=manage next=to	-0.1
lemma=manage quote=none	-0.4
lemma=map	-0.6
lemma=map quote=none	-0.6
lemma=march	-0.6
lemma=mark	-0.3
lemma=mark form=finite	-0.5
lemma=mark form=finite-passive	-0.6
lemma=mark form=ing	-0.5
lemma=mark form=past	0.1
lemma=mark frame=object:np	-0.1
lemma=mark kind=name	-0.8
lemma=mark kind=none	-0.6
lemma=mark kind=noun	0.2
lemma=mark modal	-0.1
lemma=mark next=as	-0.6
lemma=mark next=the	-0.6
lemma=mark quote=none	-0.3
lemma=market	0.0
lemma=marry	-0.5
lemma=marry form=past	-0.5
lemma=marry frame=object:np	-0.5
lemma=marry kind=he	-0.4
lemma=marry quote=none	-0.5
lemma=master	-0.5
lemma=match	-0.5
lemma=match form=finite	-0.5
lemma=match frame=object:np	-0.2
lemma=match modal	-0.1
lemma=match next=the	-0.1
lemma=match quote=none	-0.5
lemma=mean	-0.1
lemma=mean form=finite	-0.4
lemma=mean form=finite-passive	0.4
lemma=mean form=ing	-0.7
lemma=mean form=past	0.1
lemma=mean frame=clause:bare	-0.2
lemma=mean frame=clause:ing	-0.8
lemma=mean frame=comment:open	-0.1
lemma=mean frame=comment:phrase	-0.5
lemma=mean frame=object:np	-0.5
lemma=mean frame=relative:object	-0.6
lemma=mean kind=he	0.4
lemma=mean kind=i	0.1
lemma=mean kind=it	-0.8
lemma=mean kind=name	-0.8
lemma=mean kind=none	0.4
lemma=mean kind=noun	-1.1
lemma=mean kind=plural	-1.0
lemma=mean kind=that	0.3
lemma=mean next=he	-0.9
lemma=mean next=it	-0.6
lemma=mean next=she	-0.2
lemma=mean next=the	-1.1
lemma=mean next=to	0.2
lemma=measure	0.0
lemma=meet	-0.2
lemma=meet form=finite	-0.2
lemma=meet form=finite-passive	-0.1
lemma=meet form=infinitive	0.1
lemma=meet form=past	-0.6
lemma=meet frame=comment:phrase	-0.4
lemma=meet frame=object:np	-1.3
lemma=meet frame=object:with	-0.6
lemma=meet kind=he	0.1
lemma=meet kind=name	-0.6
lemma=meet kind=none	-0.6
lemma=meet kind=noun	-0.3
lemma=meet kind=plural	0.2
lemma=meet modal	0.2
lemma=meet next=the	-1.1
lemma=meet next=with	0.3
lemma=meet quote=none	-0.2
lemma=mention	0.0
lemma=mention form=finite	0.1
lemma=mention form=finite-passive	0.2
lemma=mention form=infinitive	-0.2
lemma=mention form=ing	0.4
lemma=mention form=past	-0.2
lemma=mention frame=comment:phrase	-0.7
lemma=mention frame=object:np	0.4
lemma=mention kind=he	0.3
lemma=mention kind=name	0.3
lemma=mention kind=none	0.1
lemma=mention kind=noun	-0.3
lemma=mention kind=plural	-0.2
lemma=mention modal	-0.2
lemma=mention negated	-0.1
lemma=mention next=as	-0.2
lemma=mention next=his	0.2
lemma=mention next=the	0.2
lemma=merge	-0.6
lemma=merge quote=none	-0.6
lemma=might	-0.3
lemma=might form=finite	-0.3
lemma=might kind=it	-0.3
lemma=might next=surprise	-0.3
lemma=might quote=none	-0.5
lemma=mind	-0.6
lemma=mind quote=none	-0.6
lemma=mir	-0.6
lemma=mir form=finite-passive	-0.4
lemma=mir frame=object:in	-0.5
lemma=mir kind=none	-0.4
lemma=mir quote=none	-0.6
lemma=mirror	-0.5
lemma=mirror form=finite	-0.5
lemma=mirror quote=none	-0.5
lemma=miss	-0.2
lemma=miss form=finite	0.1
lemma=miss form=ing	-0.6
lemma=miss form=past	-0.6
lemma=miss frame=object:np	-0.2
lemma=miss kind=name	-0.9
lemma=miss kind=noun	-0.8
lemma=miss next=the	0.4
lemma=miss quote=none	-0.2
lemma=mobilize	0.0
lemma=mobilize form=finite	-0.1
lemma=mock	0.2
lemma=mock form=past	0.3
lemma=mock frame=object:np	0.3
lemma=mock kind=name	0.3
lemma=mock next=the	0.3
lemma=moderate	-0.1
lemma=moderate quote=none	-0.1
lemma=motivate	-0.6
lemma=motivate quote=none	-0.6
lemma=mount	-0.3
lemma=mount form=finite	-0.6
lemma=mount form=infinitive	-0.5
lemma=mount kind=name	0.1
lemma=mount kind=noun	-0.5
lemma=mount modal	-0.5
lemma=mount next=a	-0.3
lemma=mount quote=none	-0.3
lemma=move	-0.1
lemma=move form=finite	-0.5
lemma=move form=infinitive	-0.4
lemma=move form=ing	0.4
lemma=move form=past	-0.1
lemma=move frame=object:np	0.1
lemma=move frame=object:to	-0.2
lemma=move kind=name	-0.5
lemma=move kind=none	-0.5
lemma=move kind=noun	-0.1
lemma=move kind=plural	-0.5
lemma=move kind=who	-0.6
lemma=move modal	-0.5
lemma=move next=the	-0.4
lemma=move next=to	0.3
lemma=move quote=none	-0.2
lemma=muse	0.0
lemma=name	0.2
lemma=name form=finite-passive	0.3
lemma=name form=ing	-0.6
lemma=name form=past	0.1
lemma=name frame=object:np	0.1
lemma=name frame=object:np-np	0.5
lemma=name frame=passive	-0.2
lemma=name kind=name	0.3
lemma=name kind=none	0.2
lemma=name kind=noun	-0.2
lemma=name next=a	-0.4
lemma=name next=him	-0.3
lemma=name next=the	0.3
lemma=name quote=none	0.3
lemma=navigate	-0.7
lemma=navigate quote=none	-0.6
lemma=need	0.0
lemma=need form=finite	-0.4
lemma=need form=finite-passive	0.2
lemma=need form=past	0.1
lemma=need frame=clause:to	-0.1
lemma=need frame=comment:open	-0.4
lemma=need frame=comment:phrase	-0.4
lemma=need frame=object:np	-0.8
lemma=need frame=relative:object	-0.1
lemma=need kind=he	-0.2
lemma=need kind=it	-0.6
lemma=need kind=name	-0.3
lemma=need kind=none	0.1
lemma=need kind=noun	-0.5
lemma=need kind=other	-0.8
lemma=need kind=plural	-0.4
lemma=need kind=they	-0.6
lemma=need kind=we	0.2
lemma=need kind=who	-0.7
lemma=need modal	-1.4
lemma=need negated	-0.8
lemma=need next=a	0.3
lemma=need next=to	-0.2
lemma=negotiate	0.1
lemma=negotiate form=ing	-0.2
lemma=negotiate frame=object:np	-0.5
lemma=negotiate quote=none	0.2
lemma=nominate	0.3
lemma=nominate form=finite	0.5
lemma=nominate form=finite-passive	0.3
lemma=nominate form=ing	-0.8
lemma=nominate form=past	0.3
lemma=nominate frame=clause:bare	-0.8
lemma=nominate kind=name	-0.1
lemma=nominate kind=none	0.2
lemma=nominate kind=plural	-0.3
lemma=nominate kind=that	0.1
lemma=nominate modal	0.1
lemma=nominate next=a	0.1
lemma=nominate next=as	0.2
lemma=nominate next=contest	-0.7
lemma=nominate next=contests	-0.9
lemma=nominate quote=none	0.3
lemma=note	0.2
lemma=note form=finite	0.2
lemma=note form=ing	-0.2
lemma=note form=past	0.4
lemma=note frame=clause:bare	0.1
lemma=note frame=clause:mixed	0.1
lemma=note frame=clause:that	0.1
lemma=note frame=comment:open	-0.6
lemma=note frame=comment:phrase	-0.3
lemma=note frame=comment:split	-0.1
lemma=note frame=direct:before-cue	0.5
lemma=note frame=object:np	-0.1
lemma=note kind=he	0.3
lemma=note kind=name	0.3
lemma=note kind=none	-0.4
lemma=note kind=noun	0.5
lemma=note kind=who	0.4
lemma=note next=.	0.8
lemma=note next=he	0.3
lemma=note quote=all	0.8
lemma=note quote=none	0.1
lemma=note quote=part	0.2
lemma=note quote=short	0.1
lemma=notice	-0.2
lemma=notice kind=name	0.3
lemma=noun:ability	-0.3
lemma=noun:ability form=none	-0.3
lemma=noun:ability frame=noun:to	-0.9
lemma=noun:ability kind=none	-0.1
lemma=noun:ability kind=other	-0.5
lemma=noun:ability quote=none	-0.3
lemma=noun:access	-0.1
lemma=noun:access form=none	-0.1
lemma=noun:access frame=noun:to	-0.1
lemma=noun:access quote=none	-0.1
lemma=noun:account	0.0
lemma=noun:account frame=noun:of	0.2
lemma=noun:accusation	0.3
lemma=noun:accusation form=none	0.3
lemma=noun:accusation kind=none	0.4
lemma=noun:accusation quote=none	0.4
lemma=noun:action	-0.7
lemma=noun:action form=none	-0.7
lemma=noun:action kind=none	-0.6
lemma=noun:action quote=none	-0.7
lemma=noun:activist	-0.6
lemma=noun:activist form=none	-0.6
lemma=noun:activist kind=none	-0.6
lemma=noun:activist quote=none	-0.6
lemma=noun:ad	-0.6
lemma=noun:ad form=none	-0.6
lemma=noun:ad frame=noun:in	-0.5
lemma=noun:ad kind=none	-0.6
lemma=noun:ad quote=none	-0.6
lemma=noun:addition	-0.7
lemma=noun:addition form=none	-0.7
lemma=noun:addition frame=noun:to	-0.6
lemma=noun:addition kind=none	-0.7
lemma=noun:addition quote=none	-0.7
lemma=noun:administration	-0.7
lemma=noun:administration form=none	-0.7
lemma=noun:administration kind=none	-0.7
lemma=noun:administration quote=none	-0.7
lemma=noun:advantage	-0.8
lemma=noun:advantage form=none	-0.8
lemma=noun:advantage frame=noun:of	-0.5
lemma=noun:advantage kind=none	-0.7
lemma=noun:advantage quote=none	-0.8
lemma=noun:advice	-0.5
lemma=noun:advice form=none	-0.5
lemma=noun:advice kind=none	-0.4
lemma=noun:advice quote=none	-0.5
lemma=noun:adviser	-0.3
lemma=noun:adviser form=none	-0.3
lemma=noun:adviser frame=noun:to	-0.8
lemma=noun:adviser kind=none	-0.9
lemma=noun:adviser quote=none	-0.3
lemma=noun:advocate	-0.8
lemma=noun:advocate form=none	-0.8
lemma=noun:advocate frame=noun:for	-0.7
lemma=noun:advocate kind=none	-0.8
lemma=noun:advocate quote=none	-0.8
lemma=noun:age	-0.5
lemma=noun:age form=none	-0.5
lemma=noun:age frame=noun:of	-0.4
lemma=noun:age kind=none	-0.5
lemma=noun:age quote=none	-0.5
lemma=noun:agenda	-0.6
lemma=noun:agenda form=none	-0.6
lemma=noun:agenda kind=none	-0.6
lemma=noun:agenda quote=none	-0.6
lemma=noun:agent	-0.5
lemma=noun:agent form=none	-0.5
lemma=noun:agent kind=none	-0.5
lemma=noun:agreement	0.2
lemma=noun:agreement form=none	0.2
lemma=noun:agreement kind=none	0.2
lemma=noun:agreement quote=none	0.2
lemma=noun:aide	-0.2
lemma=noun:aide form=none	-0.2
lemma=noun:aide frame=noun:to	-0.1
lemma=noun:aide kind=none	-0.2
lemma=noun:aide quote=none	-0.2
lemma=noun:allegation	0.2
lemma=noun:allegation form=none	0.2
lemma=noun:allegation kind=none	0.3
lemma=noun:allegation quote=none	0.2
lemma=noun:allie	-0.5
lemma=noun:allie form=none	-0.5
lemma=noun:allie kind=none	-0.4
lemma=noun:allie quote=none	-0.5
lemma=noun:ally	-0.5
lemma=noun:ally form=none	-0.5
lemma=noun:ally frame=noun:of	-0.5
lemma=noun:ally kind=none	-0.5
lemma=noun:ally quote=none	-0.5
lemma=noun:alternative	-0.5
lemma=noun:alternative form=none	-0.5
lemma=noun:alternative frame=noun:to	-0.5
lemma=noun:alternative kind=none	-0.5
lemma=noun:alternative quote=none	-0.5
lemma=noun:ambassador	-0.5
lemma=noun:ambassador form=none	-0.5
lemma=noun:ambassador frame=noun:to	-0.5
lemma=noun:ambassador kind=none	-0.4
lemma=noun:ambassador quote=none	-0.5
lemma=noun:amendment	-0.5
lemma=noun:amendment form=none	-0.5
lemma=noun:amendment frame=noun:to	-0.5
lemma=noun:amendment kind=none	-0.5
lemma=noun:amendment quote=none	-0.5
lemma=noun:amount	-0.7
lemma=noun:amount form=none	-0.7
lemma=noun:amount frame=noun:of	-0.5
lemma=noun:amount kind=none	-0.7
lemma=noun:amount quote=none	-0.7
lemma=noun:analysi	-0.5
lemma=noun:analysi form=none	-0.5
lemma=noun:analysi frame=noun:of	-0.5
lemma=noun:analysi kind=none	-0.4
lemma=noun:analysi quote=none	-0.5
lemma=noun:analyst	-0.5
lemma=noun:analyst form=none	-0.5
lemma=noun:analyst kind=none	-0.5
lemma=noun:analyst quote=none	-0.5
lemma=noun:announcement	0.1
lemma=noun:announcement form=none	0.1
lemma=noun:announcement frame=noun:of	0.2
lemma=noun:announcement kind=none	0.1
lemma=noun:announcement quote=none	0.1
lemma=noun:anonymity	-0.6
lemma=noun:anonymity form=none	-0.6
lemma=noun:anonymity frame=noun:to	-0.6
lemma=noun:anonymity kind=none	-0.6
lemma=noun:anonymity quote=none	-0.6
lemma=noun:answer	-0.6
lemma=noun:answer form=none	-0.6
lemma=noun:answer frame=noun:to	-0.4
lemma=noun:answer kind=none	-0.7
lemma=noun:answer quote=none	-0.5
lemma=noun:appeal	-0.7
lemma=noun:appeal form=none	-0.7
lemma=noun:appeal frame=noun:to	-0.7
lemma=noun:appeal kind=none	-0.7
lemma=noun:appeal quote=none	-0.7
lemma=noun:appearance	-0.1
lemma=noun:appearance form=none	-0.1
lemma=noun:appearance frame=noun:on	-0.9
lemma=noun:appearance kind=none	0.1
lemma=noun:appearance kind=other	-0.7
lemma=noun:appearance quote=none	-0.1
lemma=noun:approach	-0.7
lemma=noun:approach form=none	-0.7
lemma=noun:approach frame=noun:to	-0.6
lemma=noun:approach kind=none	-0.6
lemma=noun:approach quote=none	-0.7
lemma=noun:area	-0.7
lemma=noun:area form=none	-0.7
lemma=noun:area kind=none	-0.7
lemma=noun:area quote=none	-0.6
lemma=noun:argument	0.2
lemma=noun:argument form=none	0.2
lemma=noun:argument kind=none	-0.1
lemma=noun:argument quote=none	-0.1
lemma=noun:arm	-0.6
lemma=noun:arm form=none	-0.6
lemma=noun:arm kind=none	-0.5
lemma=noun:arm quote=none	-0.6
lemma=noun:army	-0.6
lemma=noun:army form=none	-0.6
lemma=noun:army frame=noun:of	-0.6
lemma=noun:army kind=none	-0.6
lemma=noun:array	-0.5
lemma=noun:array form=none	-0.5
lemma=noun:array frame=noun:of	-0.5
lemma=noun:array kind=none	-0.5
lemma=noun:array quote=none	-0.5
lemma=noun:article	-0.5
lemma=noun:article form=none	-0.5
lemma=noun:article kind=none	-0.5
lemma=noun:article quote=none	-0.5
lemma=noun:assertion	0.2
lemma=noun:assertion form=none	0.2
lemma=noun:assertion kind=none	0.2
lemma=noun:assertion quote=none	0.2
lemma=noun:attack	0.2
lemma=noun:attack form=none	0.2
lemma=noun:attack frame=noun:against	-0.8
lemma=noun:attack frame=noun:in	-1.4
lemma=noun:attack frame=noun:on	0.3
lemma=noun:attack frame=noun:that	-0.1
lemma=noun:attack kind=name	0.3
lemma=noun:attack kind=none	-0.7
lemma=noun:attack kind=other	-0.2
lemma=noun:attack quote=none	0.2
lemma=noun:attempt	-0.1
lemma=noun:attempt form=none	-0.1
lemma=noun:attempt frame=noun:to	-0.1
lemma=noun:attempt kind=none	-0.5
lemma=noun:attempt quote=none	-0.1
lemma=noun:attention	-0.8
lemma=noun:attention form=none	-0.8
lemma=noun:attention frame=noun:of	-0.3
lemma=noun:attention frame=noun:on	-0.3
lemma=noun:attention frame=noun:to	-0.7
lemma=noun:attention kind=none	-0.6
lemma=noun:attention kind=other	-0.5
lemma=noun:attention quote=none	-0.8
lemma=noun:attorney	-0.6
lemma=noun:attorney form=none	-0.6
lemma=noun:attorney frame=noun:for	-0.5
lemma=noun:attorney kind=none	-0.6
lemma=noun:attorney quote=none	-0.6
lemma=noun:audience	-0.7
lemma=noun:audience form=none	-0.7
lemma=noun:audience kind=none	-0.6
lemma=noun:audience quote=none	-0.6
lemma=noun:author	-0.7
lemma=noun:author form=none	-0.7
lemma=noun:author frame=noun:of	-0.7
lemma=noun:author kind=none	-0.7
lemma=noun:author quote=none	-0.5
lemma=noun:backer	0.1
lemma=noun:backer form=none	0.1
lemma=noun:backer frame=noun:of	-0.1
lemma=noun:backer kind=none	0.1
lemma=noun:backer quote=none	0.1
lemma=noun:backing	-0.5
lemma=noun:backing form=none	-0.5
lemma=noun:backing frame=noun:of	-0.5
lemma=noun:backing kind=none	-0.5
lemma=noun:backing quote=none	-0.5
lemma=noun:ballot	-0.6
lemma=noun:ballot form=none	-0.6
lemma=noun:ballot frame=noun:in	-0.5
lemma=noun:ballot kind=none	-0.6
lemma=noun:ballot quote=none	-0.6
lemma=noun:ban	0.0
lemma=noun:base	-0.1
lemma=noun:base form=none	-0.1
lemma=noun:base kind=none	-0.7
lemma=noun:base quote=none	-0.1
lemma=noun:battle	-0.8
lemma=noun:battle form=none	-0.8
lemma=noun:battle frame=noun:against	-0.4
lemma=noun:battle frame=noun:with	-0.4
lemma=noun:battle kind=none	-0.7
lemma=noun:battle kind=other	-0.5
lemma=noun:battle quote=none	-0.8
lemma=noun:beginning	-0.5
lemma=noun:beginning form=none	-0.5
lemma=noun:beginning frame=noun:of	-0.5
lemma=noun:beginning kind=none	-0.5
lemma=noun:beginning quote=none	-0.5
lemma=noun:behalf	-0.6
lemma=noun:behalf form=none	-0.6
lemma=noun:behalf frame=noun:of	-0.6
lemma=noun:behalf kind=none	-0.6
lemma=noun:behalf quote=none	-0.6
lemma=noun:belief	-0.2
lemma=noun:belief form=none	-0.2
lemma=noun:belief frame=noun:that	-0.1
lemma=noun:belief kind=none	-0.1
lemma=noun:belief quote=none	-0.2
lemma=noun:benefit	-0.7
lemma=noun:benefit form=none	-0.7
lemma=noun:benefit kind=none	-0.7
lemma=noun:benefit quote=none	-0.7
lemma=noun:bet	-0.5
lemma=noun:bet form=none	-0.5
lemma=noun:bet kind=none	-0.5
lemma=noun:bet quote=none	-0.5
lemma=noun:bid	-0.8
lemma=noun:bid form=none	-0.8
lemma=noun:bid frame=noun:for	-0.6
lemma=noun:bid frame=noun:to	-0.5
lemma=noun:bid kind=none	-0.4
lemma=noun:bid kind=other	-0.7
lemma=noun:bid quote=none	-0.8
lemma=noun:bill	-0.3
lemma=noun:bill form=none	-0.3
lemma=noun:bill frame=noun:to	-0.5
lemma=noun:bill kind=none	-0.4
lemma=noun:bill quote=none	-0.3
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
lemma=noun:blow	-0.5
lemma=noun:blow form=none	-0.5
lemma=noun:blow frame=noun:to	-0.4
lemma=noun:blow kind=none	-0.5
lemma=noun:blow quote=none	-0.5
lemma=noun:board	-0.7
lemma=noun:board form=none	-0.7
lemma=noun:board frame=noun:of	-0.5
lemma=noun:board kind=none	-0.7
lemma=noun:board quote=none	-0.7
lemma=noun:book	-0.6
lemma=noun:book form=none	-0.6
lemma=noun:book kind=none	-0.5
lemma=noun:book quote=none	-0.6
lemma=noun:boost	-0.6
lemma=noun:boost form=none	-0.6
lemma=noun:boost kind=none	-0.6
lemma=noun:boost quote=none	-0.6
lemma=noun:border	0.1
lemma=noun:border form=none	0.1
lemma=noun:border kind=none	0.1
lemma=noun:border quote=none	0.1
lemma=noun:breakfast	-0.4
lemma=noun:breakfast form=none	-0.4
lemma=noun:breakfast kind=none	-0.7
lemma=noun:breakfast quote=none	-0.4
lemma=noun:brother	-0.4
lemma=noun:brother form=none	-0.4
lemma=noun:brother quote=none	-0.4
lemma=noun:business	-0.6
lemma=noun:business form=none	-0.6
lemma=noun:business quote=none	-0.6
lemma=noun:call	0.4
lemma=noun:call form=none	0.4
lemma=noun:call frame=noun:for	0.1
lemma=noun:call frame=noun:to	0.3
lemma=noun:call frame=noun:with	-1.1
lemma=noun:call kind=none	0.3
lemma=noun:call quote=none	0.2
lemma=noun:campaign	-0.4
lemma=noun:campaign form=none	-0.4
lemma=noun:campaign frame=noun:against	0.1
lemma=noun:campaign frame=noun:for	-1.0
lemma=noun:campaign frame=noun:in	-0.9
lemma=noun:campaign frame=noun:of	-0.1
lemma=noun:campaign frame=noun:on	-0.7
lemma=noun:campaign frame=noun:to	-0.6
lemma=noun:campaign frame=noun:with	-0.7
lemma=noun:campaign kind=none	-0.3
lemma=noun:campaign kind=other	-0.8
lemma=noun:campaign quote=none	-0.4
lemma=noun:campaigning	-0.7
lemma=noun:campaigning form=none	-0.7
lemma=noun:campaigning frame=noun:in	-0.5
lemma=noun:campaigning kind=none	-0.6
lemma=noun:campaigning quote=none	-0.6
lemma=noun:candidacy	-0.7
lemma=noun:candidacy form=none	-0.7
lemma=noun:candidacy kind=none	-0.5
lemma=noun:candidacy kind=other	-0.4
lemma=noun:candidacy quote=none	-0.6
lemma=noun:candidate	-0.3
lemma=noun:candidate form=none	-0.3
lemma=noun:candidate frame=noun:for	-0.6
lemma=noun:candidate frame=noun:in	-0.4
lemma=noun:candidate frame=noun:of	-0.7
lemma=noun:candidate frame=noun:to	-1.2
lemma=noun:candidate frame=noun:with	0.1
lemma=noun:candidate kind=none	-0.2
lemma=noun:candidate quote=none	-0.2
lemma=noun:capital	-0.6
lemma=noun:capital form=none	-0.6
lemma=noun:capital kind=none	-0.5
lemma=noun:capital quote=none	-0.6
lemma=noun:career	-0.5
lemma=noun:career form=none	-0.5
lemma=noun:career quote=none	-0.5
lemma=noun:case	-0.5
lemma=noun:case form=none	-0.5
lemma=noun:case frame=noun:for	-0.6
lemma=noun:case frame=noun:of	-0.5
lemma=noun:case frame=noun:that	-0.9
lemma=noun:case frame=noun:to	-0.7
lemma=noun:case kind=none	-0.4
lemma=noun:case quote=none	-0.5
lemma=noun:cash	-0.6
lemma=noun:cash form=none	-0.6
lemma=noun:cash kind=none	-0.6
lemma=noun:cash quote=none	-0.6
lemma=noun:caucuse	-0.7
lemma=noun:caucuse form=none	-0.7
lemma=noun:caucuse frame=noun:in	-0.4
lemma=noun:caucuse frame=noun:on	-0.5
lemma=noun:caucuse kind=none	-0.7
lemma=noun:caucuse quote=none	-0.7
lemma=noun:center	-0.6
lemma=noun:center form=none	-0.6
lemma=noun:center frame=noun:of	-0.5
lemma=noun:center kind=none	-0.6
lemma=noun:center quote=none	-0.6
lemma=noun:century	-0.5
lemma=noun:century form=none	-0.5
lemma=noun:century quote=none	-0.5
lemma=noun:chair	-0.7
lemma=noun:chair form=none	-0.7
lemma=noun:chair frame=noun:of	-0.4
lemma=noun:chair kind=none	-0.6
lemma=noun:chair quote=none	-0.7
lemma=noun:chairman	-0.7
lemma=noun:chairman form=none	-0.7
lemma=noun:chairman frame=noun:for	-0.4
lemma=noun:chairman frame=noun:of	-0.6
lemma=noun:chairman kind=none	-0.7
lemma=noun:chairman quote=none	-0.7
lemma=noun:challenge	-0.7
lemma=noun:challenge form=none	-0.7
lemma=noun:challenge frame=noun:to	-0.6
lemma=noun:challenge kind=none	-0.6
lemma=noun:challenge quote=none	-0.7
lemma=noun:chance	-0.5
lemma=noun:chance form=none	-0.5
lemma=noun:chance frame=noun:to	-0.3
lemma=noun:chance kind=none	-0.3
lemma=noun:chance quote=none	-0.5
lemma=noun:change	-0.2
lemma=noun:change form=none	-0.2
lemma=noun:change kind=none	-0.2
lemma=noun:change quote=none	-0.2
lemma=noun:chant	0.3
lemma=noun:chant form=none	0.3
lemma=noun:chant kind=none	0.2
lemma=noun:charge	-0.2
lemma=noun:charge form=none	-0.2
lemma=noun:charge frame=noun:of	-0.7
lemma=noun:charge kind=none	-0.2
lemma=noun:charge quote=none	-0.2
lemma=noun:check	-0.5
lemma=noun:check form=none	-0.5
lemma=noun:check kind=none	-0.5
lemma=noun:check quote=none	-0.4
lemma=noun:children	-0.6
lemma=noun:children form=none	-0.6
lemma=noun:children frame=noun:of	-0.5
lemma=noun:children kind=none	-0.6
lemma=noun:children quote=none	-0.6
lemma=noun:choice	-0.6
lemma=noun:choice form=none	-0.6
lemma=noun:choice kind=none	-0.6
lemma=noun:choice quote=none	-0.6
lemma=noun:city	-0.7
lemma=noun:city form=none	-0.7
lemma=noun:city frame=noun:of	-0.5
lemma=noun:city kind=none	-0.7
lemma=noun:city quote=none	-0.6
lemma=noun:claim	-0.1
lemma=noun:claim form=none	-0.1
lemma=noun:claim frame=noun:that	-0.5
lemma=noun:claim frame=noun:to	-0.3
lemma=noun:claim kind=none	-0.6
lemma=noun:claim kind=other	0.1
lemma=noun:claim quote=none	0.1
lemma=noun:clip	-0.6
lemma=noun:clip form=none	-0.6
lemma=noun:clip kind=none	-0.6
lemma=noun:clip quote=none	-0.6
lemma=noun:co-founder	-0.5
lemma=noun:co-founder form=none	-0.5
lemma=noun:co-founder frame=noun:of	-0.5
lemma=noun:co-founder kind=none	-0.5
lemma=noun:co-founder quote=none	-0.5
lemma=noun:coalition	-0.5
lemma=noun:coalition form=none	-0.5
lemma=noun:coalition frame=noun:of	-0.5
lemma=noun:coalition kind=none	-0.5
lemma=noun:coalition quote=none	-0.5
lemma=noun:collapse	-0.6
lemma=noun:collapse form=none	-0.6
lemma=noun:collapse kind=none	-0.6
lemma=noun:collapse quote=none	-0.6
lemma=noun:collection	-0.6
lemma=noun:collection form=none	-0.6
lemma=noun:collection quote=none	-0.6
lemma=noun:column	-0.6
lemma=noun:column form=none	-0.6
lemma=noun:column kind=none	-0.4
lemma=noun:column quote=none	-0.5
lemma=noun:comment	0.2
lemma=noun:comment form=none	0.2
lemma=noun:comment frame=noun:about	-0.3
lemma=noun:comment frame=noun:on	0.3
lemma=noun:comment kind=none	-0.3
lemma=noun:comment quote=none	0.1
lemma=noun:commitment	-0.7
lemma=noun:commitment form=none	-0.7
lemma=noun:commitment frame=noun:to	-0.6
lemma=noun:commitment kind=none	-0.5
lemma=noun:commitment quote=none	-0.7
lemma=noun:committee	-0.6
lemma=noun:committee form=none	-0.6
lemma=noun:committee kind=none	-0.6
lemma=noun:committee quote=none	-0.5
lemma=noun:companie	-0.5
lemma=noun:companie form=none	-0.5
lemma=noun:companie kind=none	-0.5
lemma=noun:companie quote=none	-0.5
lemma=noun:company	-0.6
lemma=noun:company form=none	-0.6
lemma=noun:company kind=none	-0.6
lemma=noun:company quote=none	-0.6
lemma=noun:complaint	0.2
lemma=noun:complaint form=none	0.2
lemma=noun:complaint frame=noun:that	0.4
lemma=noun:complaint kind=none	0.3
lemma=noun:complaint quote=none	0.2
lemma=noun:concern	0.0
lemma=noun:concern frame=noun:that	0.1
lemma=noun:concern kind=none	0.1
lemma=noun:condition	-0.6
lemma=noun:condition form=none	-0.6
lemma=noun:condition frame=noun:of	-0.5
lemma=noun:condition kind=none	-0.6
lemma=noun:condition quote=none	-0.6
lemma=noun:conference	-0.4
lemma=noun:conference form=none	-0.4
lemma=noun:conference frame=noun:in	-0.6
lemma=noun:conference kind=none	-0.3
lemma=noun:conference quote=none	-0.3
lemma=noun:confidence	0.0
lemma=noun:conflict	-0.6
lemma=noun:conflict form=none	-0.6
lemma=noun:conflict frame=noun:with	-0.5
lemma=noun:conflict kind=none	-0.6
lemma=noun:conflict quote=none	-0.6
lemma=noun:connection	-0.6
lemma=noun:connection form=none	-0.6
lemma=noun:connection quote=none	-0.6
lemma=noun:consensu	0.1
lemma=noun:consensu form=none	0.1
lemma=noun:consensu kind=none	0.1
lemma=noun:consensu quote=none	0.1
lemma=noun:contest	-0.8
lemma=noun:contest form=none	-0.8
lemma=noun:contest frame=noun:in	-0.4
lemma=noun:contest frame=noun:with	-0.5
lemma=noun:contest kind=none	-0.7
lemma=noun:contest quote=none	-0.8
lemma=noun:contrast	-0.7
lemma=noun:contrast form=none	-0.7
lemma=noun:contrast frame=noun:to	-0.6
lemma=noun:contrast frame=noun:with	-0.4
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
lemma=noun:controversy	0.0
lemma=noun:controversy frame=noun:over	0.1
lemma=noun:convention	-0.8
lemma=noun:convention form=none	-0.8
lemma=noun:convention frame=noun:in	-0.3
lemma=noun:convention kind=none	-0.6
lemma=noun:convention quote=none	-0.8
lemma=noun:conversation	-0.2
lemma=noun:conversation form=none	-0.2
lemma=noun:conversation kind=none	-0.1
lemma=noun:conversation quote=none	-0.9
lemma=noun:cost	-0.7
lemma=noun:cost form=none	-0.7
lemma=noun:cost frame=noun:of	-0.5
lemma=noun:cost kind=none	-0.7
lemma=noun:cost quote=none	-0.7
lemma=noun:countie	-0.6
lemma=noun:countie form=none	-0.6
lemma=noun:countie kind=none	-0.6
lemma=noun:countie quote=none	-0.6
lemma=noun:countrie	-0.6
lemma=noun:countrie form=none	-0.6
lemma=noun:countrie frame=noun:to	-0.6
lemma=noun:countrie kind=none	-0.6
lemma=noun:countrie quote=none	-0.6
lemma=noun:country	-0.8
lemma=noun:country form=none	-0.8
lemma=noun:country frame=noun:in	-0.4
lemma=noun:country kind=none	-0.7
lemma=noun:country quote=none	-0.7
lemma=noun:county	-0.6
lemma=noun:county form=none	-0.6
lemma=noun:county quote=none	-0.6
lemma=noun:course	-0.7
lemma=noun:course form=none	-0.7
lemma=noun:course frame=noun:in	-0.5
lemma=noun:course kind=none	-0.7
lemma=noun:course quote=none	-0.7
lemma=noun:court	-0.7
lemma=noun:court form=none	-0.7
lemma=noun:court kind=none	-0.7
lemma=noun:court quote=none	-0.6
lemma=noun:credit	0.1
lemma=noun:credit form=none	0.1
lemma=noun:credit frame=noun:for	0.1
lemma=noun:credit kind=none	0.1
lemma=noun:critic	-0.6
lemma=noun:critic form=none	-0.6
lemma=noun:critic kind=none	-0.5
lemma=noun:critic quote=none	-0.6
lemma=noun:criticism	0.4
lemma=noun:criticism form=none	0.4
lemma=noun:criticism frame=noun:for	0.4
lemma=noun:criticism frame=noun:of	0.1
lemma=noun:criticism kind=none	0.1
lemma=noun:criticism kind=other	0.3
lemma=noun:criticism quote=none	0.4
lemma=noun:critique	-0.1
lemma=noun:critique form=none	-0.1
lemma=noun:critique quote=none	-0.1
lemma=noun:crowd	-0.8
lemma=noun:crowd form=none	-0.8
lemma=noun:crowd frame=noun:in	-0.3
lemma=noun:crowd frame=noun:of	-0.6
lemma=noun:crowd kind=none	-0.7
lemma=noun:crowd quote=none	-0.8
lemma=noun:danger	-0.4
lemma=noun:danger form=none	-0.4
lemma=noun:danger kind=none	-0.4
lemma=noun:danger quote=none	-0.4
lemma=noun:daughter	-0.6
lemma=noun:daughter form=none	-0.6
lemma=noun:daughter frame=noun:of	-0.5
lemma=noun:daughter kind=none	-0.5
lemma=noun:daughter quote=none	-0.6
lemma=noun:deadline	-0.1
lemma=noun:deadline form=none	-0.1
lemma=noun:deadline kind=none	-0.1
lemma=noun:deadline quote=none	-0.1
lemma=noun:deal	-0.6
lemma=noun:deal form=none	-0.6
lemma=noun:deal frame=noun:with	-0.5
lemma=noun:deal kind=none	-0.8
lemma=noun:deal quote=none	-0.6
lemma=noun:death	-0.6
lemma=noun:death form=none	-0.6
lemma=noun:death frame=noun:of	-0.6
lemma=noun:death kind=none	-0.6
lemma=noun:death quote=none	-0.6
lemma=noun:debate	0.0
lemma=noun:debate frame=noun:in	-1.4
lemma=noun:debate frame=noun:on	-0.2
lemma=noun:debate frame=noun:over	0.3
lemma=noun:debate frame=noun:that	-0.9
lemma=noun:debate kind=name	-0.5
lemma=noun:debate kind=none	0.2
lemma=noun:debate quote=none	0.1
lemma=noun:debate quote=part	-0.6
lemma=noun:decision	0.2
lemma=noun:decision form=none	0.2
lemma=noun:decision frame=noun:to	0.3
lemma=noun:decision kind=none	-0.2
lemma=noun:decision quote=none	0.2
lemma=noun:defense	-0.7
lemma=noun:defense form=none	-0.7
lemma=noun:defense frame=noun:of	-0.5
lemma=noun:defense kind=none	-0.7
lemma=noun:defense quote=none	-0.6
lemma=noun:degree	-0.5
lemma=noun:degree form=none	-0.5
lemma=noun:degree kind=none	-0.5
lemma=noun:degree quote=none	-0.5
lemma=noun:delegate	-0.8
lemma=noun:delegate form=none	-0.8
lemma=noun:delegate frame=noun:in	-0.5
lemma=noun:delegate frame=noun:on	-0.2
lemma=noun:delegate frame=noun:to	-0.7
lemma=noun:delegate kind=none	-0.7
lemma=noun:delegate quote=none	-0.8
lemma=noun:demand	0.0
lemma=noun:demand kind=none	-0.5
lemma=noun:description	0.0
lemma=noun:description kind=none	0.2
lemma=noun:desire	-0.1
lemma=noun:desire form=none	-0.1
lemma=noun:desire frame=noun:to	-0.1
lemma=noun:detail	-0.3
lemma=noun:detail form=none	-0.3
lemma=noun:detail frame=noun:about	-0.8
lemma=noun:detail kind=none	-0.2
lemma=noun:detail quote=none	-0.3
lemma=noun:development	-0.6
lemma=noun:development form=none	-0.6
lemma=noun:development kind=none	-0.6
lemma=noun:development quote=none	-0.6
lemma=noun:digit	-0.6
lemma=noun:digit form=none	-0.6
lemma=noun:digit frame=noun:in	-0.4
lemma=noun:digit kind=none	-0.6
lemma=noun:digit quote=none	-0.6
lemma=noun:director	-0.3
lemma=noun:director form=none	-0.3
lemma=noun:director frame=noun:for	-0.8
lemma=noun:director frame=noun:of	-0.2
lemma=noun:director kind=none	-1.4
lemma=noun:director quote=none	-0.3
lemma=noun:discussion	0.2
lemma=noun:discussion form=none	0.2
lemma=noun:discussion kind=none	0.2
lemma=noun:discussion quote=none	0.2
lemma=noun:display	-0.1
lemma=noun:display form=none	-0.1
lemma=noun:display frame=noun:of	-0.1
lemma=noun:display quote=none	-0.1
lemma=noun:dispute	-0.5
lemma=noun:dispute form=none	-0.5
lemma=noun:dispute quote=none	-0.5
lemma=noun:district	-0.6
lemma=noun:district form=none	-0.6
lemma=noun:district frame=noun:in	-0.4
lemma=noun:district kind=none	-0.6
lemma=noun:district quote=none	-0.6
lemma=noun:dollar	-0.7
lemma=noun:dollar form=none	-0.7
lemma=noun:dollar frame=noun:in	-0.4
lemma=noun:dollar kind=none	-0.7
lemma=noun:dollar quote=none	-0.7
lemma=noun:donation	-0.5
lemma=noun:donation form=none	-0.5
lemma=noun:donation kind=none	-0.5
lemma=noun:donation quote=none	-0.5
lemma=noun:donor	-0.1
lemma=noun:donor form=none	-0.1
lemma=noun:donor frame=noun:in	-0.8
lemma=noun:donor kind=none	-0.1
lemma=noun:donor quote=none	-0.1
lemma=noun:door	-0.1
lemma=noun:door form=none	-0.1
lemma=noun:door kind=none	-0.1
lemma=noun:door quote=none	-0.1
lemma=noun:doubt	-0.2
lemma=noun:doubt form=none	-0.2
lemma=noun:doubt frame=noun:about	-0.1
lemma=noun:doubt frame=noun:that	-0.1
lemma=noun:doubt kind=none	-0.2
lemma=noun:doubt quote=none	-0.2
lemma=noun:dozen	-0.7
lemma=noun:dozen form=none	-0.7
lemma=noun:dozen frame=noun:of	-0.6
lemma=noun:dozen kind=none	-0.7
lemma=noun:dozen quote=none	-0.6
lemma=noun:economy	-0.5
lemma=noun:economy form=none	-0.5
lemma=noun:economy kind=none	-0.5
lemma=noun:economy quote=none	-0.5
lemma=noun:edge	-0.5
lemma=noun:edge form=none	-0.5
lemma=noun:edge kind=none	-0.5
lemma=noun:edge quote=none	-0.5
lemma=noun:editor	-0.6
lemma=noun:editor form=none	-0.6
lemma=noun:editor kind=none	-0.6
lemma=noun:editor quote=none	-0.6
lemma=noun:effect	-0.4
lemma=noun:effect form=none	-0.4
lemma=noun:effect kind=none	-0.4
lemma=noun:effect quote=none	-0.4
lemma=noun:effort	-0.3
lemma=noun:effort form=none	-0.3
lemma=noun:effort frame=noun:in	-0.5
lemma=noun:effort frame=noun:to	-0.3
lemma=noun:effort kind=none	-1.6
lemma=noun:effort kind=other	0.1
lemma=noun:effort quote=none	-0.3
lemma=noun:election	-0.9
lemma=noun:election form=none	-0.9
lemma=noun:election frame=noun:in	-0.3
lemma=noun:election kind=none	-0.7
lemma=noun:election quote=none	-0.9
lemma=noun:electorate	-0.7
lemma=noun:electorate form=none	-0.7
lemma=noun:electorate kind=none	-0.6
lemma=noun:electorate quote=none	-0.7
lemma=noun:element	-0.5
lemma=noun:element form=none	-0.5
lemma=noun:element kind=none	-0.5
lemma=noun:element quote=none	-0.5
lemma=noun:email	-0.7
lemma=noun:email form=none	-0.7
lemma=noun:email frame=noun:to	-0.4
lemma=noun:email kind=none	-0.6
lemma=noun:email quote=none	-0.6
lemma=noun:employee	-0.6
lemma=noun:employee form=none	-0.6
lemma=noun:employee kind=none	-0.6
lemma=noun:employee quote=none	-0.6
lemma=noun:end	-0.6
lemma=noun:end form=none	-0.6
lemma=noun:end frame=noun:of	-0.6
lemma=noun:end kind=none	-0.6
lemma=noun:end quote=none	-0.8
lemma=noun:endorsement	0.2
lemma=noun:endorsement form=none	0.2
lemma=noun:endorsement frame=noun:of	0.2
lemma=noun:endorsement kind=none	-0.2
lemma=noun:endorsement quote=none	0.2
lemma=noun:energy	-0.6
lemma=noun:energy form=none	-0.6
lemma=noun:energy quote=none	-0.6
lemma=noun:enthusiasm	-0.1
lemma=noun:enthusiasm form=none	-0.1
lemma=noun:enthusiasm kind=none	-0.8
lemma=noun:enthusiasm quote=none	-0.1
lemma=noun:episode	-0.7
lemma=noun:episode form=none	-0.7
lemma=noun:era	0.0
lemma=noun:error	-0.5
lemma=noun:error form=none	-0.5
lemma=noun:error frame=noun:of	-0.4
lemma=noun:error kind=none	-0.5
lemma=noun:error quote=none	-0.5
lemma=noun:eve	-0.5
lemma=noun:eve form=none	-0.5
lemma=noun:eve frame=noun:of	-0.5
lemma=noun:eve kind=none	-0.5
lemma=noun:eve quote=none	-0.5
lemma=noun:event	-0.3
lemma=noun:event form=none	-0.3
lemma=noun:event frame=noun:in	-0.7
lemma=noun:event kind=none	-0.3
lemma=noun:event quote=none	-0.3
lemma=noun:evidence	-0.3
lemma=noun:evidence form=none	-0.3
lemma=noun:evidence frame=noun:of	-0.7
lemma=noun:evidence frame=noun:that	-0.2
lemma=noun:evidence kind=none	-0.3
lemma=noun:evidence quote=none	-0.3
lemma=noun:example	-0.6
lemma=noun:example form=none	-0.6
lemma=noun:example frame=noun:of	-0.6
lemma=noun:example kind=none	-0.6
lemma=noun:example quote=none	-0.6
lemma=noun:exception	-0.7
lemma=noun:exception form=none	-0.7
lemma=noun:exception kind=none	-0.7
lemma=noun:exception quote=none	-0.7
lemma=noun:exchange	-0.1
lemma=noun:exchange form=none	-0.1
lemma=noun:exchange quote=none	-0.1
lemma=noun:executive	-0.7
lemma=noun:executive form=none	-0.7
lemma=noun:executive frame=noun:of	-0.6
lemma=noun:executive kind=none	-0.7
lemma=noun:executive quote=none	-0.7
lemma=noun:expectation	-0.4
lemma=noun:expectation form=none	-0.4
lemma=noun:expectation kind=none	-0.4
lemma=noun:expectation quote=none	-0.4
lemma=noun:experience	-0.6
lemma=noun:experience form=none	-0.6
lemma=noun:experience frame=noun:in	-0.5
lemma=noun:experience kind=none	-0.6
lemma=noun:experience quote=none	-0.6
lemma=noun:expert	-0.6
lemma=noun:expert form=none	-0.6
lemma=noun:expert frame=noun:on	-0.4
lemma=noun:expert kind=none	-0.6
lemma=noun:expert quote=none	-0.6
lemma=noun:extent	-0.5
lemma=noun:extent form=none	-0.5
lemma=noun:extent kind=none	-0.5
lemma=noun:extent quote=none	-0.5
lemma=noun:eye	-0.5
lemma=noun:eye form=none	-0.5
lemma=noun:eye quote=none	-0.5
lemma=noun:face	-0.3
lemma=noun:face form=none	-0.3
lemma=noun:face frame=noun:of	-0.2
lemma=noun:face kind=none	-0.3
lemma=noun:face quote=none	-0.3
lemma=noun:fact	-0.3
lemma=noun:fact form=none	-0.3
lemma=noun:fact frame=noun:that	-0.2
lemma=noun:fact kind=none	-0.3
lemma=noun:fact quote=none	-0.2
lemma=noun:failure	-0.4
lemma=noun:failure form=none	-0.4
lemma=noun:failure kind=none	-0.7
lemma=noun:failure quote=none	-0.4
lemma=noun:faith	-0.1
lemma=noun:faith form=none	-0.1
lemma=noun:faith quote=none	-0.1
lemma=noun:fall	-0.5
lemma=noun:fall form=none	-0.5
lemma=noun:fall kind=none	-0.5
lemma=noun:fall quote=none	-0.5
lemma=noun:familie	-0.6
lemma=noun:familie form=none	-0.6
lemma=noun:familie frame=noun:of	-0.4
lemma=noun:familie kind=none	-0.6
lemma=noun:familie quote=none	-0.6
lemma=noun:family	-0.6
lemma=noun:family form=none	-0.6
lemma=noun:family kind=none	-0.6
lemma=noun:family quote=none	-0.6
lemma=noun:fate	-0.5
lemma=noun:fate form=none	-0.5
lemma=noun:fate frame=noun:of	-0.5
lemma=noun:fate kind=none	-0.5
lemma=noun:fate quote=none	-0.3
lemma=noun:father	-0.5
lemma=noun:father form=none	-0.5
lemma=noun:father frame=noun:of	-0.5
lemma=noun:father kind=none	-0.5
lemma=noun:father quote=none	-0.5
lemma=noun:favor	-0.6
lemma=noun:favor form=none	-0.6
lemma=noun:favor frame=noun:of	-0.5
lemma=noun:favor kind=none	-0.6
lemma=noun:favor quote=none	-0.6
lemma=noun:fear	0.2
lemma=noun:fear form=none	0.2
lemma=noun:fear kind=none	0.2
lemma=noun:fear quote=none	0.3
lemma=noun:field	-0.6
lemma=noun:field form=none	-0.6
lemma=noun:field frame=noun:of	-0.5
lemma=noun:field kind=none	-0.6
lemma=noun:field quote=none	-0.6
lemma=noun:fight	-0.3
lemma=noun:fight form=none	-0.3
lemma=noun:fight frame=noun:over	-0.6
lemma=noun:fight kind=none	-1.1
lemma=noun:fight quote=none	-0.3
lemma=noun:figure	-0.7
lemma=noun:figure form=none	-0.7
lemma=noun:figure kind=none	-0.7
lemma=noun:figure quote=none	-0.7
lemma=noun:fire	-0.6
lemma=noun:fire form=none	-0.6
lemma=noun:fire kind=none	-0.4
lemma=noun:fire quote=none	-0.6
lemma=noun:firm	-0.6
lemma=noun:firm form=none	-0.6
lemma=noun:firm kind=none	-0.6
lemma=noun:firm quote=none	-0.6
lemma=noun:flood	-0.5
lemma=noun:flood form=none	-0.5
lemma=noun:flood frame=noun:of	-0.5
lemma=noun:flood kind=none	-0.5
lemma=noun:flood quote=none	-0.5
lemma=noun:floor	-0.7
lemma=noun:floor form=none	-0.7
lemma=noun:floor kind=none	-0.7
lemma=noun:floor quote=none	-0.7
lemma=noun:focu	-0.7
lemma=noun:focu form=none	-0.7
lemma=noun:focu frame=noun:of	-0.4
lemma=noun:focu frame=noun:on	-0.4
lemma=noun:focu kind=none	-0.6
lemma=noun:focu quote=none	-0.7
lemma=noun:force	-0.6
lemma=noun:force form=none	-0.6
lemma=noun:force frame=noun:in	-0.5
lemma=noun:force kind=none	-0.6
lemma=noun:force quote=none	-0.6
lemma=noun:form	-0.5
lemma=noun:form form=none	-0.5
lemma=noun:form frame=noun:of	-0.4
lemma=noun:form kind=none	-0.5
lemma=noun:form quote=none	-0.5
lemma=noun:founder	-0.6
lemma=noun:founder form=none	-0.6
lemma=noun:founder frame=noun:of	-0.6
lemma=noun:founder kind=none	-0.6
lemma=noun:founder quote=none	-0.6
lemma=noun:fraction	-0.5
lemma=noun:fraction form=none	-0.5
lemma=noun:fraction frame=noun:of	-0.5
lemma=noun:fraction kind=none	-0.5
lemma=noun:fraction quote=none	-0.5
lemma=noun:friend	-0.6
lemma=noun:friend form=none	-0.6
lemma=noun:friend frame=noun:of	-0.5
lemma=noun:friend kind=none	-0.6
lemma=noun:friend quote=none	-0.6
lemma=noun:front	-0.7
lemma=noun:front form=none	-0.7
lemma=noun:front frame=noun:of	-0.6
lemma=noun:front kind=none	-0.7
lemma=noun:front quote=none	-0.7
lemma=noun:frustration	-0.5
lemma=noun:frustration form=none	-0.5
lemma=noun:frustration kind=none	-0.5
lemma=noun:frustration quote=none	-0.5
lemma=noun:funding	-0.5
lemma=noun:funding form=none	-0.5
lemma=noun:funding kind=none	-0.5
lemma=noun:funding quote=none	-0.5
lemma=noun:fundraiser	-0.7
lemma=noun:fundraiser form=none	-0.7
lemma=noun:fundraiser kind=none	-0.6
lemma=noun:fundraiser quote=none	-0.6
lemma=noun:gain	0.0
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
lemma=noun:government frame=noun:in	-0.5
lemma=noun:government kind=none	-0.8
lemma=noun:government quote=none	-0.7
lemma=noun:governor	-0.7
lemma=noun:governor form=none	-0.7
lemma=noun:governor frame=noun:of	-0.6
lemma=noun:governor kind=none	-0.7
lemma=noun:governor quote=none	-0.7
lemma=noun:grab	-0.5
lemma=noun:grab form=none	-0.5
lemma=noun:grab frame=noun:in	-0.5
lemma=noun:grab kind=none	-0.5
lemma=noun:grab quote=none	-0.5
lemma=noun:graduate	-0.6
lemma=noun:graduate form=none	-0.6
lemma=noun:graduate kind=none	-0.6
lemma=noun:graduate quote=none	-0.6
lemma=noun:ground	-0.6
lemma=noun:ground form=none	-0.6
lemma=noun:ground kind=none	-0.6
lemma=noun:ground quote=none	-0.6
lemma=noun:group	-0.2
lemma=noun:group form=none	-0.2
lemma=noun:group frame=noun:of	-0.6
lemma=noun:group kind=none	-0.2
lemma=noun:group quote=none	-0.2
lemma=noun:half	-0.6
lemma=noun:half form=none	-0.6
lemma=noun:half frame=noun:of	-0.6
lemma=noun:half kind=none	-0.6
lemma=noun:half quote=none	-0.6
lemma=noun:hall	-0.3
lemma=noun:hall form=none	-0.3
lemma=noun:hall frame=noun:in	-0.2
lemma=noun:hall kind=none	-0.3
lemma=noun:hall quote=none	-0.2
lemma=noun:hand	-0.8
lemma=noun:hand form=none	-0.8
lemma=noun:hand kind=none	-0.6
lemma=noun:hand quote=none	-0.8
lemma=noun:handful	0.0
lemma=noun:head	-0.8
lemma=noun:head form=none	-0.8
lemma=noun:head frame=noun:of	-0.7
lemma=noun:head kind=none	-0.6
lemma=noun:head quote=none	-0.8
lemma=noun:headquarter	-0.7
lemma=noun:headquarter form=none	-0.7
lemma=noun:headquarter frame=noun:in	-0.5
lemma=noun:headquarter kind=none	-0.4
lemma=noun:headquarter quote=none	-0.6
lemma=noun:hearing	-0.5
lemma=noun:hearing form=none	-0.5
lemma=noun:hearing kind=none	-0.5
lemma=noun:hearing quote=none	-0.5
lemma=noun:heart	-0.6
lemma=noun:heart form=none	-0.6
lemma=noun:heart frame=noun:of	-0.6
lemma=noun:heart kind=none	-0.6
lemma=noun:heart quote=none	-0.6
lemma=noun:history	-0.8
lemma=noun:history form=none	-0.8
lemma=noun:history frame=noun:of	-0.6
lemma=noun:history kind=none	-0.6
lemma=noun:history quote=none	-0.8
lemma=noun:home	-0.7
lemma=noun:home form=none	-0.7
lemma=noun:home frame=noun:in	-0.5
lemma=noun:home frame=noun:to	-0.4
lemma=noun:home kind=none	-0.6
lemma=noun:home kind=other	-0.4
lemma=noun:home quote=none	-0.7
lemma=noun:host	-0.2
lemma=noun:host form=none	-0.2
lemma=noun:host frame=noun:of	-0.9
lemma=noun:host kind=none	-0.2
lemma=noun:host quote=none	-0.2
lemma=noun:house	-0.6
lemma=noun:house form=none	-0.6
lemma=noun:house kind=none	-0.6
lemma=noun:house quote=none	-0.6
lemma=noun:hundred	-0.2
lemma=noun:hundred form=none	-0.2
lemma=noun:hundred frame=noun:of	-0.2
lemma=noun:hundred kind=none	-0.2
lemma=noun:hundred quote=none	-0.3
lemma=noun:husband	-0.4
lemma=noun:husband form=none	-0.4
lemma=noun:husband quote=none	-0.4
lemma=noun:idea	-0.1
lemma=noun:idea form=none	-0.1
lemma=noun:idea frame=noun:of	-0.9
lemma=noun:idea frame=noun:that	0.1
lemma=noun:image	-0.6
lemma=noun:image form=none	-0.6
lemma=noun:image frame=noun:of	-0.6
lemma=noun:image kind=none	-0.7
lemma=noun:image quote=none	-0.6
lemma=noun:impact	-0.6
lemma=noun:impact form=none	-0.6
lemma=noun:impact frame=noun:on	-0.4
lemma=noun:impact kind=none	-0.7
lemma=noun:impact quote=none	-0.7
lemma=noun:importance	-0.6
lemma=noun:importance form=none	-0.6
lemma=noun:importance frame=noun:of	-0.4
lemma=noun:importance kind=none	-0.6
lemma=noun:importance quote=none	-0.6
lemma=noun:inability	0.1
lemma=noun:inability form=none	0.1
lemma=noun:inability frame=noun:to	0.1
lemma=noun:increase	-0.5
lemma=noun:increase form=none	-0.5
lemma=noun:increase kind=none	-0.5
lemma=noun:increase quote=none	-0.5
lemma=noun:influence	-0.6
lemma=noun:influence form=none	-0.6
lemma=noun:influence kind=none	-0.6
lemma=noun:influence quote=none	-0.6
lemma=noun:information	-0.4
lemma=noun:information form=none	-0.4
lemma=noun:information kind=none	-0.4
lemma=noun:information quote=none	-0.4
lemma=noun:interest	0.1
lemma=noun:interest form=none	0.1
lemma=noun:interest frame=noun:in	0.1
lemma=noun:interest kind=none	0.1
lemma=noun:interest quote=none	0.1
lemma=noun:interview	-0.8
lemma=noun:interview form=none	-0.8
lemma=noun:interview frame=noun:in	-0.2
lemma=noun:interview frame=noun:on	-0.4
lemma=noun:interview frame=noun:that	-0.4
lemma=noun:interview frame=noun:with	-0.6
lemma=noun:interview kind=none	-0.7
lemma=noun:interview quote=none	-0.7
lemma=noun:interview quote=part	-0.4
lemma=noun:interview quote=short	-0.2
lemma=noun:investigation	-0.5
lemma=noun:investigation form=none	-0.5
lemma=noun:investigation frame=noun:of	-0.6
lemma=noun:investigation kind=none	-0.4
lemma=noun:investigation quote=none	-0.5
lemma=noun:investor	-0.6
lemma=noun:investor form=none	-0.6
lemma=noun:investor kind=none	-0.6
lemma=noun:issue	-0.5
lemma=noun:issue form=none	-0.5
lemma=noun:issue frame=noun:for	-0.7
lemma=noun:issue frame=noun:in	-0.5
lemma=noun:issue frame=noun:of	-0.8
lemma=noun:issue frame=noun:with	-0.6
lemma=noun:issue kind=none	-0.4
lemma=noun:issue quote=none	-0.5
lemma=noun:job	-0.8
lemma=noun:job form=none	-0.8
lemma=noun:job frame=noun:in	-0.6
lemma=noun:job kind=none	-0.7
lemma=noun:job quote=none	-0.8
lemma=noun:judge	-0.5
lemma=noun:judge form=none	-0.5
lemma=noun:judge frame=noun:on	-0.3
lemma=noun:judge kind=none	-0.5
lemma=noun:judge quote=none	-0.5
lemma=noun:kind	-0.1
lemma=noun:kind form=none	-0.1
lemma=noun:kind frame=noun:of	-0.1
lemma=noun:kind kind=none	-0.1
lemma=noun:kind quote=none	-0.1
lemma=noun:lack	-0.2
lemma=noun:lack form=none	-0.2
lemma=noun:lack frame=noun:of	-0.2
lemma=noun:lack kind=none	0.1
lemma=noun:lack quote=none	-0.2
lemma=noun:law	-0.6
lemma=noun:law form=none	-0.6
lemma=noun:law frame=noun:in	-0.3
lemma=noun:law kind=none	-0.6
lemma=noun:law quote=none	-0.6
lemma=noun:lawmaker	-0.6
lemma=noun:lawmaker form=none	-0.6
lemma=noun:lawmaker kind=none	-0.6
lemma=noun:lawsuit	0.2
lemma=noun:lawsuit form=none	0.2
lemma=noun:lawsuit frame=noun:against	0.1
lemma=noun:lawsuit kind=none	0.2
lemma=noun:lawyer	-0.7
lemma=noun:lawyer form=none	-0.7
lemma=noun:lawyer kind=none	-0.6
lemma=noun:lawyer quote=none	-0.7
lemma=noun:lead	-0.5
lemma=noun:lead form=none	-0.5
lemma=noun:lead frame=noun:in	-0.5
lemma=noun:lead frame=noun:over	-0.5
lemma=noun:lead kind=none	-0.5
lemma=noun:lead quote=none	-0.5
lemma=noun:leader	-0.4
lemma=noun:leader form=none	-0.4
lemma=noun:leader frame=noun:in	-0.8
lemma=noun:leader frame=noun:of	-1.1
lemma=noun:leader kind=none	-0.4
lemma=noun:leader quote=none	-0.4
lemma=noun:leadership	-0.6
lemma=noun:leadership form=none	-0.6
lemma=noun:leadership quote=none	-0.6
lemma=noun:length	-0.2
lemma=noun:length form=none	-0.2
lemma=noun:length kind=none	-0.2
lemma=noun:length quote=none	-0.2
lemma=noun:letter	-0.7
lemma=noun:letter form=none	-0.7
lemma=noun:letter frame=noun:to	-0.7
lemma=noun:letter kind=none	-0.7
lemma=noun:letter quote=none	-0.6
lemma=noun:level	-0.2
lemma=noun:level form=none	-0.2
lemma=noun:level frame=noun:of	-0.1
lemma=noun:level kind=none	-0.2
lemma=noun:level quote=none	-0.2
lemma=noun:liberal	-0.6
lemma=noun:liberal form=none	-0.6
lemma=noun:liberal quote=none	-0.6
lemma=noun:life	-0.5
lemma=noun:life form=none	-0.5
lemma=noun:life frame=noun:in	-0.5
lemma=noun:life kind=none	-0.5
lemma=noun:life quote=none	-0.5
lemma=noun:line	-0.1
lemma=noun:line form=none	-0.1
lemma=noun:line frame=noun:of	-1.1
lemma=noun:line kind=none	-0.1
lemma=noun:line quote=none	-0.1
lemma=noun:list	-0.5
lemma=noun:list form=none	-0.5
lemma=noun:list frame=noun:of	-0.6
lemma=noun:list kind=none	-0.7
lemma=noun:list quote=none	-0.5
lemma=noun:live	-0.6
lemma=noun:live form=none	-0.6
lemma=noun:live frame=noun:in	-0.5
lemma=noun:live kind=none	-0.6
lemma=noun:live quote=none	-0.6
lemma=noun:loss	-0.1
lemma=noun:loss form=none	-0.1
lemma=noun:loss frame=noun:in	-0.8
lemma=noun:loss frame=noun:of	-0.6
lemma=noun:loss frame=noun:to	-0.6
lemma=noun:loss quote=none	-0.1
lemma=noun:lot	-0.4
lemma=noun:lot form=none	-0.4
lemma=noun:lot frame=noun:of	-0.4
lemma=noun:lot kind=none	-0.4
lemma=noun:lot quote=none	-0.4
lemma=noun:mainstream	-0.5
lemma=noun:mainstream form=none	-0.5
lemma=noun:mainstream quote=none	-0.5
lemma=noun:majoritie	-0.6
lemma=noun:majoritie form=none	-0.6
lemma=noun:majoritie kind=none	-0.5
lemma=noun:majoritie quote=none	-0.6
lemma=noun:majority	-0.3
lemma=noun:majority form=none	-0.3
lemma=noun:majority frame=noun:of	-0.2
lemma=noun:majority kind=none	-0.3
lemma=noun:majority quote=none	-0.3
lemma=noun:man	-0.5
lemma=noun:man form=none	-0.5
lemma=noun:man kind=none	-0.5
lemma=noun:man quote=none	-0.5
lemma=noun:manager	-0.6
lemma=noun:manager form=none	-0.6
lemma=noun:manager kind=none	-0.6
lemma=noun:manager quote=none	-0.6
lemma=noun:margin	-0.8
lemma=noun:margin form=none	-0.8
lemma=noun:margin frame=noun:in	-0.3
lemma=noun:margin frame=noun:of	-0.7
lemma=noun:margin kind=none	-0.7
lemma=noun:margin quote=none	-0.8
lemma=noun:market	-0.6
lemma=noun:market form=none	-0.6
lemma=noun:market kind=none	-0.6
lemma=noun:market quote=none	-0.6
lemma=noun:matter	-0.2
lemma=noun:matter form=none	-0.2
lemma=noun:matter frame=noun:of	-0.8
lemma=noun:matter frame=noun:wh	0.1
lemma=noun:matter kind=none	-0.1
lemma=noun:matter quote=none	-0.2
lemma=noun:mayor	-0.7
lemma=noun:mayor form=none	-0.7
lemma=noun:mayor frame=noun:of	-0.6
lemma=noun:mayor kind=none	-0.6
lemma=noun:mayor quote=none	-0.7
lemma=noun:measure	-0.6
lemma=noun:measure form=none	-0.6
lemma=noun:measure kind=none	-0.6
lemma=noun:measure quote=none	-0.6
lemma=noun:media	-0.7
lemma=noun:media form=none	-0.7
lemma=noun:media kind=none	-0.7
lemma=noun:media quote=none	-0.7
lemma=noun:meeting	-0.6
lemma=noun:meeting form=none	-0.6
lemma=noun:meeting frame=noun:in	-0.2
lemma=noun:meeting frame=noun:of	-0.4
lemma=noun:meeting frame=noun:with	-0.4
lemma=noun:meeting kind=none	-0.6
lemma=noun:meeting quote=none	-0.6
lemma=noun:member	-0.7
lemma=noun:member form=none	-0.7
lemma=noun:member frame=noun:in	-0.4
lemma=noun:member frame=noun:of	-0.6
lemma=noun:member kind=none	-0.7
lemma=noun:member quote=none	-0.7
lemma=noun:memo	-0.7
lemma=noun:memo form=none	-0.7
lemma=noun:memo quote=none	-0.6
lemma=noun:men	-0.6
lemma=noun:men form=none	-0.6
lemma=noun:men kind=none	-0.6
lemma=noun:men quote=none	-0.6
lemma=noun:mention	-0.6
lemma=noun:mention form=none	-0.6
lemma=noun:mention frame=noun:of	-0.6
lemma=noun:mention kind=none	-0.6
lemma=noun:mention quote=none	-0.6
lemma=noun:message	-0.5
lemma=noun:message form=none	-0.5
lemma=noun:message frame=noun:about	-0.6
lemma=noun:message frame=noun:on	-0.5
lemma=noun:message frame=noun:to	-0.5
lemma=noun:message kind=none	-1.0
lemma=noun:message quote=none	-0.5
lemma=noun:middle	-0.6
lemma=noun:middle form=none	-0.6
lemma=noun:middle frame=noun:of	-0.5
lemma=noun:middle kind=none	-0.6
lemma=noun:middle quote=none	-0.6
lemma=noun:million	-0.8
lemma=noun:million form=none	-0.8
lemma=noun:million frame=noun:of	-0.8
lemma=noun:million kind=none	-0.6
lemma=noun:million quote=none	-0.8
lemma=noun:minister	-0.6
lemma=noun:minister form=none	-0.6
lemma=noun:minister kind=none	-0.6
lemma=noun:minister quote=none	-0.6
lemma=noun:mix	-0.5
lemma=noun:mix form=none	-0.5
lemma=noun:mix frame=noun:of	-0.5
lemma=noun:mix kind=none	-0.5
lemma=noun:mix quote=none	-0.5
lemma=noun:moment	-0.6
lemma=noun:moment form=none	-0.6
lemma=noun:moment kind=none	-0.5
lemma=noun:moment quote=none	-0.6
lemma=noun:momentum	-0.6
lemma=noun:momentum form=none	-0.6
lemma=noun:momentum kind=none	-0.6
lemma=noun:momentum quote=none	-0.6
lemma=noun:money	-0.7
lemma=noun:money form=none	-0.7
lemma=noun:money frame=noun:for	-0.5
lemma=noun:money frame=noun:to	-0.4
lemma=noun:money kind=none	-0.7
lemma=noun:money quote=none	-0.7
lemma=noun:move	-0.2
lemma=noun:move form=none	-0.2
lemma=noun:move kind=none	-1.0
lemma=noun:move quote=none	-0.2
lemma=noun:movement	-0.1
lemma=noun:movement form=none	-0.1
lemma=noun:movement frame=noun:in	-0.8
lemma=noun:movement kind=none	-0.1
lemma=noun:movement quote=none	-0.1
lemma=noun:name	-0.8
lemma=noun:name form=none	-0.8
lemma=noun:name kind=none	-0.7
lemma=noun:name quote=none	-0.8
lemma=noun:need	-0.1
lemma=noun:need form=none	-0.1
lemma=noun:need frame=noun:to	-0.9
lemma=noun:need kind=none	-0.1
lemma=noun:need quote=none	-0.1
lemma=noun:network	-0.7
lemma=noun:network form=none	-0.7
lemma=noun:network frame=noun:of	-0.6
lemma=noun:network kind=none	-0.7
lemma=noun:network quote=none	-0.7
lemma=noun:new	-0.7
lemma=noun:new form=none	-0.7
lemma=noun:new frame=noun:for	-0.5
lemma=noun:new kind=none	-0.7
lemma=noun:new quote=none	-0.7
lemma=noun:newspaper	-0.4
lemma=noun:newspaper form=none	-0.4
lemma=noun:newspaper kind=none	-0.4
lemma=noun:newspaper quote=none	-0.5
lemma=noun:nomination	-0.7
lemma=noun:nomination form=none	-0.7
lemma=noun:nomination frame=noun:for	-0.7
lemma=noun:nomination frame=noun:on	-0.2
lemma=noun:nomination kind=none	-0.6
lemma=noun:nomination quote=none	-0.7
lemma=noun:nominee	-0.7
lemma=noun:nominee form=none	-0.7
lemma=noun:nominee frame=noun:in	-0.3
lemma=noun:nominee kind=none	-0.6
lemma=noun:nominee quote=none	-0.6
lemma=noun:none	-0.6
lemma=noun:none form=none	-0.6
lemma=noun:none frame=noun:of	-0.6
lemma=noun:none kind=none	-0.6
lemma=noun:none quote=none	-0.6
lemma=noun:note	-0.8
lemma=noun:note form=none	-0.8
lemma=noun:note kind=none	-0.7
lemma=noun:note quote=none	-0.8
lemma=noun:notion	-0.5
lemma=noun:notion form=none	-0.5
lemma=noun:notion frame=noun:that	-0.5
lemma=noun:notion kind=none	-0.5
lemma=noun:notion quote=none	-0.5
lemma=noun:number	-0.7
lemma=noun:number form=none	-0.7
lemma=noun:number frame=noun:of	-0.7
lemma=noun:number kind=none	-0.7
lemma=noun:number quote=none	-0.7
lemma=noun:odd	-0.6
lemma=noun:odd form=none	-0.6
lemma=noun:odd kind=none	-0.7
lemma=noun:odd quote=none	-0.6
lemma=noun:office	-0.7
lemma=noun:office form=none	-0.7
lemma=noun:office frame=noun:in	-0.4
lemma=noun:office kind=none	-0.7
lemma=noun:office quote=none	-0.7
lemma=noun:officer	-0.7
lemma=noun:officer form=none	-0.7
lemma=noun:officer kind=none	-0.7
lemma=noun:officer quote=none	-0.7
lemma=noun:official	-0.2
lemma=noun:official form=none	-0.2
lemma=noun:official frame=noun:in	-0.2
lemma=noun:official kind=none	-0.2
lemma=noun:official quote=none	-0.2
lemma=noun:opening	-0.6
lemma=noun:opening form=none	-0.6
lemma=noun:opening kind=none	-0.6
lemma=noun:opening quote=none	-0.6
lemma=noun:operation	-0.6
lemma=noun:operation form=none	-0.6
lemma=noun:operation kind=none	-0.7
lemma=noun:operation quote=none	-0.6
lemma=noun:opinion	0.3
lemma=noun:opinion form=none	0.3
lemma=noun:opinion kind=none	0.3
lemma=noun:opinion quote=none	0.3
lemma=noun:opponent	-0.7
lemma=noun:opponent form=none	-0.7
lemma=noun:opponent kind=none	-0.5
lemma=noun:opponent quote=none	-0.7
lemma=noun:opportunitie	-0.7
lemma=noun:opportunitie form=none	-0.7
lemma=noun:opportunitie frame=noun:for	-0.4
lemma=noun:opportunitie kind=none	-0.7
lemma=noun:opportunitie quote=none	-0.7
lemma=noun:opportunity	-0.7
lemma=noun:opportunity form=none	-0.7
lemma=noun:opportunity frame=noun:for	-0.4
lemma=noun:opportunity frame=noun:to	-0.7
lemma=noun:opportunity kind=none	-0.7
lemma=noun:opportunity quote=none	-0.7
lemma=noun:opposition	0.1
lemma=noun:opposition form=none	0.1
lemma=noun:opposition frame=noun:to	0.1
lemma=noun:opposition kind=none	-0.1
lemma=noun:opposition kind=other	-0.1
lemma=noun:opposition quote=none	0.1
lemma=noun:order	0.0
lemma=noun:order kind=none	-1.2
lemma=noun:organization	-0.7
lemma=noun:organization form=none	-0.7
lemma=noun:organization frame=noun:in	-0.4
lemma=noun:organization kind=none	-0.7
lemma=noun:organization quote=none	-0.7
lemma=noun:organizer	-0.5
lemma=noun:organizer form=none	-0.5
lemma=noun:organizer kind=none	-0.5
lemma=noun:organizer quote=none	-0.5
lemma=noun:other	-0.6
lemma=noun:other form=none	-0.6
lemma=noun:other kind=none	-0.6
lemma=noun:other quote=none	-0.6
lemma=noun:outcome	-0.6
lemma=noun:outcome form=none	-0.6
lemma=noun:outcome frame=noun:of	-0.4
lemma=noun:outcome kind=none	-0.6
lemma=noun:outcome quote=none	-0.6
lemma=noun:owner	-0.7
lemma=noun:owner form=none	-0.7
lemma=noun:owner frame=noun:of	-0.6
lemma=noun:owner kind=none	-0.7
lemma=noun:owner quote=none	-0.6
lemma=noun:pace	0.0
lemma=noun:page	-0.7
lemma=noun:page form=none	-0.7
lemma=noun:page frame=noun:of	-0.6
lemma=noun:page kind=none	-0.6
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
lemma=noun:part	-0.5
lemma=noun:part form=none	-0.5
lemma=noun:part frame=noun:of	-0.5
lemma=noun:part frame=noun:to	-0.6
lemma=noun:part kind=none	-0.5
lemma=noun:part quote=none	-0.5
lemma=noun:partnership	-0.6
lemma=noun:partnership form=none	-0.6
lemma=noun:partnership kind=none	-0.6
lemma=noun:partnership quote=none	-0.6
lemma=noun:party	-0.8
lemma=noun:party form=none	-0.8
lemma=noun:party frame=noun:in	-0.4
lemma=noun:party frame=noun:of	-0.3
lemma=noun:party frame=noun:to	-0.5
lemma=noun:party kind=none	-0.6
lemma=noun:party kind=other	-0.5
lemma=noun:party quote=none	-0.8
lemma=noun:path	-0.7
lemma=noun:path form=none	-0.7
lemma=noun:path frame=noun:to	-0.5
lemma=noun:path kind=none	-0.7
lemma=noun:path quote=none	-0.7
lemma=noun:people	-0.2
lemma=noun:people form=none	-0.2
lemma=noun:people frame=noun:in	-0.3
lemma=noun:people frame=noun:to	-0.9
lemma=noun:people kind=none	-0.2
lemma=noun:people quote=none	-0.2
lemma=noun:percent	-0.7
lemma=noun:percent form=none	-0.7
lemma=noun:percent frame=noun:in	-0.5
lemma=noun:percent frame=noun:of	-0.6
lemma=noun:percent frame=noun:to	-0.7
lemma=noun:percent kind=none	-0.7
lemma=noun:percent quote=none	-0.7
lemma=noun:percentage	-0.6
lemma=noun:percentage form=none	-0.6
lemma=noun:percentage quote=none	-0.6
lemma=noun:performance	0.0
lemma=noun:period	-0.6
lemma=noun:period form=none	-0.6
lemma=noun:period frame=noun:of	-0.5
lemma=noun:period kind=none	-0.6
lemma=noun:period quote=none	-0.6
lemma=noun:person	-0.8
lemma=noun:person form=none	-0.8
lemma=noun:person kind=none	-0.8
lemma=noun:person quote=none	-0.7
lemma=noun:photo	-0.6
lemma=noun:photo form=none	-0.6
lemma=noun:photo frame=noun:of	-0.6
lemma=noun:photo kind=none	-0.6
lemma=noun:photo quote=none	-0.6
lemma=noun:picture	-0.7
lemma=noun:picture form=none	-0.7
lemma=noun:picture frame=noun:of	-0.5
lemma=noun:picture kind=none	-0.6
lemma=noun:picture quote=none	-0.7
lemma=noun:piece	-0.6
lemma=noun:piece form=none	-0.6
lemma=noun:piece kind=none	-0.6
lemma=noun:piece quote=none	-0.6
lemma=noun:pitch	-0.6
lemma=noun:pitch form=none	-0.6
lemma=noun:pitch quote=none	-0.6
lemma=noun:place	-0.6
lemma=noun:place form=none	-0.6
lemma=noun:place frame=noun:in	-0.6
lemma=noun:place frame=noun:to	-0.5
lemma=noun:place kind=none	-0.6
lemma=noun:place quote=none	-0.6
lemma=noun:plan	-0.2
lemma=noun:plan form=none	-0.2
lemma=noun:plan frame=noun:for	-0.2
lemma=noun:plan frame=noun:to	-0.2
lemma=noun:plan kind=name	-0.9
lemma=noun:plan kind=none	-0.4
lemma=noun:plan kind=other	0.4
lemma=noun:plan quote=none	-0.2
lemma=noun:platform	-0.6
lemma=noun:platform form=none	-0.6
lemma=noun:platform kind=none	-0.5
lemma=noun:platform quote=none	-0.6
lemma=noun:pledge	-0.6
lemma=noun:pledge form=none	-0.6
lemma=noun:pledge frame=noun:to	-0.6
lemma=noun:pledge kind=none	-0.6
lemma=noun:plenty	-0.6
lemma=noun:plenty form=none	-0.6
lemma=noun:plenty frame=noun:of	-0.6
lemma=noun:plenty kind=none	-0.6
lemma=noun:plenty quote=none	-0.6
lemma=noun:point	-0.4
lemma=noun:point form=none	-0.4
lemma=noun:point frame=noun:for	-0.7
lemma=noun:point frame=noun:in	-0.6
lemma=noun:point frame=noun:of	0.1
lemma=noun:point frame=noun:to	-0.8
lemma=noun:point kind=none	-0.4
lemma=noun:point quote=none	-0.4
lemma=noun:policie	-0.7
lemma=noun:policie form=none	-0.7
lemma=noun:policie kind=none	-0.6
lemma=noun:policie quote=none	-0.7
lemma=noun:policy	0.0
lemma=noun:politic	-0.7
lemma=noun:politic form=none	-0.7
lemma=noun:politic kind=none	-0.6
lemma=noun:politic quote=none	-0.7
lemma=noun:politician	-0.2
lemma=noun:politician form=none	-0.2
lemma=noun:politician kind=none	-0.2
lemma=noun:politician quote=none	-0.2
lemma=noun:poll	-0.8
lemma=noun:poll form=none	-0.8
lemma=noun:poll frame=noun:in	-0.4
lemma=noun:poll frame=noun:of	-0.5
lemma=noun:poll kind=none	-0.8
lemma=noun:poll quote=none	-0.8
lemma=noun:popularity	-0.6
lemma=noun:popularity form=none	-0.6
lemma=noun:popularity quote=none	-0.6
lemma=noun:population	-0.5
lemma=noun:population form=none	-0.5
lemma=noun:population frame=noun:of	-0.5
lemma=noun:population kind=none	-0.5
lemma=noun:population quote=none	-0.5
lemma=noun:position	-0.3
lemma=noun:position form=none	-0.3
lemma=noun:position frame=noun:in	-0.7
lemma=noun:position frame=noun:on	-0.1
lemma=noun:position kind=none	-0.8
lemma=noun:position quote=none	-0.3
lemma=noun:possibility	-0.7
lemma=noun:possibility form=none	-0.7
lemma=noun:possibility frame=noun:that	-0.6
lemma=noun:possibility kind=none	-0.7
lemma=noun:possibility quote=none	-0.7
lemma=noun:post	0.0
lemma=noun:post kind=none	-0.2
lemma=noun:power	-0.9
lemma=noun:power form=none	-0.9
lemma=noun:power frame=noun:of	-0.4
lemma=noun:power frame=noun:to	-0.5
lemma=noun:power kind=none	-0.8
lemma=noun:power quote=none	-0.9
lemma=noun:praise	0.2
lemma=noun:praise form=none	0.2
lemma=noun:praise quote=none	0.2
lemma=noun:presence	-0.6
lemma=noun:presence form=none	-0.6
lemma=noun:presence kind=none	-0.6
lemma=noun:presence quote=none	-0.6
lemma=noun:president	-0.8
lemma=noun:president form=none	-0.8
lemma=noun:president frame=noun:of	-0.7
lemma=noun:president kind=none	-0.7
lemma=noun:president quote=none	-0.8
lemma=noun:pressure	-0.7
lemma=noun:pressure form=none	-0.7
lemma=noun:pressure frame=noun:on	-0.4
lemma=noun:pressure frame=noun:to	-0.5
lemma=noun:pressure kind=none	-0.7
lemma=noun:pressure quote=none	-0.7
lemma=noun:price	0.1
lemma=noun:price form=none	0.1
lemma=noun:price quote=none	0.1
lemma=noun:primarie	-0.6
lemma=noun:primarie form=none	-0.6
lemma=noun:primarie frame=noun:in	-0.5
lemma=noun:primarie kind=none	-0.6
lemma=noun:primarie quote=none	-0.6
lemma=noun:priority	0.1
lemma=noun:priority form=none	0.1
lemma=noun:priority quote=none	0.1
lemma=noun:problem	-0.8
lemma=noun:problem form=none	-0.8
lemma=noun:problem frame=noun:for	-0.5
lemma=noun:problem kind=none	-0.7
lemma=noun:problem quote=none	-0.8
lemma=noun:professor	-0.7
lemma=noun:professor form=none	-0.7
lemma=noun:professor frame=noun:in	-0.5
lemma=noun:professor frame=noun:of	-0.6
lemma=noun:professor kind=none	-0.7
lemma=noun:professor quote=none	-0.6
lemma=noun:profile	-0.7
lemma=noun:profile form=none	-0.7
lemma=noun:profile quote=none	-0.7
lemma=noun:program	-0.6
lemma=noun:program form=none	-0.6
lemma=noun:program quote=none	-0.6
lemma=noun:project	-0.6
lemma=noun:project form=none	-0.6
lemma=noun:project kind=none	-0.6
lemma=noun:promise	0.4
lemma=noun:promise form=none	0.4
lemma=noun:promise frame=noun:to	0.3
lemma=noun:promise quote=none	0.2
lemma=noun:proponent	-0.5
lemma=noun:proponent form=none	-0.5
lemma=noun:proponent frame=noun:of	-0.5
lemma=noun:proponent kind=none	-0.5
lemma=noun:proponent quote=none	-0.5
lemma=noun:proportion	-0.5
lemma=noun:proportion form=none	-0.5
lemma=noun:proportion kind=none	-0.5
lemma=noun:proportion quote=none	-0.5
lemma=noun:proposal	0.2
lemma=noun:proposal form=none	0.2
lemma=noun:proposal kind=none	-1.1
lemma=noun:proposal quote=none	0.2
lemma=noun:prospect	-0.7
lemma=noun:prospect form=none	-0.7
lemma=noun:prospect frame=noun:of	-0.6
lemma=noun:prospect kind=none	-0.7
lemma=noun:prospect quote=none	-0.7
lemma=noun:protest	-0.6
lemma=noun:protest form=none	-0.6
lemma=noun:protest kind=none	-0.6
lemma=noun:protest quote=none	-0.6
lemma=noun:provision	-0.1
lemma=noun:provision form=none	-0.1
lemma=noun:provision kind=none	-0.1
lemma=noun:provision quote=none	-0.1
lemma=noun:quarter	-0.7
lemma=noun:quarter form=none	-0.7
lemma=noun:quarter frame=noun:of	-0.7
lemma=noun:quarter kind=none	-0.7
lemma=noun:quarter quote=none	-0.7
lemma=noun:question	-0.1
lemma=noun:question form=none	-0.1
lemma=noun:question frame=noun:about	0.4
lemma=noun:question frame=noun:of	-0.9
lemma=noun:question frame=noun:to	-0.9
lemma=noun:question kind=none	-0.1
lemma=noun:race	-0.8
lemma=noun:race form=none	-0.8
lemma=noun:race frame=noun:for	-0.6
lemma=noun:race frame=noun:in	-0.5
lemma=noun:race frame=noun:to	-0.4
lemma=noun:race kind=none	-0.8
lemma=noun:race quote=none	-0.8
lemma=noun:rallie	-0.6
lemma=noun:rallie form=none	-0.6
lemma=noun:rallie frame=noun:in	-0.6
lemma=noun:rallie kind=none	-0.6
lemma=noun:rallie quote=none	-0.6
lemma=noun:rally	-0.7
lemma=noun:rally form=none	-0.7
lemma=noun:rally frame=noun:in	-0.5
lemma=noun:rally frame=noun:with	-0.3
lemma=noun:rally kind=none	-0.6
lemma=noun:rally quote=none	-0.6
lemma=noun:range	-0.5
lemma=noun:range form=none	-0.5
lemma=noun:range kind=none	-0.5
lemma=noun:range quote=none	-0.5
lemma=noun:rate	-0.6
lemma=noun:rate form=none	-0.6
lemma=noun:rate kind=none	-0.6
lemma=noun:rate quote=none	-0.6
lemma=noun:rating	-0.5
lemma=noun:rating form=none	-0.5
lemma=noun:rating kind=none	-0.5
lemma=noun:rating quote=none	-0.5
lemma=noun:reason	-0.2
lemma=noun:reason form=none	-0.2
lemma=noun:reason frame=noun:for	-0.8
lemma=noun:reason frame=noun:to	-0.1
lemma=noun:reason kind=none	-0.2
lemma=noun:reason quote=none	-0.2
lemma=noun:record	-0.7
lemma=noun:record form=none	-0.7
lemma=noun:record kind=none	-0.5
lemma=noun:record quote=none	-0.7
lemma=noun:reference	0.0
lemma=noun:reference quote=none	-0.4
lemma=noun:refusal	-0.1
lemma=noun:refusal form=none	-0.1
lemma=noun:refusal frame=noun:to	-0.1
lemma=noun:refusal quote=none	-0.1
lemma=noun:regime	-0.6
lemma=noun:regime form=none	-0.6
lemma=noun:regime kind=none	-0.6
lemma=noun:regime quote=none	-0.6
lemma=noun:rejection	0.2
lemma=noun:rejection form=none	0.2
lemma=noun:rejection frame=noun:of	0.2
lemma=noun:rejection quote=none	-0.1
lemma=noun:relationship	-0.2
lemma=noun:relationship form=none	-0.2
lemma=noun:relationship frame=noun:with	-0.2
lemma=noun:relationship kind=none	-0.1
lemma=noun:relationship quote=none	-0.2
lemma=noun:release	-0.6
lemma=noun:release form=none	-0.6
lemma=noun:release frame=noun:of	-0.5
lemma=noun:release kind=none	-0.7
lemma=noun:release quote=none	-0.6
lemma=noun:remark	0.0
lemma=noun:remark kind=other	0.1
lemma=noun:remark quote=none	-0.2
lemma=noun:reminder	0.0
lemma=noun:reminder frame=noun:that	0.1
lemma=noun:report	0.1
lemma=noun:report form=none	0.1
lemma=noun:report kind=none	0.1
lemma=noun:report quote=none	0.1
lemma=noun:reporter	-0.3
lemma=noun:reporter form=none	-0.3
lemma=noun:reporter frame=noun:in	-0.6
lemma=noun:reporter frame=noun:on	0.3
lemma=noun:reporter frame=noun:that	-0.9
lemma=noun:reporter kind=none	-0.3
lemma=noun:reporter quote=none	-0.2
lemma=noun:reporter quote=part	-0.5
lemma=noun:representative	-0.5
lemma=noun:representative form=none	-0.5
lemma=noun:representative kind=none	-0.5
lemma=noun:representative quote=none	-0.5
lemma=noun:request	0.3
lemma=noun:request form=none	0.3
lemma=noun:request frame=noun:for	0.3
lemma=noun:request kind=none	0.3
lemma=noun:request quote=none	0.3
lemma=noun:resistance	-0.4
lemma=noun:resistance form=none	-0.4
lemma=noun:resistance quote=none	-0.4
lemma=noun:resource	-0.1
lemma=noun:resource form=none	-0.1
lemma=noun:resource kind=none	-0.1
lemma=noun:resource quote=none	-0.1
lemma=noun:response	0.1
lemma=noun:response form=none	0.1
lemma=noun:response frame=noun:to	-0.2
lemma=noun:response kind=none	-0.1
lemma=noun:response quote=none	0.1
lemma=noun:responsibility	-0.1
lemma=noun:responsibility form=none	-0.1
lemma=noun:responsibility kind=none	-0.1
lemma=noun:responsibility quote=none	-0.1
lemma=noun:rest	-0.7
lemma=noun:rest form=none	-0.7
lemma=noun:rest frame=noun:of	-0.7
lemma=noun:rest kind=none	-0.7
lemma=noun:rest quote=none	-0.7
lemma=noun:result	-0.7
lemma=noun:result form=none	-0.7
lemma=noun:result frame=noun:in	-0.4
lemma=noun:result frame=noun:of	-0.7
lemma=noun:result kind=none	-0.7
lemma=noun:result quote=none	-0.7
lemma=noun:return	-0.5
lemma=noun:return form=none	-0.5
lemma=noun:return frame=noun:to	-0.6
lemma=noun:return kind=none	-0.5
lemma=noun:return quote=none	-0.5
lemma=noun:review	-0.6
lemma=noun:review form=none	-0.6
lemma=noun:review frame=noun:of	-0.6
lemma=noun:review quote=none	-0.6
lemma=noun:rhetoric	-0.6
lemma=noun:rhetoric form=none	-0.6
lemma=noun:rhetoric kind=none	-0.6
lemma=noun:rhetoric quote=none	-0.5
lemma=noun:right	-0.6
lemma=noun:right form=none	-0.6
lemma=noun:right kind=none	-0.6
lemma=noun:right quote=none	-0.6
lemma=noun:rise	0.0
lemma=noun:rise frame=noun:in	0.1
lemma=noun:rise frame=noun:of	-1.0
lemma=noun:rise frame=noun:to	-0.1
lemma=noun:rise kind=none	0.1
lemma=noun:risk	-0.5
lemma=noun:risk form=none	-0.5
lemma=noun:risk kind=none	-0.5
lemma=noun:risk quote=none	-0.5
lemma=noun:rival	-0.5
lemma=noun:rival form=none	-0.5
lemma=noun:rival frame=noun:in	-0.7
lemma=noun:rival kind=other	-0.4
lemma=noun:rival quote=none	-0.5
lemma=noun:role	-0.3
lemma=noun:role form=none	-0.3
lemma=noun:role frame=noun:in	-0.1
lemma=noun:role frame=noun:of	-0.7
lemma=noun:role kind=none	-0.2
lemma=noun:role quote=none	-0.3
lemma=noun:room	-0.1
lemma=noun:room form=none	-0.1
lemma=noun:room kind=none	-0.1
lemma=noun:room quote=none	-0.1
lemma=noun:round	-0.6
lemma=noun:round form=none	-0.6
lemma=noun:round frame=noun:of	-0.6
lemma=noun:round kind=none	-0.6
lemma=noun:round quote=none	-0.6
lemma=noun:route	-0.6
lemma=noun:route form=none	-0.6
lemma=noun:route frame=noun:to	-0.6
lemma=noun:route quote=none	-0.6
lemma=noun:row	-0.5
lemma=noun:row form=none	-0.5
lemma=noun:row kind=none	-0.5
lemma=noun:row quote=none	-0.5
lemma=noun:rule	-0.6
lemma=noun:rule form=none	-0.6
lemma=noun:rule frame=noun:of	-0.4
lemma=noun:rule kind=none	-0.6
lemma=noun:rule quote=none	-0.6
lemma=noun:ruling	-0.1
lemma=noun:ruling form=none	-0.1
lemma=noun:ruling kind=none	-0.7
lemma=noun:ruling quote=none	-0.1
lemma=noun:runner	-0.6
lemma=noun:runner form=none	-0.6
lemma=noun:runner kind=none	-0.6
lemma=noun:runner quote=none	-0.6
lemma=noun:sale	-0.5
lemma=noun:sale form=none	-0.5
lemma=noun:sale quote=none	-0.5
lemma=noun:scene	-0.5
lemma=noun:scene form=none	-0.5
lemma=noun:scene kind=none	-0.5
lemma=noun:scene quote=none	-0.5
lemma=noun:school	-0.7
lemma=noun:school form=none	-0.7
lemma=noun:school frame=noun:in	-0.5
lemma=noun:school kind=none	-0.5
lemma=noun:school quote=none	-0.7
lemma=noun:scramble	-0.6
lemma=noun:scramble form=none	-0.6
lemma=noun:scramble kind=none	-0.6
lemma=noun:scramble quote=none	-0.6
lemma=noun:scrutiny	0.1
lemma=noun:scrutiny form=none	0.1
lemma=noun:scrutiny kind=none	0.1
lemma=noun:scrutiny quote=none	0.1
lemma=noun:seat	-0.7
lemma=noun:seat form=none	-0.7
lemma=noun:seat kind=none	-0.6
lemma=noun:seat quote=none	-0.7
lemma=noun:secretary	-0.5
lemma=noun:secretary form=none	-0.5
lemma=noun:secretary frame=noun:of	-0.4
lemma=noun:secretary kind=none	-0.4
lemma=noun:secretary quote=none	-0.5
lemma=noun:senator	-0.8
lemma=noun:senator form=none	-0.8
lemma=noun:senator frame=noun:in	-0.3
lemma=noun:senator kind=none	-0.8
lemma=noun:senator quote=none	-0.8
lemma=noun:sense	0.2
lemma=noun:sense form=none	0.2
lemma=noun:sense frame=noun:of	0.2
lemma=noun:sense kind=none	0.2
lemma=noun:sense quote=none	0.2
lemma=noun:serie	-0.1
lemma=noun:serie form=none	-0.1
lemma=noun:serie frame=noun:of	-0.1
lemma=noun:serie kind=none	-0.1
lemma=noun:serie quote=none	-0.1
lemma=noun:server	-0.6
lemma=noun:server form=none	-0.6
lemma=noun:server quote=none	-0.6
lemma=noun:session	-0.5
lemma=noun:session form=none	-0.5
lemma=noun:session kind=none	-0.5
lemma=noun:session quote=none	-0.5
lemma=noun:set	-0.5
lemma=noun:set form=none	-0.5
lemma=noun:set frame=noun:of	-0.5
lemma=noun:set kind=none	-0.5
lemma=noun:set quote=none	-0.5
lemma=noun:share	-0.8
lemma=noun:share form=none	-0.8
lemma=noun:share frame=noun:of	-0.7
lemma=noun:share kind=none	-0.6
lemma=noun:share quote=none	-0.7
lemma=noun:shift	-0.6
lemma=noun:shift form=none	-0.6
lemma=noun:shift frame=noun:in	-0.6
lemma=noun:shift kind=none	-0.6
lemma=noun:shift quote=none	-0.6
lemma=noun:shooting	-0.2
lemma=noun:shooting form=none	-0.2
lemma=noun:shooting kind=none	-0.2
lemma=noun:shooting quote=none	-0.2
lemma=noun:show	-0.8
lemma=noun:show form=none	-0.8
lemma=noun:show frame=noun:of	-0.5
lemma=noun:show kind=none	-0.6
lemma=noun:show quote=none	-0.8
lemma=noun:showing	-0.6
lemma=noun:showing form=none	-0.6
lemma=noun:showing frame=noun:in	-0.5
lemma=noun:showing kind=none	-0.6
lemma=noun:showing quote=none	-0.6
lemma=noun:side	-0.2
lemma=noun:side form=none	-0.2
lemma=noun:side frame=noun:of	-1.0
lemma=noun:side kind=none	-0.1
lemma=noun:side quote=none	-0.2
lemma=noun:sideline	-0.5
lemma=noun:sideline form=none	-0.5
lemma=noun:sideline kind=none	-0.5
lemma=noun:sideline quote=none	-0.5
lemma=noun:sign	-0.1
lemma=noun:sign form=none	-0.1
lemma=noun:sign frame=noun:that	-0.1
lemma=noun:sign kind=none	-0.1
lemma=noun:sign quote=none	-0.2
lemma=noun:site	-0.5
lemma=noun:site form=none	-0.5
lemma=noun:site kind=none	-0.5
lemma=noun:site quote=none	-0.5
lemma=noun:son	-0.6
lemma=noun:son form=none	-0.6
lemma=noun:son frame=noun:of	-0.6
lemma=noun:son kind=none	-0.6
lemma=noun:son quote=none	-0.6
lemma=noun:sort	-0.7
lemma=noun:sort form=none	-0.7
lemma=noun:sort frame=noun:of	-0.6
lemma=noun:sort kind=none	-0.7
lemma=noun:sort quote=none	-0.7
lemma=noun:source	-0.2
lemma=noun:source form=none	-0.2
lemma=noun:source frame=noun:of	-0.1
lemma=noun:source kind=none	-0.1
lemma=noun:source quote=none	-0.2
lemma=noun:space	-0.6
lemma=noun:space form=none	-0.6
lemma=noun:space quote=none	-0.6
lemma=noun:speaker	-0.5
lemma=noun:speaker form=none	-0.5
lemma=noun:speaker kind=none	-0.5
lemma=noun:speaker quote=none	-0.5
lemma=noun:speculation	0.1
lemma=noun:speculation form=none	0.1
lemma=noun:speculation kind=none	0.1
lemma=noun:speculation quote=none	0.1
lemma=noun:speech	-0.2
lemma=noun:speech form=none	-0.2
lemma=noun:speech frame=noun:in	-0.7
lemma=noun:speech frame=noun:on	0.2
lemma=noun:speech frame=noun:to	-1.0
lemma=noun:speech kind=none	-0.3
lemma=noun:speech kind=other	-0.8
lemma=noun:speech quote=none	-0.2
lemma=noun:speeche	-0.1
lemma=noun:speeche form=none	-0.1
lemma=noun:speeche kind=none	-0.7
lemma=noun:speeche quote=none	-0.1
lemma=noun:spokesman	-0.8
lemma=noun:spokesman form=none	-0.8
lemma=noun:spokesman frame=noun:for	-0.7
lemma=noun:spokesman kind=none	-0.8
lemma=noun:spokesman quote=none	-0.8
lemma=noun:spokeswoman	-0.5
lemma=noun:spokeswoman form=none	-0.5
lemma=noun:spokeswoman frame=noun:for	-0.5
lemma=noun:spokeswoman kind=none	-0.5
lemma=noun:spokeswoman quote=none	-0.5
lemma=noun:spread	-0.4
lemma=noun:spread form=none	-0.4
lemma=noun:spread frame=noun:of	-0.4
lemma=noun:spread kind=none	-0.4
lemma=noun:spread quote=none	-0.4
lemma=noun:staff	-0.6
lemma=noun:staff form=none	-0.6
lemma=noun:staff frame=noun:to	-0.4
lemma=noun:staff kind=none	-0.6
lemma=noun:staff quote=none	-0.6
lemma=noun:stage	-0.8
lemma=noun:stage form=none	-0.8
lemma=noun:stage frame=noun:in	-0.3
lemma=noun:stage frame=noun:of	-0.4
lemma=noun:stage kind=none	-0.8
lemma=noun:stage quote=none	-0.7
lemma=noun:stake	-0.6
lemma=noun:stake form=none	-0.6
lemma=noun:stake frame=noun:in	-0.4
lemma=noun:stake kind=none	-0.6
lemma=noun:stake quote=none	-0.6
lemma=noun:stance	-0.6
lemma=noun:stance form=none	-0.6
lemma=noun:stance kind=none	-0.5
lemma=noun:stance quote=none	-0.6
lemma=noun:standing	-0.6
lemma=noun:standing form=none	-0.6
lemma=noun:standing frame=noun:in	-0.5
lemma=noun:standing kind=none	-0.4
lemma=noun:standing quote=none	-0.6
lemma=noun:star	-0.6
lemma=noun:star form=none	-0.6
lemma=noun:star frame=noun:of	-0.4
lemma=noun:star kind=none	-0.6
lemma=noun:start	-0.6
lemma=noun:start form=none	-0.6
lemma=noun:start frame=noun:of	-0.6
lemma=noun:start kind=none	-0.6
lemma=noun:start quote=none	-0.6
lemma=noun:state	-0.5
lemma=noun:state form=none	-0.5
lemma=noun:state frame=noun:in	-0.6
lemma=noun:state frame=noun:of	-0.9
lemma=noun:state frame=noun:on	-0.4
lemma=noun:state frame=noun:that	-0.6
lemma=noun:state frame=noun:to	-0.2
lemma=noun:state frame=noun:with	-0.7
lemma=noun:state kind=none	-0.7
lemma=noun:state kind=other	-0.8
lemma=noun:state quote=none	-0.5
lemma=noun:statement	0.0
lemma=noun:statement frame=noun:that	-0.1
lemma=noun:statement kind=none	-1.1
lemma=noun:statement quote=none	-0.5
lemma=noun:statement quote=part	0.1
lemma=noun:step	-0.7
lemma=noun:step form=none	-0.7
lemma=noun:step kind=none	-0.7
lemma=noun:step quote=none	-0.7
lemma=noun:stop	-0.6
lemma=noun:stop form=none	-0.6
lemma=noun:stop kind=none	-0.6
lemma=noun:stop quote=none	-0.6
lemma=noun:storie	-0.3
lemma=noun:storie form=none	-0.3
lemma=noun:storie kind=none	-0.3
lemma=noun:storie quote=none	-0.2
lemma=noun:story	-0.2
lemma=noun:story form=none	-0.2
lemma=noun:story kind=none	-0.1
lemma=noun:story quote=none	-0.2
lemma=noun:strain	0.0
lemma=noun:strategist	-0.7
lemma=noun:strategist form=none	-0.7
lemma=noun:strategist frame=noun:for	-0.4
lemma=noun:strategist kind=none	-0.6
lemma=noun:strategist quote=none	-0.7
lemma=noun:strategy	-0.2
lemma=noun:strategy form=none	-0.2
lemma=noun:strategy kind=none	-0.9
lemma=noun:strategy quote=none	-0.1
lemma=noun:street	-0.5
lemma=noun:street form=none	-0.5
lemma=noun:street frame=noun:of	-0.4
lemma=noun:street kind=none	-0.5
lemma=noun:street quote=none	-0.5
lemma=noun:strength	-0.6
lemma=noun:strength form=none	-0.6
lemma=noun:strength frame=noun:of	-0.5
lemma=noun:strength kind=none	-0.6
lemma=noun:strength quote=none	-0.6
lemma=noun:string	-0.2
lemma=noun:string form=none	-0.2
lemma=noun:string frame=noun:of	-0.2
lemma=noun:string kind=none	-0.2
lemma=noun:string quote=none	-0.2
lemma=noun:student	-0.7
lemma=noun:student form=none	-0.7
lemma=noun:student kind=none	-0.6
lemma=noun:student quote=none	-0.7
lemma=noun:success	-0.6
lemma=noun:success form=none	-0.6
lemma=noun:success quote=none	-0.6
lemma=noun:suggestion	0.2
lemma=noun:suggestion form=none	0.2
lemma=noun:suggestion frame=noun:that	0.2
lemma=noun:suggestion kind=none	-0.1
lemma=noun:suggestion quote=none	0.2
lemma=noun:suit	-0.5
lemma=noun:suit form=none	-0.5
lemma=noun:suit kind=none	-0.5
lemma=noun:suit quote=none	-0.5
lemma=noun:superdelegate	0.0
lemma=noun:support	-0.2
lemma=noun:support form=none	-0.2
lemma=noun:support frame=noun:for	0.2
lemma=noun:support frame=noun:in	-0.9
lemma=noun:support frame=noun:of	-1.3
lemma=noun:support frame=noun:to	-1.0
lemma=noun:support kind=other	-0.4
lemma=noun:support quote=none	-0.2
lemma=noun:supporter	-0.1
lemma=noun:supporter form=none	-0.1
lemma=noun:supporter frame=noun:in	-1.0
lemma=noun:supporter frame=noun:on	-0.6
lemma=noun:supporter kind=other	-1.0
lemma=noun:supporter quote=none	-0.1
lemma=noun:surge	-0.5
lemma=noun:surge form=none	-0.5
lemma=noun:surge frame=noun:of	-0.5
lemma=noun:surge kind=none	-0.5
lemma=noun:surge quote=none	-0.5
lemma=noun:surprise	-0.3
lemma=noun:surprise form=none	-0.3
lemma=noun:surprise kind=none	-0.3
lemma=noun:surprise quote=none	-0.2
lemma=noun:survey	-0.6
lemma=noun:survey form=none	-0.6
lemma=noun:survey frame=noun:of	-0.4
lemma=noun:survey kind=none	-0.6
lemma=noun:survey quote=none	-0.6
lemma=noun:swath	-0.4
lemma=noun:swath form=none	-0.4
lemma=noun:swath frame=noun:of	-0.4
lemma=noun:swath kind=none	-0.4
lemma=noun:swath quote=none	-0.4
lemma=noun:system	-0.7
lemma=noun:system form=none	-0.7
lemma=noun:system kind=none	-0.6
lemma=noun:system quote=none	-0.7
lemma=noun:table	0.0
lemma=noun:talk	-0.1
lemma=noun:talk form=none	-0.1
lemma=noun:talk frame=noun:about	-0.2
lemma=noun:talk quote=none	-0.1
lemma=noun:target	-0.6
lemma=noun:target form=none	-0.6
lemma=noun:target kind=none	-0.6
lemma=noun:target quote=none	-0.6
lemma=noun:tax	-0.5
lemma=noun:tax form=none	-0.5
lemma=noun:tax kind=none	-0.5
lemma=noun:tax quote=none	-0.5
lemma=noun:ten	-0.6
lemma=noun:ten form=none	-0.6
lemma=noun:ten frame=noun:of	-0.6
lemma=noun:ten kind=none	-0.6
lemma=noun:ten quote=none	-0.6
lemma=noun:term	-0.1
lemma=noun:term form=none	-0.1
lemma=noun:term frame=noun:of	-0.8
lemma=noun:term kind=none	-0.1
lemma=noun:term quote=none	-0.1
lemma=noun:test	-0.6
lemma=noun:test form=none	-0.6
lemma=noun:test frame=noun:of	-0.5
lemma=noun:test kind=none	-0.6
lemma=noun:test quote=none	-0.6
lemma=noun:thank	-0.7
lemma=noun:thank form=none	-0.7
lemma=noun:thank frame=noun:to	-0.6
lemma=noun:thank kind=none	-0.7
lemma=noun:thank quote=none	-0.7
lemma=noun:thing	-0.6
lemma=noun:thing form=none	-0.6
lemma=noun:thing frame=noun:to	-0.6
lemma=noun:thing kind=none	-0.5
lemma=noun:thing quote=none	-0.6
lemma=noun:third	-0.6
lemma=noun:third form=none	-0.6
lemma=noun:third frame=noun:of	-0.6
lemma=noun:third kind=none	-0.6
lemma=noun:third quote=none	-0.6
lemma=noun:thousand	-0.7
lemma=noun:thousand form=none	-0.7
lemma=noun:thousand frame=noun:of	-0.7
lemma=noun:thousand kind=none	-0.7
lemma=noun:thousand quote=none	-0.7
lemma=noun:threat	-0.6
lemma=noun:threat form=none	-0.6
lemma=noun:threat frame=noun:of	-0.4
lemma=noun:threat kind=none	-0.6
lemma=noun:threat quote=none	-0.6
lemma=noun:tie	0.0
lemma=noun:tie kind=none	0.1
lemma=noun:time	-0.3
lemma=noun:time form=none	-0.3
lemma=noun:time frame=noun:for	-0.9
lemma=noun:time frame=noun:in	-1.1
lemma=noun:time frame=noun:on	-0.7
lemma=noun:time frame=noun:to	0.2
lemma=noun:time kind=none	-0.2
lemma=noun:time quote=none	-0.2
lemma=noun:tone	-0.7
lemma=noun:tone form=none	-0.7
lemma=noun:tone kind=none	-0.5
lemma=noun:tone quote=none	-0.7
lemma=noun:topic	-0.7
lemma=noun:topic form=none	-0.7
lemma=noun:topic kind=none	-0.7
lemma=noun:topic quote=none	-0.7
lemma=noun:tour	-0.6
lemma=noun:tour form=none	-0.6
lemma=noun:tour kind=none	-0.5
lemma=noun:tour quote=none	-0.6
lemma=noun:town	-0.5
lemma=noun:town form=none	-0.5
lemma=noun:town kind=none	-0.5
lemma=noun:town quote=none	-0.5
lemma=noun:trail	-0.6
lemma=noun:trail form=none	-0.6
lemma=noun:trail kind=none	-0.6
lemma=noun:trail quote=none	-0.6
lemma=noun:tribute	-0.6
lemma=noun:tribute form=none	-0.6
lemma=noun:tribute frame=noun:to	-0.5
lemma=noun:tribute kind=none	-0.6
lemma=noun:tribute quote=none	-0.6
lemma=noun:trip	-0.1
lemma=noun:trip form=none	-0.1
lemma=noun:trip frame=noun:to	-0.9
lemma=noun:trip kind=none	-0.1
lemma=noun:trip quote=none	-0.1
lemma=noun:turmoil	-0.5
lemma=noun:turmoil form=none	-0.5
lemma=noun:turmoil quote=none	-0.5
lemma=noun:turn	-0.5
lemma=noun:turn form=none	-0.5
lemma=noun:turn kind=none	-0.5
lemma=noun:turn quote=none	-0.5
lemma=noun:turnout	-0.6
lemma=noun:turnout form=none	-0.6
lemma=noun:turnout frame=noun:in	-0.5
lemma=noun:turnout kind=none	-0.6
lemma=noun:turnout quote=none	-0.6
lemma=noun:tweet	-0.1
lemma=noun:tweet form=none	-0.1
lemma=noun:tweet kind=none	-0.1
lemma=noun:tweet quote=none	-0.1
lemma=noun:type	-0.5
lemma=noun:type form=none	-0.5
lemma=noun:type frame=noun:of	-0.5
lemma=noun:type kind=none	-0.5
lemma=noun:type quote=none	-0.5
lemma=noun:understanding	0.2
lemma=noun:understanding form=none	0.2
lemma=noun:understanding kind=none	0.1
lemma=noun:understanding quote=none	0.2
lemma=noun:use	-0.3
lemma=noun:use form=none	-0.3
lemma=noun:use frame=noun:of	-0.2
lemma=noun:use kind=none	-0.2
lemma=noun:use kind=other	-1.1
lemma=noun:use quote=none	-0.3
lemma=noun:user	-0.6
lemma=noun:user form=none	-0.6
lemma=noun:user kind=none	-0.6
lemma=noun:user quote=none	-0.6
lemma=noun:value	-0.5
lemma=noun:value form=none	-0.5
lemma=noun:value frame=noun:of	-0.5
lemma=noun:value kind=none	-0.5
lemma=noun:value quote=none	-0.5
lemma=noun:variety	-0.1
lemma=noun:variety form=none	-0.1
lemma=noun:variety frame=noun:of	-0.1
lemma=noun:variety kind=none	-0.1
lemma=noun:variety quote=none	-0.1
lemma=noun:version	-0.6
lemma=noun:version form=none	-0.6
lemma=noun:version frame=noun:of	-0.7
lemma=noun:version kind=none	-0.6
lemma=noun:version quote=none	-0.6
lemma=noun:veteran	-0.6
lemma=noun:veteran form=none	-0.6
lemma=noun:veteran frame=noun:of	-0.5
lemma=noun:veteran kind=none	-0.6
lemma=noun:veteran quote=none	-0.6
lemma=noun:victorie	-0.7
lemma=noun:victorie form=none	-0.7
lemma=noun:victorie frame=noun:in	-0.5
lemma=noun:victorie kind=none	-0.6
lemma=noun:victorie quote=none	-0.7
lemma=noun:victory	-0.8
lemma=noun:victory form=none	-0.8
lemma=noun:victory frame=noun:for	-0.4
lemma=noun:victory frame=noun:in	-0.5
lemma=noun:victory kind=none	-0.7
lemma=noun:victory kind=other	-0.5
lemma=noun:victory quote=none	-0.7
lemma=noun:video	-0.7
lemma=noun:video form=none	-0.7
lemma=noun:video frame=noun:of	-0.5
lemma=noun:video kind=none	-0.7
lemma=noun:video quote=none	-0.7
lemma=noun:view	0.2
lemma=noun:view form=none	0.2
lemma=noun:view kind=none	0.1
lemma=noun:view quote=none	0.2
lemma=noun:viewer	-0.5
lemma=noun:viewer form=none	-0.5
lemma=noun:viewer kind=none	-0.5
lemma=noun:viewer quote=none	-0.4
lemma=noun:visit	-0.6
lemma=noun:visit form=none	-0.6
lemma=noun:visit frame=noun:to	-0.6
lemma=noun:visit kind=none	-0.7
lemma=noun:visit quote=none	-0.6
lemma=noun:voice	-0.6
lemma=noun:voice form=none	-0.6
lemma=noun:voice kind=none	-0.7
lemma=noun:voice quote=none	-0.6
lemma=noun:vote	-0.7
lemma=noun:vote form=none	-0.7
lemma=noun:vote frame=noun:for	-0.6
lemma=noun:vote frame=noun:in	-0.5
lemma=noun:vote frame=noun:on	-0.3
lemma=noun:vote frame=noun:to	-0.4
lemma=noun:vote kind=none	-0.8
lemma=noun:vote quote=none	-0.7
lemma=noun:voter	-0.3
lemma=noun:voter form=none	-0.3
lemma=noun:voter frame=noun:in	-1.0
lemma=noun:voter frame=noun:of	-0.8
lemma=noun:voter frame=noun:that	-0.8
lemma=noun:voter frame=noun:to	0.2
lemma=noun:voter kind=none	-0.3
lemma=noun:voter quote=none	-0.6
lemma=noun:voting	-0.1
lemma=noun:voting form=none	-0.1
lemma=noun:voting frame=noun:for	0.1
lemma=noun:voting frame=noun:in	-0.7
lemma=noun:voting kind=none	-0.1
lemma=noun:voting quote=none	-0.1
lemma=noun:wage	-0.6
lemma=noun:wage form=none	-0.6
lemma=noun:wage quote=none	-0.6
lemma=noun:wake	-0.7
lemma=noun:wake form=none	-0.7
lemma=noun:wake frame=noun:of	-0.7
lemma=noun:wake kind=none	-0.7
lemma=noun:wake quote=none	-0.7
lemma=noun:wall	-0.5
lemma=noun:wall form=none	-0.5
lemma=noun:wall kind=none	-0.5
lemma=noun:wall quote=none	-0.5
lemma=noun:war	-0.7
lemma=noun:war form=none	-0.7
lemma=noun:war kind=none	-0.7
lemma=noun:war quote=none	-0.7
lemma=noun:warning	0.0
lemma=noun:warning frame=noun:that	0.1
lemma=noun:warning kind=none	-0.8
lemma=noun:wave	-0.3
lemma=noun:wave form=none	-0.3
lemma=noun:wave frame=noun:of	-0.2
lemma=noun:wave kind=none	-0.3
lemma=noun:wave quote=none	-0.2
lemma=noun:way	-0.9
lemma=noun:way form=none	-0.9
lemma=noun:way frame=noun:for	-0.4
lemma=noun:way frame=noun:to	-0.8
lemma=noun:way kind=none	-0.8
lemma=noun:way kind=other	-0.6
lemma=noun:way quote=none	-0.9
lemma=noun:wife	-0.6
lemma=noun:wife form=none	-0.6
lemma=noun:willingness	0.0
lemma=noun:willingness quote=none	-0.6
lemma=noun:win	-0.7
lemma=noun:win form=none	-0.7
lemma=noun:win frame=noun:in	-0.5
lemma=noun:win kind=none	-0.8
lemma=noun:win kind=other	-0.6
lemma=noun:win quote=none	-0.7
lemma=noun:wing	-0.5
lemma=noun:wing form=none	-0.5
lemma=noun:wing frame=noun:of	-0.5
lemma=noun:wing kind=none	-0.5
lemma=noun:wing quote=none	-0.5
lemma=noun:winner	0.0
lemma=noun:woman	-0.6
lemma=noun:woman form=none	-0.6
lemma=noun:woman kind=none	-0.6
lemma=noun:woman quote=none	-0.6
lemma=noun:women	-0.2
lemma=noun:women form=none	-0.2
lemma=noun:women kind=none	-0.2
lemma=noun:women quote=none	-0.2
lemma=noun:word	-0.8
lemma=noun:word form=none	-0.8
lemma=noun:word frame=noun:of	-0.4
lemma=noun:word kind=none	-0.7
lemma=noun:word quote=none	-0.8
lemma=noun:work	-0.2
lemma=noun:work form=none	-0.2
lemma=noun:work frame=noun:in	-0.8
lemma=noun:work kind=none	-0.2
lemma=noun:work quote=none	-0.2
lemma=noun:worker	-0.1
lemma=noun:worker form=none	-0.1
lemma=noun:worker frame=noun:in	-1.0
lemma=noun:worker quote=none	-0.1
lemma=noun:world	-0.6
lemma=noun:world form=none	-0.6
lemma=noun:world kind=none	-0.6
lemma=noun:world quote=none	-0.6
lemma=obtain	-0.6
lemma=obtain form=infinitive	-0.4
lemma=obtain form=past	-0.3
lemma=obtain frame=object:by	0.1
lemma=obtain frame=object:np	-0.6
lemma=obtain kind=name	-0.3
lemma=obtain kind=noun	-0.6
lemma=obtain modal	-0.4
lemma=obtain quote=none	-1.0
lemma=occupy	-0.1
lemma=occupy frame=object:np	-0.7
lemma=occupy quote=none	-0.1
lemma=occur	-0.7
lemma=occur form=finite	-0.6
lemma=occur quote=none	-0.7
lemma=offer	-0.1
lemma=offer form=finite	-0.2
lemma=offer form=infinitive	0.1
lemma=offer form=past	-0.1
lemma=offer frame=clause:to	0.3
lemma=offer frame=comment:open	-0.1
lemma=offer frame=comment:phrase	-0.6
lemma=offer frame=object:np	-0.1
lemma=offer frame=object:np-np	0.1
lemma=offer frame=object:np-on	-0.2
lemma=offer kind=he	0.4
lemma=offer kind=name	-0.3
lemma=offer kind=noun	-0.1
lemma=offer kind=who	0.2
lemma=offer negated	-0.1
lemma=offer next=a	-0.5
lemma=offer next=an	-0.6
lemma=offer next=his	0.3
lemma=offer next=increasingly	0.2
lemma=offer next=the	0.4
lemma=offer next=to	0.3
lemma=offer quote=part	0.1
lemma=offer quote=short	-0.5
lemma=offset	-0.2
lemma=offset frame=object:np	-0.5
lemma=offset quote=none	-0.2
lemma=open	-0.3
lemma=open form=finite	-0.4
lemma=open form=past	0.1
lemma=open frame=comment:phrase	-0.4
lemma=open frame=object:np	-0.2
lemma=open kind=name	-0.1
lemma=open kind=noun	-0.6
lemma=open next=a	-0.3
lemma=open next=the	-0.6
lemma=open quote=none	-0.2
lemma=operate	-0.6
lemma=operate quote=none	-0.6
lemma=oppose	0.6
lemma=oppose form=finite	0.5
lemma=oppose form=infinitive	-0.2
lemma=oppose form=past	0.2
lemma=oppose frame=comment:open	-0.7
lemma=oppose frame=object:by	-0.7
lemma=oppose frame=object:np	0.6
lemma=oppose kind=name	0.2
lemma=oppose kind=none	-0.3
lemma=oppose kind=other	0.3
lemma=oppose kind=plural	-0.4
lemma=oppose kind=who	0.4
lemma=oppose modal	-0.1
lemma=oppose next=the	0.6
lemma=oppose quote=none	0.3
lemma=opt	0.0
lemma=opt form=past	0.1
lemma=order	0.5
lemma=order form=finite	-0.2
lemma=order form=past	0.4
lemma=order frame=clause:that	0.2
lemma=order frame=clause:to	0.3
lemma=order frame=object:np	0.3
lemma=order frame=object:np-to	0.7
lemma=order kind=name	0.3
lemma=order kind=noun	0.6
lemma=order next=the	0.3
lemma=order quote=none	0.7
lemma=organize	-0.5
lemma=organize form=finite	-0.5
lemma=organize form=infinitive	-0.2
lemma=organize form=ing	-0.3
lemma=organize form=past	-0.7
lemma=organize frame=object:np	-0.4
lemma=organize kind=name	-0.3
lemma=organize kind=none	-0.4
lemma=organize kind=noun	-0.6
lemma=organize modal	-0.2
lemma=organize next=labor	-0.4
lemma=organize next=the	-0.1
lemma=organize quote=none	-0.5
lemma=outline	0.0
lemma=outline form=ing	0.2
lemma=outline form=past	-0.5
lemma=outline frame=object:np	0.3
lemma=outline quote=none	-0.2
lemma=overcome	-0.7
lemma=overcome form=infinitive	-0.5
lemma=overcome frame=object:np	-0.5
lemma=overcome kind=name	-0.6
lemma=overcome modal	-0.5
lemma=overcome quote=none	-0.7
lemma=overhaul	-0.3
lemma=overhaul quote=none	-0.3
lemma=overlook	-0.6
lemma=overlook frame=object:np	-0.6
lemma=overlook quote=none	-0.6
lemma=oversee	-0.2
lemma=oversee form=finite	-0.9
lemma=oversee frame=object:np	0.1
lemma=oversee kind=name	0.2
lemma=oversee quote=none	-0.1
lemma=overshadow	-0.8
lemma=overshadow form=finite	-0.4
lemma=overshadow form=ing	-0.3
lemma=overshadow frame=object:np	-0.4
lemma=overshadow kind=name	-0.5
lemma=overshadow kind=noun	-0.4
lemma=overshadow next=the	-0.3
lemma=overshadow quote=none	-0.8
lemma=overtake	-0.3
lemma=overtake form=infinitive	-0.3
lemma=overtake frame=object:np	-0.2
lemma=overtake modal	-0.3
lemma=overtake quote=none	-0.3
lemma=overturn	0.2
lemma=overturn frame=object:np	0.3
lemma=overturn kind=name	0.1
lemma=overturn next=the	0.2
lemma=overturn quote=none	0.2
lemma=own	-0.4
lemma=own form=finite	-0.7
lemma=own form=finite-passive	-0.7
lemma=own form=past	-0.7
lemma=own frame=object:np	-0.1
lemma=own frame=passive:by	-0.6
lemma=own kind=who	-0.4
lemma=own next=a	-0.6
lemma=own next=by	-0.6
lemma=own next=the	-0.1
lemma=own quote=none	-0.4
lemma=pack	-0.6
lemma=pack quote=none	-0.6
lemma=paint	0.0
lemma=park	-0.6
lemma=park quote=none	-0.6
lemma=part	-0.7
lemma=part form=finite-passive	-0.6
lemma=part frame=object:of	-0.5
lemma=part frame=passive	-0.4
lemma=part kind=none	-0.6
lemma=part negated	-0.5
lemma=part next=of	-0.4
lemma=part next=the	-0.4
lemma=part quote=none	-0.7
lemma=participate	-0.7
lemma=participate form=finite	-0.4
lemma=participate frame=object:in	-0.6
lemma=participate kind=name	-0.6
lemma=participate next=the	-0.4
lemma=participate quote=none	-0.7
lemma=pass	0.1
lemma=pass form=finite	-0.2
lemma=pass form=infinitive	-0.2
lemma=pass form=past	-0.2
lemma=pass frame=comment:phrase	-0.7
lemma=pass frame=object:np	0.2
lemma=pass kind=noun	-0.3
lemma=pass kind=plural	-0.1
lemma=pass modal	-0.2
lemma=pass next=a	0.6
lemma=pass next=the	-0.5
lemma=pass quote=none	0.1
lemma=pay	-0.3
lemma=pay form=finite	-0.2
lemma=pay form=finite-passive	-0.6
lemma=pay form=infinitive	0.3
lemma=pay form=ing	-0.7
lemma=pay form=past	-0.5
lemma=pay frame=clause:bare	0.1
lemma=pay frame=comment:phrase	-0.6
lemma=pay frame=object:for	-0.3
lemma=pay frame=object:np-np	-0.7
lemma=pay frame=object:np-to	-0.3
lemma=pay kind=it	-0.8
lemma=pay kind=name	-0.2
lemma=pay kind=none	-0.7
lemma=pay kind=noun	-0.1
lemma=pay kind=other	-0.7
lemma=pay kind=plural	-0.1
lemma=pay kind=they	-0.6
lemma=pay modal	0.3
lemma=pay next=$	-0.2
lemma=pay next=a	-0.3
lemma=pay next=speeches	-0.7
lemma=pay next=the	-0.3
lemma=pay next=tribute	0.3
lemma=pay quote=none	-0.3
lemma=perceive	0.0
lemma=perceive form=past	-0.1
lemma=perform	-0.6
lemma=perform form=finite	-0.8
lemma=perform frame=object:np	-0.2
lemma=perform kind=name	-0.2
lemma=perform modal	-0.2
lemma=perform quote=none	-0.2
lemma=permit	0.0
lemma=permit form=finite-passive	0.1
lemma=permit kind=none	0.1
lemma=permit next=to	0.1
lemma=persuade	-0.2
lemma=persuade form=finite	-0.3
lemma=persuade form=infinitive	0.2
lemma=persuade form=ing	-0.2
lemma=persuade frame=clause:to	-0.4
lemma=persuade kind=he	-0.2
lemma=persuade kind=name	0.1
lemma=persuade kind=none	-0.7
lemma=persuade modal	0.2
lemma=persuade next=the	-0.2
lemma=pick	-0.3
lemma=pick form=finite	-0.9
lemma=pick form=finite-passive	-0.7
lemma=pick form=infinitive	-0.1
lemma=pick form=ing	0.2
lemma=pick form=past	-0.3
lemma=pick frame=comment:phrase	-0.4
lemma=pick frame=object:np	-0.1
lemma=pick frame=object:np-np	-0.1
lemma=pick kind=he	-0.7
lemma=pick kind=name	-0.5
lemma=pick kind=none	0.2
lemma=pick kind=noun	-0.1
lemma=pick kind=plural	0.2
lemma=pick modal	-0.1
lemma=pick next=a	-0.1
lemma=pick next=all	-0.5
lemma=pick next=the	-0.7
lemma=pick quote=none	-0.3
lemma=pil	-0.5
lemma=pil quote=none	-0.5
lemma=pit	-0.7
lemma=pit form=ing	-0.6
lemma=pit frame=object:np	-0.5
lemma=pit quote=none	-0.7
lemma=pitch	-0.1
lemma=pivot	0.3
lemma=pivot form=finite	-0.2
lemma=pivot frame=object:to	-0.4
lemma=pivot kind=name	0.4
lemma=pivot next=to	0.2
lemma=pivot quote=none	0.1
lemma=place	-0.2
lemma=place form=finite	-0.7
lemma=place form=ing	0.4
lemma=place form=past	-0.5
lemma=place frame=object:np	0.1
lemma=place kind=none	-0.6
lemma=place modal	0.1
lemma=place quote=none	-0.2
lemma=plan	0.1
lemma=plan form=past	0.6
lemma=plan frame=clause:to	0.1
lemma=plan kind=he	0.1
lemma=plan kind=noun	0.2
lemma=plan next=to	0.1
lemma=play	-0.2
lemma=play form=finite	-0.2
lemma=play form=infinitive	-0.1
lemma=play form=ing	-0.3
lemma=play frame=comment:phrase	-0.6
lemma=play frame=object:in	-0.1
lemma=play frame=object:np	-0.4
lemma=play frame=object:on	-0.6
lemma=play kind=he	-0.1
lemma=play kind=none	-0.7
lemma=play kind=noun	-0.2
lemma=play kind=plural	-0.5
lemma=play kind=who	-0.9
lemma=play modal	-0.3
lemma=play quote=none	-0.3
lemma=plead	0.0
lemma=plead form=past	0.2
lemma=plead kind=name	0.4
lemma=pledge	-0.2
lemma=pledge form=finite	0.3
lemma=pledge form=past	-0.4
lemma=pledge frame=clause:that	0.2
lemma=pledge frame=clause:to	0.2
lemma=pledge frame=comment:open	-0.5
lemma=pledge frame=comment:phrase	-0.6
lemma=pledge frame=object:np	-0.4
lemma=pledge kind=he	-0.1
lemma=pledge kind=name	0.3
lemma=pledge kind=other	-0.4
lemma=pledge next=delegates	-1.1
lemma=pledge next=that	0.2
lemma=pledge next=to	0.2
lemma=pledge quote=none	-0.2
lemma=pledge quote=part	0.1
lemma=point	0.0
lemma=point form=finite	0.1
lemma=point form=infinitive	0.1
lemma=point form=ing	-0.3
lemma=point form=past	0.2
lemma=point frame=clause:that	0.5
lemma=point frame=clause:to	-0.1
lemma=point frame=comment:open	-0.6
lemma=point frame=comment:phrase	-0.6
lemma=point frame=object:np	0.1
lemma=point frame=object:to	0.3
lemma=point kind=he	-0.1
lemma=point kind=it	0.1
lemma=point kind=name	-0.1
lemma=point kind=noun	0.1
lemma=point kind=plural	0.2
lemma=point modal	-0.2
lemma=point next=that	0.4
lemma=point next=the	0.3
lemma=point next=to	-0.1
lemma=point quote=none	0.2
lemma=point quote=part	-0.1
lemma=point quote=short	-0.1
lemma=poise	-0.4
lemma=poise form=finite-passive	-1.0
lemma=poise frame=passive	-0.4
lemma=poise frame=passive+clause:to	-0.7
lemma=poise kind=none	-1.0
lemma=poise next=to	-0.3
lemma=poise quote=none	-0.4
lemma=polarize	-0.2
lemma=polarize frame=object:np	0.2
lemma=polarize quote=none	-0.2
lemma=politicize	-0.2
lemma=poll	-0.1
lemma=poll form=ing	0.1
lemma=poll form=past	-0.1
lemma=poll frame=object:in	-0.6
lemma=poll frame=object:np	-0.1
lemma=poll kind=name	-0.1
lemma=poll kind=none	-0.7
lemma=poll kind=noun	-0.3
lemma=poll next=averages	-0.7
lemma=poll next=the	-0.3
lemma=poll quote=none	-0.4
lemma=portray	0.5
lemma=portray form=infinitive	0.1
lemma=portray form=ing	0.1
lemma=portray form=past	0.1
lemma=portray frame=object:np	0.1
lemma=portray kind=name	0.3
lemma=portray modal	0.1
lemma=portray quote=none	0.3
lemma=portray quote=short	0.2
lemma=pose	0.0
lemma=pose form=finite	-0.1
lemma=pose form=past	-0.2
lemma=pose frame=object:np	0.1
lemma=pose kind=name	-0.3
lemma=pose kind=noun	0.2
lemma=pose kind=plural	-0.7
lemma=pose next=a	0.1
lemma=position	0.0
lemma=position form=finite	0.4
lemma=position form=finite-passive	-0.7
lemma=position kind=name	0.7
lemma=position kind=none	-0.7
lemma=position next=to	-0.6
lemma=position quote=none	-0.4
lemma=post	-0.1
lemma=post form=finite	0.3
lemma=post form=finite-passive	0.1
lemma=post form=past	-0.2
lemma=post frame=clause:bare	-0.2
lemma=post frame=object:np	0.1
lemma=post frame=object:on	0.2
lemma=post kind=he	0.5
lemma=post kind=name	-0.5
lemma=post next=a	-0.1
lemma=post next=on	0.5
lemma=post next=the	-0.5
lemma=post quote=all	0.7
lemma=post quote=none	0.2
lemma=post quote=part	-0.3
lemma=pound	-0.2
lemma=pound quote=none	-0.2
lemma=pour	-0.5
lemma=pour kind=name	-0.3
lemma=pour quote=none	-0.5
lemma=power	-0.6
lemma=power quote=none	-0.6
lemma=practice	-0.6
lemma=practice quote=none	-0.6
lemma=praise	0.0
lemma=praise form=finite	0.2
lemma=praise form=infinitive	-0.3
lemma=praise form=ing	-0.4
lemma=praise form=past	0.2
lemma=praise frame=comment:open	-0.8
lemma=praise frame=comment:phrase	-0.6
lemma=praise frame=object:np	0.2
lemma=praise kind=he	0.2
lemma=praise kind=name	0.3
lemma=praise kind=noun	-0.2
lemma=praise kind=who	-0.4
lemma=praise modal	-0.2
lemma=praise next=his	-0.3
lemma=praise next=the	0.3
lemma=praise quote=none	0.3
lemma=praise quote=part	-0.3
lemma=preach	0.3
lemma=preach form=finite	0.3
lemma=preach quote=none	0.3
lemma=precede	-0.4
lemma=precede form=finite	-0.4
lemma=precede quote=none	-0.4
lemma=predict	-0.2
lemma=predict form=finite	0.3
lemma=predict form=ing	-0.1
lemma=predict form=past	-0.1
lemma=predict frame=clause:bare	0.1
lemma=predict frame=clause:that	0.2
lemma=predict frame=object:np	0.2
lemma=predict kind=he	0.5
lemma=predict kind=name	0.2
lemma=predict next=he	0.1
lemma=predict next=that	0.1
lemma=predict quote=none	0.1
lemma=predict quote=part	-0.3
lemma=prefer	0.4
lemma=prefer form=finite	0.2
lemma=prefer frame=object:np	0.3
lemma=prefer kind=name	0.7
lemma=prefer next=the	0.5
lemma=prefer quote=none	0.3
lemma=prepar	-0.3
lemma=prepar form=finite	-0.4
lemma=prepar kind=name	-0.1
lemma=prepar quote=none	-0.2
lemma=prepare	-1.0
lemma=prepare form=finite	-0.7
lemma=prepare form=finite-passive	-0.3
lemma=prepare form=past	-0.4
lemma=prepare frame=object:for	-0.5
lemma=prepare frame=object:np	-0.5
lemma=prepare kind=name	-0.6
lemma=prepare kind=none	-0.4
lemma=prepare next=to	-0.5
lemma=prepare quote=none	-0.9
lemma=present	0.2
lemma=present form=finite	-0.3
lemma=present form=finite-passive	0.2
lemma=present form=infinitive	-0.2
lemma=present form=past	0.1
lemma=present kind=he	0.4
lemma=present kind=name	-0.2
lemma=present kind=none	0.2
lemma=present kind=noun	-0.7
lemma=present modal	-0.2
lemma=present next=a	0.4
lemma=present quote=none	0.1
lemma=preserve	0.0
lemma=preserve form=infinitive	-0.2
lemma=preserve modal	-0.2
lemma=preside	-0.6
lemma=preside form=past	-0.4
lemma=preside frame=object:over	-0.5
lemma=preside quote=none	-0.6
lemma=press	0.1
lemma=press form=finite	-0.3
lemma=press form=finite-passive	-0.2
lemma=press form=ing	0.5
lemma=press form=past	0.3
lemma=press frame=object:np	-0.3
lemma=press frame=passive	-0.7
lemma=press kind=name	0.4
lemma=press modal	-0.1
lemma=press quote=none	-0.1
lemma=pressure	0.0
lemma=pressure form=infinitive	0.2
lemma=pressure kind=name	0.1
lemma=pressure modal	0.2
lemma=presume	-0.6
lemma=prevail	-0.6
lemma=prevail form=past	-0.6
lemma=prevail quote=none	-0.6
lemma=prevent	-0.1
lemma=prevent form=finite	0.1
lemma=prevent form=infinitive	-0.4
lemma=prevent kind=name	0.3
lemma=prevent kind=noun	-0.6
lemma=prevent modal	-0.5
lemma=prevent next=the	-0.3
lemma=prevent quote=none	-0.1
lemma=proceed	-0.2
lemma=proceed form=past	-0.2
lemma=proceed next=to	-0.2
lemma=proceed quote=none	-0.1
lemma=proclaim	0.2
lemma=proclaim kind=name	0.2
lemma=proclaim quote=none	-0.2
lemma=produce	-0.2
lemma=produce form=finite	-0.3
lemma=produce form=ing	0.2
lemma=produce form=past	-0.5
lemma=produce frame=object:np	-0.2
lemma=produce kind=name	-0.7
lemma=produce kind=noun	0.5
lemma=produce modal	-0.7
lemma=produce next=a	-0.7
lemma=prohibit	0.3
lemma=prohibit form=finite	0.3
lemma=prohibit frame=object:np	0.2
lemma=prohibit quote=none	0.3
lemma=project	0.4
lemma=project form=finite-passive	0.2
lemma=project form=past	0.2
lemma=project frame=object:np	0.2
lemma=project kind=name	0.1
lemma=project kind=none	0.4
lemma=project next=to	-0.2
lemma=project quote=none	0.5
lemma=promise	0.3
lemma=promise form=finite	0.2
lemma=promise form=past	0.3
lemma=promise frame=object:np	0.4
lemma=promise kind=he	0.4
lemma=promise kind=name	0.7
lemma=promise kind=none	-0.7
lemma=promise kind=noun	-0.4
lemma=promise next=to	-0.1
lemma=promise quote=none	0.1
lemma=promise quote=part	0.1
lemma=promise quote=short	0.6
lemma=promote	0.2
lemma=promote form=finite	0.1
lemma=promote form=infinitive	-0.3
lemma=promote form=ing	0.3
lemma=promote frame=object:np	0.1
lemma=promote kind=name	0.2
lemma=promote kind=noun	0.1
lemma=promote modal	-0.3
lemma=promote next=a	0.1
lemma=prompt	-0.6
lemma=prompt form=finite	-0.6
lemma=prompt form=finite-passive	-0.4
lemma=prompt form=ing	-0.1
lemma=prompt form=past	-0.7
lemma=prompt frame=object:np	-0.3
lemma=prompt frame=object:np-to	-0.9
lemma=prompt kind=name	-0.2
lemma=prompt kind=none	-0.3
lemma=prompt kind=noun	-0.8
lemma=prompt kind=plural	-0.4
lemma=prompt next=a	-0.3
lemma=prompt next=some	-0.3
lemma=prompt quote=none	-0.5
lemma=prompt quote=part	-0.4
lemma=pronounce	0.5
lemma=pronounce form=past	0.5
lemma=propel	-0.7
lemma=propel form=finite	-0.4
lemma=propel frame=object:np	-0.5
lemma=propel modal	-0.5
lemma=propel quote=none	-0.7
lemma=propose	0.3
lemma=propose form=finite	0.2
lemma=propose form=past	0.1
lemma=propose frame=comment:open	-0.1
lemma=propose frame=comment:phrase	-0.9
lemma=propose frame=object:np	0.2
lemma=propose kind=he	0.8
lemma=propose kind=name	0.2
lemma=propose kind=noun	-0.2
lemma=propose next=a	0.1
lemma=propose quote=none	0.3
lemma=propose quote=part	0.3
lemma=prosecute	-0.1
lemma=prosecute quote=none	-0.1
lemma=protect	0.0
lemma=protect form=finite	0.1
lemma=protect form=infinitive	0.1
lemma=protect frame=object:np	-0.1
lemma=protect kind=name	-0.2
lemma=protect kind=noun	0.3
lemma=protect modal	0.1
lemma=protect next=the	0.1
lemma=protest	0.0
lemma=protest form=ing	-0.3
lemma=protest frame=object:np	-0.4
lemma=prove	-0.2
lemma=prove form=finite	-0.1
lemma=prove form=infinitive	0.2
lemma=prove form=past	-0.3
lemma=prove frame=clause:that	-0.2
lemma=prove frame=clause:to	0.1
lemma=prove frame=comment:phrase	-0.7
lemma=prove frame=object:np	-0.1
lemma=prove kind=he	0.1
lemma=prove kind=name	-0.1
lemma=prove kind=none	-0.6
lemma=prove kind=noun	0.1
lemma=prove modal	0.1
lemma=prove next=he	-0.1
lemma=prove next=that	-0.3
lemma=prove next=to	0.2
lemma=provide	0.0
lemma=provide form=finite	-0.1
lemma=provide form=infinitive	0.2
lemma=provide form=ing	-0.6
lemma=provide form=past	0.2
lemma=provide frame=clause:bare	0.5
lemma=provide frame=comment:open	-0.6
lemma=provide frame=comment:phrase	-0.7
lemma=provide frame=object:by	-0.7
lemma=provide frame=object:np	-0.5
lemma=provide frame=object:np-np	-0.4
lemma=provide frame=object:np-to	-0.2
lemma=provide frame=passive:by	0.2
lemma=provide kind=he	0.3
lemma=provide kind=it	-0.7
lemma=provide kind=name	-0.3
lemma=provide kind=none	-0.9
lemma=provide kind=plural	0.1
lemma=provide kind=that	-0.7
lemma=provide kind=they	-0.1
lemma=provide modal	0.1
lemma=provide negated	0.2
lemma=provide next=a	-0.1
lemma=provide next=an	-0.1
lemma=provide next=by	0.2
lemma=provide next=one	0.1
lemma=publish	-0.1
lemma=publish form=past	0.1
lemma=publish frame=object:np	-0.1
lemma=publish kind=name	-0.1
lemma=publish kind=none	-0.6
lemma=publish kind=noun	0.1
lemma=publish modal	-0.5
lemma=publish next=the	-0.5
lemma=publish quote=none	-0.1
lemma=publish quote=part	-0.1
lemma=pull	-0.3
lemma=pull form=finite	-0.2
lemma=pull form=infinitive	0.1
lemma=pull form=past	-0.9
lemma=pull frame=object:np	-0.4
lemma=pull kind=name	-0.1
lemma=pull kind=noun	-0.2
lemma=pull modal	0.1
lemma=pull next=a	-0.4
lemma=pull quote=none	-0.3
lemma=punch	-0.6
lemma=punch quote=none	-0.6
lemma=punish	0.1
lemma=punish frame=object:np	-0.1
lemma=punish modal	0.1
lemma=punish quote=none	0.1
lemma=purchase	-0.6
lemma=purchase form=infinitive	-0.4
lemma=purchase frame=object:np	-0.6
lemma=purchase modal	-0.4
lemma=purchase quote=none	-0.9
lemma=pursue	-0.1
lemma=pursue form=finite	-0.8
lemma=pursue form=infinitive	0.2
lemma=pursue form=ing	0.2
lemma=pursue modal	0.2
lemma=pursue next=a	-0.1
lemma=pursue next=the	-0.4
lemma=pursue quote=none	-0.1
lemma=push	0.2
lemma=push form=finite	0.1
lemma=push form=infinitive	0.1
lemma=push form=ing	-0.3
lemma=push form=past	0.3
lemma=push frame=clause:mixed	-0.3
lemma=push frame=comment:phrase	-0.8
lemma=push frame=object:for	0.6
lemma=push frame=object:np	-0.6
lemma=push frame=object:np-to	-0.2
lemma=push kind=he	0.4
lemma=push kind=name	0.2
lemma=push kind=none	-0.8
lemma=push kind=noun	-0.2
lemma=push kind=plural	-0.1
lemma=push next=a	0.5
lemma=push next=the	-0.2
lemma=push next=to	-0.1
lemma=push quote=none	0.4
lemma=push quote=short	-0.5
lemma=put	-0.1
lemma=put form=infinitive	-0.3
lemma=put form=ing	-0.2
lemma=put frame=clause:bare	-0.5
lemma=put frame=comment:open	0.3
lemma=put frame=comment:phrase	-0.7
lemma=put frame=object:np	-0.3
lemma=put frame=object:np-np	-0.3
lemma=put frame=object:np-on	-0.1
lemma=put frame=object:np-to	-0.2
lemma=put kind=he	-0.2
lemma=put kind=it	-0.5
lemma=put kind=name	0.1
lemma=put kind=none	-0.3
lemma=put kind=noun	-0.2
lemma=put kind=other	-0.1
lemma=put kind=plural	-0.4
lemma=put kind=that	-0.7
lemma=put kind=which	-0.7
lemma=put modal	-0.2
lemma=put next=a	0.2
lemma=put next=an	-0.1
lemma=put next=him	-0.4
lemma=put next=his	-0.7
lemma=put next=it	0.6
lemma=put next=the	-0.4
lemma=put next=their	-0.2
lemma=put next=them	-0.6
lemma=put next=trump	-0.6
lemma=put quote=none	-0.3
lemma=put quote=part	0.5
lemma=put quote=short	-0.3
lemma=qualify	-0.8
lemma=qualify form=finite-passive	-0.3
lemma=qualify kind=none	-0.4
lemma=qualify negated	-0.6
lemma=qualify next=to	-0.5
lemma=qualify quote=none	-0.8
lemma=quell	-0.7
lemma=question	0.3
lemma=question form=finite	0.4
lemma=question form=infinitive	-0.4
lemma=question form=past	0.5
lemma=question frame=clause:wh	0.4
lemma=question frame=comment:phrase	-0.7
lemma=question frame=object:about	-0.2
lemma=question frame=object:np	0.4
lemma=question kind=he	-0.1
lemma=question kind=none	-0.1
lemma=question kind=noun	-0.4
lemma=question kind=other	0.3
lemma=question kind=plural	0.2
lemma=question kind=who	0.6
lemma=question modal	-0.1
lemma=question next=how	-0.2
lemma=question next=mr.	0.1
lemma=question next=the	-0.1
lemma=question next=trump's	-0.2
lemma=question next=whether	0.3
lemma=question next=why	0.5
lemma=question quote=none	0.4
lemma=question quote=part	-0.2
lemma=quit	0.0
lemma=quit form=infinitive	0.1
lemma=quit kind=name	0.2
lemma=quit modal	0.1
lemma=quit next=the	-0.8
lemma=quote	-0.1
lemma=quote form=past	-0.1
lemma=quote kind=name	0.2
lemma=quote quote=none	0.1
lemma=race	-0.5
lemma=race form=finite	-0.4
lemma=race kind=name	-0.5
lemma=race quote=none	-0.5
lemma=rail	0.1
lemma=rail form=past	0.6
lemma=rail kind=name	-0.2
lemma=rail quote=none	0.3
lemma=raise	-0.2
lemma=raise form=finite	-0.6
lemma=raise form=finite-passive	-0.1
lemma=raise form=infinitive	-0.1
lemma=raise form=ing	-0.2
lemma=raise form=past	-0.1
lemma=raise frame=clause:bare	-0.2
lemma=raise frame=comment:open	-0.7
lemma=raise frame=comment:phrase	-0.5
lemma=raise frame=object:np-to	-0.8
lemma=raise frame=passive	-0.6
lemma=raise kind=he	-0.3
lemma=raise kind=it	-0.1
lemma=raise kind=name	-0.1
lemma=raise kind=none	-0.4
lemma=raise kind=noun	-0.2
lemma=raise kind=other	0.3
lemma=raise kind=plural	-0.5
lemma=raise kind=that	-0.7
lemma=raise modal	-0.1
lemma=raise next=$	-0.7
lemma=raise next=eyebrows	-0.7
lemma=raise next=interest	-0.7
lemma=raise next=questions	0.3
lemma=raise next=to	-0.6
lemma=raise quote=none	-0.1
lemma=rally	-0.2
lemma=rally form=infinitive	-0.6
lemma=rally form=past	-0.3
lemma=rally kind=he	-0.6
lemma=rally kind=name	0.1
lemma=rally kind=noun	-0.7
lemma=rally modal	-0.6
lemma=rally next=the	-0.5
lemma=rally quote=none	-0.2
lemma=ramp	-0.6
lemma=ramp quote=none	-0.6
lemma=rank	-0.2
lemma=rank quote=none	-0.6
lemma=ratchet	-0.6
lemma=ratchet frame=object:np	-0.6
lemma=ratchet quote=none	-0.6
lemma=ratify	0.0
lemma=rattle	0.1
lemma=rattle form=past	0.2
lemma=rattle quote=none	-0.1
lemma=reach	-0.3
lemma=reach form=finite	-0.1
lemma=reach form=finite-passive	-0.4
lemma=reach form=infinitive	-0.1
lemma=reach form=past	-0.8
lemma=reach frame=clause:bare	0.1
lemma=reach frame=comment:phrase	-0.5
lemma=reach frame=object:for	-0.7
lemma=reach frame=object:np	-0.1
lemma=reach frame=object:to	-0.6
lemma=reach frame=passive	-0.4
lemma=reach kind=name	0.1
lemma=reach kind=none	-0.5
lemma=reach kind=noun	-0.8
lemma=reach kind=plural	-0.3
lemma=reach modal	-0.1
lemma=reach negated	-0.6
lemma=reach next=a	-0.1
lemma=reach next=the	0.3
lemma=reach quote=none	-0.2
lemma=react	0.0
lemma=react form=past	0.3
lemma=react frame=object:to	-0.2
lemma=react kind=name	0.3
lemma=react next=the	-0.2
lemma=react quote=none	-0.3
lemma=read	0.0
lemma=read form=finite-passive	-0.2
lemma=read form=infinitive	-0.1
lemma=read frame=direct:after-cue	-0.1
lemma=read frame=direct:before-cue	0.6
lemma=read frame=object:np	-0.2
lemma=read kind=it	0.4
lemma=read kind=name	0.1
lemma=read kind=none	-0.6
lemma=read kind=noun	0.4
lemma=read modal	-0.3
lemma=read next=,	-0.1
lemma=read next=.	0.4
lemma=read next=the	-0.3
lemma=read quote=all	0.4
lemma=reaffirm	0.6
lemma=reaffirm quote=none	0.6
lemma=realize	-0.1
lemma=realize quote=none	0.2
lemma=reason	-0.3
lemma=reason form=finite	-0.3
lemma=reason quote=none	-0.3
lemma=reassure	0.3
lemma=reassure quote=none	0.3
lemma=rebuff	0.0
lemma=rebuff form=past	-0.6
lemma=rebuild	-0.3
lemma=rebuild form=ing	-0.2
lemma=rebuild frame=object:np	-0.2
lemma=rebuild quote=none	-0.3
lemma=rebuke	-0.2
lemma=rebuke form=past	-0.1
lemma=rebuke frame=object:np	-0.2
lemma=rebuke kind=name	-0.3
lemma=rebuke quote=none	-0.1
lemma=rebut	0.5
lemma=rebut frame=object:np	0.7
lemma=rebut kind=name	0.3
lemma=rebut quote=none	0.5
lemma=recall	0.3
lemma=recall form=ing	0.1
lemma=recall frame=clause:that	0.5
lemma=recall frame=comment:phrase	-0.5
lemma=recall frame=direct:before-cue	0.5
lemma=recall kind=he	0.2
lemma=recall kind=noun	0.1
lemma=recall next=that	0.5
lemma=recall next=the	-0.5
lemma=recall quote=all	0.8
lemma=recall quote=part	0.3
lemma=recast	-0.2
lemma=recast quote=none	-0.2
lemma=receive	-0.4
lemma=receive form=finite	-0.3
lemma=receive form=ing	-0.6
lemma=receive form=past	-0.3
lemma=receive frame=comment:open	-0.4
lemma=receive frame=comment:phrase	-0.3
lemma=receive frame=object:np	-0.1
lemma=receive frame=relative:object	-0.5
lemma=receive kind=he	-0.1
lemma=receive kind=name	-0.7
lemma=receive kind=noun	0.1
lemma=receive kind=plural	0.1
lemma=receive kind=they	-0.7
lemma=receive modal	0.1
lemma=receive negated	0.1
lemma=receive next=a	-0.9
lemma=receive next=the	0.1
lemma=receive quote=none	-0.5
lemma=recite	-0.1
lemma=recite quote=none	0.3
lemma=recognize	0.2
lemma=recognize form=finite	-0.1
lemma=recognize form=finite-passive	0.2
lemma=recognize form=infinitive	-0.2
lemma=recognize form=past	-0.2
lemma=recognize frame=object:np	0.1
lemma=recognize kind=name	0.3
lemma=recognize kind=none	0.1
lemma=recognize kind=noun	0.2
lemma=recognize modal	-0.3
lemma=recognize next=that	0.4
lemma=recognize next=the	-0.2
lemma=recognize quote=none	0.2
lemma=recommend	-0.2
lemma=recommend form=finite	-0.2
lemma=recommend form=infinitive	-0.6
lemma=recommend frame=object:np	-0.4
lemma=recommend kind=name	-0.3
lemma=recommend kind=noun	0.3
lemma=recommend modal	-0.6
lemma=recommend quote=none	-0.1
lemma=reconsider	0.0
lemma=record	-0.2
lemma=record form=past	-0.2
lemma=record quote=none	-0.2
lemma=recount	0.0
lemma=recount kind=name	0.1
lemma=recount next=the	-0.3
lemma=redact	-0.7
lemma=redact frame=object:np	-0.5
lemma=redact quote=none	-0.7
lemma=reduce	-0.1
lemma=reduce form=finite	-0.7
lemma=reduce form=infinitive	-0.2
lemma=reduce form=ing	0.4
lemma=reduce frame=object:np	-0.1
lemma=reduce kind=name	0.2
lemma=reduce kind=plural	-0.6
lemma=reduce modal	-0.2
lemma=reduce next=the	0.2
lemma=reduce quote=none	-0.2
lemma=refer	0.2
lemma=refer form=finite	0.1
lemma=refer form=past	0.4
lemma=refer frame=clause:mixed	0.6
lemma=refer frame=object:to	0.4
lemma=refer kind=he	0.1
lemma=refer kind=noun	0.3
lemma=refer next=to	-0.3
lemma=refer quote=none	-0.1
lemma=refer quote=part	0.8
lemma=refer quote=short	0.3
lemma=reference	0.2
lemma=reference form=ing	-0.2
lemma=reference kind=name	0.1
lemma=reference quote=none	-0.1
lemma=reflect	-0.5
lemma=reflect form=finite	-0.4
lemma=reflect form=finite-passive	-0.5
lemma=reflect form=ing	-0.3
lemma=reflect form=past	0.1
lemma=reflect frame=object:np	-0.6
lemma=reflect frame=object:on	0.3
lemma=reflect kind=name	0.1
lemma=reflect kind=noun	-0.8
lemma=reflect kind=plural	-0.5
lemma=reflect modal	-0.3
lemma=reflect next=a	-0.4
lemma=reflect next=the	-0.5
lemma=reflect quote=none	-0.5
lemma=refrain	-0.2
lemma=refuse	0.2
lemma=refuse form=finite	0.3
lemma=refuse form=ing	0.2
lemma=refuse form=past	0.1
lemma=refuse frame=clause:to	0.3
lemma=refuse kind=he	0.1
lemma=refuse kind=noun	-0.2
lemma=refuse next=to	0.2
lemma=refuse quote=none	0.1
lemma=regain	-0.5
lemma=regain quote=none	-0.5
lemma=regard	-0.1
lemma=regard form=finite-passive	-0.3
lemma=regard form=ing	-0.5
lemma=regard frame=object:np	-0.1
lemma=regard kind=name	-0.1
lemma=regard kind=none	0.1
lemma=regard next=the	-0.2
lemma=register	-0.1
lemma=register form=finite	0.4
lemma=register form=infinitive	-0.6
lemma=register form=past	-0.2
lemma=register frame=clause:bare	0.1
lemma=register frame=object:as	0.2
lemma=register frame=object:np	-0.2
lemma=register kind=name	-0.1
lemma=register kind=none	-0.8
lemma=register kind=other	0.1
lemma=register kind=who	0.2
lemma=register modal	-0.6
lemma=register next=as	0.2
lemma=register next=democrats	-0.5
lemma=register next=to	0.1
lemma=register next=voters	0.1
lemma=register quote=none	-0.1
lemma=regulate	0.3
lemma=regulate quote=none	0.3
lemma=rein	-0.2
lemma=rein frame=object:in	-0.2
lemma=rein quote=none	-0.2
lemma=reinforce	-0.7
lemma=reinstate	-0.2
lemma=reinstate quote=none	-0.2
lemma=reiterate	0.1
lemma=reiterate frame=object:np	0.4
lemma=reiterate kind=name	0.2
lemma=reiterate next=his	0.3
lemma=reject	0.6
lemma=reject form=finite	0.3
lemma=reject form=finite-passive	-0.1
lemma=reject form=infinitive	0.1
lemma=reject form=ing	-0.2
lemma=reject form=past	0.7
lemma=reject frame=comment:phrase	-0.9
lemma=reject frame=object:np	0.4
lemma=reject kind=he	0.1
lemma=reject kind=name	0.3
lemma=reject kind=noun	0.3
lemma=reject kind=plural	0.5
lemma=reject modal	0.1
lemma=reject next=a	-0.2
lemma=reject next=by	0.2
lemma=reject next=the	0.1
lemma=reject quote=none	0.4
lemma=relate	-0.1
lemma=relate frame=clause:to	-0.5
lemma=relate frame=object:to	-0.3
lemma=relate kind=name	0.1
lemma=relate kind=plural	-0.6
lemma=relate next=to	-0.5
lemma=relate quote=none	-0.1
lemma=release	0.3
lemma=release form=finite	0.2
lemma=release form=finite-passive	0.2
lemma=release form=infinitive	0.3
lemma=release form=past	-0.2
lemma=release frame=clause:bare	-0.2
lemma=release frame=comment:open	-0.9
lemma=release frame=comment:phrase	-0.8
lemma=release frame=object:by	-0.7
lemma=release frame=object:np	0.2
lemma=release frame=passive	0.5
lemma=release frame=passive:by	-0.9
lemma=release kind=he	0.1
lemma=release kind=none	0.2
lemma=release kind=noun	0.1
lemma=release kind=plural	0.1
lemma=release modal	0.3
lemma=release negated	-0.3
lemma=release next=by	-0.9
lemma=release next=friday	0.2
lemma=release next=the	-0.2
lemma=release quote=part	0.9
lemma=relish	0.2
lemma=relish quote=none	0.3
lemma=rely	-0.1
lemma=rely form=finite	-0.3
lemma=rely form=past	0.1
lemma=rely kind=name	-0.2
lemma=rely kind=plural	-0.5
lemma=rely modal	-0.3
lemma=rely quote=none	-0.3
lemma=remain	-0.2
lemma=remain form=finite	-0.1
lemma=remain form=infinitive	-0.7
lemma=remain form=past	-0.1
lemma=remain frame=comment:open	-0.6
lemma=remain frame=comment:phrase	-0.5
lemma=remain frame=object:in	-0.2
lemma=remain frame=object:np	-0.2
lemma=remain kind=he	-0.2
lemma=remain kind=it	-0.5
lemma=remain kind=name	-0.4
lemma=remain kind=noun	-0.3
lemma=remain kind=other	-0.1
lemma=remain kind=plural	-0.2
lemma=remain modal	-0.7
lemma=remain next=a	-0.1
lemma=remain next=in	-0.5
lemma=remain next=power	-0.5
lemma=remain next=the	-0.9
lemma=remain quote=none	-0.3
lemma=remain quote=short	-0.6
lemma=remark	0.1
lemma=remark form=ing	-0.1
lemma=remark form=past	0.2
lemma=remark frame=clause:that	0.3
lemma=remark quote=all	-0.2
lemma=remark quote=part	0.4
lemma=remember	0.1
lemma=remember form=finite-passive	-0.2
lemma=remember form=past	0.3
lemma=remember frame=clause:that	-0.4
lemma=remember frame=object:np	0.1
lemma=remember kind=name	0.1
lemma=remember kind=none	-0.4
lemma=remember modal	-0.2
lemma=remember next=that	-0.4
lemma=remind	-0.2
lemma=remind form=finite	-0.4
lemma=remind form=past	-0.1
lemma=remind frame=clause:bare	-0.1
lemma=remind frame=object:np	-0.1
lemma=remind kind=he	-0.1
lemma=remind kind=name	0.2
lemma=remind modal	0.2
lemma=remind next=the	0.2
lemma=remind next=viewers	-0.3
lemma=remind next=voters	0.2
lemma=remind quote=none	0.2
lemma=remove	-0.3
lemma=remove form=past	-0.1
lemma=remove frame=object:np	-0.3
lemma=remove kind=noun	-0.1
lemma=remove next=the	-0.6
lemma=remove quote=none	-0.3
lemma=renew	-0.2
lemma=renew form=finite	-0.1
lemma=renew frame=object:np	-0.1
lemma=renew kind=name	-0.2
lemma=renew quote=none	-0.1
lemma=repeal	-0.4
lemma=repeal frame=object:np	-0.3
lemma=repeal modal	-0.6
lemma=repeal next=the	-0.4
lemma=repeal quote=none	-0.4
lemma=repeat	-0.1
lemma=repeat form=past	-0.1
lemma=repeat frame=object:np	-0.1
lemma=repeat kind=name	0.2
lemma=repeat next=his	-0.1
lemma=repeat quote=none	-0.1
lemma=replace	-0.6
lemma=replace form=ing	-0.4
lemma=replace form=past	-0.6
lemma=replace frame=object:np	-0.3
lemma=replace kind=name	-0.2
lemma=replace kind=none	-0.6
lemma=replace kind=noun	-0.7
lemma=replace kind=who	-0.6
lemma=replace modal	-0.1
lemma=replace quote=none	-0.4
lemma=reply	-0.2
lemma=reply form=past	-0.2
lemma=reply frame=direct:after-cue	0.1
lemma=reply frame=direct:before-cue	0.4
lemma=reply kind=he	-0.7
lemma=reply kind=name	0.4
lemma=reply next=,	-0.3
lemma=reply next=.	0.8
lemma=reply next=:	0.1
lemma=reply quote=all	0.5
lemma=reply quote=part	-0.4
lemma=report	0.1
lemma=report form=finite	-0.1
lemma=report form=finite-passive	0.3
lemma=report form=infinitive	-0.3
lemma=report form=ing	-0.1
lemma=report form=past	0.2
lemma=report frame=as:initial	0.6
lemma=report frame=clause:bare	-0.1
lemma=report frame=clause:ing	-0.3
lemma=report frame=clause:that	0.2
lemma=report frame=comment	0.2
lemma=report frame=comment:open	-0.1
lemma=report frame=comment:phrase	-0.2
lemma=report frame=direct:before-cue	0.2
lemma=report frame=object:by	-0.9
lemma=report frame=object:from	-0.8
lemma=report frame=object:np	0.1
lemma=report frame=object:np-np	0.2
lemma=report frame=passive	0.2
lemma=report frame=passive:by	0.5
lemma=report kind=he	-0.2
lemma=report kind=name	0.2
lemma=report kind=none	-0.4
lemma=report kind=noun	0.2
lemma=report kind=plural	0.1
lemma=report modal	-0.3
lemma=report next=,	0.5
lemma=report next=.	0.8
lemma=report next=by	0.1
lemma=report next=last	0.5
lemma=report next=spending	0.1
lemma=report next=the	-0.2
lemma=report next=western	-0.5
lemma=report quote=none	0.1
lemma=report quote=part	0.3
lemma=report quote=short	0.2
lemma=represent	0.0
lemma=represent form=finite	0.2
lemma=represent form=ing	-0.6
lemma=represent frame=comment:open	-0.5
lemma=represent frame=comment:phrase	-0.3
lemma=represent frame=object:np	-0.2
lemma=represent kind=he	-0.4
lemma=represent kind=noun	-0.2
lemma=represent kind=plural	-1.0
lemma=represent kind=which	-0.7
lemma=represent kind=who	-1.2
lemma=represent modal	0.1
lemma=represent next=a	-0.5
lemma=represent next=the	-0.2
lemma=request	0.4
lemma=request kind=who	-0.1
lemma=request next=anonymity	-0.2
lemma=request quote=none	0.4
lemma=require	0.2
lemma=require form=finite-passive	0.1
lemma=require form=ing	-0.1
lemma=require form=past	-0.2
lemma=require frame=comment:open	-0.5
lemma=require frame=object:np	-0.2
lemma=require frame=object:np-to	0.2
lemma=require frame=passive	-0.8
lemma=require kind=name	0.4
lemma=require kind=none	0.1
lemma=require kind=noun	-0.4
lemma=require kind=other	-0.7
lemma=require kind=that	-0.8
lemma=require kind=which	-0.2
lemma=require modal	-0.2
lemma=require next=a	-1.1
lemma=require next=the	0.1
lemma=require quote=none	0.3
lemma=resemble	-0.6
lemma=resemble frame=object:np	-0.4
lemma=resemble quote=none	-0.5
lemma=reserve	0.2
lemma=reserve form=past	0.2
lemma=reshape	-0.1
lemma=reshape frame=object:np	-0.1
lemma=reshape quote=none	-0.1
lemma=resign	-0.3
lemma=resign form=past	-0.8
lemma=resign kind=name	-0.1
lemma=resign quote=none	-0.3
lemma=resist	0.1
lemma=resist kind=name	0.2
lemma=resist quote=none	0.1
lemma=resolve	-0.6
lemma=resolve modal	-0.4
lemma=resolve quote=none	-0.8
lemma=resonate	-0.6
lemma=resonate form=past	-0.5
lemma=resonate frame=object:with	-0.4
lemma=resonate quote=none	-0.6
lemma=respect	-0.7
lemma=respect quote=none	-0.7
lemma=respond	0.0
lemma=respond form=infinitive	0.1
lemma=respond form=past	-0.2
lemma=respond frame=clause:that	-0.1
lemma=respond frame=direct:after-cue	0.7
lemma=respond frame=direct:before-cue	-0.1
lemma=respond frame=object:by	-0.3
lemma=respond frame=object:to	0.2
lemma=respond kind=he	0.1
lemma=respond kind=none	-0.8
lemma=respond modal	0.1
lemma=respond negated	0.2
lemma=respond next=,	-0.3
lemma=respond next=.	0.7
lemma=respond next=a	-0.1
lemma=respond next=requests	0.1
lemma=respond next=that	0.1
lemma=respond next=to	-0.1
lemma=respond next=trump's	0.2
lemma=respond quote=all	0.2
lemma=respond quote=none	-0.2
lemma=respond quote=part	0.2
lemma=respond quote=short	0.6
lemma=rest	-0.4
lemma=rest form=finite	-0.4
lemma=rest form=infinitive	-0.2
lemma=rest modal	-0.2
lemma=rest quote=none	-0.4
lemma=restrict	0.4
lemma=restrict form=ing	0.5
lemma=restrict frame=object:np	0.4
lemma=restrict quote=none	0.4
lemma=result	-0.5
lemma=result form=past	-0.5
lemma=result frame=object:in	-0.7
lemma=result kind=name	-0.4
lemma=result kind=which	-0.3
lemma=result quote=none	-0.8
lemma=retain	-0.4
lemma=retain form=finite	-0.6
lemma=retain frame=object:np	-0.4
lemma=retain kind=name	-0.4
lemma=retain modal	-0.3
lemma=retain quote=none	-0.4
lemma=retir	0.0
lemma=return	-0.2
lemma=return form=finite	-0.1
lemma=return form=finite-passive	-0.5
lemma=return form=infinitive	-0.7
lemma=return form=ing	0.2
lemma=return form=past	-0.4
lemma=return frame=clause:to	-0.7
lemma=return frame=comment:phrase	0.1
lemma=return frame=object:np	-0.9
lemma=return frame=object:to	-0.2
lemma=return kind=none	-0.6
lemma=return kind=noun	-0.7
lemma=return kind=other	-0.5
lemma=return modal	-1.0
lemma=return negated	0.1
lemma=return next=a	0.1
lemma=return next=the	-0.2
lemma=return next=to	0.2
lemma=return quote=none	-0.2
lemma=retweet	0.2
lemma=retweet form=past	0.4
lemma=retweet frame=object:np	0.1
lemma=retweet quote=none	0.2
lemma=reveal	0.0
lemma=reveal form=finite	0.6
lemma=reveal form=finite-passive	-0.4
lemma=reveal form=past	-0.1
lemma=reveal frame=clause:bare	-0.1
lemma=reveal frame=clause:that	0.1
lemma=reveal kind=name	0.3
lemma=reveal kind=none	-0.7
lemma=reveal kind=noun	0.3
lemma=reveal modal	-0.2
lemma=reveal next=the	-0.5
lemma=reverse	-0.2
lemma=reverse frame=object:np	-0.1
lemma=reverse modal	-0.2
lemma=reverse next=himself	-0.5
lemma=reverse quote=none	-0.2
lemma=review	-0.3
lemma=review frame=object:np	-0.3
lemma=review quote=none	-0.3
lemma=revise	-0.2
lemma=revisit	-0.3
lemma=revisit quote=none	-0.3
lemma=revive	0.0
lemma=revive form=infinitive	-0.2
lemma=revive frame=object:np	-0.2
lemma=revive modal	-0.3
lemma=rid	0.0
lemma=rid frame=object:of	0.2
lemma=rid kind=name	0.3
lemma=rid next=the	0.2
lemma=rid quote=none	-0.1
lemma=riff	-0.2
lemma=right	-0.2
lemma=right form=finite-passive	-0.6
lemma=right kind=none	-0.4
lemma=right quote=none	-0.2
lemma=rip	0.1
lemma=rip kind=name	0.2
lemma=rip quote=none	-0.1
lemma=rise	-0.3
lemma=rise form=finite	-0.2
lemma=rise form=ing	0.1
lemma=rise form=past	-0.9
lemma=rise frame=object:np	-0.3
lemma=rise kind=name	-0.1
lemma=rise kind=none	-0.6
lemma=rise kind=noun	-0.9
lemma=rise kind=plural	-0.8
lemma=rise next=rates	-0.5
lemma=rise next=the	-0.8
lemma=rise quote=none	-0.3
lemma=rival	-0.6
lemma=rival quote=none	-0.6
lemma=roar	-0.6
lemma=roar quote=none	-0.6
lemma=roll	0.2
lemma=roll form=finite	0.1
lemma=roll form=past	-0.7
lemma=roll kind=name	0.4
lemma=roll next=her	-0.7
lemma=roll quote=none	0.1
lemma=rouse	-0.4
lemma=rule	0.4
lemma=rule form=past	0.3
lemma=rule kind=name	0.1
lemma=rule quote=none	0.3
lemma=rumor	-0.6
lemma=rumor quote=none	-0.6
lemma=run	-0.3
lemma=run form=finite	-0.8
lemma=run form=infinitive	-0.2
lemma=run form=ing	0.3
lemma=run form=past	-0.5
lemma=run frame=clause:bare	-0.8
lemma=run frame=comment:open	-0.4
lemma=run frame=comment:phrase	-0.3
lemma=run frame=object:for	-0.5
lemma=run frame=object:np	0.2
lemma=run frame=object:np-np	-0.3
lemma=run frame=object:on	-0.1
lemma=run kind=he	-0.4
lemma=run kind=name	-0.2
lemma=run kind=none	-0.8
lemma=run kind=noun	0.2
lemma=run kind=other	-0.5
lemma=run kind=plural	-0.8
lemma=run kind=who	-1.5
lemma=run modal	-0.1
lemma=run negated	-0.6
lemma=run next=a	0.2
lemma=run next=ads	0.6
lemma=run next=his	-0.4
lemma=run next=mate	-0.8
lemma=run next=reelection	-0.3
lemma=run next=the	-0.2
lemma=run next=to	-0.5
lemma=run quote=none	-0.4
lemma=run quote=part	0.1
lemma=run quote=short	-0.2
lemma=rush	-0.1
lemma=rush form=past	-0.5
lemma=rush frame=clause:to	-0.2
lemma=rush kind=name	-0.3
lemma=rush next=to	-0.2
lemma=rush quote=none	-0.1
lemma=satisfy	-0.1
lemma=satisfy quote=none	-0.1
lemma=save	-0.1
lemma=save form=finite	0.2
lemma=save frame=object:np	-0.1
lemma=save modal	-0.1
lemma=save next=the	0.4
lemma=save quote=none	-0.1
lemma=say	0.1
lemma=say form=finite	0.3
lemma=say form=ing	-0.2
lemma=say form=past	0.1
lemma=say frame=clause:bare	0.6
lemma=say frame=clause:ing	0.9
lemma=say frame=clause:mixed	-0.1
lemma=say frame=clause:that	0.1
lemma=say frame=clause:that+far	0.3
lemma=say frame=clause:to	-0.2
lemma=say frame=clause:wh	-0.1
lemma=say frame=clause:when	0.3
lemma=say frame=comment	0.7
lemma=say frame=comment:open	-0.1
lemma=say frame=comment:phrase	0.2
lemma=say frame=comment:split	0.5
lemma=say frame=direct:after-cue	-0.2
lemma=say frame=direct:colon	0.4
lemma=say frame=direct:split	0.1
lemma=say frame=object:about	-0.5
lemma=say frame=object:after	-0.8
lemma=say frame=object:as	-0.4
lemma=say frame=object:at	-1.0
lemma=say frame=object:in	-0.3
lemma=say frame=object:np	0.6
lemma=say frame=object:of	-0.9
lemma=say frame=object:on	-0.8
lemma=say frame=object:so	0.3
lemma=say frame=object:to	-0.7
lemma=say frame=object:with	-0.7
lemma=say frame=passive	-0.7
lemma=say frame=relative:object	-1.3
lemma=say kind=he	0.2
lemma=say kind=it	0.2
lemma=say kind=name	0.1
lemma=say kind=none	-1.2
lemma=say kind=other	0.4
lemma=say kind=plural	-0.1
lemma=say kind=they	0.1
lemma=say kind=which	-0.4
lemma=say kind=who	-0.1
lemma=say modal	-0.1
lemma=say next=,	-0.3
lemma=say next=.	1.2
lemma=say next=:	-0.2
lemma=say next=QUOTE	-0.2
lemma=say next=a	-0.2
lemma=say next=abc	-0.2
lemma=say next=about	-0.2
lemma=say next=after	-0.3
lemma=say next=ali	0.5
lemma=say next=an	-0.2
lemma=say next=any	-0.1
lemma=say next=as	-0.3
lemma=say next=at	0.4
lemma=say next=business	0.4
lemma=say next=by	0.1
lemma=say next=carson	0.8
lemma=say next=china	-0.3
lemma=say next=clinton	0.4
lemma=say next=clinton's	0.1
lemma=say next=cnn	-0.2
lemma=say next=cruz	0.2
lemma=say next=dan	-0.2
lemma=say next=david	0.4
lemma=say next=democratic	0.8
lemma=say next=during	0.6
lemma=say next=former	0.6
lemma=say next=friday	0.5
lemma=say next=he	0.1
lemma=say next=her	0.3
lemma=say next=hillary	-0.1
lemma=say next=his	0.2
lemma=say next=if	0.7
lemma=say next=in	0.3
lemma=say next=investigators	0.6
lemma=say next=iowa	-0.3
lemma=say next=it	-0.4
lemma=say next=its	-0.3
lemma=say next=jon	0.7
lemma=say next=last	0.7
lemma=say next=manafort	-0.6
lemma=say next=michael	0.7
lemma=say next=monday	-0.2
lemma=say next=mr.	-0.1
lemma=say next=ms.	0.3
lemma=say next=murphy	-0.3
lemma=say next=none	0.3
lemma=say next=obama	0.8
lemma=say next=of	-0.1
lemma=say next=on	0.1
lemma=say next=one	0.6
lemma=say next=people	0.3
lemma=say next=perez	0.1
lemma=say next=president	0.8
lemma=say next=rep.	-0.2
lemma=say next=representative	0.7
lemma=say next=republican	1.0
lemma=say next=republicans	0.6
lemma=say next=robert	0.2
lemma=say next=rubio	0.5
lemma=say next=sanders	-0.4
lemma=say next=sen.	0.2
lemma=say next=senator	0.2
lemma=say next=so	0.1
lemma=say next=some	0.3
lemma=say next=steve	-0.1
lemma=say next=steven	0.5
lemma=say next=that	0.1
lemma=say next=the	0.2
lemma=say next=there	0.2
lemma=say next=this	0.2
lemma=say next=those	0.6
lemma=say next=thursday	0.7
lemma=say next=to	-0.1
lemma=say next=trump	-0.5
lemma=say next=tuesday	-0.1
lemma=say next=twitter	0.4
lemma=say next=was	-0.6
lemma=say next=wednesday	-0.2
lemma=say next=when	0.2
lemma=say next=whether	-0.4
lemma=say next=with	0.8
lemma=say quote=all	0.1
lemma=say quote=none	0.1
lemma=say quote=part	-0.1
lemma=say quote=short	0.1
lemma=schedul	-0.3
lemma=schedul form=finite-passive	-0.2
lemma=schedul form=past	-0.7
lemma=schedul frame=clause:to	-0.1
lemma=schedul frame=passive	-1.1
lemma=schedul frame=passive+clause:to	-0.2
lemma=schedul kind=none	-0.2
lemma=schedul next=for	-0.6
lemma=schedul next=to	-0.2
lemma=schedul quote=none	-0.2
lemma=scor	-0.2
lemma=scor form=past	-0.6
lemma=scor frame=object:np	-0.3
lemma=scor kind=name	-0.1
lemma=scor next=his	-0.4
lemma=scor quote=none	-0.2
lemma=scramble	-0.4
lemma=scramble form=past	-0.6
lemma=scramble kind=name	-0.6
lemma=scramble kind=plural	-0.1
lemma=scramble next=to	-0.2
lemma=scramble quote=none	-0.4
lemma=seal	-0.7
lemma=seal form=infinitive	-0.6
lemma=seal frame=object:np	-0.5
lemma=seal modal	-0.6
lemma=seal quote=none	-0.7
lemma=search	-0.7
lemma=search quote=none	-0.7
lemma=second	-0.6
lemma=second quote=none	-0.6
lemma=secure	-0.4
lemma=secure form=infinitive	-0.1
lemma=secure form=ing	-0.1
lemma=secure form=past	-0.7
lemma=secure frame=object:np	-0.3
lemma=secure kind=he	-0.6
lemma=secure modal	-0.1
lemma=secure next=a	-0.3
lemma=secure next=the	-0.1
lemma=secure quote=none	-0.4
lemma=see	0.0
lemma=see form=finite	0.3
lemma=see form=infinitive	-0.1
lemma=see form=infinitive-passive	-0.7
lemma=see form=ing	-0.1
lemma=see form=past	-0.5
lemma=see frame=clause:bare	-0.2
lemma=see frame=clause:that	0.1
lemma=see frame=clause:wh	-0.5
lemma=see frame=comment:open	-0.7
lemma=see frame=comment:phrase	-0.9
lemma=see frame=object:as	0.2
lemma=see frame=object:in	-0.1
lemma=see frame=object:np	0.1
lemma=see frame=object:np-np	0.3
lemma=see frame=object:np-to	0.2
lemma=see frame=passive	-0.5
lemma=see frame=passive+object:as	0.1
lemma=see frame=relative:object	0.2
lemma=see kind=i	-0.2
lemma=see kind=it	-0.8
lemma=see kind=name	-0.3
lemma=see kind=noun	-0.6
lemma=see kind=other	0.1
lemma=see kind=plural	0.5
lemma=see kind=they	0.3
lemma=see kind=we	0.2
lemma=see kind=you	-0.3
lemma=see modal	-0.3
lemma=see negated	0.2
lemma=see next=as	0.2
lemma=see next=by	-0.7
lemma=see next=clinton	0.5
lemma=see next=him	-0.5
lemma=see next=his	-0.3
lemma=see next=if	-0.1
lemma=see next=it	0.2
lemma=see next=that	0.1
lemma=see next=the	-0.2
lemma=see next=their	0.2
lemma=see next=this	0.5
lemma=see next=trump	-0.5
lemma=see quote=short	-0.2
lemma=seek	0.0
lemma=seek form=finite	-0.1
lemma=seek form=ing	0.1
lemma=seek frame=clause:to	-0.2
lemma=seek frame=comment:open	-0.8
lemma=seek frame=comment:phrase	-1.0
lemma=seek frame=object:np	0.5
lemma=seek kind=he	0.1
lemma=seek kind=name	-0.1
lemma=seek kind=none	-0.1
lemma=seek kind=noun	0.1
lemma=seek kind=other	-0.1
lemma=seek kind=plural	-0.2
lemma=seek modal	-0.1
lemma=seek next=a	-0.6
lemma=seek next=the	-1.0
lemma=seek next=to	-0.2
lemma=seek quote=none	0.1
lemma=seem	-0.6
lemma=seem form=finite	-0.3
lemma=seem form=past	-0.5
lemma=seem frame=clause:to	-0.1
lemma=seem frame=comment:open	-0.7
lemma=seem frame=comment:phrase	-0.3
lemma=seem frame=object:np	-0.7
lemma=seem kind=he	-0.1
lemma=seem kind=it	-0.7
lemma=seem kind=name	-0.2
lemma=seem kind=noun	-0.4
lemma=seem kind=other	-0.5
lemma=seem kind=plural	-0.2
lemma=seem kind=who	-0.6
lemma=seem modal	-0.6
lemma=seem negated	-0.3
lemma=seem next=to	-0.2
lemma=seem quote=none	-0.5
lemma=seem quote=part	-0.2
lemma=seize	0.0
lemma=seize form=finite	-0.2
lemma=seize form=infinitive	0.1
lemma=seize form=past	-0.3
lemma=seize frame=object:np	-0.6
lemma=seize frame=object:on	0.2
lemma=seize kind=name	0.1
lemma=seize modal	0.3
lemma=seize next=on	-0.6
lemma=seize next=the	-0.4
lemma=select	-0.4
lemma=select form=finite-passive	-0.5
lemma=select form=past	-0.3
lemma=select frame=object:np	-0.3
lemma=select kind=name	-0.6
lemma=select kind=none	-0.5
lemma=select kind=noun	0.1
lemma=select quote=none	-0.5
lemma=sell	-0.3
lemma=sell form=finite	-0.9
lemma=sell form=ing	0.2
lemma=sell form=past	-0.2
lemma=sell frame=object:np	-0.4
lemma=sell frame=object:to	-0.4
lemma=sell kind=he	-0.1
lemma=sell kind=name	-0.1
lemma=sell kind=none	-0.8
lemma=sell modal	-0.5
lemma=sell next=the	-0.2
lemma=sell quote=none	-0.3
lemma=send	-0.3
lemma=send form=finite	-0.7
lemma=send form=finite-passive	-0.6
lemma=send form=infinitive	0.4
lemma=send form=ing	0.3
lemma=send form=past	-0.7
lemma=send frame=comment:open	-0.6
lemma=send frame=comment:phrase	-0.2
lemma=send frame=object:np	0.2
lemma=send frame=object:np-np	-0.7
lemma=send frame=object:to	-0.6
lemma=send frame=passive	-0.4
lemma=send kind=name	-0.3
lemma=send kind=none	-0.8
lemma=send kind=noun	0.2
lemma=send kind=plural	-0.2
lemma=send kind=who	-0.6
lemma=send modal	0.3
lemma=send next=a	0.2
lemma=send next=to	-0.4
lemma=send quote=none	-0.2
lemma=send quote=part	0.5
lemma=sense	-0.1
lemma=sense quote=none	-0.1
lemma=sentence	0.2
lemma=sentence form=finite-passive	-0.1
lemma=sentence quote=none	0.2
lemma=serve	-0.4
lemma=serve form=finite	-0.5
lemma=serve form=infinitive	0.2
lemma=serve form=ing	-0.8
lemma=serve form=past	-0.9
lemma=serve frame=comment	-0.2
lemma=serve frame=comment:open	-0.5
lemma=serve frame=comment:phrase	-0.3
lemma=serve frame=comment:split	0.1
lemma=serve frame=object:as	0.1
lemma=serve frame=object:in	-0.6
lemma=serve frame=object:np	-0.4
lemma=serve kind=he	-0.6
lemma=serve kind=name	-0.1
lemma=serve kind=noun	-0.2
lemma=serve kind=plural	-0.6
lemma=serve kind=who	-1.0
lemma=serve modal	0.3
lemma=serve next=as	0.1
lemma=serve next=the	-0.1
lemma=serve quote=none	-0.3
lemma=serve quote=part	-0.2
lemma=set	-0.4
lemma=set form=finite	-0.1
lemma=set form=finite-passive	-0.4
lemma=set form=infinitive	-0.6
lemma=set form=ing	-0.8
lemma=set frame=clause:to	-0.2
lemma=set frame=comment:open	-0.6
lemma=set frame=comment:phrase	-0.4
lemma=set frame=object:np	-0.1
lemma=set frame=passive	-0.2
lemma=set frame=passive+clause:to	-0.2
lemma=set kind=name	-0.2
lemma=set kind=none	-0.4
lemma=set kind=noun	-0.4
lemma=set kind=plural	-0.8
lemma=set kind=who	-0.7
lemma=set modal	-0.2
lemma=set next=a	-0.6
lemma=set next=an	-0.5
lemma=set next=as	-0.6
lemma=set next=his	0.2
lemma=set next=the	-0.7
lemma=set next=to	-0.1
lemma=set quote=none	-0.2
lemma=settle	-0.4
lemma=settle form=infinitive	-0.1
lemma=settle frame=object:np	-0.2
lemma=settle kind=noun	-0.5
lemma=settle modal	-0.1
lemma=settle quote=none	-0.4
lemma=sext	-0.5
lemma=sext quote=none	-0.5
lemma=shake	-0.5
lemma=shake form=finite	-0.6
lemma=shake form=past	-0.6
lemma=shake frame=object:np	-0.8
lemma=shake kind=name	-0.3
lemma=shake kind=noun	-0.4
lemma=shake next=hands	-0.5
lemma=shake next=the	-0.4
lemma=shake quote=none	-1.0
lemma=share	0.3
lemma=share form=finite-passive	0.1
lemma=share form=infinitive	-0.1
lemma=share form=past	0.3
lemma=share frame=object:np	-0.4
lemma=share frame=object:np-np	0.5
lemma=share kind=he	-0.1
lemma=share kind=name	0.3
lemma=share kind=who	-0.3
lemma=share modal	-0.1
lemma=share next=a	-0.1
lemma=share next=his	-0.1
lemma=share next=the	0.1
lemma=share quote=none	-0.1
lemma=shift	-0.1
lemma=shift form=finite	-0.2
lemma=shift form=infinitive	-0.1
lemma=shift form=past	-0.3
lemma=shift frame=comment:phrase	-0.4
lemma=shift frame=object:np	0.2
lemma=shift kind=name	-0.4
lemma=shift kind=noun	-0.2
lemma=shift kind=plural	0.1
lemma=shift modal	-0.2
lemma=shift next=the	-0.4
lemma=shift quote=none	-0.1
lemma=shock	-0.7
lemma=shock form=finite-passive	-0.4
lemma=shock kind=none	-0.5
lemma=shock quote=none	-0.7
lemma=shoot	-0.2
lemma=shoot form=finite-passive	-0.7
lemma=shoot form=ing	0.2
lemma=shoot frame=object:in	-0.7
lemma=shoot frame=object:np	0.1
lemma=shoot frame=passive	-0.5
lemma=shoot kind=name	-0.4
lemma=shoot kind=none	-0.7
lemma=shoot kind=noun	0.3
lemma=shoot kind=plural	-0.5
lemma=shoot quote=none	-0.2
lemma=shore	-0.7
lemma=shore quote=none	-0.7
lemma=should	-0.8
lemma=should form=finite	-0.8
lemma=should frame=clause:bare	-0.5
lemma=should frame=object:np	-0.8
lemma=should kind=name	-0.5
lemma=should kind=none	-0.4
lemma=should next=he	-0.3
lemma=should next=she	-0.4
lemma=should next=the	-0.4
lemma=should next=they	-0.3
lemma=should quote=none	-0.8
lemma=shout	0.0
lemma=shout form=past	0.2
lemma=shout frame=direct:after-cue	0.1
lemma=shout kind=noun	0.1
lemma=shout quote=all	0.2
lemma=shout quote=none	0.1
lemma=show	0.2
lemma=show form=finite	0.2
lemma=show form=finite-passive	0.2
lemma=show form=infinitive	-0.5
lemma=show form=ing	-0.2
lemma=show form=past	0.1
lemma=show frame=clause:bare	0.2
lemma=show frame=clause:that	0.2
lemma=show frame=clause:to	-0.3
lemma=show frame=clause:wh	-0.6
lemma=show frame=comment	0.1
lemma=show frame=comment:open	-1.0
lemma=show frame=comment:phrase	-0.4
lemma=show frame=direct:after-cue	-0.6
lemma=show frame=object:about	0.1
lemma=show frame=object:in	-0.9
lemma=show frame=object:np	0.6
lemma=show frame=object:np-np	-0.1
lemma=show frame=object:np-of	-0.3
lemma=show frame=object:np-to	-0.1
lemma=show frame=passive	-0.4
lemma=show kind=he	-0.3
lemma=show kind=it	-0.1
lemma=show kind=name	0.1
lemma=show kind=noun	0.4
lemma=show kind=other	0.1
lemma=show kind=plural	0.3
lemma=show kind=that	-0.3
lemma=show kind=they	-0.5
lemma=show kind=who	-0.1
lemma=show modal	-0.3
lemma=show negated	-0.5
lemma=show next=.	0.4
lemma=show next=QUOTE	-0.7
lemma=show next=an	-0.5
lemma=show next=clinton	0.3
lemma=show next=how	-0.3
lemma=show next=it	-0.5
lemma=show next=little	0.3
lemma=show next=no	0.1
lemma=show next=she	-0.6
lemma=show next=signs	-0.4
lemma=show next=that	0.1
lemma=show next=the	-0.5
lemma=show next=their	-0.1
lemma=show next=to	0.1
lemma=show next=trump	0.5
lemma=show quote=none	0.5
lemma=show quote=part	-0.9
lemma=show quote=short	-0.2
lemma=shrink	-0.4
lemma=shrink quote=none	-0.4
lemma=shrug	-0.1
lemma=shut	0.1
lemma=shut form=finite	-0.7
lemma=shut form=infinitive	0.4
lemma=shut frame=object:np	-0.1
lemma=shut kind=name	-0.3
lemma=shut modal	0.4
lemma=shut quote=none	0.1
lemma=side	0.1
lemma=side form=past	0.2
lemma=side frame=object:with	0.3
lemma=side quote=none	0.1
lemma=sign	0.0
lemma=sign form=infinitive	0.2
lemma=sign form=past	-0.2
lemma=sign frame=object:np	0.1
lemma=sign kind=he	-0.1
lemma=sign kind=name	0.2
lemma=sign kind=noun	-0.1
lemma=sign kind=who	-0.1
lemma=sign modal	0.2
lemma=sign next=a	-0.1
lemma=sign next=the	-0.1
lemma=sign quote=none	0.1
lemma=signal	0.1
lemma=signal form=finite	0.2
lemma=signal kind=name	-0.1
lemma=signal kind=noun	-0.2
lemma=signal modal	-0.3
lemma=signal next=that	0.1
lemma=signal quote=none	0.1
lemma=sing	0.4
lemma=single	0.2
lemma=single kind=name	-0.3
lemma=single quote=none	0.2
lemma=sit	-0.5
lemma=sit form=finite	-1.0
lemma=sit form=ing	-0.2
lemma=sit form=past	-0.8
lemma=sit frame=object:at	-0.5
lemma=sit frame=object:on	-0.5
lemma=sit kind=he	-0.5
lemma=sit kind=name	-0.4
lemma=sit kind=who	-0.6
lemma=sit modal	0.3
lemma=sit next=the	0.2
lemma=sit quote=none	-0.3
lemma=skip	0.1
lemma=skip frame=object:np	0.1
lemma=skip modal	0.1
lemma=slam	0.3
lemma=slam form=finite	0.7
lemma=slam form=ing	0.3
lemma=slam form=past	-0.4
lemma=slam frame=object:np	0.2
lemma=slam kind=name	0.2
lemma=slam next=the	-0.3
lemma=slam quote=none	0.7
lemma=slam quote=part	-0.1
lemma=slap	-0.2
lemma=slap quote=none	-0.2
lemma=slate	-0.5
lemma=slate form=finite-passive	-0.5
lemma=slate kind=none	-0.5
lemma=slate next=to	-0.5
lemma=slate quote=none	-0.5
lemma=soar	-0.6
lemma=soar quote=none	-0.6
lemma=solidify	-0.6
lemma=solidify frame=object:np	-0.6
lemma=solidify quote=none	-0.5
lemma=sound	0.1
lemma=sound form=finite	-0.3
lemma=sound form=past	0.3
lemma=sound frame=object:np	-0.1
lemma=sound kind=name	-0.7
lemma=sound next=a	-0.1
lemma=sound quote=none	-0.1
lemma=spar	0.4
lemma=spar quote=none	0.4
lemma=spark	-0.7
lemma=spark form=past	-0.5
lemma=spark frame=object:np	-0.7
lemma=spark kind=name	-0.5
lemma=spark kind=noun	-0.4
lemma=spark quote=none	-0.5
lemma=speak	-0.1
lemma=speak form=infinitive	0.1
lemma=speak form=ing	-0.4
lemma=speak form=past	-0.1
lemma=speak frame=clause:bare	-0.7
lemma=speak frame=clause:mixed	-0.2
lemma=speak frame=clause:to	0.1
lemma=speak frame=comment:open	-0.4
lemma=speak frame=comment:phrase	-0.4
lemma=speak frame=object:about	0.5
lemma=speak frame=object:at	-0.3
lemma=speak frame=object:in	0.1
lemma=speak frame=object:np	-0.2
lemma=speak frame=object:of	0.7
lemma=speak frame=object:on	-0.5
lemma=speak frame=object:to	-0.5
lemma=speak frame=object:with	-0.4
lemma=speak kind=he	-0.2
lemma=speak kind=name	-0.4
lemma=speak kind=none	-0.9
lemma=speak kind=noun	0.5
lemma=speak kind=other	0.1
lemma=speak kind=who	-0.2
lemma=speak modal	-0.1
lemma=speak next=a	-0.5
lemma=speak next=his	0.4
lemma=speak next=mr.	-0.1
lemma=speak next=on	-0.5
lemma=speak next=reporters	-0.7
lemma=speak next=the	-0.3
lemma=speak quote=none	-0.1
lemma=speak quote=part	-0.3
lemma=spearhead	-0.3
lemma=spearhead quote=none	-0.3
lemma=specialize	-0.5
lemma=specialize form=finite	-0.5
lemma=speculate	0.3
lemma=speculate kind=name	0.1
lemma=speculate modal	0.1
lemma=speculate next=that	0.2
lemma=speculate quote=none	0.3
lemma=spell	0.4
lemma=spell quote=none	0.4
lemma=spend	-0.3
lemma=spend form=finite	-0.7
lemma=spend form=finite-passive	-0.7
lemma=spend form=infinitive	0.4
lemma=spend form=past	-0.3
lemma=spend frame=clause:bare	-0.7
lemma=spend frame=comment:open	0.2
lemma=spend frame=comment:phrase	-0.5
lemma=spend frame=object:np	-0.5
lemma=spend kind=he	-0.4
lemma=spend kind=name	-0.1
lemma=spend kind=none	-0.7
lemma=spend kind=noun	-0.2
lemma=spend kind=other	-0.3
lemma=spend kind=they	-0.5
lemma=spend kind=which	-0.5
lemma=spend kind=who	-0.1
lemma=spend modal	0.3
lemma=spend next=$	-0.2
lemma=spend next=more	0.3
lemma=spend next=most	-0.5
lemma=spend next=much	-0.4
lemma=spend next=time	-0.6
lemma=spend quote=none	-0.4
lemma=split	-0.6
lemma=split form=finite	-0.4
lemma=split form=finite-passive	-0.5
lemma=split frame=passive	-0.5
lemma=split kind=none	-0.6
lemma=split quote=none	-0.6
lemma=sponsor	-0.6
lemma=sponsor form=past	-0.4
lemma=sponsor kind=name	-0.5
lemma=sponsor quote=none	-0.6
lemma=spot	-0.1
lemma=spot quote=none	-0.1
lemma=spread	-0.2
lemma=spread form=infinitive	-0.2
lemma=spread frame=object:np	-0.1
lemma=spread kind=name	-0.2
lemma=spread modal	-0.2
lemma=spread quote=none	-0.2
lemma=spur	0.2
lemma=spur quote=none	0.2
lemma=stack	-0.1
lemma=stack quote=none	-0.1
lemma=stage	0.1
lemma=stage form=infinitive	-0.2
lemma=stage frame=object:np	0.1
lemma=stage modal	-0.2
lemma=stage next=a	-0.6
lemma=stage quote=none	0.1
lemma=stake	-0.6
lemma=stake form=finite	-0.4
lemma=stake kind=name	-0.5
lemma=stake quote=none	-0.6
lemma=stall	0.0
lemma=stand	0.0
lemma=stand form=finite	0.2
lemma=stand form=infinitive	0.3
lemma=stand form=past	-0.6
lemma=stand frame=comment:phrase	-0.6
lemma=stand frame=object:by	0.5
lemma=stand frame=object:in	-0.2
lemma=stand kind=he	0.3
lemma=stand kind=name	-0.1
lemma=stand kind=noun	-0.2
lemma=stand modal	0.1
lemma=stand quote=none	0.2
lemma=star	-0.6
lemma=star form=finite	-0.5
lemma=star kind=who	-0.5
lemma=star quote=part	-0.5
lemma=stare	-0.6
lemma=stare quote=none	-0.6
lemma=start	-0.2
lemma=start form=infinitive	-0.7
lemma=start form=ing	-0.4
lemma=start frame=clause:ing	-0.2
lemma=start frame=clause:to	-0.4
lemma=start frame=clause:when	-0.7
lemma=start frame=comment:open	-0.7
lemma=start frame=comment:phrase	0.1
lemma=start frame=object:at	-0.6
lemma=start frame=object:np	-0.1
lemma=start frame=object:with	-0.3
lemma=start kind=it	-0.6
lemma=start kind=name	-0.3
lemma=start kind=none	-0.5
lemma=start kind=noun	-0.2
lemma=start kind=other	-0.1
lemma=start kind=plural	0.1
lemma=start modal	-0.8
lemma=start next=a	-0.2
lemma=start next=the	-0.7
lemma=start next=to	-0.4
lemma=start quote=none	-0.3
lemma=state	-0.2
lemma=state form=infinitive	-0.5
lemma=state form=ing	-0.4
lemma=state form=past	0.4
lemma=state frame=clause:that	0.2
lemma=state frame=direct:after-cue	-0.1
lemma=state frame=direct:before-cue	-0.3
lemma=state frame=object:np	-0.4
lemma=state kind=he	0.4
lemma=state kind=name	-0.2
lemma=state kind=none	-0.1
lemma=state kind=noun	-0.3
lemma=state modal	-0.5
lemma=state next=,	-0.4
lemma=state next=.	0.4
lemma=state next=a	0.1
lemma=state quote=all	-0.1
lemma=state quote=none	-0.3
lemma=state quote=part	0.1
lemma=stay	-0.2
lemma=stay form=finite	-0.6
lemma=stay form=infinitive	-0.1
lemma=stay form=ing	0.2
lemma=stay form=past	-0.6
lemma=stay frame=object:in	0.1
lemma=stay kind=name	-0.2
lemma=stay modal	-0.1
lemma=stay next=the	-0.1
lemma=stay quote=none	-0.2
lemma=steer	0.1
lemma=steer quote=none	0.1
lemma=stem	-0.2
lemma=stem form=finite	-0.1
lemma=stem frame=object:np	-0.1
lemma=stem kind=name	-0.1
lemma=stem quote=none	-0.1
lemma=step	-0.2
lemma=step form=infinitive	-0.1
lemma=step form=past	-0.6
lemma=step frame=object:np	0.2
lemma=step kind=name	-0.5
lemma=step modal	-0.1
lemma=step quote=none	-0.2
lemma=stick	-0.2
lemma=stick form=ing	-0.2
lemma=stick frame=object:np	-0.6
lemma=stick frame=object:to	-0.7
lemma=stick kind=name	0.2
lemma=stick quote=none	-0.2
lemma=stir	-0.2
lemma=stir kind=name	-0.2
lemma=stir quote=none	-0.2
lemma=stoke	0.1
lemma=stoke quote=none	0.1
lemma=stop	-0.2
lemma=stop form=finite	-0.4
lemma=stop form=infinitive	0.1
lemma=stop form=ing	0.3
lemma=stop form=past	-0.4
lemma=stop frame=clause:ing	-0.3
lemma=stop frame=clause:to	-0.6
lemma=stop frame=object:np	0.1
lemma=stop kind=name	0.1
lemma=stop kind=noun	-0.1
lemma=stop kind=plural	-0.1
lemma=stop kind=that	-0.6
lemma=stop negated	-0.6
lemma=stop next=the	0.1
lemma=stop next=to	-0.6
lemma=stop quote=none	-0.3
lemma=stress	0.1
lemma=stress form=past	-0.2
lemma=stress frame=clause:that	-0.1
lemma=stress next=that	-0.1
lemma=stress next=the	0.2
lemma=stress quote=none	0.1
lemma=strike	-0.1
lemma=strike form=past	-0.1
lemma=strike frame=object:np	0.2
lemma=strike kind=name	0.1
lemma=strike next=a	-0.4
lemma=strike quote=none	-0.3
lemma=struggle	-0.2
lemma=struggle form=finite	-0.3
lemma=struggle form=ing	-0.2
lemma=struggle frame=clause:to	0.1
lemma=struggle frame=comment:phrase	-0.6
lemma=struggle kind=name	-0.2
lemma=struggle kind=noun	-0.1
lemma=struggle next=to	0.1
lemma=struggle quote=none	-0.2
lemma=stuck	-0.2
lemma=stuck form=finite	-0.2
lemma=stuck kind=name	-0.2
lemma=stuck quote=none	-0.1
lemma=study	-0.6
lemma=study quote=none	-0.6
lemma=stump	-0.2
lemma=submit	-0.5
lemma=submit form=past	-0.5
lemma=submit quote=none	-0.4
lemma=succeed	-0.5
lemma=succeed form=finite	-0.4
lemma=succeed form=infinitive	-0.2
lemma=succeed frame=object:np	-0.1
lemma=succeed kind=name	-0.3
lemma=succeed modal	-0.2
lemma=succeed quote=none	-0.5
lemma=sue	-0.1
lemma=sue form=finite	0.1
lemma=sue form=past	-0.3
lemma=sue frame=object:np	0.1
lemma=sue next=the	0.1
lemma=sue quote=none	-0.1
lemma=suffer	-0.6
lemma=suffer form=finite	-0.5
lemma=suffer kind=name	-0.4
lemma=suffer quote=none	-0.6
lemma=suggest	0.1
lemma=suggest form=infinitive	-0.1
lemma=suggest form=ing	0.2
lemma=suggest form=past	0.3
lemma=suggest frame=clause:bare	0.4
lemma=suggest frame=comment:open	-0.2
lemma=suggest frame=comment:phrase	-0.2
lemma=suggest frame=object:np	0.3
lemma=suggest kind=he	-0.2
lemma=suggest kind=name	0.4
lemma=suggest kind=noun	0.1
lemma=suggest kind=other	0.3
lemma=suggest kind=plural	-0.1
lemma=suggest kind=who	0.4
lemma=suggest modal	-0.1
lemma=suggest negated	0.3
lemma=suggest next=a	-0.2
lemma=suggest next=he	-0.3
lemma=suggest next=it	-0.1
lemma=suggest next=mr.	0.5
lemma=suggest next=she	0.5
lemma=suggest next=that	-0.2
lemma=suggest next=the	-0.2
lemma=suggest next=they	-0.1
lemma=suggest next=trump	0.5
lemma=suggest quote=none	0.1
lemma=suggest quote=short	0.3
lemma=sum	0.5
lemma=supply	-0.2
lemma=supply quote=none	-0.2
lemma=support	0.5
lemma=support form=finite	0.3
lemma=support form=infinitive	-0.4
lemma=support form=ing	0.3
lemma=support form=past	0.3
lemma=support frame=clause:ing	0.1
lemma=support frame=comment:open	-1.0
lemma=support frame=comment:phrase	-0.9
lemma=support frame=object:np	0.4
lemma=support frame=object:np-to	0.1
lemma=support frame=relative:object	0.4
lemma=support kind=he	0.2
lemma=support kind=name	0.2
lemma=support kind=noun	0.1
lemma=support kind=plural	0.2
lemma=support kind=which	0.4
lemma=support negated	0.1
lemma=support next=a	0.3
lemma=support next=clinton	-0.4
lemma=support next=donald	-0.3
lemma=support next=mr.	-0.5
lemma=support next=mrs.	0.1
lemma=support next=sanders	0.4
lemma=support next=the	0.2
lemma=support next=trump	-0.2
lemma=support quote=none	0.4
lemma=support quote=part	0.4
lemma=suppose	-0.8
lemma=suppose form=finite-passive	-0.7
lemma=suppose frame=clause:to	-0.4
lemma=suppose frame=passive	-0.3
lemma=suppose frame=passive+clause:to	-0.5
lemma=suppose kind=none	-0.7
lemma=suppose negated	-0.3
lemma=suppose next=to	-0.7
lemma=suppose quote=none	-0.8
lemma=surge	-0.6
lemma=surge form=past	-0.4
lemma=surge kind=name	-0.5
lemma=surge quote=none	-0.6
lemma=surpass	-0.4
lemma=surpass form=ing	-0.7
lemma=surpass frame=object:np	-0.2
lemma=surpass next=the	-0.7
lemma=surpass quote=none	-0.4
lemma=surprise	-0.4
lemma=surprise form=finite-passive	-0.6
lemma=surprise kind=none	-0.6
lemma=surprise quote=none	-0.1
lemma=surround	-0.8
lemma=surround form=ing	-0.5
lemma=surround frame=object:np	-0.5
lemma=surround kind=name	-0.4
lemma=surround next=the	-0.4
lemma=surround quote=none	-0.8
lemma=survey	-0.6
lemma=survey form=past	-0.3
lemma=survey frame=comment:phrase	-0.3
lemma=survey frame=object:np	-0.3
lemma=survey kind=noun	-0.7
lemma=survey quote=none	-0.6
lemma=survive	-0.8
lemma=survive form=finite	-0.6
lemma=survive form=past	-0.4
lemma=survive frame=object:np	-0.6
lemma=survive quote=none	-0.8
lemma=suspect	0.2
lemma=suspect form=past	0.1
lemma=suspect frame=clause:that	0.3
lemma=suspect next=that	0.3
lemma=suspect quote=none	0.2
lemma=suspend	-0.2
lemma=suspend form=finite-passive	-0.7
lemma=suspend form=infinitive	-0.2
lemma=suspend frame=object:np	0.1
lemma=suspend frame=passive	-0.4
lemma=suspend kind=name	-0.1
lemma=suspend kind=none	-0.7
lemma=suspend modal	-0.2
lemma=suspend next=his	-0.4
lemma=suspend quote=none	-0.2
lemma=sustain	-0.3
lemma=sustain form=past	-0.2
lemma=sustain frame=object:np	-0.3
lemma=sustain quote=none	-0.3
lemma=sway	-0.7
lemma=sway quote=none	-0.7
lemma=swear	-0.5
lemma=swear quote=none	-0.5
lemma=swept	-0.6
lemma=swept form=finite	-0.5
lemma=swept frame=object:np	-0.5
lemma=swept quote=none	-0.6
lemma=switch	-0.7
lemma=switch frame=object:np	-0.5
lemma=switch modal	-0.5
lemma=switch quote=none	-0.7
lemma=tackle	-0.1
lemma=tackle frame=object:np	-0.1
lemma=tackle quote=none	-0.1
lemma=take	-0.1
lemma=take form=finite	0.1
lemma=take form=ing	-0.2
lemma=take form=past	-0.4
lemma=take frame=clause:mixed	0.1
lemma=take frame=comment:open	-0.8
lemma=take frame=comment:phrase	-0.9
lemma=take frame=object:in	-0.1
lemma=take frame=object:np	-0.3
lemma=take frame=object:np-np	-0.4
lemma=take frame=object:np-to	-0.5
lemma=take frame=object:on	-0.9
lemma=take frame=object:over	-0.3
lemma=take frame=object:to	-0.2
lemma=take frame=relative:object	-0.1
lemma=take kind=he	-0.5
lemma=take kind=it	-1.2
lemma=take kind=name	-0.1
lemma=take kind=noun	-0.2
lemma=take kind=plural	-0.2
lemma=take kind=that	-1.0
lemma=take kind=they	-0.8
lemma=take kind=which	-0.7
lemma=take kind=who	0.1
lemma=take negated	-1.2
lemma=take next=1,237	-0.5
lemma=take next=2,383	-0.4
lemma=take next=a	0.2
lemma=take next=advantage	-0.9
lemma=take next=aim	0.1
lemma=take next=an	-0.6
lemma=take next=effect	-0.6
lemma=take next=heat	-0.8
lemma=take next=home	-0.8
lemma=take next=issue	0.6
lemma=take next=its	-0.5
lemma=take next=office	-0.8
lemma=take next=on	-0.4
lemma=take next=place	-1.0
lemma=take next=the	-0.3
lemma=take next=to	0.3
lemma=take next=trump	-0.6
lemma=take quote=none	-0.1
lemma=take quote=part	-0.1
lemma=take quote=short	-0.1
lemma=talk	0.2
lemma=talk form=finite	-0.1
lemma=talk form=infinitive	-0.1
lemma=talk form=ing	-0.1
lemma=talk form=past	0.5
lemma=talk frame=clause:mixed	-0.3
lemma=talk frame=comment:open	-0.4
lemma=talk frame=comment:phrase	-0.1
lemma=talk frame=object:np	-0.1
lemma=talk kind=i	0.2
lemma=talk kind=name	0.1
lemma=talk kind=none	-0.3
lemma=talk kind=noun	-0.2
lemma=talk kind=plural	-0.2
lemma=talk modal	0.2
lemma=talk negated	-0.3
lemma=talk next=about	-0.1
lemma=talk next=his	0.7
lemma=talk next=the	-0.4
lemma=talk next=to	0.3
lemma=talk quote=none	0.2
lemma=tap	-0.5
lemma=tap form=finite	-0.6
lemma=tap frame=object:into	-0.4
lemma=tap kind=name	-0.3
lemma=tap modal	0.1
lemma=tap next=the	-0.6
lemma=tap quote=none	-0.4
lemma=tape	-0.6
lemma=target	-0.1
lemma=target form=finite	0.1
lemma=target form=ing	-0.4
lemma=target form=past	0.2
lemma=target frame=object:np	0.2
lemma=target modal	-0.6
lemma=target next=the	-0.1
lemma=target quote=none	-0.1
lemma=tarnish	-0.1
lemma=tarnish frame=object:np	-0.1
lemma=tarnish quote=none	-0.1
lemma=teach	-0.2
lemma=teach form=finite	-0.1
lemma=teach form=past	-0.6
lemma=teach kind=he	-0.6
lemma=teach kind=who	-0.7
lemma=teach quote=none	-0.2
lemma=team	-0.5
lemma=team form=past	-0.5
lemma=team kind=name	-0.3
lemma=team quote=none	-0.5
lemma=ted	-0.1
lemma=ted form=finite	-0.1
lemma=ted frame=clause:bare	-0.7
lemma=ted frame=object:np	-0.2
lemma=ted kind=name	0.2
lemma=ted kind=none	-1.0
lemma=ted kind=other	-0.9
lemma=ted next=cruz	-0.1
lemma=ted quote=part	-0.6
lemma=televise	-0.7
lemma=televise form=past	-0.6
lemma=televise frame=object:np	-0.6
lemma=televise quote=none	-0.7
lemma=tell	0.0
lemma=tell form=finite	0.2
lemma=tell form=finite-passive	0.2
lemma=tell form=infinitive	0.5
lemma=tell form=ing	0.2
lemma=tell form=past	-0.5
lemma=tell frame=clause:bare	-0.2
lemma=tell frame=clause:mixed	0.2
lemma=tell frame=clause:that	0.6
lemma=tell frame=clause:to	0.1
lemma=tell frame=clause:wh	0.1
lemma=tell frame=comment	0.1
lemma=tell frame=comment:open	-0.4
lemma=tell frame=comment:phrase	-0.7
lemma=tell frame=comment:split	0.5
lemma=tell frame=direct:after-cue	0.3
lemma=tell frame=direct:before-cue	0.5
lemma=tell frame=object:np	-0.5
lemma=tell frame=object:np-np	0.1
lemma=tell frame=object:np-of	-0.4
lemma=tell frame=object:np-on	-0.1
lemma=tell frame=object:np-to	0.3
lemma=tell kind=he	-0.2
lemma=tell kind=name	-0.1
lemma=tell kind=none	-0.1
lemma=tell kind=noun	-0.1
lemma=tell kind=other	-0.2
lemma=tell kind=plural	0.5
lemma=tell kind=who	-0.3
lemma=tell modal	0.7
lemma=tell next=abc	-0.3
lemma=tell next=afp	-0.4
lemma=tell next=an	-0.2
lemma=tell next=ap	0.6
lemma=tell next=bloomberg	-0.3
lemma=tell next=breitbart	-0.4
lemma=tell next=cbs	-0.3
lemma=tell next=delegates	0.5
lemma=tell next=friends	-0.3
lemma=tell next=her	0.3
lemma=tell next=him	0.2
lemma=tell next=his	0.5
lemma=tell next=me	0.1
lemma=tell next=megyn	-0.5
lemma=tell next=mr.	-0.3
lemma=tell next=msnbc	-0.4
lemma=tell next=nbc	-0.3
lemma=tell next=reporters	0.2
lemma=tell next=reuters	-0.2
lemma=tell next=stephanopolous	-0.5
lemma=tell next=the	0.1
lemma=tell next=them	0.2
lemma=tell next=trump	0.5
lemma=tell next=us	-0.6
lemma=tell next=usa	0.1
lemma=tell next=voters	0.5
lemma=tell next=you	0.4
lemma=tell quote=all	0.6
lemma=tell quote=none	-0.3
lemma=tell quote=part	0.4
lemma=tell quote=short	0.1
lemma=tend	-0.2
lemma=tend form=finite	-0.2
lemma=tend frame=clause:to	-0.2
lemma=tend frame=comment:open	-0.4
lemma=tend kind=noun	-0.1
lemma=tend next=to	-0.2
lemma=tend quote=none	-0.2
lemma=test	-0.8
lemma=test form=finite	-0.4
lemma=test form=finite-passive	-0.4
lemma=test form=infinitive	-0.5
lemma=test frame=object:np	-0.5
lemma=test kind=none	-0.4
lemma=test modal	-0.6
lemma=test quote=none	-0.7
lemma=testify	0.5
lemma=thank	0.1
lemma=thank form=finite	-0.1
lemma=thank form=infinitive	-0.2
lemma=thank form=past	0.1
lemma=thank frame=object:about	-0.5
lemma=thank frame=object:np	0.3
lemma=thank kind=name	0.4
lemma=thank modal	-0.2
lemma=thank next=him	0.3
lemma=thank next=supporters	-0.2
lemma=thank quote=none	-0.1
lemma=thank quote=part	0.6
lemma=think	0.1
lemma=think form=finite	0.3
lemma=think form=ing	0.1
lemma=think form=past	-0.3
lemma=think frame=clause:bare	0.4
lemma=think frame=clause:that	-0.1
lemma=think frame=comment	-0.2
lemma=think frame=comment:phrase	-0.7
lemma=think frame=object:about	0.3
lemma=think frame=object:np	0.3
lemma=think frame=object:of	-0.4
lemma=think frame=relative:object	-0.7
lemma=think kind=i	0.4
lemma=think kind=name	0.4
lemma=think kind=none	0.1
lemma=think kind=noun	-0.4
lemma=think kind=other	0.6
lemma=think kind=plural	-0.1
lemma=think kind=we	0.2
lemma=think kind=who	-0.3
lemma=think modal	0.3
lemma=think negated	-0.1
lemma=think next=he	0.7
lemma=think next=it	0.1
lemma=think next=she	0.7
lemma=think next=that	-0.1
lemma=think next=the	-0.2
lemma=think next=they	0.3
lemma=think quote=none	0.1
lemma=think quote=part	0.4
lemma=think quote=short	-0.2
lemma=threaten	0.0
lemma=threaten form=finite	0.3
lemma=threaten form=ing	-0.1
lemma=threaten form=past	-0.2
lemma=threaten frame=object:np	-0.2
lemma=threaten kind=name	0.1
lemma=thrill	-0.7
lemma=thrill quote=none	-0.7
lemma=thrive	-0.6
lemma=thrive form=past	-0.5
lemma=thrive quote=none	-0.6
lemma=throw	-0.2
lemma=throw form=finite	0.2
lemma=throw form=finite-passive	-0.4
lemma=throw form=ing	-0.1
lemma=throw form=past	-0.3
lemma=throw kind=name	0.1
lemma=throw kind=none	-0.7
lemma=throw kind=noun	-0.6
lemma=throw modal	-0.1
lemma=throw next=a	-0.1
lemma=throw next=their	0.5
lemma=throw quote=none	-0.2
lemma=thwart	-0.5
lemma=thwart frame=object:np	-0.5
lemma=thwart quote=none	-0.5
lemma=tick	0.4
lemma=tick quote=none	0.2
lemma=tie	-0.3
lemma=tie form=finite-passive	-0.5
lemma=tie form=infinitive	-0.1
lemma=tie form=ing	0.1
lemma=tie form=past	-0.3
lemma=tie frame=object:np	-0.3
lemma=tie frame=object:to	-0.4
lemma=tie frame=passive	-0.6
lemma=tie kind=name	-0.3
lemma=tie kind=none	-0.5
lemma=tie kind=noun	-0.8
lemma=tie modal	-0.2
lemma=tie next=to	-0.5
lemma=tie quote=none	-0.3
lemma=tighten	-0.3
lemma=tighten quote=none	-0.3
lemma=tim	-0.7
lemma=time	-0.3
lemma=time form=finite	-0.1
lemma=time frame=clause:to	-0.5
lemma=time kind=it	-0.5
lemma=time kind=none	-0.5
lemma=time next=to	-0.5
lemma=time quote=none	-0.3
lemma=tip	-0.3
lemma=tip quote=none	-0.3
lemma=top	-0.7
lemma=top form=past	-0.5
lemma=top frame=object:np	-0.7
lemma=top kind=name	-0.5
lemma=top quote=none	-0.7
lemma=toss	0.2
lemma=touch	0.2
lemma=touch form=past	0.2
lemma=touch quote=none	0.2
lemma=tout	0.1
lemma=tout form=finite	0.1
lemma=tout form=ing	0.1
lemma=tout form=past	0.1
lemma=tout frame=object:np	0.1
lemma=tout frame=object:np-np	0.2
lemma=tout kind=name	0.4
lemma=tout kind=noun	-0.2
lemma=tout next=her	0.2
lemma=tout next=his	-0.1
lemma=trace	-0.2
lemma=trace form=past	-0.2
lemma=trace next=the	-0.6
lemma=trace quote=none	-0.2
lemma=trade	-0.1
lemma=trade form=finite	-0.1
lemma=trade form=past	-0.1
lemma=trade frame=object:np	-0.1
lemma=trade kind=it	-0.7
lemma=trade kind=name	-0.8
lemma=trade quote=none	-0.1
lemma=trail	-0.5
lemma=trail form=finite	-0.2
lemma=trail form=past	-0.5
lemma=trail frame=object:np	-0.4
lemma=trail kind=he	-0.6
lemma=trail kind=name	-0.1
lemma=trail next=clinton	-0.5
lemma=trail quote=none	-0.5
lemma=transform	-0.8
lemma=transform frame=object:np	-0.6
lemma=transform quote=none	-0.6
lemma=translate	-0.2
lemma=translate form=finite	-0.6
lemma=translate form=infinitive	-0.2
lemma=translate frame=object:into	-0.6
lemma=translate kind=name	-0.1
lemma=translate modal	-0.3
lemma=translate negated	-0.5
lemma=translate quote=none	-0.2
lemma=trash	-0.1
lemma=trash kind=name	-0.1
lemma=travel	-0.4
lemma=travel form=finite	-0.4
lemma=travel form=past	-0.7
lemma=travel kind=name	-0.6
lemma=travel quote=none	-0.4
lemma=treate	0.0
lemma=treate next=as	0.1
lemma=treate quote=none	-0.1
lemma=trigger	-0.8
lemma=trounce	-0.7
lemma=trounce form=past	-0.6
lemma=trounce kind=name	-0.4
lemma=trounce quote=none	-0.7
lemma=trust	0.0
lemma=trust frame=object:np	0.1
lemma=try	-0.2
lemma=try form=finite	-0.5
lemma=try form=ing	-0.2
lemma=try form=past	-0.2
lemma=try frame=comment:open	-0.7
lemma=try frame=comment:phrase	-0.6
lemma=try frame=relative:object	-0.6
lemma=try kind=he	-0.1
lemma=try kind=name	-0.2
lemma=try kind=none	-0.1
lemma=try kind=noun	-0.3
lemma=try kind=other	-0.8
lemma=try kind=plural	-0.6
lemma=try kind=they	-0.6
lemma=try next=a	-0.5
lemma=try quote=none	-0.1
lemma=try quote=short	-0.3
lemma=turn	-0.2
lemma=turn form=infinitive	-0.3
lemma=turn form=ing	-0.5
lemma=turn form=past	-0.1
lemma=turn frame=as:initial	-0.4
lemma=turn frame=clause:to	-0.2
lemma=turn frame=comment:open	-0.6
lemma=turn frame=comment:phrase	-0.7
lemma=turn frame=object:against	-0.3
lemma=turn frame=object:in	-0.6
lemma=turn frame=object:into	-0.6
lemma=turn frame=object:np	-0.2
lemma=turn frame=object:to	0.2
lemma=turn kind=he	-0.1
lemma=turn kind=it	-0.5
lemma=turn kind=name	0.1
lemma=turn kind=none	0.2
lemma=turn kind=noun	-1.1
lemma=turn kind=other	-0.7
lemma=turn kind=plural	-0.3
lemma=turn kind=that	-0.5
lemma=turn kind=who	-0.7
lemma=turn modal	-0.3
lemma=turn next=,	-0.6
lemma=turn next=a	-0.8
lemma=turn next=her	-0.2
lemma=turn next=his	-0.2
lemma=turn next=the	-0.3
lemma=turn next=to	-0.3
lemma=turn quote=none	-0.3
lemma=tweet	0.2
lemma=tweet form=ing	0.3
lemma=tweet frame=clause:that	0.7
lemma=tweet frame=comment:phrase	-0.2
lemma=tweet frame=direct:after-cue	0.6
lemma=tweet frame=direct:before-cue	0.4
lemma=tweet frame=object:np	0.3
lemma=tweet kind=he	-0.2
lemma=tweet kind=name	0.3
lemma=tweet kind=noun	0.2
lemma=tweet next=,	0.8
lemma=tweet next=.	0.7
lemma=tweet next=a	-0.1
lemma=tweet next=that	0.6
lemma=tweet next=the	-0.3
lemma=tweet quote=all	0.3
lemma=tweet quote=none	0.1
lemma=tweet quote=part	0.3
lemma=uncover	-0.3
lemma=uncover form=past	-0.2
lemma=uncover frame=object:np	-0.1
lemma=uncover quote=none	-0.3
lemma=undercut	-0.6
lemma=undercut quote=none	-0.6
lemma=undermin	-0.7
lemma=undermin quote=none	-0.7
lemma=undermine	-0.3
lemma=undermine form=finite	0.1
lemma=undermine frame=object:np	0.1
lemma=undermine modal	-0.3
lemma=undermine quote=none	-0.3
lemma=underscore	0.0
lemma=underscore form=finite	0.1
lemma=underscore form=finite-passive	-0.6
lemma=underscore form=ing	-0.2
lemma=underscore frame=object:np	-0.4
lemma=underscore kind=name	-0.1
lemma=underscore kind=none	-0.8
lemma=underscore next=the	0.3
lemma=understand	0.1
lemma=understand form=finite	0.2
lemma=understand form=infinitive	-0.1
lemma=understand frame=object:np	0.1
lemma=understand kind=name	-0.1
lemma=understand modal	-0.1
lemma=understand negated	0.1
lemma=understand next=the	0.1
lemma=understand quote=none	0.3
lemma=unfold	-0.6
lemma=unfold quote=none	-0.6
lemma=unify	-0.2
lemma=unify form=infinitive	-0.2
lemma=unify form=ing	-0.7
lemma=unify kind=name	-0.2
lemma=unify modal	-0.2
lemma=unify next=a	-0.5
lemma=unify next=the	0.1
lemma=unify quote=none	-0.2
lemma=unite	-0.3
lemma=unite frame=object:np	-0.6
lemma=unite kind=name	-0.2
lemma=unite kind=none	-0.6
lemma=unite quote=none	-0.3
lemma=unleash	-0.1
lemma=unleash form=finite	-0.6
lemma=unleash form=past	0.1
lemma=unleash frame=object:np	-0.1
lemma=unleash quote=none	-0.1
lemma=unload	0.0
lemma=unveil	0.1
lemma=unveil form=past	0.2
lemma=unveil frame=object:np	-0.1
lemma=unveil kind=name	-0.1
lemma=unveil next=a	0.3
lemma=unveil quote=none	0.2
lemma=update	-0.7
lemma=update form=finite-passive	-0.5
lemma=update frame=passive	-0.5
lemma=update kind=none	-0.5
lemma=update modal	-0.3
lemma=update next=to	-0.4
lemma=update quote=none	-0.7
lemma=upend	-0.4
lemma=upend kind=name	-0.2
lemma=upend quote=none	-0.4
lemma=upgrade	-0.6
lemma=upset	-0.8
lemma=upset form=finite-passive	-0.6
lemma=upset kind=none	-0.5
lemma=upset quote=none	-0.7
lemma=urge	0.2
lemma=urge form=finite	0.1
lemma=urge form=infinitive	-0.2
lemma=urge form=ing	-0.2
lemma=urge form=past	0.4
lemma=urge frame=comment:open	-0.5
lemma=urge frame=comment:phrase	-0.6
lemma=urge frame=object:np	0.1
lemma=urge frame=object:np-to	0.4
lemma=urge kind=he	0.3
lemma=urge kind=none	-0.6
lemma=urge kind=noun	-0.1
lemma=urge kind=plural	0.4
lemma=urge modal	-0.2
lemma=urge next=him	0.1
lemma=urge next=his	0.2
lemma=urge next=people	0.1
lemma=urge next=the	-0.1
lemma=urge next=them	0.2
lemma=urge next=voters	-0.7
lemma=urge quote=none	0.1
lemma=urge quote=part	0.2
lemma=use	-0.1
lemma=use form=finite	-0.4
lemma=use form=finite-passive	-1.1
lemma=use form=infinitive	0.2
lemma=use form=ing	0.3
lemma=use form=past	-0.2
lemma=use frame=clause:bare	0.4
lemma=use frame=clause:to	-0.2
lemma=use frame=comment:open	-0.6
lemma=use frame=comment:phrase	-0.4
lemma=use frame=object:as	-0.6
lemma=use frame=object:in	-0.5
lemma=use frame=object:np-to	-0.1
lemma=use frame=passive	-0.7
lemma=use frame=passive+clause:to	-0.6
lemma=use frame=relative:object	-0.8
lemma=use kind=he	-0.2
lemma=use kind=it	-0.8
lemma=use kind=none	-0.7
lemma=use kind=noun	0.1
lemma=use kind=plural	-0.7
lemma=use kind=who	0.5
lemma=use negated	0.1
lemma=use next=an	-0.6
lemma=use next=as	-0.3
lemma=use next=by	-0.7
lemma=use next=her	-0.3
lemma=use next=his	-0.3
lemma=use next=the	0.7
lemma=use next=their	-0.3
lemma=use next=to	-0.4
lemma=use quote=none	-0.4
lemma=use quote=part	0.5
lemma=use quote=short	0.4
lemma=utter	-0.4
lemma=vary	-0.6
lemma=vary quote=none	-0.6
lemma=vent	0.0
lemma=vet	-0.6
lemma=vet quote=none	-0.6
lemma=veto	0.3
lemma=veto quote=none	0.3
lemma=vie	-0.1
lemma=vie next=to	-0.7
lemma=vie quote=none	-0.1
lemma=view	0.2
lemma=view form=finite	0.3
lemma=view form=finite-passive	-0.2
lemma=view form=past	0.1
lemma=view frame=object:np	0.5
lemma=view frame=passive	-0.6
lemma=view frame=passive+object:as	-0.3
lemma=view kind=none	-0.3
lemma=view modal	0.3
lemma=view next=as	-0.3
lemma=view quote=none	0.2
lemma=violate	-0.3
lemma=violate frame=object:np	-0.2
lemma=violate kind=name	-0.2
lemma=violate quote=none	-0.3
lemma=visit	-0.6
lemma=visit form=finite	-0.4
lemma=visit form=ing	-0.3
lemma=visit form=past	-0.1
lemma=visit frame=object:np	-0.5
lemma=visit kind=he	-0.5
lemma=visit kind=name	-0.2
lemma=visit next=the	-0.6
lemma=visit quote=none	-1.0
lemma=voice	0.0
lemma=voice form=finite	-0.2
lemma=voice form=past	0.1
lemma=voice frame=object:np	0.1
lemma=volunteer	-0.2
lemma=volunteer form=past	-0.3
lemma=volunteer quote=none	-0.2
lemma=vote	0.3
lemma=vote form=finite	0.3
lemma=vote form=infinitive	-0.1
lemma=vote form=past	0.1
lemma=vote frame=clause:to	0.3
lemma=vote frame=comment:open	-0.7
lemma=vote frame=comment:phrase	-0.6
lemma=vote frame=object:against	0.3
lemma=vote frame=object:for	0.3
lemma=vote frame=object:in	0.3
lemma=vote frame=object:np	0.3
lemma=vote frame=object:on	-0.4
lemma=vote kind=he	0.5
lemma=vote kind=name	0.1
lemma=vote kind=noun	-0.1
lemma=vote kind=plural	-0.3
lemma=vote kind=they	0.1
lemma=vote kind=which	-0.2
lemma=vote kind=who	0.1
lemma=vote negated	-0.9
lemma=vote next=a	0.3
lemma=vote next=for	-0.4
lemma=vote next=in	-0.6
lemma=vote next=the	-0.1
lemma=vote next=to	0.3
lemma=vote next=trump	0.1
lemma=vote quote=none	0.3
lemma=vouch	0.3
lemma=vouch frame=object:for	0.4
lemma=vouch quote=none	0.3
lemma=vow	0.2
lemma=vow form=finite	0.5
lemma=vow form=ing	-0.1
lemma=vow frame=clause:to	-0.1
lemma=vow frame=comment:phrase	-0.6
lemma=vow kind=he	0.2
lemma=vow kind=name	-0.1
lemma=vow next=to	-0.1
lemma=vow quote=none	0.2
lemma=vow quote=part	0.2
lemma=wage	-0.3
lemma=wage next=a	-0.6
lemma=wage quote=none	-0.3
lemma=wait	-0.9
lemma=wait form=finite	-0.3
lemma=wait form=ing	-0.6
lemma=wait form=past	-0.5
lemma=wait frame=object:for	-0.5
lemma=wait kind=noun	-0.4
lemma=wait quote=none	-0.9
lemma=walk	-0.2
lemma=walk form=finite	-0.9
lemma=walk form=past	-0.1
lemma=walk frame=object:np	-0.1
lemma=walk kind=he	-0.5
lemma=walk kind=noun	-0.6
lemma=walk kind=plural	-0.6
lemma=walk next=a	-0.6
lemma=walk next=the	-0.2
lemma=walk quote=none	-0.2
lemma=want	0.0
lemma=want form=finite	-0.2
lemma=want form=ing	0.4
lemma=want form=past	0.5
lemma=want frame=clause:bare	-0.2
lemma=want frame=clause:to	0.1
lemma=want frame=comment:open	-0.4
lemma=want frame=comment:phrase	-0.5
lemma=want frame=object:np	0.1
lemma=want frame=object:np-to	0.3
lemma=want frame=relative:object	-0.5
lemma=want kind=he	0.2
lemma=want kind=i	-0.2
lemma=want kind=name	0.1
lemma=want kind=plural	-0.1
lemma=want kind=they	0.4
lemma=want kind=who	-0.2
lemma=want modal	-0.6
lemma=want negated	0.3
lemma=want next=a	0.3
lemma=want next=the	-0.1
lemma=want next=to	0.1
lemma=want quote=none	-0.1
lemma=want quote=part	0.6
lemma=warm	0.0
lemma=warn	0.2
lemma=warn form=finite	0.2
lemma=warn form=past	0.3
lemma=warn frame=clause:that	-0.2
lemma=warn frame=comment:phrase	-0.5
lemma=warn frame=object:np	0.3
lemma=warn frame=object:of	0.4
lemma=warn kind=name	0.2
lemma=warn kind=noun	0.1
lemma=warn next=of	0.3
lemma=warn next=that	-0.1
lemma=warn next=the	0.2
lemma=warn quote=none	0.1
lemma=warn quote=part	0.3
lemma=warn quote=short	0.7
lemma=watch	-0.1
lemma=watch form=infinitive	-0.2
lemma=watch form=ing	-0.2
lemma=watch frame=clause:bare	-0.2
lemma=watch frame=object:np-np	0.1
lemma=watch kind=he	-0.1
lemma=watch kind=none	-0.7
lemma=watch kind=noun	-0.5
lemma=watch next=the	-0.1
lemma=wave	-0.5
lemma=wave form=ing	-0.8
lemma=wave form=past	-0.2
lemma=wave frame=object:np	-0.7
lemma=wave kind=name	-0.3
lemma=wave quote=none	-1.0
lemma=weaken	-0.6
lemma=weaken quote=none	-0.6
lemma=wear	-1.0
lemma=wear form=finite	-0.5
lemma=wear form=ing	-0.7
lemma=wear frame=object:np	-0.5
lemma=wear kind=name	-0.6
lemma=wear kind=none	-0.4
lemma=wear next=a	-0.7
lemma=wear quote=none	-0.5
lemma=wear quote=part	-0.8
lemma=weigh	-0.3
lemma=weigh form=finite	-0.7
lemma=weigh quote=none	-0.3
lemma=welcome	0.3
lemma=welcome form=finite	-0.5
lemma=welcome form=past	0.5
lemma=welcome frame=object:np	0.3
lemma=welcome kind=name	0.2
lemma=welcome quote=none	0.4
lemma=whip	-0.5
lemma=whip kind=name	-0.5
lemma=widen	-0.7
lemma=widen form=finite	-0.4
lemma=widen form=ing	-0.6
lemma=widen frame=clause:bare	-0.3
lemma=widen frame=object:np	-0.6
lemma=widen kind=name	-0.7
lemma=widen next=her	-0.5
lemma=widen quote=none	-0.7
lemma=will	-0.3
lemma=will form=finite	-0.3
lemma=will frame=clause:bare	-0.4
lemma=will frame=object:np	-1.0
lemma=will kind=name	-0.6
lemma=will kind=none	-0.5
lemma=will kind=noun	0.2
lemma=will next=likely	-0.3
lemma=will next=the	-0.7
lemma=will quote=none	-0.2
lemma=will quote=short	-0.6
lemma=win	-0.4
lemma=win form=finite	-1.7
lemma=win form=finite-passive	-0.5
lemma=win form=infinitive	-0.1
lemma=win form=ing	0.3
lemma=win form=past	-1.2
lemma=win frame=comment	-0.2
lemma=win frame=comment:open	-0.4
lemma=win frame=comment:phrase	-0.2
lemma=win frame=object:at	0.2
lemma=win frame=object:by	-0.9
lemma=win frame=object:in	-0.8
lemma=win frame=object:np	-0.9
lemma=win frame=object:np-np	-0.1
lemma=win frame=object:np-on	-0.5
lemma=win frame=object:np-to	-0.4
lemma=win frame=object:over	-1.3
lemma=win frame=passive	-0.4
lemma=win frame=relative:object	-0.9
lemma=win kind=he	-0.2
lemma=win kind=it	-0.7
lemma=win kind=name	-0.6
lemma=win kind=none	-0.8
lemma=win kind=noun	0.1
lemma=win kind=other	-1.1
lemma=win kind=plural	-0.4
lemma=win kind=who	-1.0
lemma=win negated	-0.3
lemma=win next=a	-0.3
lemma=win next=all	0.2
lemma=win next=an	-0.6
lemma=win next=by	-0.2
lemma=win next=florida	-0.5
lemma=win next=in	-0.5
lemma=win next=just	-0.5
lemma=win next=least	0.2
lemma=win next=more	-0.6
lemma=win next=new	-0.4
lemma=win next=only	-0.4
lemma=win next=primaries	-0.4
lemma=win next=the	-0.3
lemma=win next=their	-0.4
lemma=win quote=none	-0.5
lemma=win quote=part	0.4
lemma=withdraw	0.1
lemma=withdraw quote=none	0.1
lemma=withhold	0.0
lemma=withhold frame=object:np	0.2
lemma=witness	0.2
lemma=witness quote=none	0.2
lemma=wonder	0.3
lemma=wonder form=infinitive	-0.1
lemma=wonder form=past	0.4
lemma=wonder frame=clause:wh	0.2
lemma=wonder next=if	0.2
lemma=wonder next=whether	0.2
lemma=wonder quote=none	0.2
lemma=word	-0.3
lemma=word form=finite-passive	-0.5
lemma=word kind=none	-0.6
lemma=word quote=none	-0.5
lemma=work	-0.2
lemma=work form=finite	-0.6
lemma=work form=infinitive	0.2
lemma=work form=ing	-0.4
lemma=work form=past	-0.8
lemma=work frame=clause:to	0.3
lemma=work frame=comment	-0.2
lemma=work frame=comment:open	-0.4
lemma=work frame=comment:phrase	-0.3
lemma=work frame=object:as	-0.5
lemma=work frame=object:at	-0.2
lemma=work frame=object:for	-1.4
lemma=work frame=object:in	-0.5
lemma=work frame=object:np	-0.7
lemma=work frame=object:on	-0.3
lemma=work frame=object:with	0.2
lemma=work kind=he	0.1
lemma=work kind=it	-0.8
lemma=work kind=name	-0.1
lemma=work kind=noun	-1.2
lemma=work kind=other	-0.5
lemma=work kind=plural	-0.6
lemma=work kind=that	-0.6
lemma=work kind=which	-0.5
lemma=work kind=who	-1.2
lemma=work modal	0.1
lemma=work next=a	-0.6
lemma=work next=an	-0.4
lemma=work next=as	-0.5
lemma=work next=for	-0.4
lemma=work next=on	-0.4
lemma=work next=the	-0.5
lemma=work next=to	0.1
lemma=work quote=none	-0.2
lemma=work quote=part	-0.1
lemma=worry	0.2
lemma=worry form=finite	0.6
lemma=worry form=finite-passive	-0.6
lemma=worry form=infinitive	-0.2
lemma=worry form=past	0.5
lemma=worry frame=clause:that	0.2
lemma=worry frame=object:about	-0.3
lemma=worry frame=object:np	0.3
lemma=worry frame=passive	-0.7
lemma=worry kind=name	0.5
lemma=worry kind=none	-0.8
lemma=worry kind=noun	0.2
lemma=worry kind=plural	0.3
lemma=worry modal	-0.4
lemma=worry next=about	-0.1
lemma=worry next=that	0.1
lemma=worry next=the	0.1
lemma=worry quote=none	0.2
lemma=would	-0.2
lemma=would form=finite	-0.2
lemma=would frame=comment:open	-0.4
lemma=would frame=object:np	0.3
lemma=would quote=none	-0.2
lemma=wound	-0.6
lemma=wound quote=none	-0.6
lemma=wrap	-0.3
lemma=write	0.0
lemma=write form=finite	0.2
lemma=write form=finite-passive	0.3
lemma=write form=infinitive	-0.2
lemma=write form=ing	-0.4
lemma=write frame=clause:bare	0.2
lemma=write frame=clause:mixed	0.1
lemma=write frame=clause:that	0.1
lemma=write frame=comment	0.2
lemma=write frame=comment:open	-0.6
lemma=write frame=comment:phrase	-0.1
lemma=write frame=comment:split	0.1
lemma=write frame=direct:before-cue	0.4
lemma=write frame=direct:colon	0.2
lemma=write frame=object:about	0.2
lemma=write frame=object:by	-0.7
lemma=write frame=object:in	-0.2
lemma=write frame=object:np	-0.2
lemma=write frame=object:on	-0.2
lemma=write kind=he	0.1
lemma=write kind=name	0.1
lemma=write kind=none	0.1
lemma=write kind=plural	-0.2
lemma=write kind=who	-0.4
lemma=write modal	-0.1
lemma=write next=,	0.3
lemma=write next=.	0.9
lemma=write next=:	0.4
lemma=write next=QUOTE	-0.2
lemma=write next=a	-0.1
lemma=write next=an	-0.1
lemma=write next=by	-0.2
lemma=write next=his	-0.5
lemma=write next=on	0.6
lemma=write next=that	0.2
lemma=write next=the	0.2
lemma=write next=to	-0.1
lemma=write quote=all	0.5
lemma=write quote=none	-0.4
lemma=write quote=part	0.2
lemma=write quote=short	-0.1
lemma=yell	0.0
lemma=yell quote=short	0.1
lemma=yield	-0.2
lemma=yield frame=object:np	-0.7
lemma=yield quote=none	-0.2
lemma=—	-0.5
lemma=— form=none	-0.5
lemma=— frame=direct:signature	-0.5
modal='d	-0.2
modal='d how=before	-0.2
modal='ll	-0.4
modal='ll how=before	-0.4
modal=ca	-0.3
modal=ca how=before	-0.2
modal=can	-0.4
modal=can how=apposition	-0.2
modal=can how=before	-0.4
modal=can how=inverted	-0.3
modal=can how=none	-0.2
modal=can how=relative	0.1
modal=could	-0.3
modal=could how=apposition	0.1
modal=could how=before	-0.3
modal=could how=by	-0.7
modal=could how=far	-0.6
modal=could how=inverted	-0.5
modal=could how=relative	0.1
modal=could how=shared	-0.7
modal=may	-0.5
modal=may how=apposition	-0.1
modal=may how=before	-0.5
modal=may how=inverted	-0.1
modal=may how=none	-0.4
modal=may how=relative	-0.1
modal=might	-0.4
modal=might how=before	-0.3
modal=might how=none	-0.5
modal=might how=relative	-0.1
modal=must	-0.2
modal=must how=before	-0.1
modal=should how=none	-0.3
modal=to how=by	-0.1
modal=to how=following	0.1
modal=to how=infinitive	0.1
modal=to how=none	-0.3
modal=to how=participle	-0.4
modal=will	-0.1
modal=will how=apposition	-0.8
modal=will how=before	-0.3
modal=will how=by	-0.3
modal=will how=far	0.5
modal=will how=main	-0.6
modal=will how=none	-0.3
modal=will how=relative	-0.6
modal=will how=shared	-0.2
modal=wo	-0.6
modal=wo how=before	-0.8
modal=would	-0.1
modal=would how=apposition	-0.1
modal=would how=far	0.3
modal=would how=inverted	-0.6
modal=would how=main	0.1
modal=would how=none	-0.3
modal=would how=relative	-0.4
modal=would how=shared	-0.8
negated	0.1
opener=ADP	-0.3
opener=ADV	-0.3
opener=AUX	-0.1
opener=CCONJ	-0.1
opener=INTJ	-0.5
opener=NOUN	-0.1
opener=NUM	-0.7
opener=PART	0.2
opener=PROPN	-0.1
opener=PUNCT	0.2
opener=SYM	-0.3
opener=VERB	0.1
rule=according-to	0.1
rule=according-to before=,	0.1
rule=according-to form=none	0.1
rule=according-to how=after	0.1
rule=according-to kind=name	0.1
rule=according-to kind=noun	0.1
rule=according-to kind=plural	0.1
rule=according-to length=14	0.4
rule=according-to length=29	0.5
rule=according-to length=7	-0.3
rule=according-to length=long	-0.4
rule=according-to quote=none	0.1
rule=according-to quote=part	0.3
rule=according-to quote=short	-0.1
rule=according-to:initial	0.1
rule=according-to:initial before=.	0.3
rule=according-to:initial form=none	0.1
rule=according-to:initial how=after	0.1
rule=according-to:initial kind=noun	0.2
rule=according-to:initial kind=plural	0.2
rule=according-to:initial length=14	0.4
rule=according-to:initial length=long	1.0
rule=according-to:initial quote=none	0.1
rule=according-to:initial quote=part	-0.1
rule=according-to:split kind=name	0.3
rule=according-to:split length=29	-0.2
rule=according-to:split length=long	0.2
rule=as:final	-0.5
rule=as:final before=as	-0.4
rule=as:final form=finite	-0.1
rule=as:final form=finite-passive	-0.5
rule=as:final form=past	-0.5
rule=as:final how=before	-0.5
rule=as:final kind=he	-0.3
rule=as:final kind=it	-0.5
rule=as:final kind=name	-0.2
rule=as:final kind=noun	-0.4
rule=as:final kind=plural	-0.5
rule=as:final kind=they	-0.6
rule=as:final length=14	-0.1
rule=as:final length=29	-0.8
rule=as:final length=3	-0.5
rule=as:final length=long	-0.1
rule=as:final quote=none	-0.2
rule=as:final quote=part	-0.7
rule=as:final quote=short	-0.5
rule=as:initial	-0.1
rule=as:initial before=as	-0.1
rule=as:initial form=finite	-0.3
rule=as:initial form=past	-0.1
rule=as:initial how=before	-0.1
rule=as:initial kind=he	-0.6
rule=as:initial kind=it	-0.4
rule=as:initial kind=name	0.2
rule=as:initial kind=noun	0.1
rule=as:initial kind=plural	-0.6
rule=as:initial kind=they	-0.3
rule=as:initial length=14	0.2
rule=as:initial length=29	-0.2
rule=as:initial length=7	-0.1
rule=as:initial length=long	-0.2
rule=as:initial quote=all	0.3
rule=as:initial quote=none	-0.4
rule=as:initial quote=part	-0.2
rule=as:initial quote=short	-0.2
rule=clause:bare before='	0.3
rule=clause:bare before=)	0.1
rule=clause:bare before=,	0.3
rule=clause:bare before=-	-0.1
rule=clause:bare before=.	0.2
rule=clause:bare before=:	-0.1
rule=clause:bare before=;	0.2
rule=clause:bare before=?	-0.2
rule=clause:bare before=ADV	-0.1
rule=clause:bare before=DET	-0.9
rule=clause:bare before=NOUN	-0.2
rule=clause:bare before=PRON	-0.1
rule=clause:bare before=PROPN	-0.1
rule=clause:bare before=QUOTE	0.3
rule=clause:bare before=VERB	-0.4
rule=clause:bare before=and	-0.1
rule=clause:bare before=as	-0.2
rule=clause:bare before=at	0.2
rule=clause:bare before=because	-0.1
rule=clause:bare before=but	0.4
rule=clause:bare before=for	-0.2
rule=clause:bare before=from	-0.4
rule=clause:bare before=if	-0.2
rule=clause:bare before=in	-0.5
rule=clause:bare before=of	-0.1
rule=clause:bare before=on	-0.2
rule=clause:bare before=or	-0.5
rule=clause:bare before=than	0.1
rule=clause:bare before=that	-0.2
rule=clause:bare before=though	-0.2
rule=clause:bare before=to	-0.1
rule=clause:bare before=whether	-0.5
rule=clause:bare before=while	-0.1
rule=clause:bare before=with	-0.1
rule=clause:bare before=—	0.7
rule=clause:bare form=finite	0.1
rule=clause:bare form=finite-passive	-0.1
rule=clause:bare form=infinitive	-0.1
rule=clause:bare form=ing	-0.2
rule=clause:bare how=apposition	-0.1
rule=clause:bare how=attached	-0.1
rule=clause:bare how=before	0.1
rule=clause:bare how=by	-0.3
rule=clause:bare how=far	0.1
rule=clause:bare how=following	-0.3
rule=clause:bare how=infinitive	-0.2
rule=clause:bare how=main	-0.1
rule=clause:bare how=none	-0.5
rule=clause:bare how=relative	-0.2
rule=clause:bare how=shared	-0.1
rule=clause:bare kind=he	0.4
rule=clause:bare kind=i	0.1
rule=clause:bare kind=it	-0.2
rule=clause:bare kind=none	-0.5
rule=clause:bare kind=noun	-0.1
rule=clause:bare kind=other	-0.2
rule=clause:bare kind=plural	0.2
rule=clause:bare kind=that	-0.1
rule=clause:bare kind=they	-0.2
rule=clause:bare kind=this	-0.4
rule=clause:bare kind=we	0.3
rule=clause:bare kind=which	-0.4
rule=clause:bare kind=who	-0.2
rule=clause:bare length=1	-0.9
rule=clause:bare length=14	0.2
rule=clause:bare length=29	0.2
rule=clause:bare length=3	-0.5
rule=clause:bare length=7	-0.1
rule=clause:bare length=long	-0.4
rule=clause:bare quote=part	-0.1
rule=clause:bare quote=short	0.1
rule=clause:bare+told	0.2
rule=clause:bare+told before=.	0.2
rule=clause:bare+told before=QUOTE	0.3
rule=clause:bare+told form=finite	-0.1
rule=clause:bare+told form=ing	-0.2
rule=clause:bare+told form=past	0.5
rule=clause:bare+told how=apposition	0.1
rule=clause:bare+told how=before	0.2
rule=clause:bare+told how=participle	-0.2
rule=clause:bare+told kind=he	-0.1
rule=clause:bare+told kind=name	0.8
rule=clause:bare+told kind=noun	-0.3
rule=clause:bare+told length=29	0.4
rule=clause:bare+told quote=none	0.1
rule=clause:bare+told quote=part	0.1
rule=clause:bare+told quote=short	0.2
rule=clause:ing before=,	0.3
rule=clause:ing before=.	0.1
rule=clause:ing before=ADV	-0.5
rule=clause:ing before=NOUN	0.1
rule=clause:ing before=PRON	-0.3
rule=clause:ing before=PROPN	-0.4
rule=clause:ing before=QUOTE	0.4
rule=clause:ing before=VERB	-0.2
rule=clause:ing before=and	0.1
rule=clause:ing before=as	-0.2
rule=clause:ing form=finite	0.1
rule=clause:ing form=infinitive	-0.2
rule=clause:ing form=ing	0.2
rule=clause:ing form=past	-0.2
rule=clause:ing how=apposition	-0.4
rule=clause:ing how=far	-0.2
rule=clause:ing how=infinitive	-0.1
rule=clause:ing how=none	-0.2
rule=clause:ing how=relative	-0.2
rule=clause:ing how=shared	0.3
rule=clause:ing kind=he	-0.1
rule=clause:ing kind=it	-0.5
rule=clause:ing kind=none	-0.2
rule=clause:ing kind=other	-0.1
rule=clause:ing kind=plural	-0.1
rule=clause:ing kind=that	-0.6
rule=clause:ing kind=which	-0.1
rule=clause:ing kind=who	-0.2
rule=clause:ing length=1	-0.8
rule=clause:ing length=14	0.5
rule=clause:ing length=29	0.3
rule=clause:ing length=3	-0.6
rule=clause:ing length=7	-0.3
rule=clause:ing length=long	0.2
rule=clause:ing quote=none	-0.2
rule=clause:ing quote=part	0.2
rule=clause:ing quote=short	0.3
rule=clause:mixed	0.1
rule=clause:mixed before=,	0.4
rule=clause:mixed before=-	-0.3
rule=clause:mixed before=.	0.2
rule=clause:mixed before=ADV	0.2
rule=clause:mixed before=NOUN	0.2
rule=clause:mixed before=PRON	0.2
rule=clause:mixed before=PROPN	0.2
rule=clause:mixed before=QUOTE	0.2
rule=clause:mixed before=VERB	-0.4
rule=clause:mixed before=after	-0.5
rule=clause:mixed before=and	0.4
rule=clause:mixed before=as	0.1
rule=clause:mixed before=but	-0.2
rule=clause:mixed before=that	-0.6
rule=clause:mixed before=while	-0.1
rule=clause:mixed form=finite-passive	0.3
rule=clause:mixed form=infinitive	0.2
rule=clause:mixed form=ing	-0.1
rule=clause:mixed form=past	-0.1
rule=clause:mixed how=apposition	-0.1
rule=clause:mixed how=before	-0.2
rule=clause:mixed how=far	0.6
rule=clause:mixed how=following	0.1
rule=clause:mixed how=participle	0.1
rule=clause:mixed how=relative	0.1
rule=clause:mixed how=shared	-0.3
rule=clause:mixed kind=he	0.3
rule=clause:mixed kind=it	-0.1
rule=clause:mixed kind=plural	0.2
rule=clause:mixed kind=that	-0.1
rule=clause:mixed kind=who	-0.1
rule=clause:mixed length=29	0.2
rule=clause:mixed length=3	0.1
rule=clause:mixed length=7	-0.2
rule=clause:mixed length=long	0.3
rule=clause:mixed quote=none	-0.5
rule=clause:mixed quote=part	0.2
rule=clause:mixed quote=short	-0.2
rule=clause:that before=)	0.4
rule=clause:that before=,	0.5
rule=clause:that before=.	0.4
rule=clause:that before=:	-0.1
rule=clause:that before=?	-0.1
rule=clause:that before=NOUN	-0.1
rule=clause:that before=PRON	-0.4
rule=clause:that before=PROPN	-0.6
rule=clause:that before=QUOTE	0.8
rule=clause:that before=VERB	-0.7
rule=clause:that before=after	-0.5
rule=clause:that before=although	0.3
rule=clause:that before=and	0.3
rule=clause:that before=as	-0.2
rule=clause:that before=but	0.1
rule=clause:that before=in	-0.6
rule=clause:that before=that	-0.9
rule=clause:that before=with	0.2
rule=clause:that before=—	0.1
rule=clause:that form=finite-passive	0.4
rule=clause:that form=infinitive	-0.3
rule=clause:that form=past	0.1
rule=clause:that how=apposition	0.5
rule=clause:that how=before	0.3
rule=clause:that how=far	-0.2
rule=clause:that how=following	0.2
rule=clause:that how=infinitive	0.3
rule=clause:that how=main	-0.2
rule=clause:that how=none	-0.5
rule=clause:that how=participle	-0.1
rule=clause:that how=relative	-0.1
rule=clause:that how=shared	-0.3
rule=clause:that kind=he	0.3
rule=clause:that kind=i	-0.2
rule=clause:that kind=it	-0.6
rule=clause:that kind=name	0.2
rule=clause:that kind=none	-0.5
rule=clause:that kind=noun	-0.2
rule=clause:that kind=other	0.1
rule=clause:that kind=plural	0.1
rule=clause:that kind=that	-0.5
rule=clause:that kind=they	0.2
rule=clause:that kind=this	-0.5
rule=clause:that kind=we	0.1
rule=clause:that kind=which	0.3
rule=clause:that kind=who	-0.2
rule=clause:that kind=you	0.3
rule=clause:that length=14	0.1
rule=clause:that length=29	0.1
rule=clause:that length=3	-0.2
rule=clause:that length=7	-0.1
rule=clause:that length=long	-0.2
rule=clause:that quote=part	-0.1
rule=clause:that quote=short	0.1
rule=clause:that+far	0.1
rule=clause:that+far before=,	0.1
rule=clause:that+far form=finite	-0.2
rule=clause:that+far form=finite-passive	-0.1
rule=clause:that+far form=past	0.1
rule=clause:that+far how=apposition	0.7
rule=clause:that+far how=before	0.1
rule=clause:that+far how=by	-0.3
rule=clause:that+far kind=name	0.3
rule=clause:that+far length=14	0.6
rule=clause:that+far length=29	-0.1
rule=clause:that+far length=long	-0.4
rule=clause:that+far quote=none	0.2
rule=clause:that+far quote=part	-0.3
rule=clause:that+told before=,	0.5
rule=clause:that+told before=.	0.2
rule=clause:that+told before=NOUN	-0.4
rule=clause:that+told before=QUOTE	0.3
rule=clause:that+told before=VERB	-0.2
rule=clause:that+told before=and	0.6
rule=clause:that+told form=infinitive	0.2
rule=clause:that+told form=ing	-0.1
rule=clause:that+told form=past	0.2
rule=clause:that+told how=apposition	0.7
rule=clause:that+told how=before	0.3
rule=clause:that+told how=infinitive	0.5
rule=clause:that+told how=main	-0.3
rule=clause:that+told how=participle	-0.1
rule=clause:that+told how=shared	-0.3
rule=clause:that+told kind=he	0.1
rule=clause:that+told kind=name	0.5
rule=clause:that+told kind=noun	-0.2
rule=clause:that+told kind=other	-0.1
rule=clause:that+told kind=plural	0.1
rule=clause:that+told length=29	0.5
rule=clause:that+told length=7	-0.1
rule=clause:that+told quote=none	0.1
rule=clause:that+told quote=part	0.2
rule=clause:that+told quote=short	0.1
rule=clause:to before=,	-0.1
rule=clause:to before=-	0.2
rule=clause:to before=.	-0.1
rule=clause:to before=:	0.3
rule=clause:to before=;	0.1
rule=clause:to before=?	-0.7
rule=clause:to before=ADJ	0.1
rule=clause:to before=AUX	-0.4
rule=clause:to before=DET	-0.4
rule=clause:to before=NOUN	-0.3
rule=clause:to before=NUM	-0.4
rule=clause:to before=PART	-0.5
rule=clause:to before=PRON	0.1
rule=clause:to before=PROPN	-0.1
rule=clause:to before=QUOTE	0.1
rule=clause:to before=VERB	-0.1
rule=clause:to before=after	0.3
rule=clause:to before=as	-0.2
rule=clause:to before=because	0.3
rule=clause:to before=in	0.1
rule=clause:to before=of	0.4
rule=clause:to before=on	-0.1
rule=clause:to before=than	-0.5
rule=clause:to before=that	-0.1
rule=clause:to before=though	0.7
rule=clause:to before=to	-0.6
rule=clause:to before=whether	-0.3
rule=clause:to before=with	0.1
rule=clause:to before=—	0.1
rule=clause:to form=finite-passive	-0.1
rule=clause:to form=infinitive	-0.1
rule=clause:to how=apposition	0.1
rule=clause:to how=attached	-0.1
rule=clause:to how=by	-0.4
rule=clause:to how=far	-0.4
rule=clause:to how=following	-0.1
rule=clause:to how=infinitive	-0.3
rule=clause:to how=main	0.1
rule=clause:to how=participle	0.2
rule=clause:to how=relative	0.2
rule=clause:to kind=he	0.2
rule=clause:to kind=i	0.3
rule=clause:to kind=noun	-0.1
rule=clause:to kind=other	-0.4
rule=clause:to kind=plural	-0.4
rule=clause:to kind=that	-0.1
rule=clause:to kind=they	-0.3
rule=clause:to kind=we	0.1
rule=clause:to kind=who	-0.1
rule=clause:to kind=you	0.1
rule=clause:to length=14	0.1
rule=clause:to length=29	0.3
rule=clause:to length=3	-0.7
rule=clause:to length=7	-0.2
rule=clause:to length=long	0.3
rule=clause:to quote=none	-0.1
rule=clause:to quote=part	0.3
rule=clause:to+far before=,	0.2
rule=clause:to+far before=.	-0.4
rule=clause:to+far before=NOUN	-0.7
rule=clause:to+far before=QUOTE	-0.4
rule=clause:to+far form=finite	0.3
rule=clause:to+far form=finite-passive	-0.2
rule=clause:to+far form=infinitive	-0.1
rule=clause:to+far form=past	-0.2
rule=clause:to+far how=before	0.1
rule=clause:to+far how=by	-0.2
rule=clause:to+far how=far	0.3
rule=clause:to+far how=main	-0.2
rule=clause:to+far how=none	-0.1
rule=clause:to+far kind=name	0.1
rule=clause:to+far kind=none	-0.1
rule=clause:to+far kind=noun	-0.4
rule=clause:to+far length=3	-0.2
rule=clause:to+far length=7	-0.2
rule=clause:to+far quote=none	-0.1
rule=clause:to+far quote=part	0.4
rule=clause:to+told before=,	-0.1
rule=clause:to+told before=ADV	0.6
rule=clause:to+told before=NOUN	-0.1
rule=clause:to+told before=QUOTE	0.2
rule=clause:to+told before=VERB	-0.1
rule=clause:to+told before=and	0.5
rule=clause:to+told before=but	0.1
rule=clause:to+told form=finite	-0.3
rule=clause:to+told form=infinitive	0.1
rule=clause:to+told form=ing	-0.2
rule=clause:to+told form=past	0.2
rule=clause:to+told how=apposition	0.1
rule=clause:to+told how=attached	-0.1
rule=clause:to+told how=before	0.4
rule=clause:to+told how=main	0.1
rule=clause:to+told how=none	-0.7
rule=clause:to+told how=participle	-0.3
rule=clause:to+told kind=name	0.2
rule=clause:to+told kind=none	-0.7
rule=clause:to+told kind=noun	0.1
rule=clause:to+told kind=plural	0.3
rule=clause:to+told length=14	0.3
rule=clause:to+told length=29	-0.2
rule=clause:to+told length=7	-0.1
rule=clause:to+told quote=none	-0.1
rule=clause:to+told quote=part	0.4
rule=clause:wh	0.1
rule=clause:wh before=,	-0.1
rule=clause:wh before=-	-0.2
rule=clause:wh before=ADJ	0.2
rule=clause:wh before=ADV	0.6
rule=clause:wh before=AUX	-0.1
rule=clause:wh before=NOUN	0.4
rule=clause:wh before=PRON	-0.1
rule=clause:wh before=PROPN	-0.3
rule=clause:wh before=QUOTE	0.4
rule=clause:wh before=and	-0.6
rule=clause:wh before=as	0.2
rule=clause:wh before=but	-0.2
rule=clause:wh before=that	-0.4
rule=clause:wh form=finite	-0.2
rule=clause:wh form=ing	0.2
rule=clause:wh how=apposition	0.1
rule=clause:wh how=attached	0.1
rule=clause:wh how=before	0.3
rule=clause:wh how=far	-0.3
rule=clause:wh how=following	-0.9
rule=clause:wh how=infinitive	0.4
rule=clause:wh how=main	-0.1
rule=clause:wh how=none	0.2
rule=clause:wh how=participle	-0.2
rule=clause:wh how=relative	-0.4
rule=clause:wh how=shared	0.1
rule=clause:wh kind=he	0.1
rule=clause:wh kind=i	-0.2
rule=clause:wh kind=it	-0.3
rule=clause:wh kind=none	0.2
rule=clause:wh kind=noun	-0.2
rule=clause:wh kind=other	0.3
rule=clause:wh kind=plural	-0.1
rule=clause:wh kind=that	-0.2
rule=clause:wh kind=they	0.5
rule=clause:wh kind=we	-0.1
rule=clause:wh kind=which	-0.6
rule=clause:wh kind=who	-0.1
rule=clause:wh length=1	-0.2
rule=clause:wh length=14	0.2
rule=clause:wh length=29	0.1
rule=clause:wh length=3	-0.2
rule=clause:wh length=7	-0.1
rule=clause:wh length=long	-0.3
rule=clause:wh quote=none	0.1
rule=clause:wh quote=part	-0.1
rule=clause:wh quote=short	0.2
rule=clause:wh+far form=past	-0.5
rule=clause:wh+far how=before	-0.1
rule=clause:wh+far length=14	0.1
rule=clause:wh+far quote=none	-0.1
rule=clause:wh+told	0.1
rule=clause:wh+told before=,	-0.1
rule=clause:wh+told before=.	0.3
rule=clause:wh+told before=ADV	-0.2
rule=clause:wh+told before=QUOTE	0.1
rule=clause:wh+told form=infinitive	-0.3
rule=clause:wh+told form=ing	0.3
rule=clause:wh+told form=past	0.3
rule=clause:wh+told how=before	0.2
rule=clause:wh+told kind=name	0.2
rule=clause:wh+told length=14	-0.1
rule=clause:wh+told length=29	0.1
rule=clause:wh+told length=7	0.2
rule=clause:wh+told quote=none	0.1
rule=clause:when	-0.1
rule=clause:when before=,	-0.3
rule=clause:when before=.	0.2
rule=clause:when before=NOUN	-0.6
rule=clause:when before=PRON	-0.5
rule=clause:when before=QUOTE	-0.6
rule=clause:when before=VERB	-0.6
rule=clause:when before=but	0.2
rule=clause:when form=finite	0.2
rule=clause:when form=finite-passive	-0.6
rule=clause:when form=infinitive	0.3
rule=clause:when form=ing	-0.2
rule=clause:when form=past	-0.4
rule=clause:when how=apposition	-0.3
rule=clause:when how=before	-0.2
rule=clause:when how=far	0.3
rule=clause:when how=none	-0.7
rule=clause:when how=participle	-0.2
rule=clause:when how=relative	-0.5
rule=clause:when kind=it	-0.6
rule=clause:when kind=name	-0.4
rule=clause:when kind=none	-0.7
rule=clause:when kind=noun	-0.5
rule=clause:when kind=plural	-0.5
rule=clause:when kind=that	-0.5
rule=clause:when length=14	-0.3
rule=clause:when length=29	-0.2
rule=clause:when quote=part	-0.4
rule=clause:when+far	-0.3
rule=clause:when+far before=.	-0.6
rule=clause:when+far form=finite	-0.7
rule=clause:when+far form=past	-0.5
rule=clause:when+far how=before	-0.8
rule=clause:when+far kind=name	-0.1
rule=clause:when+far length=14	-0.1
rule=clause:when+far quote=none	-0.3
rule=clause:when+told before=.	-0.3
rule=clause:when+told before=QUOTE	-0.2
rule=clause:when+told form=infinitive	-0.1
rule=clause:when+told form=past	0.1
rule=clause:when+told how=before	-0.3
rule=clause:when+told kind=name	0.1
rule=clause:when+told quote=none	-0.2
rule=clause:when+told quote=part	0.2
rule=comment	-0.3
rule=comment before=,	-0.1
rule=comment before=-	-0.9
rule=comment before=—	-0.6
rule=comment form=finite	-0.5
rule=comment how=before	-0.2
rule=comment how=relative	-1.1
rule=comment kind=he	-0.2
rule=comment kind=noun	0.4
rule=comment kind=other	-0.6
rule=comment kind=plural	-0.4
rule=comment kind=they	-0.4
rule=comment kind=which	-0.7
rule=comment kind=who	-0.8
rule=comment length=14	-0.4
rule=comment length=29	0.1
rule=comment length=3	-0.5
rule=comment length=7	-0.7
rule=comment length=long	0.5
rule=comment quote=none	-0.3
rule=comment quote=part	0.1
rule=comment-inverted	-0.2
rule=comment-inverted before=,	-0.1
rule=comment-inverted before=-	-0.5
rule=comment-inverted before=—	-0.6
rule=comment-inverted form=finite	-0.8
rule=comment-inverted how=inverted	-0.2
rule=comment-inverted kind=name	0.1
rule=comment-inverted kind=noun	-0.4
rule=comment-inverted kind=other	-0.4
rule=comment-inverted kind=plural	-0.4
rule=comment-inverted length=14	-0.2
rule=comment-inverted length=7	-0.5
rule=comment-inverted length=long	-0.2
rule=comment-inverted quote=part	-0.4
rule=comment:open	-0.4
rule=comment:open before=,	-0.4
rule=comment:open before=-	-0.4
rule=comment:open before=--	-0.6
rule=comment:open before=–	-0.7
rule=comment:open before=—	-1.0
rule=comment:open form=finite	-0.5
rule=comment:open form=past	-0.2
rule=comment:open how=apposition	-0.2
rule=comment:open how=before	-0.3
rule=comment:open how=relative	-1.0
rule=comment:open kind=he	-0.4
rule=comment:open kind=i	-0.7
rule=comment:open kind=it	-0.4
rule=comment:open kind=noun	0.1
rule=comment:open kind=other	-1.0
rule=comment:open kind=plural	-0.4
rule=comment:open kind=that	-0.3
rule=comment:open kind=they	-0.9
rule=comment:open kind=this	-0.1
rule=comment:open kind=we	-0.6
rule=comment:open kind=which	-0.7
rule=comment:open kind=who	-1.2
rule=comment:open kind=you	-0.4
rule=comment:open length=14	-0.3
rule=comment:open length=29	-0.1
rule=comment:open length=3	-1.2
rule=comment:open length=7	-0.5
rule=comment:open length=long	-0.5
rule=comment:open quote=none	-0.5
rule=comment:open quote=part	0.3
rule=comment:open quote=short	-0.4
rule=comment:open-inverted	-0.4
rule=comment:open-inverted before=,	-0.3
rule=comment:open-inverted before=-	-0.5
rule=comment:open-inverted before=—	-0.5
rule=comment:open-inverted form=finite	-1.0
rule=comment:open-inverted form=past	-0.1
rule=comment:open-inverted how=inverted	-0.4
rule=comment:open-inverted kind=he	-1.1
rule=comment:open-inverted kind=it	-0.3
rule=comment:open-inverted kind=name	-0.2
rule=comment:open-inverted kind=noun	-0.3
rule=comment:open-inverted kind=other	-0.1
rule=comment:open-inverted kind=plural	-0.7
rule=comment:open-inverted length=14	-0.2
rule=comment:open-inverted length=29	-0.4
rule=comment:open-inverted length=7	-0.2
rule=comment:open-inverted length=long	-0.4
rule=comment:open-inverted quote=none	-0.3
rule=comment:open-inverted quote=short	-0.6
rule=comment:phrase	-0.4
rule=comment:phrase before=,	-0.4
rule=comment:phrase before=-	-0.2
rule=comment:phrase before=--	-0.5
rule=comment:phrase before=–	-0.6
rule=comment:phrase before=—	-0.6
rule=comment:phrase form=finite	-0.4
rule=comment:phrase form=past	-0.4
rule=comment:phrase how=apposition	-1.0
rule=comment:phrase how=before	-0.2
rule=comment:phrase how=relative	-0.8
rule=comment:phrase kind=he	-0.2
rule=comment:phrase kind=i	-0.9
rule=comment:phrase kind=it	-0.2
rule=comment:phrase kind=name	-0.5
rule=comment:phrase kind=other	-0.4
rule=comment:phrase kind=plural	-0.5
rule=comment:phrase kind=that	-0.2
rule=comment:phrase kind=they	-0.1
rule=comment:phrase kind=this	-0.2
rule=comment:phrase kind=we	-0.8
rule=comment:phrase kind=which	-0.7
rule=comment:phrase kind=who	-0.8
rule=comment:phrase kind=you	-0.4
rule=comment:phrase length=1	-1.1
rule=comment:phrase length=14	0.5
rule=comment:phrase length=29	0.4
rule=comment:phrase length=3	-1.2
rule=comment:phrase length=7	-0.8
rule=comment:phrase quote=none	-0.6
rule=comment:phrase quote=part	0.7
rule=comment:phrase-inverted	-0.3
rule=comment:phrase-inverted before=,	-0.3
rule=comment:phrase-inverted before=-	-0.4
rule=comment:phrase-inverted before=—	-0.7
rule=comment:phrase-inverted form=finite	-0.1
rule=comment:phrase-inverted form=past	-0.5
rule=comment:phrase-inverted how=inverted	-0.3
rule=comment:phrase-inverted kind=he	-0.4
rule=comment:phrase-inverted kind=name	-0.1
rule=comment:phrase-inverted kind=noun	-0.4
rule=comment:phrase-inverted kind=other	-0.7
rule=comment:phrase-inverted kind=plural	-0.4
rule=comment:phrase-inverted length=14	-0.6
rule=comment:phrase-inverted length=29	-0.1
rule=comment:phrase-inverted length=3	-0.5
rule=comment:phrase-inverted length=7	-0.3
rule=comment:phrase-inverted length=long	-0.6
rule=comment:phrase-inverted quote=none	-0.6
rule=comment:phrase-inverted quote=part	0.1
rule=comment:phrase-inverted quote=short	0.1
rule=comment:split	-0.1
rule=comment:split before=—	-0.6
rule=comment:split form=finite	-0.2
rule=comment:split how=relative	-0.6
rule=comment:split kind=name	0.2
rule=comment:split kind=noun	-0.2
rule=comment:split kind=other	-0.3
rule=comment:split kind=plural	0.1
rule=comment:split kind=they	-0.1
rule=comment:split kind=which	-0.5
rule=comment:split kind=who	-0.6
rule=comment:split length=14	-0.1
rule=comment:split length=29	0.1
rule=comment:split length=7	-0.2
rule=comment:split length=long	-0.1
rule=comment:split quote=none	0.2
rule=comment:split quote=part	-0.1
rule=comment:split quote=short	-0.3
rule=comment:split-inverted	-0.3
rule=comment:split-inverted before=,	-0.4
rule=comment:split-inverted form=finite	-0.4
rule=comment:split-inverted form=past	-0.4
rule=comment:split-inverted how=inverted	-0.3
rule=comment:split-inverted kind=name	-0.1
rule=comment:split-inverted kind=noun	-0.9
rule=comment:split-inverted kind=plural	-0.4
rule=comment:split-inverted length=29	-0.3
rule=comment:split-inverted length=long	-0.2
rule=comment:split-inverted quote=none	0.2
rule=comment:split-inverted quote=part	-0.6
rule=comment:split-inverted quote=short	-0.6
rule=direct:after-cue	-0.1
rule=direct:after-cue before=,	0.1
rule=direct:after-cue before=.	0.6
rule=direct:after-cue before=ADV	0.4
rule=direct:after-cue before=NOUN	-0.1
rule=direct:after-cue before=PRON	-0.1
rule=direct:after-cue before=PROPN	0.2
rule=direct:after-cue before=QUOTE	-0.2
rule=direct:after-cue before=VERB	-0.8
rule=direct:after-cue before=and	-0.2
rule=direct:after-cue before=that	-0.1
rule=direct:after-cue form=finite-passive	-0.3
rule=direct:after-cue form=ing	0.1
rule=direct:after-cue how=apposition	0.3
rule=direct:after-cue how=far	0.2
rule=direct:after-cue how=infinitive	0.1
rule=direct:after-cue how=inverted	0.8
rule=direct:after-cue how=main	-0.6
rule=direct:after-cue how=none	-0.1
rule=direct:after-cue how=participle	0.4
rule=direct:after-cue how=shared	0.1
rule=direct:after-cue kind=he	0.1
rule=direct:after-cue kind=it	-0.1
rule=direct:after-cue kind=none	-0.1
rule=direct:after-cue kind=other	0.1
rule=direct:after-cue kind=that	0.1
rule=direct:after-cue kind=they	0.1
rule=direct:after-cue kind=who	-0.2
rule=direct:after-cue length=1	-0.6
rule=direct:after-cue length=14	0.2
rule=direct:after-cue length=29	0.5
rule=direct:after-cue length=3	-0.2
rule=direct:after-cue length=7	-0.3
rule=direct:after-cue length=long	0.5
rule=direct:after-cue quote=part	0.1
rule=direct:after-cue quote=short	-0.3
rule=direct:after-cue+told	-0.1
rule=direct:after-cue+told before=,	0.6
rule=direct:after-cue+told before=.	0.2
rule=direct:after-cue+told form=ing	0.5
rule=direct:after-cue+told how=before	-0.1
rule=direct:after-cue+told how=participle	0.4
rule=direct:after-cue+told kind=he	-0.3
rule=direct:after-cue+told kind=name	0.6
rule=direct:after-cue+told length=7	0.1
rule=direct:after-cue+told length=long	0.6
rule=direct:after-cue+told quote=all	0.1
rule=direct:after-cue+told quote=short	-0.2
rule=direct:before-cue	-0.1
rule=direct:before-cue before=QUOTE	-0.1
rule=direct:before-cue form=finite	-0.3
rule=direct:before-cue how=apposition	0.1
rule=direct:before-cue how=before	-0.1
rule=direct:before-cue how=relative	-0.6
rule=direct:before-cue kind=it	0.6
rule=direct:before-cue kind=noun	0.2
rule=direct:before-cue kind=plural	-0.4
rule=direct:before-cue kind=that	-0.3
rule=direct:before-cue kind=which	-0.3
rule=direct:before-cue length=1	0.7
rule=direct:before-cue length=29	0.2
rule=direct:before-cue length=3	-0.1
rule=direct:before-cue length=7	-0.2
rule=direct:before-cue length=long	0.2
rule=direct:before-cue quote=all	0.5
rule=direct:before-cue quote=part	-0.6
rule=direct:before-cue quote=short	-0.5
rule=direct:before-cue-inverted form=finite	0.1
rule=direct:before-cue-inverted form=past	0.4
rule=direct:before-cue-inverted kind=noun	0.1
rule=direct:before-cue-inverted kind=other	0.3
rule=direct:before-cue-inverted kind=plural	-0.6
rule=direct:before-cue-inverted length=1	0.3
rule=direct:before-cue-inverted length=14	-0.1
rule=direct:before-cue-inverted length=29	0.4
rule=direct:before-cue-inverted length=3	-0.1
rule=direct:before-cue-inverted length=7	0.1
rule=direct:before-cue-inverted length=long	0.3
rule=direct:before-cue-inverted quote=all	0.2
rule=direct:before-cue-inverted quote=part	0.1
rule=direct:before-cue-inverted quote=short	-0.4
rule=direct:colon before=,	0.2
rule=direct:colon before=.	-0.3
rule=direct:colon before=ADV	-0.4
rule=direct:colon before=PRON	-0.6
rule=direct:colon before=QUOTE	0.7
rule=direct:colon before=VERB	-0.1
rule=direct:colon form=finite	0.3
rule=direct:colon form=finite-passive	-0.7
rule=direct:colon form=infinitive	-0.2
rule=direct:colon form=ing	-0.5
rule=direct:colon how=apposition	1.1
rule=direct:colon how=before	0.3
rule=direct:colon how=far	-0.7
rule=direct:colon how=infinitive	0.1
rule=direct:colon how=main	-0.3
rule=direct:colon how=none	-0.3
rule=direct:colon how=participle	-0.3
rule=direct:colon kind=he	-0.1
rule=direct:colon kind=it	-0.1
rule=direct:colon kind=name	0.1
rule=direct:colon kind=none	-0.3
rule=direct:colon kind=noun	0.2
rule=direct:colon kind=other	-0.4
rule=direct:colon kind=plural	-0.1
rule=direct:colon length=1	-0.4
rule=direct:colon length=14	-0.1
rule=direct:colon length=29	0.1
rule=direct:colon length=3	-0.7
rule=direct:colon length=7	-0.2
rule=direct:colon length=long	0.4
rule=direct:colon quote=all	0.6
rule=direct:colon quote=none	-0.5
rule=direct:colon quote=short	0.2
rule=direct:colon+told	-0.3
rule=direct:colon+told before=,	-0.1
rule=direct:colon+told form=finite	-0.1
rule=direct:colon+told form=past	-0.1
rule=direct:colon+told how=before	0.5
rule=direct:colon+told kind=name	-0.2
rule=direct:colon+told length=long	-0.3
rule=direct:colon+told quote=all	-0.3
rule=direct:next-line	-0.2
rule=direct:next-line before=.	-0.1
rule=direct:next-line before=as	0.5
rule=direct:next-line form=finite	-0.5
rule=direct:next-line form=past	0.3
rule=direct:next-line how=before	0.2
rule=direct:next-line how=none	-0.4
rule=direct:next-line kind=he	0.4
rule=direct:next-line kind=name	-0.2
rule=direct:next-line kind=none	-0.4
rule=direct:next-line length=long	0.3
rule=direct:next-line quote=all	-0.2
rule=direct:object-colon before=,	0.8
rule=direct:object-colon before=.	-0.2
rule=direct:object-colon before=QUOTE	0.2
rule=direct:object-colon form=finite	-0.2
rule=direct:object-colon form=past	0.2
rule=direct:object-colon how=apposition	0.1
rule=direct:object-colon kind=he	0.1
rule=direct:object-colon kind=name	0.2
rule=direct:object-colon kind=noun	-0.1
rule=direct:object-colon length=14	-0.2
rule=direct:object-colon length=29	0.3
rule=direct:object-colon length=long	-0.1
rule=direct:object-colon quote=all	-0.1
rule=direct:signature	-0.5
rule=direct:signature before=QUOTE	-0.3
rule=direct:signature form=none	-0.5
rule=direct:signature how=after	-0.5
rule=direct:split	-0.1
rule=direct:split before=QUOTE	-0.1
rule=direct:split form=past	-0.1
rule=direct:split kind=name	0.2
rule=direct:split length=14	0.6
rule=direct:split length=29	0.1
rule=direct:split quote=all	1.9
rule=direct:split quote=part	-0.6
rule=label before=.	-0.8
rule=label kind=name	-0.1
rule=label kind=noun	0.2
rule=label length=1	-0.9
rule=label length=14	0.5
rule=label length=29	-0.2
rule=label length=3	-0.9
rule=label length=7	0.4
rule=label length=long	-0.5
rule=label quote=none	-0.1
rule=label quote=part	0.1
rule=label quote=short	0.3
rule=label+quote	0.1
rule=label+quote form=none	0.1
rule=label+quote how=label	0.1
rule=label+quote kind=name	0.2
rule=label+quote length=14	0.1
rule=label+quote length=7	0.1
rule=label+quote quote=all	0.1
rule=label:capitals	-0.1
rule=label:capitals before=.	-0.4
rule=label:capitals form=none	-0.1
rule=label:capitals how=label	-0.1
rule=label:capitals kind=name	-0.1
rule=label:capitals length=14	0.3
rule=label:capitals length=29	-0.7
rule=label:capitals length=3	-0.7
rule=label:capitals quote=none	-0.3
rule=label:phrase	-0.2
rule=label:phrase before=ADJ	-1.1
rule=label:phrase before=ADV	-1.0
rule=label:phrase before=AUX	-0.7
rule=label:phrase before=DET	-0.8
rule=label:phrase before=NOUN	-0.7
rule=label:phrase before=PROPN	0.2
rule=label:phrase before=VERB	-0.5
rule=label:phrase before=and	-0.5
rule=label:phrase before=for	-1.0
rule=label:phrase before=from	-0.7
rule=label:phrase before=in	-1.0
rule=label:phrase before=of	-0.8
rule=label:phrase before=on	-0.9
rule=label:phrase before=to	-0.6
rule=label:phrase before=with	-0.8
rule=label:phrase form=none	-0.2
rule=label:phrase how=label	-0.2
rule=label:phrase kind=name	-0.1
rule=label:phrase kind=none	-0.4
rule=label:phrase kind=noun	-1.0
rule=label:phrase kind=other	-0.8
rule=label:phrase kind=plural	-0.3
rule=label:phrase length=1	-0.9
rule=label:phrase length=14	-0.2
rule=label:phrase length=29	-0.8
rule=label:phrase length=3	-1.0
rule=label:phrase length=7	-0.5
rule=label:phrase length=long	-0.3
rule=label:phrase quote=none	-0.3
rule=label:phrase quote=part	-0.2
rule=label:phrase+quote	-0.2
rule=label:phrase+quote before=-	0.5
rule=label:phrase+quote before=ADJ	-0.6
rule=label:phrase+quote before=ADV	-0.7
rule=label:phrase+quote before=VERB	-0.1
rule=label:phrase+quote before=and	0.4
rule=label:phrase+quote before=in	-0.7
rule=label:phrase+quote before=of	-0.8
rule=label:phrase+quote before=on	-0.8
rule=label:phrase+quote before=to	-0.4
rule=label:phrase+quote form=none	-0.2
rule=label:phrase+quote how=label	-0.2
rule=label:phrase+quote kind=name	0.1
rule=label:phrase+quote kind=none	-0.6
rule=label:phrase+quote kind=noun	-0.5
rule=label:phrase+quote kind=plural	-0.5
rule=label:phrase+quote length=14	-0.3
rule=label:phrase+quote length=29	-0.7
rule=label:phrase+quote length=7	-1.1
rule=label:phrase+quote length=long	0.3
rule=label:phrase+quote quote=all	-0.1
rule=label:phrase+quote quote=part	-1.0
rule=label:transcript kind=name	-0.1
rule=noun:about before=,	-0.2
rule=noun:about before=.	-0.1
rule=noun:about before=AUX	-0.4
rule=noun:about before=VERB	-0.1
rule=noun:about before=and	-0.4
rule=noun:about before=at	-0.2
rule=noun:about before=in	-0.2
rule=noun:about before=of	0.4
rule=noun:about before=to	0.1
rule=noun:about before=with	-0.7
rule=noun:about how=possessive	-0.1
rule=noun:about kind=name	0.2
rule=noun:about kind=other	-0.2
rule=noun:about length=1	-0.6
rule=noun:about length=14	-0.3
rule=noun:about length=3	0.1
rule=noun:about length=7	-0.2
rule=noun:about quote=none	0.1
rule=noun:against	-0.1
rule=noun:against before=AUX	-0.9
rule=noun:against before=VERB	-0.5
rule=noun:against before=for	-0.4
rule=noun:against before=in	0.2
rule=noun:against before=of	-0.2
rule=noun:against form=none	-0.1
rule=noun:against how=none	-0.2
rule=noun:against how=possessive	-0.1
rule=noun:against kind=none	-0.2
rule=noun:against kind=other	-0.8
rule=noun:against length=1	-0.9
rule=noun:against length=14	-1.0
rule=noun:against length=3	-0.6
rule=noun:against length=7	0.2
rule=noun:against quote=none	-0.2
rule=noun:for	-0.1
rule=noun:for before=,	-0.6
rule=noun:for before=-	-0.6
rule=noun:for before=.	-0.5
rule=noun:for before=ADV	-0.7
rule=noun:for before=AUX	-1.2
rule=noun:for before=NOUN	-1.0
rule=noun:for before=PART	-0.7
rule=noun:for before=PRON	-0.7
rule=noun:for before=QUOTE	-0.2
rule=noun:for before=VERB	-0.1
rule=noun:for before=and	-0.4
rule=noun:for before=as	0.1
rule=noun:for before=at	-0.8
rule=noun:for before=for	-0.1
rule=noun:for before=in	-0.4
rule=noun:for before=of	-0.8
rule=noun:for before=on	-0.1
rule=noun:for before=out	-0.5
rule=noun:for before=to	-0.1
rule=noun:for before=under	-0.4
rule=noun:for before=while	-0.7
rule=noun:for before=with	-1.1
rule=noun:for before=—	-0.5
rule=noun:for form=none	-0.1
rule=noun:for how=none	-0.2
rule=noun:for how=possessive	0.1
rule=noun:for kind=none	-0.2
rule=noun:for kind=noun	0.2
rule=noun:for kind=other	-0.4
rule=noun:for length=1	-0.9
rule=noun:for length=14	0.3
rule=noun:for length=29	-0.1
rule=noun:for length=3	-0.6
rule=noun:for length=7	-0.4
rule=noun:for quote=part	-0.4
rule=noun:for quote=short	-0.8
rule=noun:in	-0.1
rule=noun:in before=,	-1.2
rule=noun:in before=-	-1.2
rule=noun:in before=.	-1.8
rule=noun:in before=:	-0.6
rule=noun:in before=ADJ	-0.7
rule=noun:in before=ADV	-1.1
rule=noun:in before=AUX	-0.9
rule=noun:in before=NOUN	-1.2
rule=noun:in before=PART	-1.0
rule=noun:in before=PRON	-0.8
rule=noun:in before=PROPN	-0.9
rule=noun:in before=VERB	-0.4
rule=noun:in before=about	-0.8
rule=noun:in before=across	-0.7
rule=noun:in before=after	-0.5
rule=noun:in before=among	-0.8
rule=noun:in before=and	-1.0
rule=noun:in before=as	-1.4
rule=noun:in before=at	-0.8
rule=noun:in before=before	-0.7
rule=noun:in before=but	-1.3
rule=noun:in before=by	-1.0
rule=noun:in before=during	-0.4
rule=noun:in before=for	-0.5
rule=noun:in before=from	-1.1
rule=noun:in before=in	-1.3
rule=noun:in before=into	-0.7
rule=noun:in before=on	-0.7
rule=noun:in before=out	-0.7
rule=noun:in before=over	-0.2
rule=noun:in before=since	-0.5
rule=noun:in before=than	-0.7
rule=noun:in before=that	-0.9
rule=noun:in before=to	-0.2
rule=noun:in before=up	-0.8
rule=noun:in before=with	-0.8
rule=noun:in form=none	-0.1
rule=noun:in how=none	-0.2
rule=noun:in how=possessive	-0.3
rule=noun:in kind=name	-0.6
rule=noun:in kind=none	-0.2
rule=noun:in kind=noun	-1.2
rule=noun:in kind=other	-0.1
rule=noun:in length=1	-1.6
rule=noun:in length=29	0.1
rule=noun:in length=3	-1.0
rule=noun:in length=7	-0.7
rule=noun:in length=long	-0.7
rule=noun:in quote=none	-0.1
rule=noun:in quote=part	-1.3
rule=noun:in quote=short	-0.3
rule=noun:of	-0.1
rule=noun:of before=,	-1.1
rule=noun:of before=--	-0.8
rule=noun:of before=.	-0.4
rule=noun:of before=:	-0.4
rule=noun:of before=;	-0.2
rule=noun:of before=ADJ	-0.3
rule=noun:of before=ADV	-1.1
rule=noun:of before=AUX	-0.5
rule=noun:of before=NOUN	-0.3
rule=noun:of before=PART	-1.1
rule=noun:of before=PRON	-0.5
rule=noun:of before=PROPN	-1.1
rule=noun:of before=QUOTE	-0.3
rule=noun:of before=VERB	-0.4
rule=noun:of before=about	0.3
rule=noun:of before=after	-0.2
rule=noun:of before=against	-0.6
rule=noun:of before=among	-0.6
rule=noun:of before=and	-0.6
rule=noun:of before=around	-0.6
rule=noun:of before=as	-0.2
rule=noun:of before=at	-0.7
rule=noun:of before=before	-0.1
rule=noun:of before=between	-0.5
rule=noun:of before=beyond	-0.5
rule=noun:of before=but	-0.6
rule=noun:of before=by	-0.3
rule=noun:of before=despite	-0.1
rule=noun:of before=during	-0.3
rule=noun:of before=for	-0.4
rule=noun:of before=from	-0.8
rule=noun:of before=if	-0.7
rule=noun:of before=in	-0.3
rule=noun:of before=into	-0.1
rule=noun:of before=of	-0.5
rule=noun:of before=off	-0.7
rule=noun:of before=on	-0.7
rule=noun:of before=or	-0.1
rule=noun:of before=out	-0.5
rule=noun:of before=over	-1.1
rule=noun:of before=since	-0.9
rule=noun:of before=than	-0.9
rule=noun:of before=that	0.3
rule=noun:of before=through	-0.6
rule=noun:of before=to	-1.1
rule=noun:of before=up	-1.0
rule=noun:of before=while	-0.6
rule=noun:of before=within	-0.7
rule=noun:of before=—	-0.8
rule=noun:of form=none	-0.1
rule=noun:of how=none	-0.2
rule=noun:of how=possessive	0.1
rule=noun:of kind=name	0.2
rule=noun:of kind=none	-0.2
rule=noun:of kind=noun	-0.9
rule=noun:of length=1	-0.9
rule=noun:of length=14	0.2
rule=noun:of length=29	0.1
rule=noun:of length=3	-0.5
rule=noun:of length=long	-0.7
rule=noun:of quote=all	0.1
rule=noun:of quote=none	-0.1
rule=noun:of quote=short	-0.4
rule=noun:on	-0.1
rule=noun:on before=,	-1.1
rule=noun:on before=-	-0.7
rule=noun:on before=ADV	-0.6
rule=noun:on before=AUX	-1.1
rule=noun:on before=NOUN	0.2
rule=noun:on before=PRON	-0.6
rule=noun:on before=QUOTE	-0.7
rule=noun:on before=VERB	-0.2
rule=noun:on before=after	-0.7
rule=noun:on before=and	-1.4
rule=noun:on before=as	-0.7
rule=noun:on before=at	-0.8
rule=noun:on before=by	-0.7
rule=noun:on before=during	-0.9
rule=noun:on before=for	-1.0
rule=noun:on before=from	-0.6
rule=noun:on before=in	-0.5
rule=noun:on before=into	-0.7
rule=noun:on before=of	-0.3
rule=noun:on before=on	-0.9
rule=noun:on before=to	-0.2
rule=noun:on before=up	-1.0
rule=noun:on before=with	-0.3
rule=noun:on form=none	-0.1
rule=noun:on how=none	-0.5
rule=noun:on how=possessive	-0.1
rule=noun:on kind=name	-0.2
rule=noun:on kind=none	-0.5
rule=noun:on kind=noun	-0.7
rule=noun:on kind=other	-0.1
rule=noun:on length=1	-0.1
rule=noun:on length=14	-0.4
rule=noun:on length=3	-0.6
rule=noun:on length=7	-0.4
rule=noun:on quote=none	-0.1
rule=noun:on quote=part	-0.1
rule=noun:on quote=short	-0.3
rule=noun:over	-0.1
rule=noun:over before=,	0.1
rule=noun:over before=AUX	0.1
rule=noun:over before=and	-0.2
rule=noun:over before=by	-0.7
rule=noun:over before=in	-0.2
rule=noun:over before=of	-0.5
rule=noun:over form=none	-0.1
rule=noun:over how=none	0.1
rule=noun:over how=possessive	-1.1
rule=noun:over kind=name	-0.6
rule=noun:over kind=none	0.1
rule=noun:over kind=other	-0.7
rule=noun:over length=1	-0.9
rule=noun:over length=14	0.2
rule=noun:over length=29	-0.5
rule=noun:over length=3	-0.6
rule=noun:over length=7	-0.5
rule=noun:over quote=none	-0.2
rule=noun:that before=,	-0.5
rule=noun:that before=-	-0.3
rule=noun:that before=.	-0.6
rule=noun:that before=ADJ	-0.6
rule=noun:that before=AUX	0.2
rule=noun:that before=VERB	-0.2
rule=noun:that before=as	0.4
rule=noun:that before=at	-1.0
rule=noun:that before=but	-0.2
rule=noun:that before=by	-0.4
rule=noun:that before=despite	0.1
rule=noun:that before=during	-0.6
rule=noun:that before=for	-0.3
rule=noun:that before=from	-0.5
rule=noun:that before=in	-0.9
rule=noun:that before=of	-0.5
rule=noun:that before=on	-0.2
rule=noun:that before=to	-0.6
rule=noun:that before=with	-1.2
rule=noun:that before=—	-0.7
rule=noun:that how=possessive	-0.1
rule=noun:that kind=name	-0.3
rule=noun:that length=14	-0.3
rule=noun:that length=3	-1.1
rule=noun:that length=7	-0.1
rule=noun:that length=long	-0.4
rule=noun:that quote=none	0.1
rule=noun:that quote=part	-0.6
rule=noun:that quote=short	-0.5
rule=noun:to	-0.1
rule=noun:to before=(	-0.4
rule=noun:to before=,	-0.5
rule=noun:to before=-	-0.7
rule=noun:to before=.	-0.1
rule=noun:to before=;	-0.6
rule=noun:to before=ADJ	-0.7
rule=noun:to before=ADV	-1.2
rule=noun:to before=AUX	-0.3
rule=noun:to before=PART	-0.6
rule=noun:to before=PRON	-0.9
rule=noun:to before=PROPN	-0.7
rule=noun:to before=QUOTE	-0.9
rule=noun:to before=VERB	0.1
rule=noun:to before=about	-0.7
rule=noun:to before=after	-0.8
rule=noun:to before=and	-0.5
rule=noun:to before=as	0.2
rule=noun:to before=at	-0.9
rule=noun:to before=but	-0.4
rule=noun:to before=by	-0.4
rule=noun:to before=despite	0.3
rule=noun:to before=during	-0.6
rule=noun:to before=for	-0.5
rule=noun:to before=from	-0.6
rule=noun:to before=in	-0.5
rule=noun:to before=of	-0.2
rule=noun:to before=off	-0.7
rule=noun:to before=on	-1.2
rule=noun:to before=or	-0.5
rule=noun:to before=out	-0.5
rule=noun:to before=over	-0.7
rule=noun:to before=that	-0.1
rule=noun:to before=to	-1.3
rule=noun:to before=under	-0.5
rule=noun:to before=with	-0.5
rule=noun:to form=none	-0.1
rule=noun:to how=none	-0.3
rule=noun:to kind=name	-0.2
rule=noun:to kind=none	-0.3
rule=noun:to kind=other	-0.1
rule=noun:to kind=plural	-0.6
rule=noun:to length=1	-0.4
rule=noun:to length=14	0.3
rule=noun:to length=29	-0.5
rule=noun:to length=3	-0.6
rule=noun:to length=7	-0.3
rule=noun:to length=long	-0.1
rule=noun:to quote=none	-0.2
rule=noun:to quote=part	0.3
rule=noun:to quote=short	-0.1
rule=noun:wh	-0.2
rule=noun:wh before=,	-0.6
rule=noun:wh before=VERB	-0.1
rule=noun:wh before=in	-0.8
rule=noun:wh form=none	-0.2
rule=noun:wh how=possessive	-0.6
rule=noun:wh length=14	-0.3
rule=noun:wh length=29	-0.1
rule=noun:wh length=7	-0.1
rule=noun:wh quote=none	-0.1
rule=noun:with	-0.1
rule=noun:with before=,	-0.5
rule=noun:with before=-	-0.8
rule=noun:with before=.	-1.2
rule=noun:with before=AUX	-0.5
rule=noun:with before=PART	-0.9
rule=noun:with before=PROPN	-0.6
rule=noun:with before=VERB	-1.0
rule=noun:with before=after	-0.9
rule=noun:with before=and	-1.4
rule=noun:with before=as	0.1
rule=noun:with before=at	-0.9
rule=noun:with before=by	-0.9
rule=noun:with before=during	-0.7
rule=noun:with before=for	-0.9
rule=noun:with before=from	-0.7
rule=noun:with before=in	-0.3
rule=noun:with before=into	-0.8
rule=noun:with before=of	-0.7
rule=noun:with before=on	-0.4
rule=noun:with before=to	-0.9
rule=noun:with before=with	0.2
rule=noun:with form=none	-0.1
rule=noun:with how=none	-0.2
rule=noun:with how=possessive	-0.2
rule=noun:with kind=name	-0.8
rule=noun:with kind=none	-0.2
rule=noun:with kind=other	-0.1
rule=noun:with length=1	-1.5
rule=noun:with length=14	-0.1
rule=noun:with length=29	-0.2
rule=noun:with length=3	-0.6
rule=noun:with length=7	-0.6
rule=noun:with quote=none	-0.1
rule=noun:with quote=part	-0.2
rule=noun:with quote=short	-0.7
rule=object:about	0.1
rule=object:about before=,	0.3
rule=object:about before=.	-0.1
rule=object:about before=ADV	0.5
rule=object:about before=NOUN	-0.4
rule=object:about before=PRON	0.2
rule=object:about before=PROPN	-0.1
rule=object:about before=QUOTE	-0.4
rule=object:about before=VERB	0.5
rule=object:about before=and	0.6
rule=object:about before=but	-0.1
rule=object:about form=finite	0.3
rule=object:about form=finite-passive	-0.3
rule=object:about form=infinitive	-0.2
rule=object:about form=ing	0.1
rule=object:about form=past	0.1
rule=object:about how=apposition	0.2
rule=object:about how=attached	-0.1
rule=object:about how=before	0.2
rule=object:about how=far	-0.1
rule=object:about how=following	-0.5
rule=object:about how=infinitive	-0.2
rule=object:about how=main	-0.2
rule=object:about how=none	0.2
rule=object:about how=participle	0.3
rule=object:about how=relative	0.2
rule=object:about how=shared	0.3
rule=object:about kind=he	0.1
rule=object:about kind=name	-0.2
rule=object:about kind=none	0.2
rule=object:about kind=noun	0.2
rule=object:about kind=other	-0.2
rule=object:about kind=plural	0.2
rule=object:about kind=they	0.1
rule=object:about kind=who	0.2
rule=object:about kind=you	-0.1
rule=object:about length=1	0.2
rule=object:about length=14	0.1
rule=object:about length=29	0.1
rule=object:about length=7	-0.1
rule=object:about length=long	0.5
rule=object:about quote=part	0.3
rule=object:about quote=short	0.4
rule=object:about+told	-0.2
rule=object:about+told before=,	-0.2
rule=object:about+told before=.	-0.2
rule=object:about+told before=QUOTE	0.3
rule=object:about+told form=finite	-0.4
rule=object:about+told form=infinitive	0.2
rule=object:about+told form=ing	-0.4
rule=object:about+told form=past	0.2
rule=object:about+told how=main	0.1
rule=object:about+told how=participle	-0.2
rule=object:about+told kind=he	0.2
rule=object:about+told kind=name	0.2
rule=object:about+told kind=noun	0.1
rule=object:about+told length=1	-0.2
rule=object:about+told length=14	0.1
rule=object:about+told length=29	-0.2
rule=object:about+told length=7	0.1
rule=object:about+told quote=none	0.1
rule=object:after	-0.2
rule=object:after before=,	0.2
rule=object:after before=NOUN	-0.7
rule=object:after before=QUOTE	-0.9
rule=object:after form=finite	0.1
rule=object:after form=finite-passive	-0.8
rule=object:after form=infinitive	-0.2
rule=object:after form=ing	-0.2
rule=object:after form=past	-0.2
rule=object:after how=before	-0.4
rule=object:after how=infinitive	-0.2
rule=object:after how=none	-0.1
rule=object:after kind=name	-0.2
rule=object:after kind=none	-0.1
rule=object:after kind=noun	-0.7
rule=object:after kind=other	0.1
rule=object:after kind=plural	-0.2
rule=object:after length=14	-0.5
rule=object:after length=29	-0.2
rule=object:after length=3	-0.2
rule=object:after length=7	-0.4
rule=object:after quote=none	-0.2
rule=object:against	0.1
rule=object:against before=,	0.5
rule=object:against before=.	-0.4
rule=object:against before=NOUN	-0.2
rule=object:against before=VERB	-0.7
rule=object:against form=finite	0.1
rule=object:against form=infinitive	-0.4
rule=object:against form=ing	-0.6
rule=object:against form=past	0.2
rule=object:against how=before	0.5
rule=object:against how=infinitive	-0.2
rule=object:against how=main	-0.3
rule=object:against how=none	-0.2
rule=object:against kind=he	0.4
rule=object:against kind=name	0.2
rule=object:against kind=none	-0.2
rule=object:against kind=noun	-0.9
rule=object:against kind=plural	-0.3
rule=object:against kind=who	-0.1
rule=object:against length=1	0.1
rule=object:against length=29	-0.2
rule=object:against length=3	0.1
rule=object:against length=7	-0.3
rule=object:against quote=none	0.2
rule=object:around	-0.3
rule=object:around before=.	-0.2
rule=object:around how=before	-0.2
rule=object:around kind=name	-0.1
rule=object:around length=3	-0.4
rule=object:around length=7	-0.8
rule=object:around quote=none	-0.2
rule=object:as before=.	-0.6
rule=object:as before=ADV	-0.1
rule=object:as before=AUX	-0.7
rule=object:as before=NOUN	-0.2
rule=object:as before=PRON	0.2
rule=object:as before=PROPN	0.7
rule=object:as before=QUOTE	-0.6
rule=object:as before=VERB	-0.5
rule=object:as before=and	-0.3
rule=object:as before=but	-0.2
rule=object:as before=in	-0.6
rule=object:as before=on	-0.1
rule=object:as before=that	-0.2
rule=object:as form=finite-passive	-0.1
rule=object:as form=infinitive	0.1
rule=object:as form=past	-0.5
rule=object:as how=apposition	-0.7
rule=object:as how=attached	-0.8
rule=object:as how=before	-0.3
rule=object:as how=far	-0.1
rule=object:as how=infinitive	0.3
rule=object:as how=main	-0.4
rule=object:as how=none	0.2
rule=object:as how=participle	-0.1
rule=object:as how=relative	-0.4
rule=object:as how=shared	-0.7
rule=object:as kind=he	-0.3
rule=object:as kind=it	-0.6
rule=object:as kind=name	-0.1
rule=object:as kind=none	0.2
rule=object:as kind=noun	-0.2
rule=object:as kind=other	-0.3
rule=object:as kind=plural	-0.5
rule=object:as kind=that	-0.7
rule=object:as kind=they	0.2
rule=object:as kind=which	-0.1
rule=object:as kind=who	-0.6
rule=object:as length=14	0.2
rule=object:as length=29	0.2
rule=object:as length=3	-0.5
rule=object:as length=7	-0.2
rule=object:as quote=part	0.4
rule=object:as quote=short	-0.6
rule=object:at before=,	0.1
rule=object:at before=.	0.1
rule=object:at before=:	-0.6
rule=object:at before=ADV	0.1
rule=object:at before=AUX	-0.7
rule=object:at before=NOUN	-1.1
rule=object:at before=PROPN	-0.5
rule=object:at before=QUOTE	-0.6
rule=object:at before=VERB	-0.3
rule=object:at before=and	0.4
rule=object:at before=as	-0.6
rule=object:at before=but	-0.4
rule=object:at before=for	-0.5
rule=object:at before=while	-0.8
rule=object:at form=finite	-0.1
rule=object:at form=finite-passive	-1.0
rule=object:at form=infinitive	-0.3
rule=object:at form=ing	0.1
rule=object:at how=apposition	-0.2
rule=object:at how=attached	-0.7
rule=object:at how=before	0.2
rule=object:at how=far	-0.4
rule=object:at how=following	-0.6
rule=object:at how=infinitive	-0.2
rule=object:at how=main	-0.6
rule=object:at how=none	-0.4
rule=object:at how=participle	0.3
rule=object:at how=relative	-0.3
rule=object:at how=shared	-0.7
rule=object:at kind=he	0.1
rule=object:at kind=it	-0.5
rule=object:at kind=name	-0.3
rule=object:at kind=none	-0.4
rule=object:at kind=noun	-0.1
rule=object:at kind=other	-0.6
rule=object:at kind=plural	0.1
rule=object:at kind=they	0.1
rule=object:at kind=who	-0.3
rule=object:at length=1	-0.8
rule=object:at length=14	0.1
rule=object:at length=29	0.4
rule=object:at length=3	-0.7
rule=object:at length=7	-0.2
rule=object:at length=long	0.3
rule=object:at quote=none	-0.2
rule=object:at quote=part	0.4
rule=object:at quote=short	0.2
rule=object:behind	-0.1
rule=object:behind before=.	0.4
rule=object:behind form=finite	-0.4
rule=object:behind form=past	0.2
rule=object:behind how=before	0.1
rule=object:behind kind=name	0.2
rule=object:behind length=14	-0.7
rule=object:behind length=7	0.2
rule=object:behind quote=none	-0.1
rule=object:by	-0.1
rule=object:by before=(	-0.5
rule=object:by before=,	-0.4
rule=object:by before=-	-0.6
rule=object:by before=.	0.5
rule=object:by before=AUX	-0.9
rule=object:by before=NOUN	-0.1
rule=object:by before=PRON	-0.8
rule=object:by before=PROPN	-0.5
rule=object:by before=QUOTE	-0.3
rule=object:by before=VERB	-0.6
rule=object:by before=and	-1.1
rule=object:by before=as	-0.4
rule=object:by before=at	-0.4
rule=object:by before=in	-0.2
rule=object:by before=that	-0.5
rule=object:by before=to	-1.0
rule=object:by before=with	0.2
rule=object:by form=finite-passive	-0.2
rule=object:by form=infinitive	-0.2
rule=object:by form=ing	-0.1
rule=object:by form=past	-0.2
rule=object:by how=apposition	-0.4
rule=object:by how=before	0.1
rule=object:by how=far	-0.4
rule=object:by how=main	-0.2
rule=object:by how=none	-0.4
rule=object:by how=participle	-0.6
rule=object:by how=relative	0.1
rule=object:by how=shared	-0.4
rule=object:by kind=he	-0.2
rule=object:by kind=name	0.1
rule=object:by kind=none	-0.4
rule=object:by kind=noun	-0.6
rule=object:by kind=other	-0.4
rule=object:by kind=plural	-0.1
rule=object:by kind=that	-0.7
rule=object:by kind=who	0.3
rule=object:by length=1	-0.9
rule=object:by length=14	0.1
rule=object:by length=29	0.3
rule=object:by length=3	-1.0
rule=object:by length=7	-0.6
rule=object:by length=long	0.6
rule=object:by quote=none	-0.3
rule=object:by quote=part	0.6
rule=object:for before=-	-0.3
rule=object:for before=ADJ	-0.4
rule=object:for before=ADV	-0.2
rule=object:for before=AUX	0.5
rule=object:for before=NOUN	-0.2
rule=object:for before=PRON	0.5
rule=object:for before=QUOTE	-0.2
rule=object:for before=VERB	-0.2
rule=object:for before=and	-0.1
rule=object:for before=as	-0.2
rule=object:for before=but	0.1
rule=object:for before=if	-0.5
rule=object:for before=to	0.3
rule=object:for before=while	0.3
rule=object:for before=with	-0.2
rule=object:for form=finite	0.2
rule=object:for form=finite-passive	0.1
rule=object:for form=infinitive	-0.3
rule=object:for form=ing	-0.2
rule=object:for how=apposition	0.3
rule=object:for how=attached	-0.2
rule=object:for how=by	-0.6
rule=object:for how=far	-0.8
rule=object:for how=infinitive	-0.3
rule=object:for how=main	-0.2
rule=object:for how=participle	0.1
rule=object:for how=relative	0.4
rule=object:for how=shared	0.1
rule=object:for kind=he	0.1
rule=object:for kind=it	-1.0
rule=object:for kind=noun	-0.2
rule=object:for kind=other	0.1
rule=object:for kind=plural	-0.2
rule=object:for kind=that	-0.6
rule=object:for kind=which	-0.1
rule=object:for length=1	-0.4
rule=object:for length=14	0.1
rule=object:for length=29	0.4
rule=object:for length=3	-0.4
rule=object:for length=7	-0.1
rule=object:for length=long	0.5
rule=object:for quote=none	-0.1
rule=object:for quote=part	0.1
rule=object:for quote=short	0.1
rule=object:from	-0.1
rule=object:from before=,	-0.1
rule=object:from before=.	0.2
rule=object:from before=AUX	-0.7
rule=object:from before=NOUN	-1.0
rule=object:from before=PRON	-0.9
rule=object:from before=PROPN	-0.6
rule=object:from before=QUOTE	-0.3
rule=object:from before=VERB	0.1
rule=object:from before=and	-0.7
rule=object:from form=finite-passive	-0.9
rule=object:from form=ing	-0.2
rule=object:from form=past	-0.2
rule=object:from how=apposition	-0.9
rule=object:from how=attached	-0.7
rule=object:from how=before	-0.4
rule=object:from how=far	-0.1
rule=object:from how=infinitive	-0.4
rule=object:from how=main	0.3
rule=object:from how=none	-0.3
rule=object:from how=participle	-0.2
rule=object:from how=shared	-0.4
rule=object:from kind=he	-0.3
rule=object:from kind=it	-0.6
rule=object:from kind=name	-0.3
rule=object:from kind=none	-0.3
rule=object:from kind=other	-0.7
rule=object:from kind=plural	0.2
rule=object:from kind=that	-0.7
rule=object:from kind=who	0.1
rule=object:from length=1	-0.9
rule=object:from length=14	0.2
rule=object:from length=29	0.4
rule=object:from length=3	-1.6
rule=object:from length=7	-0.8
rule=object:from quote=none	-0.3
rule=object:in before=,	0.4
rule=object:in before=-	-0.6
rule=object:in before=.	0.1
rule=object:in before=ADV	-0.4
rule=object:in before=AUX	-0.4
rule=object:in before=NOUN	-0.3
rule=object:in before=NUM	-0.4
rule=object:in before=PART	-0.7
rule=object:in before=PRON	-0.3
rule=object:in before=PROPN	-0.1
rule=object:in before=QUOTE	-0.7
rule=object:in before=VERB	-0.5
rule=object:in before=after	-0.3
rule=object:in before=although	-0.5
rule=object:in before=and	-0.2
rule=object:in before=because	0.3
rule=object:in before=if	-0.6
rule=object:in before=in	-0.9
rule=object:in before=since	-0.6
rule=object:in before=than	-0.8
rule=object:in before=that	-0.9
rule=object:in before=to	-0.6
rule=object:in before=while	0.4
rule=object:in before=with	-0.9
rule=object:in form=finite	0.1
rule=object:in form=finite-passive	-0.5
rule=object:in form=infinitive	0.1
rule=object:in form=infinitive-passive	-0.6
rule=object:in form=ing	0.2
rule=object:in form=past	-0.3
rule=object:in how=apposition	0.1
rule=object:in how=attached	-1.2
rule=object:in how=before	-0.2
rule=object:in how=by	-0.9
rule=object:in how=far	-0.2
rule=object:in how=following	-0.7
rule=object:in how=infinitive	0.1
rule=object:in how=none	-0.4
rule=object:in how=participle	0.1
rule=object:in how=relative	-0.3
rule=object:in how=shared	-0.1
rule=object:in kind=he	-0.2
rule=object:in kind=i	-0.5
rule=object:in kind=it	-0.8
rule=object:in kind=name	-0.1
rule=object:in kind=none	-0.4
rule=object:in kind=noun	0.1
rule=object:in kind=plural	-0.2
rule=object:in kind=that	-0.4
rule=object:in kind=they	-0.2
rule=object:in kind=we	-0.2
rule=object:in kind=which	-0.4
rule=object:in kind=who	-0.1
rule=object:in length=1	-1.4
rule=object:in length=14	0.3
rule=object:in length=29	0.8
rule=object:in length=3	-1.4
rule=object:in length=7	-0.4
rule=object:in length=long	0.9
rule=object:in quote=none	-0.4
rule=object:in quote=part	0.7
rule=object:in quote=short	0.4
rule=object:into	-0.1
rule=object:into before=,	-0.1
rule=object:into before=.	-0.4
rule=object:into before=ADV	0.2
rule=object:into before=NOUN	-0.1
rule=object:into before=PRON	-0.5
rule=object:into before=QUOTE	-0.6
rule=object:into before=VERB	-0.6
rule=object:into form=finite	-0.5
rule=object:into form=finite-passive	-0.6
rule=object:into form=infinitive	-0.2
rule=object:into form=ing	-0.3
rule=object:into form=past	0.1
rule=object:into how=attached	-0.2
rule=object:into how=before	-0.2
rule=object:into how=infinitive	-0.1
rule=object:into how=main	-0.4
rule=object:into how=none	-0.6
rule=object:into how=participle	-0.2
rule=object:into how=relative	-0.8
rule=object:into how=shared	0.2
rule=object:into kind=he	-0.4
rule=object:into kind=name	-0.3
rule=object:into kind=none	-0.6
rule=object:into kind=noun	-0.4
rule=object:into kind=plural	-0.7
rule=object:into kind=who	0.2
rule=object:into length=1	-1.0
rule=object:into length=14	-0.1
rule=object:into length=29	-0.1
rule=object:into length=3	-1.1
rule=object:into length=7	0.1
rule=object:into quote=none	-0.2
rule=object:np before="	-0.6
rule=object:np before='	-0.1
rule=object:np before=)	0.1
rule=object:np before=-	0.3
rule=object:np before=--	0.3
rule=object:np before=:	-0.2
rule=object:np before=;	0.1
rule=object:np before=?	-0.3
rule=object:np before=ADV	-0.4
rule=object:np before=AUX	-0.4
rule=object:np before=DET	-0.2
rule=object:np before=NOUN	-0.1
rule=object:np before=PART	-0.3
rule=object:np before=PRON	0.1
rule=object:np before=PROPN	-0.1
rule=object:np before=QUOTE	-0.1
rule=object:np before=SYM	0.5
rule=object:np before=VERB	-0.5
rule=object:np before=X	0.4
rule=object:np before=after	0.1
rule=object:np before=against	-0.2
rule=object:np before=although	-0.1
rule=object:np before=among	-0.1
rule=object:np before=as	-0.2
rule=object:np before=at	0.1
rule=object:np before=because	-0.4
rule=object:np before=before	-0.3
rule=object:np before=but	0.1
rule=object:np before=by	-0.2
rule=object:np before=despite	0.2
rule=object:np before=for	-0.2
rule=object:np before=from	-0.1
rule=object:np before=if	-0.2
rule=object:np before=in	-0.1
rule=object:np before=into	-0.4
rule=object:np before=like	-0.5
rule=object:np before=nor	-0.1
rule=object:np before=of	-0.1
rule=object:np before=off	0.3
rule=object:np before=on	-0.3
rule=object:np before=or	-0.7
rule=object:np before=out	-0.7
rule=object:np before=over	-0.1
rule=object:np before=since	-0.5
rule=object:np before=than	-0.2
rule=object:np before=that	-0.5
rule=object:np before=though	-0.3
rule=object:np before=through	-0.1
rule=object:np before=to	-0.1
rule=object:np before=under	-0.6
rule=object:np before=until	-0.1
rule=object:np before=up	-0.4
rule=object:np before=whether	-0.9
rule=object:np before=while	0.2
rule=object:np before=with	-0.2
rule=object:np before=–	0.2
rule=object:np form=finite-passive	0.2
rule=object:np how=attached	-0.1
rule=object:np how=before	0.1
rule=object:np how=by	-0.5
rule=object:np how=infinitive	-0.1
rule=object:np how=main	-0.2
rule=object:np how=none	-0.5
rule=object:np kind=he	0.1
rule=object:np kind=name	-0.1
rule=object:np kind=none	-0.5
rule=object:np kind=noun	-0.2
rule=object:np kind=that	-0.4
rule=object:np kind=they	-0.1
rule=object:np kind=this	-0.6
rule=object:np kind=we	-0.1
rule=object:np kind=which	-0.1
rule=object:np kind=who	-0.2
rule=object:np kind=you	-0.1
rule=object:np length=1	-1.0
rule=object:np length=14	0.4
rule=object:np length=29	0.5
rule=object:np length=3	-0.5
rule=object:np length=7	-0.2
rule=object:np quote=part	0.2
rule=object:np quote=short	0.3
rule=object:np-as	0.1
rule=object:np-as before=,	0.2
rule=object:np-as before=.	-0.2
rule=object:np-as before=QUOTE	-0.1
rule=object:np-as before=VERB	-0.5
rule=object:np-as before=and	0.3
rule=object:np-as before=but	0.1
rule=object:np-as form=infinitive	-0.2
rule=object:np-as form=ing	0.1
rule=object:np-as form=past	0.2
rule=object:np-as how=apposition	0.1
rule=object:np-as how=before	0.1
rule=object:np-as how=infinitive	-0.2
rule=object:np-as how=participle	-0.1
rule=object:np-as how=relative	0.4
rule=object:np-as how=shared	-0.1
rule=object:np-as kind=noun	-0.1
rule=object:np-as kind=plural	0.2
rule=object:np-as length=14	-0.2
rule=object:np-as length=29	0.5
rule=object:np-as length=3	-0.6
rule=object:np-as length=7	0.1
rule=object:np-as quote=none	0.1
rule=object:np-as quote=part	-0.1
rule=object:np-as quote=short	0.2
rule=object:np-for	0.1
rule=object:np-for before=,	0.1
rule=object:np-for before=NOUN	-0.3
rule=object:np-for before=QUOTE	0.2
rule=object:np-for before=VERB	-0.1
rule=object:np-for before=and	-0.1
rule=object:np-for before=but	-0.1
rule=object:np-for form=finite	-0.1
rule=object:np-for form=infinitive	-0.1
rule=object:np-for form=past	0.3
rule=object:np-for how=attached	-0.2
rule=object:np-for how=before	0.4
rule=object:np-for how=far	-0.1
rule=object:np-for how=infinitive	0.1
rule=object:np-for how=main	0.3
rule=object:np-for how=none	-0.7
rule=object:np-for how=relative	-0.7
rule=object:np-for kind=he	0.3
rule=object:np-for kind=it	-0.1
rule=object:np-for kind=name	0.1
rule=object:np-for kind=none	-0.7
rule=object:np-for kind=noun	-0.4
rule=object:np-for kind=plural	-0.1
rule=object:np-for kind=that	-0.5
rule=object:np-for kind=who	-0.5
rule=object:np-for length=1	-0.2
rule=object:np-for length=14	0.2
rule=object:np-for length=7	-0.4
rule=object:np-for quote=part	0.3
rule=object:np-for quote=short	-0.2
rule=object:np-np before=,	0.3
rule=object:np-np before=-	-0.1
rule=object:np-np before=.	0.1
rule=object:np-np before=:	0.3
rule=object:np-np before=;	0.3
rule=object:np-np before=?	-0.4
rule=object:np-np before=ADJ	-0.6
rule=object:np-np before=ADV	-0.5
rule=object:np-np before=AUX	-0.1
rule=object:np-np before=DET	-0.4
rule=object:np-np before=NOUN	0.1
rule=object:np-np before=PRON	-0.4
rule=object:np-np before=PROPN	0.4
rule=object:np-np before=QUOTE	0.2
rule=object:np-np before=VERB	-0.6
rule=object:np-np before=after	0.3
rule=object:np-np before=and	0.3
rule=object:np-np before=because	0.1
rule=object:np-np before=before	-0.8
rule=object:np-np before=but	0.1
rule=object:np-np before=for	-0.1
rule=object:np-np before=if	-0.5
rule=object:np-np before=in	0.3
rule=object:np-np before=that	-0.4
rule=object:np-np before=with	0.4
rule=object:np-np before=—	-0.6
rule=object:np-np form=finite	-0.1
rule=object:np-np form=infinitive	0.1
rule=object:np-np form=ing	-0.2
rule=object:np-np form=past	0.1
rule=object:np-np how=following	0.1
rule=object:np-np how=infinitive	-0.1
rule=object:np-np how=none	-0.7
rule=object:np-np kind=he	-0.1
rule=object:np-np kind=i	0.1
rule=object:np-np kind=it	-0.2
rule=object:np-np kind=none	-0.7
rule=object:np-np kind=noun	-0.2
rule=object:np-np kind=plural	0.1
rule=object:np-np kind=that	-0.3
rule=object:np-np kind=they	0.1
rule=object:np-np kind=this	-0.4
rule=object:np-np kind=we	-0.1
rule=object:np-np kind=you	-0.7
rule=object:np-np length=1	-0.6
rule=object:np-np length=14	0.2
rule=object:np-np length=29	0.4
rule=object:np-np length=3	-0.5
rule=object:np-np length=7	-0.1
rule=object:np-np length=long	0.3
rule=object:np-np quote=none	-0.1
rule=object:np-np quote=part	0.4
rule=object:np-of	0.1
rule=object:np-of before=,	-0.1
rule=object:np-of before=-	0.1
rule=object:np-of before=ADV	0.2
rule=object:np-of before=PRON	-0.1
rule=object:np-of before=QUOTE	0.2
rule=object:np-of before=VERB	-0.1
rule=object:np-of before=and	0.2
rule=object:np-of before=as	-0.4
rule=object:np-of before=but	0.1
rule=object:np-of form=finite	0.1
rule=object:np-of form=infinitive	0.1
rule=object:np-of form=ing	-0.2
rule=object:np-of form=past	-0.1
rule=object:np-of how=apposition	0.2
rule=object:np-of how=infinitive	0.2
rule=object:np-of how=main	-0.3
rule=object:np-of how=none	-0.1
rule=object:np-of how=relative	-0.1
rule=object:np-of how=shared	-0.1
rule=object:np-of kind=he	0.1
rule=object:np-of kind=none	-0.1
rule=object:np-of kind=other	-0.3
rule=object:np-of kind=plural	-0.3
rule=object:np-of kind=that	-0.1
rule=object:np-of kind=which	-0.2
rule=object:np-of kind=who	0.2
rule=object:np-of length=14	0.1
rule=object:np-of length=7	-0.5
rule=object:np-of length=long	0.1
rule=object:np-of quote=part	-0.2
rule=object:np-of quote=short	0.5
rule=object:np-on before=,	0.5
rule=object:np-on before=.	-0.1
rule=object:np-on before=NOUN	-0.9
rule=object:np-on before=QUOTE	-0.1
rule=object:np-on before=VERB	-0.6
rule=object:np-on form=infinitive	-0.4
rule=object:np-on form=ing	0.2
rule=object:np-on form=past	-0.1
rule=object:np-on how=apposition	-0.1
rule=object:np-on how=before	-0.2
rule=object:np-on how=infinitive	-0.1
rule=object:np-on how=main	-0.5
rule=object:np-on how=none	-0.4
rule=object:np-on how=relative	-0.1
rule=object:np-on how=shared	0.4
rule=object:np-on kind=he	-0.1
rule=object:np-on kind=name	-0.1
rule=object:np-on kind=none	-0.4
rule=object:np-on kind=noun	0.1
rule=object:np-on kind=plural	-0.1
rule=object:np-on length=1	-0.7
rule=object:np-on length=14	0.5
rule=object:np-on length=29	0.3
rule=object:np-on length=3	-0.5
rule=object:np-on length=7	-0.3
rule=object:np-on quote=none	-0.1
rule=object:np-on quote=short	-0.2
rule=object:np-over	-0.1
rule=object:np-over before=,	-0.3
rule=object:np-over before=.	0.2
rule=object:np-over form=finite	-0.3
rule=object:np-over form=infinitive	0.1
rule=object:np-over form=past	-0.3
rule=object:np-over how=before	-0.2
rule=object:np-over kind=name	0.1
rule=object:np-over kind=noun	-0.5
rule=object:np-over length=14	0.1
rule=object:np-over length=7	-0.4
rule=object:np-over quote=none	-0.1
rule=object:np-to before=,	-0.2
rule=object:np-to before=.	0.1
rule=object:np-to before=:	-0.5
rule=object:np-to before=;	0.2
rule=object:np-to before=ADJ	-0.2
rule=object:np-to before=ADV	0.4
rule=object:np-to before=AUX	0.3
rule=object:np-to before=DET	-0.7
rule=object:np-to before=NOUN	-0.3
rule=object:np-to before=PRON	-0.3
rule=object:np-to before=PROPN	-0.3
rule=object:np-to before=QUOTE	0.4
rule=object:np-to before=VERB	-0.5
rule=object:np-to before=although	-0.4
rule=object:np-to before=as	-0.1
rule=object:np-to before=because	0.1
rule=object:np-to before=but	-0.7
rule=object:np-to before=if	-0.5
rule=object:np-to before=that	-0.4
rule=object:np-to before=whether	0.2
rule=object:np-to before=while	0.3
rule=object:np-to before=with	-0.3
rule=object:np-to form=infinitive	0.3
rule=object:np-to form=ing	-0.4
rule=object:np-to how=apposition	0.2
rule=object:np-to how=attached	-0.4
rule=object:np-to how=before	-0.1
rule=object:np-to how=far	0.1
rule=object:np-to how=infinitive	-0.1
rule=object:np-to how=main	0.2
rule=object:np-to how=none	-0.5
rule=object:np-to how=participle	-0.1
rule=object:np-to how=relative	-0.1
rule=object:np-to how=shared	-0.1
rule=object:np-to kind=i	0.2
rule=object:np-to kind=it	-0.6
rule=object:np-to kind=name	0.1
rule=object:np-to kind=none	-0.5
rule=object:np-to kind=noun	0.1
rule=object:np-to kind=other	-0.6
rule=object:np-to kind=that	-0.4
rule=object:np-to kind=they	0.1
rule=object:np-to kind=this	-0.5
rule=object:np-to kind=which	0.2
rule=object:np-to kind=who	-0.5
rule=object:np-to kind=you	0.1
rule=object:np-to length=14	0.3
rule=object:np-to length=29	0.1
rule=object:np-to length=3	-0.4
rule=object:np-to length=7	-0.2
rule=object:np-to length=long	-0.1
rule=object:np-to quote=none	0.1
rule=object:np-to quote=part	-0.2
rule=object:np-to quote=short	-0.4
rule=object:of	0.1
rule=object:of before=,	0.4
rule=object:of before=.	0.2
rule=object:of before=ADV	-0.1
rule=object:of before=AUX	-0.7
rule=object:of before=NOUN	0.3
rule=object:of before=PRON	-0.1
rule=object:of before=QUOTE	-0.4
rule=object:of before=VERB	-0.2
rule=object:of before=and	-0.2
rule=object:of form=finite	-0.2
rule=object:of form=finite-passive	0.1
rule=object:of form=ing	0.1
rule=object:of how=apposition	0.1
rule=object:of how=far	-0.1
rule=object:of how=main	-0.6
rule=object:of how=participle	0.2
rule=object:of how=relative	0.1
rule=object:of how=shared	-0.1
rule=object:of kind=he	-0.2
rule=object:of kind=it	-0.2
rule=object:of kind=name	-0.1
rule=object:of kind=noun	0.2
rule=object:of kind=other	-0.4
rule=object:of kind=plural	0.1
rule=object:of kind=that	-0.1
rule=object:of length=1	-0.7
rule=object:of length=14	0.3
rule=object:of length=29	0.6
rule=object:of length=3	-0.5
rule=object:of length=7	-0.3
rule=object:of length=long	0.4
rule=object:of quote=none	-0.1
rule=object:of quote=part	0.9
rule=object:of quote=short	0.1
rule=object:on before=-	-0.7
rule=object:on before=.	0.2
rule=object:on before=:	-0.5
rule=object:on before=;	-0.2
rule=object:on before=ADJ	-0.2
rule=object:on before=ADV	-0.1
rule=object:on before=AUX	-0.6
rule=object:on before=NOUN	-0.8
rule=object:on before=PART	-0.7
rule=object:on before=PRON	0.1
rule=object:on before=PROPN	-0.2
rule=object:on before=QUOTE	-0.3
rule=object:on before=VERB	0.1
rule=object:on before=and	0.2
rule=object:on before=as	-0.3
rule=object:on before=because	0.1
rule=object:on before=but	-0.4
rule=object:on before=if	-0.4
rule=object:on before=in	-0.2
rule=object:on before=that	-0.1
rule=object:on before=to	0.1
rule=object:on before=while	0.1
rule=object:on before=with	-0.2
rule=object:on form=finite	0.1
rule=object:on form=finite-passive	-0.2
rule=object:on form=infinitive	-0.1
rule=object:on form=past	-0.1
rule=object:on how=apposition	0.3
rule=object:on how=attached	-0.6
rule=object:on how=before	-0.1
rule=object:on how=by	-0.2
rule=object:on how=far	-0.4
rule=object:on how=following	-0.1
rule=object:on how=infinitive	0.3
rule=object:on how=main	-0.2
rule=object:on how=none	-0.3
rule=object:on how=participle	0.2
rule=object:on how=shared	-0.4
rule=object:on kind=he	-0.1
rule=object:on kind=i	0.5
rule=object:on kind=it	-0.2
rule=object:on kind=none	-0.3
rule=object:on kind=noun	-0.1
rule=object:on kind=plural	-0.4
rule=object:on kind=that	-0.8
rule=object:on kind=they	-0.3
rule=object:on kind=which	-0.3
rule=object:on kind=who	-0.2
rule=object:on kind=you	-0.6
rule=object:on length=1	-0.5
rule=object:on length=14	0.3
rule=object:on length=29	0.6
rule=object:on length=3	-0.7
rule=object:on length=7	-0.1
rule=object:on length=long	-0.1
rule=object:on quote=none	-0.1
rule=object:on quote=part	0.3
rule=object:on quote=short	0.1
rule=object:over before=,	-0.8
rule=object:over before=.	0.3
rule=object:over before=NOUN	-1.0
rule=object:over before=PRON	-0.2
rule=object:over before=QUOTE	-0.4
rule=object:over before=VERB	-0.7
rule=object:over form=finite	-0.3
rule=object:over form=finite-passive	-0.2
rule=object:over form=infinitive	0.1
rule=object:over form=past	0.1
rule=object:over how=attached	-0.8
rule=object:over how=far	-0.1
rule=object:over how=infinitive	-0.1
rule=object:over how=main	-0.1
rule=object:over how=none	-0.3
rule=object:over how=participle	0.1
rule=object:over kind=he	-0.5
rule=object:over kind=none	-0.3
rule=object:over kind=noun	-0.3
rule=object:over kind=other	0.2
rule=object:over kind=plural	-0.1
rule=object:over length=1	-0.6
rule=object:over length=14	0.1
rule=object:over length=29	-0.1
rule=object:over length=3	0.1
rule=object:over length=7	-0.4
rule=object:so	0.1
rule=object:so before=,	0.1
rule=object:so before=.	0.1
rule=object:so before=NOUN	-0.6
rule=object:so form=finite	-0.3
rule=object:so form=infinitive	-0.4
rule=object:so how=before	-0.1
rule=object:so how=far	-0.7
rule=object:so how=infinitive	-0.3
rule=object:so how=main	-0.6
rule=object:so how=none	-0.7
rule=object:so how=relative	-0.3
rule=object:so kind=he	-0.1
rule=object:so kind=it	-0.6
rule=object:so kind=name	0.1
rule=object:so kind=none	-0.7
rule=object:so kind=noun	-0.2
rule=object:so kind=other	-0.3
rule=object:so kind=plural	-0.8
rule=object:so length=1	0.2
rule=object:so length=14	0.2
rule=object:so length=29	-0.1
rule=object:so length=3	-0.9
rule=object:so length=7	-0.9
rule=object:so quote=none	0.1
rule=object:to before=,	0.1
rule=object:to before=-	-0.6
rule=object:to before=.	-0.1
rule=object:to before=:	0.4
rule=object:to before=ADV	-0.4
rule=object:to before=AUX	-0.2
rule=object:to before=NOUN	-0.1
rule=object:to before=PRON	-0.4
rule=object:to before=PROPN	-0.2
rule=object:to before=QUOTE	-0.2
rule=object:to before=and	-0.7
rule=object:to before=as	-0.1
rule=object:to before=but	0.1
rule=object:to before=if	-0.8
rule=object:to before=in	-0.2
rule=object:to before=of	-0.1
rule=object:to before=that	-0.1
rule=object:to before=to	-0.5
rule=object:to before=while	-0.3
rule=object:to before=—	0.5
rule=object:to form=finite	-0.1
rule=object:to form=finite-passive	-0.4
rule=object:to form=infinitive	-0.3
rule=object:to form=ing	0.1
rule=object:to form=past	-0.2
rule=object:to how=attached	0.2
rule=object:to how=before	-0.1
rule=object:to how=far	-0.1
rule=object:to how=following	-0.4
rule=object:to how=infinitive	-0.4
rule=object:to how=main	-0.1
rule=object:to how=none	-0.4
rule=object:to how=relative	-0.2
rule=object:to how=shared	-0.1
rule=object:to kind=he	0.1
rule=object:to kind=it	-0.8
rule=object:to kind=none	-0.4
rule=object:to kind=noun	0.1
rule=object:to kind=other	-0.1
rule=object:to kind=plural	-0.2
rule=object:to kind=that	-0.3
rule=object:to kind=they	-0.1
rule=object:to kind=which	-0.9
rule=object:to kind=who	-0.4
rule=object:to length=1	-0.8
rule=object:to length=14	0.1
rule=object:to length=29	0.5
rule=object:to length=3	-0.7
rule=object:to length=7	-0.1
rule=object:to length=long	-0.1
rule=object:to quote=none	-0.3
rule=object:to quote=part	0.5
rule=object:to quote=short	0.3
rule=object:toward	-0.4
rule=object:toward form=finite	-0.1
rule=object:toward how=before	-0.6
rule=object:toward length=1	-0.1
rule=object:toward quote=none	-0.4
rule=object:up	-0.4
rule=object:up form=finite	-0.3
rule=object:up how=before	-0.3
rule=object:up quote=none	-0.4
rule=object:with	-0.1
rule=object:with before=,	0.2
rule=object:with before=.	-0.2
rule=object:with before=ADV	-0.5
rule=object:with before=AUX	-0.1
rule=object:with before=NOUN	-0.3
rule=object:with before=PRON	-0.3
rule=object:with before=PROPN	-0.4
rule=object:with before=QUOTE	-0.2
rule=object:with before=VERB	-0.2
rule=object:with before=and	-0.5
rule=object:with before=as	-0.2
rule=object:with before=but	-0.1
rule=object:with before=while	0.1
rule=object:with form=finite	0.2
rule=object:with form=finite-passive	-0.1
rule=object:with form=infinitive	-0.2
rule=object:with form=ing	-0.1
rule=object:with form=past	-0.4
rule=object:with how=apposition	0.2
rule=object:with how=before	0.1
rule=object:with how=far	-0.6
rule=object:with how=following	-0.6
rule=object:with how=infinitive	-0.2
rule=object:with how=main	-0.3
rule=object:with how=participle	-0.3
rule=object:with how=relative	-0.5
rule=object:with kind=i	-0.3
rule=object:with kind=it	-0.9
rule=object:with kind=noun	-0.6
rule=object:with kind=other	0.1
rule=object:with kind=plural	-0.1
rule=object:with kind=that	-0.8
rule=object:with kind=they	-0.2
rule=object:with kind=who	-0.5
rule=object:with length=1	-0.5
rule=object:with length=14	0.1
rule=object:with length=29	0.5
rule=object:with length=3	-0.5
rule=object:with length=7	-0.4
rule=object:with length=long	0.1
rule=object:with quote=short	-0.1
rule=passive	-0.2
rule=passive before=,	-0.5
rule=passive before=-	-0.2
rule=passive before=ADJ	-0.3
rule=passive before=ADV	-0.8
rule=passive before=NOUN	0.1
rule=passive before=NUM	-0.3
rule=passive before=PRON	-0.2
rule=passive before=PROPN	-0.5
rule=passive before=VERB	0.2
rule=passive before=and	-1.1
rule=passive form=finite-passive	-0.1
rule=passive form=infinitive-passive	-0.1
rule=passive form=ing-passive	-1.1
rule=passive form=past	-0.9
rule=passive how=none	-0.2
rule=passive kind=none	-0.2
rule=passive length=1	-0.7
rule=passive length=14	0.3
rule=passive length=29	-0.3
rule=passive length=3	-0.5
rule=passive length=7	0.5
rule=passive quote=none	-0.2
rule=passive+clause:to	0.1
rule=passive+clause:to before=,	0.1
rule=passive+clause:to before=NOUN	-0.1
rule=passive+clause:to before=PRON	0.1
rule=passive+clause:to before=PROPN	-0.1
rule=passive+clause:to before=and	-0.5
rule=passive+clause:to form=finite-passive	0.1
rule=passive+clause:to how=none	0.1
rule=passive+clause:to kind=none	0.1
rule=passive+clause:to length=14	0.1
rule=passive+clause:to length=3	-0.2
rule=passive+clause:to length=long	-0.6
rule=passive+clause:to quote=none	0.1
rule=passive+clause:to quote=part	0.1
rule=passive+clause:to quote=short	-0.2
rule=passive+clause:to+far	0.1
rule=passive+clause:to+far form=finite-passive	-0.1
rule=passive+clause:to+far form=past	0.1
rule=passive+clause:to+far kind=name	-0.1
rule=passive+clause:to+far length=14	0.2
rule=passive+clause:to+far length=7	-0.2
rule=passive+clause:to+far quote=none	0.1
rule=passive+object:as before=PRON	-0.2
rule=passive+object:as before=PROPN	0.6
rule=passive+object:as how=none	0.1
rule=passive+object:as kind=none	0.1
rule=passive+object:as length=14	0.1
rule=passive+object:as length=29	-0.2
rule=passive+object:as length=7	-0.1
rule=passive+object:as quote=none	0.1
rule=passive+object:for	0.1
rule=passive+object:for before=NOUN	-0.1
rule=passive+object:for before=PRON	0.2
rule=passive+object:for form=finite-passive	0.1
rule=passive+object:for how=none	0.1
rule=passive+object:for kind=none	0.1
rule=passive+object:for length=29	0.1
rule=passive+object:for length=7	-0.3
rule=passive+object:for quote=none	0.1
rule=passive:by before=,	-0.3
rule=passive:by before=DET	0.1
rule=passive:by before=NUM	-0.6
rule=passive:by before=PRON	-0.2
rule=passive:by before=PROPN	-0.1
rule=passive:by before=VERB	-0.2
rule=passive:by before=and	-1.0
rule=passive:by form=finite-passive	0.1
rule=passive:by form=infinitive-passive	-0.1
rule=passive:by form=ing-passive	-0.2
rule=passive:by form=past	-0.5
rule=passive:by kind=name	-0.3
rule=passive:by kind=noun	-0.3
rule=passive:by kind=other	0.1
rule=passive:by kind=plural	0.2
rule=passive:by length=1	-0.1
rule=passive:by length=14	-0.2
rule=passive:by length=7	-0.1
rule=relative:object	-0.2
rule=relative:object before=DET	-0.3
rule=relative:object before=that	-0.6
rule=relative:object form=finite	-0.2
rule=relative:object form=finite-passive	-1.0
rule=relative:object form=past	-0.1
rule=relative:object how=before	-0.2
rule=relative:object kind=he	-0.4
rule=relative:object kind=it	-0.5
rule=relative:object kind=name	-0.1
rule=relative:object kind=noun	-0.7
rule=relative:object kind=other	-0.6
rule=relative:object kind=plural	-0.1
rule=relative:object kind=they	-0.4
rule=relative:object kind=we	0.2
rule=relative:object kind=you	-0.5
rule=relative:object length=1	-0.2
rule=relative:object quote=none	-0.2
source='s	-0.3
source=10	0.5
source=10 frame=clause:bare	0.7
source=10 frame=object:np	0.4
source=NAME	0.1
source=NAME frame=according-to:initial	-0.2
source=NAME frame=as:final	-0.2
source=NAME frame=as:initial	0.2
source=NAME frame=clause:ing	0.1
source=NAME frame=clause:that	0.1
source=NAME frame=clause:that+far	0.3
source=NAME frame=clause:to	0.1
source=NAME frame=clause:to+far	0.2
source=NAME frame=clause:wh	-0.2
source=NAME frame=clause:when	-0.2
source=NAME frame=comment	0.4
source=NAME frame=comment:open	-0.2
source=NAME frame=comment:phrase	-0.2
source=NAME frame=comment:split	-0.1
source=NAME frame=direct:before-cue	0.1
source=NAME frame=direct:colon	-0.1
source=NAME frame=direct:next-line	-0.2
source=NAME frame=direct:split	0.3
source=NAME frame=label:capitals	-0.1
source=NAME frame=label:phrase	0.1
source=NAME frame=label:transcript	-0.1
source=NAME frame=noun:about	0.2
source=NAME frame=noun:for	0.1
source=NAME frame=noun:in	-0.5
source=NAME frame=noun:of	0.1
source=NAME frame=noun:on	-0.5
source=NAME frame=noun:over	-0.6
source=NAME frame=noun:that	-0.3
source=NAME frame=noun:to	-0.3
source=NAME frame=noun:with	-0.7
source=NAME frame=object:after	-0.4
source=NAME frame=object:as	-0.1
source=NAME frame=object:at	-0.1
source=NAME frame=object:by	0.1
source=NAME frame=object:from	0.1
source=NAME frame=object:in	-0.3
source=NAME frame=object:into	-0.5
source=NAME frame=object:np-as	0.1
source=NAME frame=object:np-for	0.1
source=NAME frame=object:np-of	0.1
source=NAME frame=object:np-over	0.2
source=NAME frame=object:np-to	0.3
source=NAME frame=object:of	-0.2
source=NAME frame=object:on	-0.2
source=NAME frame=object:over	0.2
source=NAME frame=object:so	0.1
source=NAME frame=object:with	0.1
source=NAME frame=relative:object	-0.2
source=accord	-0.4
source=account	0.5
source=accounts	0.4
source=action	-0.5
source=actions	-0.6
source=activist	0.1
source=activists	0.4
source=activists frame=object:np	-0.1
source=actor	0.4
source=ad	0.3
source=ad frame=object:np	0.6
source=administration	-0.2
source=administration frame=clause:that	-0.3
source=administration frame=clause:to	-0.2
source=administration frame=comment:phrase	-0.5
source=administration frame=object:np	0.1
source=admiral	0.2
source=adoptees	-0.2
source=ads	0.1
source=ads frame=object:np	-0.2
source=advantage	-0.7
source=adviser	0.6
source=adviser frame=direct:before-cue	0.7
source=advisers	0.6
source=advisers frame=clause:bare	0.2
source=advisers frame=clause:that	0.6
source=advisers frame=object:np	0.4
source=advocates	0.4
source=agency	0.5
source=agency frame=object:np	0.2
source=agenda	-0.5
source=agents	-0.3
source=agents frame=object:np	-0.6
source=agreement	0.1
source=agreement frame=object:np	-0.5
source=aide	0.6
source=aide frame=object:np	0.1
source=aides	0.4
source=aides frame=clause:bare	0.6
source=aides frame=comment:phrase	-0.3
source=aides frame=object:np	0.6
source=allies	0.4
source=allies frame=clause:that	0.5
source=allies frame=clause:to	-0.5
source=allies frame=comment:phrase	-0.5
source=allies frame=object:np	0.2
source=allies frame=object:np-to	-0.3
source=ally	0.2
source=amendment	-0.3
source=amendment frame=object:np	-0.1
source=amount	0.1
source=analysis	0.4
source=analysis frame=according-to	0.8
source=analyst	0.4
source=analysts	0.7
source=analysts frame=object:np	0.3
source=anchor	0.2
source=another	0.2
source=anyone	-0.2
source=anything	-0.1
source=apartment	-0.8
source=appeal	-0.6
source=appearance	-0.2
source=appearance frame=object:np	-0.3
source=approach	-0.9
source=area	0.7
source=argument	0.4
source=arguments	0.4
source=army	-0.2
source=assault	-0.9
source=attack	-1.0
source=attack frame=object:np	-0.7
source=attackers	-0.4
source=attacks	-0.6
source=attacks frame=object:np	-0.3
source=attempt	-0.6
source=attendees	0.2
source=attention	-1.0
source=attorney	0.2
source=attorneys	0.7
source=audience	0.2
source=audience frame=object:np	0.5
source=authorities frame=object:np	-0.2
source=backers	0.2
source=backers frame=object:np	-0.1
source=bank	-0.9
source=bank frame=object:np	-0.6
source=banks	-0.8
source=battle	-0.6
source=bid	-0.4
source=bill	0.1
source=billionaire	-0.5
source=board	0.1
source=board frame=object:np	0.1
source=book frame=object:np	-0.2
source=boutiques	-0.6
source=brand	0.3
source=brother	-0.5
source=brother frame=object:np	-0.5
source=brothers	0.1
source=building	-0.7
source=bureau	0.2
source=business	-0.6
source=businesses	-0.3
source=businesses frame=object:np	-0.4
source=businessman	0.2
source=businessman frame=object:np	-0.4
source=call	-0.5
source=camp	0.4
source=camp frame=object:np	-0.1
source=campaign	0.4
source=campaign frame=clause:bare	0.3
source=campaign frame=clause:mixed	0.3
source=campaign frame=clause:that	0.2
source=campaign frame=clause:to	0.1
source=campaign frame=comment	0.3
source=campaign frame=comment:open	-1.0
source=campaign frame=comment:phrase	-0.9
source=campaign frame=object:about	0.3
source=campaign frame=object:in	-0.1
source=campaign frame=object:np	0.2
source=campaign frame=object:np-to	-0.5
source=campaign frame=object:of	0.1
source=campaign frame=object:on	0.1
source=campaign frame=object:to	0.2
source=campaign frame=passive:by	-0.3
source=campaign frame=relative:object	-0.7
source=campaigning	-0.7
source=campaigns	0.3
source=camps	0.5
source=candidacy	-0.9
source=candidate	0.1
source=candidate frame=clause:mixed	-0.1
source=candidate frame=clause:that	0.1
source=candidate frame=clause:to	0.3
source=candidate frame=comment:phrase	-0.8
source=candidate frame=object:np	0.2
source=candidate frame=object:np-np	-0.1
source=candidate frame=object:np-to	-0.2
source=candidate frame=relative:object	-0.1
source=candidates	0.4
source=candidates frame=clause:to	0.5
source=candidates frame=comment:open	-0.4
source=candidates frame=comment:phrase	-0.7
source=candidates frame=object:in	-0.8
source=candidates frame=object:np-np	-0.5
source=candidates frame=object:np-to	0.1
source=candidates frame=object:on	0.3
source=candidates frame=object:to	0.1
source=card	0.5
source=career	-0.6
source=case	-0.9
source=cases	-0.6
source=cash	-0.5
source=casinos	-0.5
source=caucuses	-0.5
source=century	-0.6
source=chain	-0.5
source=chairman	-0.3
source=chairman frame=object:np	-0.5
source=challenge	-0.6
source=challengers	-0.4
source=challenges	-0.6
source=chance	-0.7
source=change	-0.7
source=changes	-0.7
source=chapter	-0.6
source=children	-0.8
source=choice	-0.7
source=circle	0.4
source=cities	-0.8
source=citizens	-0.1
source=claim	-0.1
source=class	0.2
source=clubs	-0.8
source=co-host	0.4
source=coalition	-0.1
source=coalition frame=object:np	-0.1
source=collapse	-0.4
source=colleges	-0.7
source=column	0.1
source=columnist	0.4
source=comment	0.3
source=commentators	-0.1
source=comments	-1.0
source=comments frame=object:np	-0.2
source=commission	0.5
source=committee	-0.7
source=committee frame=object:np	-0.6
source=community	0.2
source=companies	-0.3
source=companies frame=object:np	-0.4
source=company	0.2
source=company frame=clause:bare	0.3
source=company frame=object:np	-0.1
source=company frame=object:np-np	-0.1
source=competitors	0.2
source=complaint	-0.5
source=concern	0.3
source=concerns	-0.6
source=conference	-0.4
source=conservatives	0.3
source=conservatives frame=object:np	0.2
source=consultants	-0.3
source=contenders	0.3
source=contest	-1.0
source=contest frame=object:np	-0.8
source=contests	-0.4
source=control	-0.1
source=controversy	-0.7
source=convention	-0.6
source=convention frame=object:np	-0.1
source=conventions	-0.7
source=conversation	0.2
source=council	0.3
source=counsel	0.3
source=count	0.5
source=countries	-0.1
source=countries frame=object:np	-0.1
source=country	-1.1
source=country frame=object:np	-0.7
source=couple	-0.3
source=courses	0.2
source=court	0.1
source=court frame=comment:phrase	-0.6
source=court frame=noun:in	-0.6
source=court frame=object:np	0.1
source=courts	-0.2
source=coverage	-0.2
source=crisis	0.1
source=criticism	-0.6
source=critics	0.8
source=critics frame=object:np	0.7
source=crowd	-0.1
source=crowds	-0.6
source=crude	-0.7
source=cycle	-0.5
source=danger	-0.2
source=data	-0.1
source=data frame=according-to	0.2
source=daughter	-0.2
source=daughter frame=object:np	-0.2
source=day	0.1
source=days	-0.5
source=deal	-0.8
source=deal frame=object:np	-0.3
source=deals	-0.5
source=death	-0.5
source=debate	-0.5
source=debate frame=clause:bare	0.2
source=debate frame=object:np	-0.2
source=debates	-0.7
source=decision	-0.5
source=decisions	-0.2
source=declaration	-0.2
source=defense	0.2
source=delegate	0.1
source=delegate frame=object:np	-0.2
source=delegate frame=object:over	-0.5
source=delegates	-0.2
source=delegates frame=clause:bare	0.2
source=delegates frame=clause:to	-0.7
source=delegates frame=comment:open	-0.6
source=delegates frame=comment:phrase	-0.5
source=delegates frame=object:for	-0.4
source=demonstrators	0.2
source=department	0.2
source=developer frame=object:np	-0.3
source=differences	-0.6
source=digit	-0.5
source=diplomat	-0.1
source=director	0.2
source=director frame=clause:bare	0.6
source=director frame=comment:phrase	0.2
source=director frame=object:np	0.2
source=disclosure	-0.2
source=dispute	-0.3
source=district	0.5
source=district frame=object:np	0.1
source=document	-0.3
source=documents	-0.1
source=donations	-0.5
source=donor	0.2
source=donors frame=object:np	-0.3
source=doubt	-0.6
source=dozen	-0.5
source=dozens	-0.2
source=drop	-0.4
source=economists	0.3
source=economy	-0.8
source=economy frame=object:np	-0.5
source=edge	-0.6
source=editor	0.3
source=editorial	0.8
source=effort	-0.5
source=effort frame=object:np	-0.4
source=efforts	-0.5
source=efforts frame=object:np	-0.4
source=election	-0.4
source=election frame=object:np	-0.1
source=elections	-0.5
source=elections frame=object:np	-0.5
source=electorate	0.3
source=email	0.5
source=emails frame=object:np	0.3
source=emissions	-0.7
source=employee	0.7
source=employee frame=object:np	0.2
source=employees frame=object:np	0.1
source=employers	-0.6
source=endorsement	0.1
source=establishment	0.5
source=event	-1.1
source=event frame=object:np	-0.6
source=events	-0.4
source=everyone	0.5
source=evidence	0.1
source=example	-0.8
source=exception	-0.7
source=exchange	-0.3
source=exchanges	-0.7
source=executive	0.1
source=executive frame=direct:before-cue	0.6
source=executive frame=object:np	-0.2
source=executives	0.6
source=executives frame=object:np	0.7
source=experience	-0.1
source=experts	1.1
source=experts frame=clause:bare	0.5
source=experts frame=clause:that	0.6
source=experts frame=object:np	0.8
source=eyes	-0.3
source=face	-0.7
source=fact	-0.9
source=faction	0.6
source=fall	-0.7
source=families	0.5
source=family	-0.4
source=family frame=object:np	-0.1
source=fans	0.7
source=father	-0.3
source=father frame=object:np	-0.1
source=field	0.1
source=fight	-0.9
source=figure	-0.6
source=figures	0.1
source=filings	0.2
source=filings frame=according-to	-0.2
source=findings	0.3
source=firm	0.1
source=firms	-0.2
source=first	-0.5
source=focus	-0.8
source=followers	-0.1
source=force	-0.1
source=forces	0.2
source=forces frame=object:np	0.1
source=forecast	-0.6
source=foundation	0.3
source=foundation frame=object:np	-0.8
source=founder	0.2
source=four	-0.4
source=friend	0.1
source=friends	0.4
source=friends frame=object:np	0.1
source=fringe	-0.4
source=frontrunner	0.4
source=fund	-0.1
source=gathering	-0.5
source=generation	0.1
source=giant	0.2
source=giant frame=object:np	0.3
source=goal	-0.1
source=government	-0.2
source=government frame=comment:phrase	-0.5
source=government frame=object:np	-0.4
source=governor	0.4
source=governor frame=direct:before-cue	0.5
source=governor frame=object:np	0.4
source=governor frame=object:np-np	0.4
source=governors	-0.6
source=group	0.1
source=group frame=clause:bare	-0.7
source=group frame=comment	-0.2
source=group frame=comment:open	-0.5
source=group frame=comment:phrase	-0.6
source=group frame=object:np	0.3
source=groups	-0.3
source=groups frame=clause:to	-0.2
source=groups frame=object:np-to	-0.5
source=growth	-0.7
source=gun	-0.8
source=guy	0.4
source=guy frame=object:np	0.4
source=hackers	-0.4
source=hackers frame=object:np	-0.1
source=half	-0.5
source=half frame=clause:bare	-0.3
source=half frame=object:np	-0.2
source=hall	-0.8
source=handful	-0.2
source=he	0.1
source=he frame=as:final	-0.7
source=he frame=as:initial	-0.4
source=he frame=clause:bare	0.2
source=he frame=clause:mixed	0.2
source=he frame=clause:that	0.4
source=he frame=clause:to	0.1
source=he frame=clause:to+far	0.1
source=he frame=clause:wh	0.3
source=he frame=clause:when	0.2
source=he frame=comment	-0.3
source=he frame=comment:open	-0.3
source=he frame=comment:phrase	-0.4
source=he frame=comment:split	-0.1
source=he frame=direct:after-cue	0.2
source=he frame=direct:colon	0.1
source=he frame=direct:object-colon	-0.1
source=he frame=direct:split	0.2
source=he frame=object:about	0.2
source=he frame=object:against	0.2
source=he frame=object:in	-0.2
source=he frame=object:into	-0.2
source=he frame=object:np-as	0.2
source=he frame=object:np-for	0.4
source=he frame=object:np-np	-0.1
source=he frame=object:np-of	-0.1
source=he frame=object:np-on	-0.1
source=he frame=object:of	-0.2
source=he frame=object:on	-0.3
source=he frame=object:over	-0.3
source=he frame=object:with	-0.1
source=he frame=relative:object	-0.4
source=head	-0.1
source=headquarters	-0.6
source=hearing	0.1
source=heart	-0.3
source=her	-0.2
source=her frame=noun:for	-0.2
source=her frame=noun:in	-1.3
source=her frame=noun:on	-0.5
source=her frame=noun:that	-0.1
source=her frame=noun:with	-1.1
source=herself	-0.3
source=him	-0.1
source=him frame=object:np	0.3
source=his	0.1
source=his frame=noun:about	-0.1
source=his frame=noun:against	-0.6
source=his frame=noun:for	-0.3
source=his frame=noun:in	-0.1
source=his frame=noun:on	0.1
source=his frame=noun:over	-0.5
source=his frame=noun:that	-0.2
source=his frame=noun:to	-0.1
source=his frame=noun:with	-0.1
source=his frame=object:np	-0.1
source=history	0.1
source=history frame=object:np	-0.3
source=home	0.1
source=hopefuls	-0.1
source=host	0.4
source=host frame=object:np	-0.1
source=hosts	0.2
source=hundreds frame=object:np	-0.1
source=husband	-0.1
source=i	0.1
source=i frame=clause:bare	0.1
source=i frame=clause:that	-0.2
source=i frame=clause:to	0.4
source=i frame=clause:wh	-0.3
source=i frame=comment:open	-0.7
source=i frame=comment:phrase	-0.9
source=i frame=object:about	-0.2
source=i frame=object:in	-0.5
source=i frame=object:np-np	0.1
source=i frame=object:np-to	0.2
source=i frame=object:on	0.5
source=i frame=object:with	-0.3
source=idea	-0.7
source=ideas	-0.7
source=image	0.1
source=immigrants	-0.1
source=immigration	-0.6
source=impact	-0.5
source=incident	-0.7
source=incident frame=object:np	-0.6
source=independents	-0.4
source=influence	-0.6
source=initiative	-0.5
source=insiders	0.3
source=insiders frame=object:np	0.2
source=interest	-0.6
source=interview	-1.0
source=investigation	-0.3
source=investors	0.3
source=investors frame=object:np	0.3
source=island	0.4
source=issue	-0.7
source=issue frame=object:np	-0.1
source=issues	-0.6
source=issues frame=object:np	-0.7
source=it	-0.4
source=it frame=as:final	-0.5
source=it frame=as:initial	-0.4
source=it frame=clause:bare	-0.3
source=it frame=clause:ing	-0.5
source=it frame=clause:mixed	-0.1
source=it frame=clause:that	-0.6
source=it frame=clause:to	-0.1
source=it frame=clause:wh	-0.3
source=it frame=clause:when	-0.6
source=it frame=comment:open	-0.4
source=it frame=comment:phrase	-0.3
source=it frame=comment:split	-0.2
source=it frame=direct:after-cue	-0.1
source=it frame=direct:before-cue	0.6
source=it frame=direct:colon	-0.1
source=it frame=object:about	-0.1
source=it frame=object:as	-0.6
source=it frame=object:at	-0.5
source=it frame=object:by	0.2
source=it frame=object:for	-1.0
source=it frame=object:from	-0.6
source=it frame=object:in	-0.8
source=it frame=object:np	0.1
source=it frame=object:np-for	-0.1
source=it frame=object:np-np	-0.2
source=it frame=object:np-to	-0.6
source=it frame=object:of	-0.2
source=it frame=object:on	-0.2
source=it frame=object:so	-0.6
source=it frame=object:to	-0.9
source=it frame=object:with	-0.9
source=it frame=relative:object	-0.5
source=its	-0.8
source=its frame=noun:for	-0.7
source=its frame=noun:in	-0.9
source=its frame=noun:of	-0.9
source=its frame=noun:on	-0.3
source=its frame=noun:to	-0.4
source=itself	0.2
source=itself frame=object:np	0.1
source=job	-0.4
source=jock	-0.7
source=journalist	0.5
source=journalists	0.2
source=judge	0.6
source=judge frame=object:np	0.2
source=justice	0.3
source=justice frame=object:np	-0.4
source=kind	-0.5
source=lack	0.2
source=lady	-0.4
source=language	-0.8
source=language frame=object:np	-0.5
source=law frame=object:np	0.1
source=lawmaker	0.7
source=lawmakers frame=object:np	-0.1
source=laws	0.2
source=laws frame=object:np	-0.1
source=lawsuit	0.6
source=lawsuit frame=object:np	0.1
source=lawyer	0.4
source=lawyers	0.6
source=lead	-0.7
source=lead frame=comment:phrase	-0.4
source=leader	0.1
source=leader frame=direct:before-cue	0.6
source=leader frame=object:np	0.2
source=leaders	0.2
source=leaders frame=clause:bare	0.3
source=leaders frame=clause:that	0.1
source=leaders frame=clause:to	-0.3
source=leaders frame=comment:phrase	-0.6
source=leaders frame=object:np	0.3
source=legislation	-0.1
source=letter	0.4
source=letter frame=clause:that	0.2
source=life	-0.6
source=line	-0.1
source=list	-0.7
source=lobbyists	0.2
source=loss	-0.5
source=losses	-0.5
source=lot	0.2
source=lots	-0.1
source=magazine	-0.1
source=magnate	0.3
source=mainstream	0.2
source=majorities	0.3
source=majority	0.3
source=majority frame=object:np	0.4
source=man	-0.4
source=man frame=object:np	-0.2
source=manager	0.5
source=manager frame=clause:bare	0.7
source=manager frame=direct:before-cue	0.7
source=manager frame=object:np	0.3
source=many	0.1
source=many frame=comment:open	-0.5
source=many frame=object:np	-0.1
source=margin	-0.7
source=market	-0.8
source=mass	-0.4
source=matchup	-0.5
source=mayor	0.4
source=mayor frame=object:np	0.2
source=me	-0.1
source=measure	-0.9
source=measures	-0.8
source=media	-0.1
source=media frame=object:np	0.2
source=meeting	-1.0
source=meeting frame=object:np	-0.6
source=member	0.4
source=members frame=clause:bare	0.2
source=members frame=clause:to	-0.1
source=members frame=comment:open	-0.5
source=members frame=comment:phrase	-0.4
source=members frame=object:np	0.2
source=men	-0.5
source=men frame=object:np	-0.1
source=message	0.5
source=messages	-0.4
source=method	-0.6
source=middle	-0.7
source=million	-1.0
source=million frame=object:np	-0.5
source=millions	-0.3
source=miners	0.2
source=moderates	-0.6
source=moderator	0.8
source=moderators	-0.2
source=mogul	0.6
source=mogul frame=object:np	-0.1
source=moment	0.4
source=money	-0.8
source=money frame=object:np	-0.6
source=month	0.1
source=months	0.2
source=morning	0.4
source=mother	0.3
source=move	-0.3
source=move frame=object:np	-0.6
source=movement	-0.4
source=movement frame=object:np	-0.7
source=moves	-0.7
source=moves frame=object:np	-0.5
source=movie	0.1
source=my	-0.3
source=name	-0.6
source=name frame=object:np	-0.4
source=narrator	0.3
source=nation	-0.1
source=nations	-0.3
source=neighborhood	-0.6
source=neither	0.2
source=neither frame=object:np	0.2
source=network	-0.8
source=network frame=comment:phrase	-0.3
source=network frame=object:np	-0.5
source=networks frame=object:np	-0.1
source=neurosurgeon	0.3
source=neurosurgeon frame=object:np	0.3
source=news	-0.4
source=newspaper	0.6
source=night	-0.5
source=nobody	-0.6
source=nomination	-0.3
source=nomination frame=object:np	-0.4
source=nominee	0.2
source=nominee frame=clause:bare	-0.2
source=nominee frame=clause:to	-0.2
source=nominee frame=comment:phrase	-0.5
source=nominee frame=direct:before-cue	0.1
source=nominee frame=object:np	0.1
source=none frame=object:np	0.2
source=nonpartisan	0.3
source=note	-0.4
source=nothing	-0.1
source=number	0.2
source=number frame=clause:to	-0.8
source=number frame=object:np	0.5
source=numbers	-0.1
source=numbers frame=object:np	0.1
source=objection	-0.5
source=observers	0.3
source=obstacle	-0.8
source=office	0.2
source=office frame=object:np	0.1
source=officer	0.1
source=official	0.7
source=official frame=clause:that	0.6
source=official frame=direct:before-cue	0.8
source=official frame=object:np	-0.1
source=officials	0.4
source=officials frame=according-to	0.9
source=officials frame=clause:bare	0.3
source=officials frame=clause:to	0.4
source=officials frame=comment	0.4
source=officials frame=comment:open	-0.3
source=officials frame=comment:phrase	-0.8
source=officials frame=object:np	0.5
source=one	-0.5
source=one frame=clause:bare	-0.1
source=one frame=comment:open	-0.4
source=one frame=object:np	0.2
source=ones	0.1
source=operation	0.1
source=operatives	0.4
source=operatives frame=object:np	0.3
source=opinion	-0.3
source=opponent frame=object:np	0.2
source=opponents	0.2
source=opportunity	-0.3
source=opportunity frame=object:np	-0.8
source=opposition	-0.4
source=organization frame=object:np	0.3
source=organizations	0.1
source=organizations frame=object:np	-0.2
source=organizer	0.3
source=organizers	0.5
source=our	-0.4
source=our frame=object:np	-0.2
source=outcome	-0.3
source=outcome frame=object:np	-0.4
source=outlets	-0.3
source=owner frame=object:np	0.2
source=page	0.6
source=pair	-0.2
source=panel	0.3
source=parents	-0.5
source=part	-0.4
source=part frame=object:np	-0.1
source=parties	0.1
source=parties frame=object:np	0.2
source=partner	-0.2
source=party	-0.2
source=pastor	0.4
source=payments	-0.4
source=people	0.1
source=people frame=clause:bare	0.3
source=people frame=clause:that	0.3
source=people frame=clause:to	-0.3
source=people frame=comment	-0.1
source=people frame=comment:open	0.1
source=people frame=object:for	-0.6
source=people frame=object:np	-0.1
source=percent	0.8
source=percent frame=clause:bare	0.9
source=percent frame=comment:open	-1.0
source=percent frame=comment:phrase	-0.8
source=percent frame=object:np	0.6
source=percent frame=object:with	-0.4
source=performance	-0.2
source=performance frame=object:np	-0.6
source=period	-0.5
source=person	-0.1
source=person frame=object:np	-0.8
source=petition	-0.4
source=place	-0.9
source=place frame=object:in	-0.4
source=place frame=object:np	-0.4
source=plaintiffs	0.7
source=plan	-0.4
source=plan frame=comment:phrase	-0.5
source=plan frame=object:np	-0.1
source=plans	-0.9
source=plans frame=object:np	-0.6
source=platform	0.3
source=players	-0.5
source=point	-0.6
source=point frame=object:np	-0.9
source=points	-0.1
source=policy	-0.6
source=policy frame=object:np	-0.4
source=politician	-0.6
source=politician frame=object:np	-0.6
source=politicians	0.6
source=politicians frame=object:np	0.3
source=poll	0.7
source=poll frame=according-to	-0.1
source=poll frame=clause:bare	0.1
source=poll frame=clause:that	0.6
source=poll frame=comment	0.5
source=poll frame=comment:phrase	-0.8
source=poll frame=object:np	0.6
source=poll frame=object:np-np	0.4
source=polls	0.5
source=polls frame=clause:bare	0.6
source=polls frame=clause:that	0.4
source=polls frame=object:np	0.3
source=pollster	0.8
source=pollster frame=object:np	0.2
source=pope	0.2
source=popularity	-0.9
source=position	-0.7
source=possibility	-0.6
source=post	0.4
source=power	-0.5
source=power frame=object:np	-0.7
source=pre-campaign	-0.6
source=precedents	0.7
source=predecessor	-0.4
source=presence	-0.6
source=presidency	0.1
source=president	0.1
source=president frame=clause:bare	0.1
source=president frame=clause:to	-0.1
source=president frame=comment:open	0.3
source=president frame=comment:phrase	-0.6
source=president frame=direct:before-cue	0.8
source=president frame=object:np	-0.1
source=president frame=object:np-np	-0.1
source=president frame=object:np-to	0.3
source=president frame=object:to	-0.1
source=presidents	-0.6
source=presidents frame=object:np	-0.2
source=press	-0.3
source=pressure	-0.8
source=pressure frame=object:np	-0.6
source=price	-0.3
source=primaries	-0.6
source=problem	-0.3
source=problems	-0.5
source=program	-1.0
source=program frame=object:np	-0.6
source=progressives	0.4
source=promise	0.5
source=proportion	-0.1
source=proposal	0.2
source=proposal frame=object:np	0.1
source=prosecutor	0.1
source=prosecutors	0.2
source=prosecutors frame=object:np	0.4
source=prospect	-0.9
source=protesters	0.1
source=publishers	-0.2
source=push	-0.7
source=quarters	-0.4
source=question	-0.7
source=question frame=clause:wh	-0.1
source=question frame=comment:open	-0.6
source=question frame=object:np	-0.9
source=questions	-0.9
source=race	-0.4
source=race frame=clause:to	0.2
source=race frame=object:np	-0.4
source=races	-0.7
source=rally	-0.5
source=rate	-0.8
source=rates	-0.1
source=rates frame=object:np	-0.7
source=rating	-0.4
source=ratings	-0.6
source=reaction	-0.1
source=reality	-1.0
source=reason	-0.5
source=reason frame=clause:that	-0.5
source=reasons	-0.4
source=record	-0.5
source=records	0.1
source=referendum	-0.1
source=refugees	-0.3
source=refugees frame=object:np	-0.2
source=relationship	-0.6
source=relationships	-0.6
source=release	0.2
source=release frame=object:np	0.2
source=remarks	-0.8
source=remarks frame=object:np	-0.4
source=report	0.7
source=report frame=clause:bare	0.2
source=report frame=object:np	0.3
source=reporter	0.7
source=reporter frame=object:np	0.1
source=reporters	-0.2
source=reports	0.3
source=representatives	0.5
source=request	-0.5
source=researchers	0.1
source=residents	-0.2
source=resistance	-0.6
source=response	-0.2
source=rest	-0.8
source=result	-0.4
source=result frame=object:np	-0.7
source=results	0.3
source=results frame=according-to:initial	0.7
source=results frame=clause:that	0.2
source=results frame=object:for	0.3
source=results frame=object:np	-0.3
source=review	0.8
source=rhetoric	-0.2
source=rhetoric frame=object:np	-0.1
source=right	-0.2
source=rights	-0.7
source=rise	-0.7
source=risk frame=object:np	-0.1
source=risks	-0.6
source=rivals	-0.3
source=role	-0.1
source=role frame=object:np	-0.7
source=room	-0.1
source=rules	-0.3
source=rules frame=object:np	-0.6
source=ruling	-0.3
source=runner frame=comment:phrase	-0.7
source=runner frame=object:np	-0.5
source=runner frame=object:np-np	0.1
source=same	-0.5
source=scandal	-0.6
source=scandal frame=object:np	-0.6
source=schedule	-0.1
source=schools	-0.4
source=scientist	0.1
source=scientists	0.5
source=search	-0.2
source=season	-0.5
source=secretary	0.7
source=secretary frame=clause:that	-0.1
source=secretary frame=comment:phrase	0.1
source=secretary frame=object:np	0.3
source=secretary frame=object:np-np	-0.4
source=security	-0.6
source=senator	0.2
source=senator frame=clause:bare	-0.2
source=senator frame=clause:that	-0.1
source=senator frame=clause:to	-0.1
source=senator frame=comment:phrase	-0.6
source=senator frame=direct:before-cue	0.1
source=senator frame=object:np	-0.4
source=senator frame=object:np-to	-0.3
source=senators	0.8
source=senators frame=object:np	0.6
source=sense	-1.0
source=sentiment	-0.6
source=series	-0.2
source=series frame=object:np	-0.2
source=sessions	-0.7
source=shareholders	-0.5
source=shares	-0.7
source=she frame=clause:bare	0.2
source=she frame=clause:ing	-0.1
source=she frame=clause:mixed	0.4
source=she frame=clause:that	0.1
source=she frame=clause:wh	0.3
source=she frame=comment	0.1
source=she frame=comment:open	-1.3
source=she frame=comment:phrase	-0.5
source=she frame=comment:split	0.1
source=she frame=direct:after-cue	-0.1
source=she frame=direct:before-cue	0.1
source=she frame=direct:colon	-0.4
source=she frame=direct:split	-0.1
source=she frame=object:about	0.2
source=she frame=object:as	-0.8
source=she frame=object:at	0.1
source=she frame=object:by	-0.7
source=she frame=object:for	0.2
source=she frame=object:from	-0.8
source=she frame=object:in	-0.2
source=she frame=object:into	-0.6
source=she frame=object:np	0.2
source=she frame=object:np-of	0.2
source=she frame=object:np-to	-0.1
source=she frame=object:of	-0.3
source=she frame=object:on	0.1
source=she frame=object:to	-0.1
source=she frame=object:with	0.1
source=she frame=relative:object	-0.2
source=shift	-0.5
source=shirts	-0.6
source=show	-0.3
source=showing	-0.7
source=side	-0.2
source=sides	0.4
source=signs	-0.2
source=simulation	-0.1
source=sister	0.3
source=site	-0.6
source=some	0.6
source=some frame=clause:to	-0.3
source=someone	0.4
source=someone frame=object:np	0.1
source=something	-0.1
source=son	-0.3
source=son frame=object:np	-0.3
source=source	0.7
source=source frame=clause:bare	0.6
source=source frame=direct:before-cue	-0.2
source=source frame=object:np	0.4
source=sources	-0.3
source=speaker	0.3
source=speakers	0.7
source=speech	0.4
source=speech frame=object:np	-0.2
source=speeches	-0.3
source=speechwriter	-0.3
source=spending	-0.8
source=spending frame=object:np	-0.5
source=spokesman	0.6
source=spokesman frame=clause:bare	0.4
source=spokesman frame=clause:that	0.8
source=spokesman frame=clause:to	0.4
source=spokesman frame=direct:before-cue	0.5
source=spokesman frame=object:np	-0.1
source=spokeswoman	0.6
source=spokeswoman frame=clause:that	0.7
source=spokeswoman frame=object:np	0.7
source=spot	0.3
source=spotlight	-0.7
source=staff	-0.3
source=staffers	-0.4
source=stage	-0.8
source=stakes	-1.0
source=stance	-0.5
source=standing	-0.5
source=star	-0.2
source=star frame=object:np	0.1
source=state	-0.4
source=state frame=comment:open	-0.5
source=statement	-0.1
source=statement frame=clause:mixed	-0.1
source=statement frame=clause:that	-0.4
source=statement frame=direct:after-cue	-0.3
source=statement frame=direct:before-cue	0.6
source=statement frame=object:by	-0.6
source=statement frame=object:np	0.5
source=statements	-0.6
source=states	0.1
source=states frame=object:np	0.2
source=steps	-0.5
source=story	-0.6
source=strategist	1.1
source=strategist frame=direct:before-cue	0.6
source=strategists	0.3
source=strategists frame=object:np	0.5
source=strategy	-0.2
source=strategy frame=object:np	0.1
source=strength	-0.8
source=string	-0.7
source=string frame=object:as	-0.3
source=struggle	-0.7
source=students	-0.4
source=study	0.8
source=style	-0.4
source=suit	-0.3
source=summary	-0.1
source=super	-0.1
source=super frame=clause:bare	-0.3
source=super frame=object:np	-0.2
source=superdelegates frame=object:np	-0.1
source=support	-0.5
source=support frame=comment:phrase	-0.5
source=support frame=object:np-np	-0.4
source=supporters	0.1
source=supporters frame=clause:bare	-0.1
source=supporters frame=clause:that	0.1
source=supporters frame=clause:to	0.1
source=supporters frame=comment:open	-0.5
source=supporters frame=comment:phrase	-0.7
source=supporters frame=object:np	0.3
source=surrogates	0.1
source=survey	0.4
source=survey frame=according-to	-0.1
source=survey frame=clause:that	0.2
source=survey frame=object:np	0.5
source=system	-0.2
source=system frame=object:np	-0.2
source=tactic	-0.9
source=tactics	-0.5
source=talk	-0.3
source=tank	-0.5
source=target	-0.8
source=tax	-1.1
source=tax frame=object:np	-0.8
source=team	0.5
source=team frame=clause:bare	0.1
source=team frame=clause:that	0.5
source=team frame=clause:to	0.2
source=team frame=object:np	0.2
source=technology	0.2
source=term	-0.6
source=terrorism	-0.8
source=terrorism frame=object:np	-0.7
source=terrorists	-0.5
source=test	0.1
source=that	-0.3
source=that frame=clause:bare	-0.2
source=that frame=clause:ing	-0.6
source=that frame=clause:mixed	-0.1
source=that frame=clause:that	-0.6
source=that frame=clause:wh	0.2
source=that frame=clause:when	-0.5
source=that frame=comment:open	-0.2
source=that frame=comment:phrase	-0.2
source=that frame=direct:after-cue	0.1
source=that frame=direct:before-cue	-0.3
source=that frame=object:as	-0.7
source=that frame=object:by	-0.7
source=that frame=object:for	-0.5
source=that frame=object:from	-0.7
source=that frame=object:in	-0.4
source=that frame=object:np	-0.3
source=that frame=object:np-for	-0.4
source=that frame=object:np-np	-0.3
source=that frame=object:np-of	-0.1
source=that frame=object:np-to	-0.4
source=that frame=object:of	-0.1
source=that frame=object:on	-0.7
source=that frame=object:to	-0.3
source=that frame=object:with	-0.8
source=their	-0.3
source=their frame=noun:for	-1.0
source=their frame=noun:in	-0.3
source=their frame=noun:on	-1.0
source=their frame=noun:to	-0.6
source=their frame=noun:with	-0.8
source=them	-0.2
source=them frame=object:np	0.4
source=themselves	-0.4
source=theory	-0.2
source=there	-1.7
source=there frame=clause:bare	-0.9
source=there frame=clause:mixed	-0.6
source=there frame=clause:that	-0.2
source=there frame=clause:to	-0.7
source=there frame=comment:open	-0.3
source=there frame=comment:phrase	-0.1
source=there frame=object:np	-1.1
source=there frame=object:np-np	-0.4
source=there frame=object:np-of	-0.5
source=there frame=object:np-to	-0.8
source=they	0.1
source=they frame=as:final	-0.6
source=they frame=as:initial	-0.3
source=they frame=clause:bare	-0.1
source=they frame=clause:that	0.2
source=they frame=clause:to	-0.3
source=they frame=clause:wh	0.5
source=they frame=comment	-0.4
source=they frame=comment:open	-1.0
source=they frame=comment:phrase	-0.1
source=they frame=comment:split	-0.1
source=they frame=direct:after-cue	0.1
source=they frame=object:about	0.1
source=they frame=object:as	0.2
source=they frame=object:at	0.1
source=they frame=object:in	-0.2
source=they frame=object:np	-0.1
source=they frame=object:np-np	0.1
source=they frame=object:np-to	0.1
source=they frame=object:on	-0.3
source=they frame=object:to	-0.1
source=they frame=object:with	-0.2
source=they frame=relative:object	-0.4
source=thing	-0.6
source=things	-0.7
source=this	-0.8
source=this frame=clause:bare	-0.4
source=this frame=clause:that	-0.6
source=this frame=comment:open	-0.2
source=this frame=comment:phrase	-0.2
source=this frame=object:np	-0.7
source=this frame=object:np-np	-0.4
source=this frame=object:np-to	-0.5
source=those	0.3
source=those frame=clause:bare	0.6
source=those frame=comment:phrase	-0.4
source=thousands	-0.1
source=threats	-0.4
source=three	-0.2
source=three frame=object:np	-0.2
source=threshold	-0.5
source=ties	-0.6
source=time	-1.1
source=time frame=object:np	-0.6
source=tone	-0.3
source=town	-0.3
source=trade	-0.7
source=traders	-0.3
source=trail	0.1
source=transition	-0.6
source=troops	-0.3
source=trouble	-0.7
source=trouble frame=object:np	-0.6
source=turnout	-0.8
source=turnout frame=object:np	-0.6
source=tweet	0.4
source=tweet frame=object:np	0.1
source=two frame=object:np	-0.1
source=tycoon	0.4
source=union	-0.3
source=unions	0.4
source=us	-0.8
source=user	0.3
source=value	-0.5
source=veterans	0.1
source=victories	-0.8
source=victory	-1.1
source=victory frame=object:np	-0.7
source=video	0.1
source=video frame=object:np	0.3
source=view	-0.6
source=views	-0.6
source=virus	-0.7
source=visit	-0.6
source=voice	-0.1
source=volunteers	-0.5
source=vote	-0.2
source=vote frame=object:np	-0.9
source=voter	0.2
source=voters	0.2
source=voters frame=clause:bare	-0.3
source=voters frame=clause:that	0.2
source=voters frame=clause:to	0.6
source=voters frame=comment:open	-0.8
source=voters frame=comment:phrase	-0.8
source=voters frame=object:for	-0.5
source=voters frame=object:np	-0.1
source=votes	-0.6
source=votes frame=object:np	-0.5
source=voting	-0.8
source=wage	-0.6
source=wave	-0.6
source=way	-1.0
source=way frame=object:np	-0.8
source=ways	-0.9
source=ways frame=object:np	-0.7
source=we frame=clause:bare	0.3
source=we frame=clause:that	0.1
source=we frame=clause:to	-0.1
source=we frame=clause:wh	-0.1
source=we frame=comment:open	-0.6
source=we frame=comment:phrase	-0.8
source=we frame=object:in	-0.2
source=we frame=object:np	-0.1
source=we frame=object:np-np	-0.1
source=we frame=relative:object	0.2
source=website	-0.2
source=week	0.3
source=what	-0.9
source=what frame=clause:bare	-0.3
source=what frame=clause:that	-0.3
source=what frame=clause:wh	-0.5
source=what frame=comment:open	-0.4
source=what frame=comment:phrase	-0.5
source=what frame=direct:after-cue	0.3
source=what frame=object:in	-0.5
source=what frame=object:np	-1.0
source=what frame=object:np-np	-0.7
source=which	-0.2
source=which frame=clause:bare	-0.4
source=which frame=clause:ing	-0.1
source=which frame=clause:that	0.3
source=which frame=clause:wh	-0.6
source=which frame=comment	-0.7
source=which frame=comment:open	-0.7
source=which frame=comment:phrase	-0.7
source=which frame=comment:split	-0.5
source=which frame=direct:before-cue	-0.3
source=which frame=object:as	-0.1
source=which frame=object:for	-0.1
source=which frame=object:in	-0.4
source=which frame=object:np	-0.1
source=which frame=object:np-of	-0.2
source=which frame=object:np-to	0.2
source=which frame=object:on	-0.3
source=which frame=object:to	-0.9
source=who	-0.2
source=who frame=clause:bare	-0.2
source=who frame=clause:ing	-0.2
source=who frame=clause:mixed	-0.1
source=who frame=clause:that	-0.2
source=who frame=clause:to	-0.2
source=who frame=clause:wh	-0.3
source=who frame=comment	-0.8
source=who frame=comment:open	-1.2
source=who frame=comment:phrase	-0.8
source=who frame=comment:split	-0.6
source=who frame=direct:after-cue	-0.2
source=who frame=object:against	-0.1
source=who frame=object:as	-0.6
source=who frame=object:at	-0.3
source=who frame=object:by	0.3
source=who frame=object:from	0.1
source=who frame=object:in	-0.1
source=who frame=object:into	0.2
source=who frame=object:np	-0.2
source=who frame=object:np-for	-0.5
source=who frame=object:np-of	0.2
source=who frame=object:np-to	-0.5
source=who frame=object:on	-0.2
source=who frame=object:to	-0.4
source=who frame=object:with	-0.5
source=whoever	-0.5
source=whom	0.1
source=whom frame=object:np	0.1
source=whose	0.1
source=wife	-0.2
source=wife frame=object:np	-0.1
source=win	-0.5
source=wing	-0.6
source=winner	-0.2
source=woman	-0.1
source=woman frame=object:np	-0.1
source=women frame=object:np	-0.1
source=word	-0.6
source=words	0.3
source=work	-0.7
source=worker	-0.6
source=workers	0.1
source=workers frame=object:np	0.1
source=world	-0.5
source=writer	0.5
source=writers	0.7
source=year	-0.4
source=year frame=comment:phrase	-0.5
source=years	-0.2
source=you frame=clause:that	0.3
source=you frame=clause:to	0.1
source=you frame=comment:open	-0.4
source=you frame=comment:phrase	-0.4
source=you frame=object:about	-0.2
source=you frame=object:np	-0.1
source=you frame=object:np-np	-0.7
source=you frame=object:np-to	0.1
source=you frame=object:on	-0.6
source=you frame=relative:object	-0.5
source=your	-0.7
`;

/** Probability before, share right after: see training/cues.ts. */
export const QUOTED_CURVE: readonly (readonly [number, number])[] = [
  [0.445, 0.445],
  [0.69, 0.64],
  [0.8, 0.809],
  [0.864, 0.86],
  [0.902, 0.86],
  [0.932, 0.908],
  [0.954, 0.938],
  [0.967, 0.953],
  [0.974, 0.956],
  [0.979, 0.965],
  [0.987, 0.973],
  [0.995, 0.974],
];
export const INDIRECT_CURVE: readonly (readonly [number, number])[] = [
  [0.41, 0.321],
  [0.444, 0.375],
  [0.483, 0.431],
  [0.515, 0.438],
  [0.577, 0.496],
  [0.635, 0.546],
  [0.676, 0.587],
  [0.714, 0.651],
  [0.751, 0.667],
  [0.785, 0.702],
  [0.815, 0.75],
  [0.842, 0.778],
  [0.867, 0.808],
  [0.89, 0.808],
  [0.912, 0.845],
  [0.931, 0.897],
  [0.946, 0.897],
  [0.969, 0.932],
];

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split("\n")
    .map((row) => {
      const tab = row.lastIndexOf("\t");
      return [row.slice(0, tab), Number(row.slice(tab + 1))] as const;
    }),
);
