import AlertTriangle from '../icons/alert-triangle.svg'
import ArrowLeft from '../icons/arrow-left.svg'
import BarrierBlock from '../icons/barrier-block.svg'
import Bolt from '../icons/bolt.svg'
import Book from '../icons/book.svg'
import BuildingCommunity from '../icons/building-community.svg'
import Calendar from '../icons/calendar.svg'
import ChartBar from '../icons/chart-bar.svg'
import Check from '../icons/check.svg'
import CircleCheck from '../icons/circle-check.svg'
import Clock from '../icons/clock.svg'
import CoinEuro from '../icons/coin-euro.svg'
import Download from '../icons/download.svg'
import Lock from '../icons/lock.svg'
import Mail from '../icons/mail.svg'
import MessageCircle from '../icons/message-circle.svg'
import News from '../icons/news.svg'
import Phone from '../icons/phone.svg'
import PlayerPlay from '../icons/player-play.svg'
import Printer from '../icons/printer.svg'
import Route from '../icons/route.svg'
import Search from '../icons/search.svg'
import Tool from '../icons/tool.svg'
import User from '../icons/user.svg'
import Users from '../icons/users.svg'
import Vocabulary from '../icons/vocabulary.svg'
import X from '../icons/x.svg'

/** Every icon, by its name at Tabler. */
export const ICONS = {
  'alert-triangle': AlertTriangle,
  'arrow-left': ArrowLeft,
  'barrier-block': BarrierBlock,
  bolt: Bolt,
  book: Book,
  'building-community': BuildingCommunity,
  calendar: Calendar,
  'chart-bar': ChartBar,
  check: Check,
  'circle-check': CircleCheck,
  clock: Clock,
  'coin-euro': CoinEuro,
  download: Download,
  lock: Lock,
  mail: Mail,
  'message-circle': MessageCircle,
  news: News,
  phone: Phone,
  'player-play': PlayerPlay,
  printer: Printer,
  route: Route,
  search: Search,
  tool: Tool,
  user: User,
  users: Users,
  vocabulary: Vocabulary,
  x: X,
}
export type IconName = keyof typeof ICONS
