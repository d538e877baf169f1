/**
 * Subtopics of the CAP codebook as a user might write them into a list of their own: code, label, description, keywords.
 * Written for this project; only for making practice lists (story.ts).
 */
export interface Subtopic {
  readonly code: number;
  readonly label: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

export const SUBTOPICS: readonly Subtopic[] = `
100 | State of the economy | Growth, slumps and the outlook for the economy in general. | economy, growth, recession, recovery, prosperity
101 | Prices | What things cost, inflation, and interest rates as a brake. | inflation, prices, cost of living, interest rates, price controls
103 | Jobs and joblessness | The number of people without work, and new jobs for them. | unemployment, unemployed, jobless, new jobs, out of work
105 | Public finances | What the state spends and owes: budgets, deficits, debt. | budget, deficit, national debt, spending, balanced budget
107 | Taxation | Who pays which taxes, and changing them. | tax, taxes, tax cut, taxpayers, tax code
200 | Rights in general | Equal rights and liberties of citizens. | equality, rights, liberties, discrimination
201 | Race | Unequal treatment of black people and other minorities, and ending it. | race, racial, segregation, minorities, civil rights
206 | The ballot | The right to vote, registration, access to the polls. | right to vote, voting, ballot box, polls, registration
207 | Speech and faith | Saying and believing what one wants. | free speech, religion, worship, prayer, faith
300 | Health in general | Health and medical care of the people. | health, health care, medical, hospitals, doctors
301 | Overhaul of health care | Changing the whole system so that all are covered. | health reform, universal coverage, affordable care, national health plan
302 | Insurance for health | Premiums, cover and those who have none. | health insurance, premiums, uninsured, coverage, preexisting condition
331 | Fighting disease | Research, vaccines, cures and prevention of illness. | disease, vaccine, cancer, aids, medical research
342 | Addiction | Drugs and drink as an illness, and treating it. | addiction, drugs, overdose, treatment, smoking
400 | Farming | Agriculture and rural producers. | agriculture, farm, rural, crops
401 | Farm exports | Selling crops and food abroad, food aid. | food exports, surplus food, grain, markets abroad
402 | Money for farmers | Price supports, subsidies and incomes on farms. | farm income, price supports, subsidies, parity, farmers
500 | Work in general | Labour and the working population. | labor, workers, workforce, employment
502 | Skills | Training people for jobs, retraining those who lost one. | job training, skills, retraining, apprenticeship, community colleges
503 | Pensions from work | Retirement plans and benefits that come with a job. | pension, retirement, 401k, benefits
504 | Unions | Organised labour, strikes, bargaining between workers and management. | union, strike, collective bargaining, management, labor disputes
505 | Pay rules | The minimum wage, hours, overtime, equal pay for equal work. | minimum wage, overtime, equal pay, wages, hours
600 | Education in general | Learning and its funding. | education, learning, schools
601 | University | Colleges, degrees and how students pay for them. | college, university, tuition, student loans, scholarships
602 | School | Teachers, pupils and classrooms from first grade on. | school, teachers, classroom, pupils, kindergarten
607 | Better teaching | Higher standards, tests and good teachers. | standards, tests, math and science, excellence, good teachers
701 | Clean water | Drinking water and pollution of rivers. | water, rivers, drinking water, pollution
705 | Climate and air | Emissions, global warming, smog. | climate, carbon, emissions, clean air, warming
803 | Oil, gas and pump prices | Finding, importing and paying for petroleum and gas. | oil, gas, drilling, petroleum, gasoline
806 | Green power | Wind, sun, biofuel and other new sources of energy. | solar, wind, ethanol, renewable, clean energy
900 | Immigration | People who come to live here, legally or not, and the border. | immigrants, border, illegal, citizenship, refugees
1002 | Roads | Highways and bridges, building and repair. | highway, roads, bridges, interstate
1200 | Crime in general | Crime and keeping the law. | crime, law, justice, criminals
1201 | Police | Officers on the street and agencies that enforce the law. | police, officers, fbi, law enforcement
1203 | Drugs as crime | Dealers, trafficking and punishment. | drug dealers, trafficking, narcotics, cocaine
1208 | Families | Marriage, parents and bringing up children. | family, marriage, parents, fathers, children
1300 | Welfare in general | Social programmes and who gets them. | welfare, social programs, security
1301 | Poverty | Food, income and a way up for the poor; welfare reform. | poverty, poor, food stamps, welfare reform, hunger
1303 | Old age | Social security and care for seniors. | social security, elderly, seniors, older americans, retirees
1305 | Giving and volunteering | Charities, churches and citizens who help others. | volunteers, charity, faith-based, community service, churches
1400 | Housing in general | Homes and cities. | housing, homes, cities, mortgage
1520 | Big companies | How corporations and their managers behave, mergers, trusts. | corporations, monopolies, mergers, executives, antitrust
1521 | Small firms | Shops, founders and small enterprises. | small business, entrepreneurs, small firms
1523 | Disasters | Relief after storms, floods and earthquakes. | disaster, flood, hurricane, earthquake, relief
1600 | Defence in general | National defence and its cost. | defense, national security, military spending
1602 | Allies | NATO and other pacts for common defence. | nato, alliance, allies, mutual defense, collective security
1604 | Strength of the forces | How strong, modern and ready the armed services are. | readiness, armed forces, navy, strength, modernize
1605 | Bombs and missiles | Nuclear arsenals, arms races and treaties to limit them. | nuclear weapons, missiles, arms control, treaty, disarmament
1608 | Soldiers and veterans | Those who serve or served: pay, numbers, care, thanks. | veterans, soldiers, troops, service members, uniform
1615 | Safety of the homeland | Guarding the country itself against attack. | homeland, civil defense, airports, attack, protect america
1619 | Our troops at war | Campaigns, battles and withdrawals of our forces abroad. | war, troops, combat, battle, withdrawal
1701 | Space | Rockets, satellites, astronauts. | space, astronauts, nasa, moon, satellite
1802 | Trade deals | Talks and treaties about trade between countries. | trade agreement, free trade, nafta, reciprocal, trade negotiations
1900 | Foreign policy in general | Our role in the world, peace and freedom. | foreign policy, peace, freedom, leadership in the world, nations
1901 | Aid abroad | Money and help for other countries. | foreign aid, economic assistance, marshall plan, mutual security
1905 | Poor nations | Development and troubles of poorer parts of the world. | developing countries, poor nations, africa, underdeveloped
1921 | A country abroad | What happens in one foreign state or region and how we deal with it. | soviet, china, iran, europe, middle east
1927 | Terrorism | Terror groups, their attacks and the hunt for them. | terrorists, al qaeda, terror, bin laden, isil
2000 | Government in general | Running the government and its branches. | government, congress, president, executive branch
2001 | Centre and regions | Who does what: nation, states and towns. | states, local governments, federal government, revenue sharing, governors
2002 | Leaner government | Cutting waste and red tape, making offices work. | bureaucracy, waste, efficiency, red tape, reorganization
2003 | Mail | The post office and its rates. | postal, mail, post office, postage
2011 | Congress and president | How the branches of government deal with each other. | congress, bipartisan, senate, veto, both parties
2012 | Elections and money | Campaigns, donations, lobbyists. | election, campaign, lobbyists, contributions, candidates
`
  .trim()
  .split("\n")
  .map((line) => {
    const [code, label, description, keywords] = line.split(" | ");
    return {
      code: Number(code),
      label: label!,
      description: description!,
      keywords: keywords!.split(", "),
    };
  });

/** Major topics (code / 100) that compete with one another: lists of near issues are the hard case. */
export const NEIGHBOURHOODS: readonly (readonly number[])[] = [
  [1, 5, 15, 18],
  [2, 12, 20],
  [3, 6, 13],
  [16, 19],
  [4, 7, 8, 10, 14, 17],
  [5, 6, 13],
  [1, 13, 14, 20],
];
